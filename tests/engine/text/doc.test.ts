import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	decodeText,
	detectLang,
	type Doc,
	fileOffset,
	foldWord,
	makeDoc,
	normalize,
	readPlain,
	readSegmented,
	tokenize
} from '#engine'

const seeded = { seed: 20191, numRuns: 300 }
const anything = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: fc.constantFrom(...'añé .,\n\r\t«»—¿?!…"[]1290á́😀\u200b\ufeff\ud800'), maxLength: 200 })
)

const western = fc.string({
	unit: fc.constantFrom(
		...Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)),
		...'‐‑–—‘’“”…‹›€'
	),
	maxLength: 200
})

test('a copy of a text has the names of its blocks, whoever asks first', () => {
	const ids = (doc: Doc) => doc.blocks.map(({ id }) => id)
	const text = () => makeDoc(readPlain('Uno.\n\nDos.\n\nuno.\n\nTres.', 'es'))
	const asked = text()
	expect(ids(structuredClone(text()))).toEqual(ids(asked))
	expect(ids(JSON.parse(JSON.stringify(text())))).toEqual(ids(asked))
	expect([...text().blocks].reverse().map(({ id }) => id)).toEqual([...ids(asked)].reverse())
	expect(ids(asked)[2]).toBe(`${ids(asked)[0] ?? ''}-1`)
	expect(new Set(ids(asked)).size).toBe(4)
})

const blocksOf = (doc: Doc) =>
	doc.blocks.map((block) => `${block.kind}: ${doc.text.slice(block.from, block.to)}`)

describe('normalising', () => {
	test('a second time changes nothing', () => {
		fc.assert(
			fc.property(anything, (text) => normalize(normalize(text).text).text === normalize(text).text),
			seeded
		)
	})
	test('maps every unchanged character back to itself in the file', () => {
		fc.assert(
			fc.property(anything, (file) => {
				const { text, origin } = normalize(file)
				for (let at = 0; at < text.length; at++) {
					const char = text.charAt(at)
					if (/[a-zñ.,«»—¿?!…"[\]1290]/.test(char) && !/\p{M}/u.test(text.charAt(at + 1)))
						expect(file.charAt(fileOffset(origin, at))).toBe(char)
				}
			}),
			seeded
		)
	})
	test('keeps ñ apart from n and folds every other accent', () => {
		expect(foldWord('AÑO Última PINGÜINO')).toBe('año ultima pinguino')
	})
	test('folds western letters alike, whatever alphabet stands behind them', () =>
		fc.assert(
			fc.property(western, (text) => {
				expect(foldWord(`${text}ж`)).toBe(`${foldWord(text)}ж`)
			}),
			seeded
		))
	test('leaves western text as it is, with or without something irregular behind it', () =>
		fc.assert(
			fc.property(western, (text) => {
				expect(normalize(text).text).toBe(normalize(`${text}\u200b`).text)
			}),
			seeded
		))
})

describe('a text made ready', () => {
	const check = (doc: Doc) => {
		let last = 0
		for (const block of doc.blocks) {
			expect(block.from).toBeGreaterThanOrEqual(last)
			last = block.to
			const inside = doc.segments.slice(block.segments.from, block.segments.to)
			const covered = inside.map((segment) => doc.text.slice(segment.from, segment.to)).join('')
			expect(covered.replace(/\s/g, '')).toBe(doc.text.slice(block.from, block.to).replace(/\s/g, ''))
			for (const segment of inside) {
				const words = segment.tokens.map((token) => doc.text.slice(token.from, token.to)).join('')
				expect(words.replace(/\s/g, '')).toBe(doc.text.slice(segment.from, segment.to).replace(/\s/g, ''))
			}
		}
		expect(new Set(doc.blocks.map((block) => block.id)).size).toBe(doc.blocks.length)
	}
	test('holds every character of every block in one segment and one token, whatever the text', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom('es' as const, 'en' as const), (text, lang) => {
				check(makeDoc(readPlain(text, lang)))
				check(makeDoc(readSegmented(text, lang)))
			}),
			seeded
		)
	})
	test('keeps the id of a block when others change', () => {
		const ids = (text: string) => new Map(makeDoc(readPlain(text, 'es')).blocks.map((b) => [b.id, b.kind]))
		const before = ids('Uno y otro llegaron.\n\nDos llegaron después.')
		const after = ids('Nadie esperaba a nadie.\n\nUno y otro llegaron.\n\nDos llegaron después.')
		for (const id of before.keys()) expect(after.has(id)).toBe(true)
	})
	test('reads a hundred thousand one-word lines and a paragraph of a hundred thousand words', () => {
		expect(makeDoc(readSegmented('agua\n'.repeat(100_000), 'es')).segments.length).toBe(100_000)
		const long = makeDoc(readPlain('agua '.repeat(100_000), 'es'))
		expect(long.segments.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(100_000)
	}, 20_000)
})

describe('a plain text file', () => {
	const wrapped = [
		'EL PUENTE',
		'',
		'Nadie recordaba quién había levantado el puente, ni si alguna vez',
		'hubo río debajo; pero todos lo cruzaban despacio, con el sombrero en',
		'la mano, como quien entra en casa ajena y no quiere despertar a los',
		'que duermen.',
		'',
		'      Río que no vuelve,',
		'      puente que no cae:',
		'      dime quién te nombra',
		'      cuando cruza el aire.',
		'',
		'Después callaban.'
	].join('\r\n')
	test('has its wrapped lines joined, its title and its verse kept', () => {
		expect(blocksOf(makeDoc(readPlain(wrapped, 'es')))).toEqual([
			'heading: EL PUENTE',
			'paragraph: Nadie recordaba quién había levantado el puente, ni si alguna vez hubo río debajo; pero todos lo cruzaban despacio, con el sombrero en la mano, como quien entra en casa ajena y no quiere despertar a los que duermen.',
			'verse: Río que no vuelve,\npuente que no cae:\ndime quién te nombra\ncuando cruza el aire.',
			'paragraph: Después callaban.'
		])
	})
	test('gives offsets of the file, carriage returns and indents counted', () => {
		const doc = makeDoc(readPlain(wrapped, 'es'))
		const at = doc.text.indexOf('nombra')
		expect(wrapped.slice(fileOffset(doc.origin, at), fileOffset(doc.origin, at) + 6)).toBe('nombra')
	})
	test('has a licence set aside, listed and not lost', () => {
		const file =
			'The Project Gutenberg EBook\n\n*** START OF THIS PROJECT GUTENBERG EBOOK ***\n\nHabía un río.\n\n*** END OF THIS PROJECT GUTENBERG EBOOK ***\n\nTerms of use.'
		const reading = readPlain(file, 'es')
		expect(reading.blocks.map((block) => block.text)).toEqual(['Había un río.'])
		expect(reading.aside.map((block) => block.text).join(' ')).toContain('Terms of use.')
	})
})

describe('tokens', () => {
	test.each([
		['don’t stop', 'don’t|stop'],
		['COVID-19 y G-7', 'COVID-19|y|G-7'],
		['la lucha campesino-indígena', 'la|lucha|campesino|-|indígena'],
		['1.234,56 kg', '1.234,56|kg'],
		['50\u00a0000 personas', '50\u00a0000|personas'],
		['el 1.º de mayo', 'el|1.º|de|mayo'],
		['the 1990s and the 13th', 'the|1990s|and|the|13th'],
		['a las 15:30.', 'a|las|15:30|.'],
		['ayllus [peasant communities]', 'ayllus|[|peasant|communities|]'],
		['véase https://ejemplo.bo/a?b=1.', 'véase|https://ejemplo.bo/a?b=1|.'],
		['¡Ya…!', '¡|Ya|…|!'],
		['👩‍🌾 llegó', '👩‍🌾|llegó']
	])('%s', (text, expected) => {
		expect(
			tokenize(text)
				.map(({ from, to }) => text.slice(from, to))
				.join('|')
		).toBe(expected)
	})
	test('are the same read by the table of characters and, beside an address, by the pattern alone', () => {
		const char = fc.constantFrom(...'añÉ9.,-‐’\'· \u00a0\n«»—¿?!…"[]ª©%_́😀αß')
		fc.assert(
			fc.property(fc.oneof(anything, fc.string({ unit: char, maxLength: 60 })), (text) => {
				expect(tokenize(`${text} a@b.c`).slice(0, -1)).toEqual(tokenize(text))
			}),
			{ ...seeded, numRuns: 2000 }
		)
	})
	test('are found when asked for and not told apart from those made at once', () => {
		const doc = makeDoc(readPlain('El año.\n\n¿Qué? Nada.', 'es'))
		const found = doc.segments.flatMap((segment) => segment.tokens)
		expect(found).toEqual(doc.segments.flatMap((segment) => tokenize(doc.text, segment)))
		expect(doc.segments[0]?.tokens).toBe(doc.segments[0]?.tokens)
	})
})

describe('bytes', () => {
	test('in UTF-8, UTF-16 and Windows-1252 give the same text', () => {
		const text = '¿Qué año? “Mañana” — dijo.'
		const utf16 = Uint8Array.from([
			0xff,
			0xfe,
			...[...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])
		])
		const windows = Uint8Array.from(
			[...text].map((char) => ({ '“': 0x93, '”': 0x94, '—': 0x97 })[char] ?? char.charCodeAt(0))
		)
		for (const bytes of [new TextEncoder().encode(text), utf16, windows])
			expect(decodeText(bytes)).toMatchObject({ ok: true, text })
	})
	test('of a picture are refused, and so is an empty file', () => {
		expect(decodeText(Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]))).toMatchObject({
			ok: false,
			message: 'file-binary'
		})
		expect(decodeText(new Uint8Array(0))).toMatchObject({ ok: false, message: 'file-empty' })
	})
	test('with control characters among their words are read, with a NUL or hardly any words they are not', () => {
		for (const text of ['a\u0001b', 'Hay\u0008 cinco\u000bcasas.\u000c', '\u001a\u001b[1mSí'])
			expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ ok: true, text })
		for (const text of ['Hay cinco casas.\u0000', '\u0001\u0002\u0003\u0004a\u0005'])
			expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ ok: false, message: 'file-binary' })
		const chance = Uint8Array.from({ length: 255 }, (_, at) => ((at * 89) % 255) + 1)
		expect(decodeText(chance)).toMatchObject({ ok: false, message: 'file-binary' })
	})
	test('are told from their byte order mark', () => {
		const read = (text: string) => decodeText(new TextEncoder().encode(text))
		expect(read('\ufeffSí')).toMatchObject({ text: 'Sí', marked: true })
		expect(read('Sí')).toMatchObject({ text: 'Sí', marked: false })
		expect(decodeText(Buffer.from('\ufeffSí', 'utf16le'))).toMatchObject({ text: 'Sí', marked: true })
	})
})

describe('the language of a text', () => {
	test.each([
		[
			'es',
			'La gente que vive en la ladera dice que el agua no llega hasta las casas porque la toma está rota y nadie la arregla.'
		],
		[
			'en',
			'The people who live on the hillside say that the water does not reach their houses because the intake is broken and nobody mends it.'
		],
		[
			'other',
			'Les gens qui vivent sur la colline disent que l’eau n’arrive pas dans les maisons parce que la prise est cassée et que personne ne la répare.'
		]
	])('%s', (lang, text) => {
		expect(detectLang(text).lang).toBe(lang)
	})
})
