import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder = ''
const cotejo = (args: readonly string[]) =>
	spawnSync(process.execPath, ['src/cli/cotejo.js', ...args], { encoding: 'utf8' })
const file = (name: string, content: string | Uint8Array) => {
	const path = join(folder, name)
	writeFileSync(path, content)
	return path
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-offsets-'))
	cotejo(['--version'])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Place {
	readonly from: number
	readonly to: number
	readonly text: string
}
interface Report {
	readonly issues: readonly {
		readonly check: string
		readonly pair?: number
		readonly source: readonly Place[]
		readonly target: readonly Place[]
	}[]
}
/** The issues of a check, with every quoted place held against the two files. */
function checked(
	args: readonly string[],
	es: string,
	en: string,
	read: (path: string) => string = (path) => readFileSync(path, 'utf8')
) {
	const { stdout, stderr } = cotejo(['check', '--format', 'json', '--profile', 'wide', ...args, es, en])
	const report: Report = JSON.parse(stdout)
	const texts = { source: read(es), target: read(en) }
	const lines = (text: string) => text.split(/\r\n|\r|\n/)
	for (const issue of report.issues)
		for (const side of ['source', 'target'] as const)
			for (const place of issue[side]) {
				const whole = issue.pair === undefined ? texts[side] : (lines(texts[side])[issue.pair] ?? '')
				expect(whole.slice(place.from, place.to)).toBe(place.text)
				expect(place.text.trim()).not.toBe('')
			}
	return { found: report.issues, stderr }
}

const es =
	'En 1952 hubo una reforma agraria en Bolivia. Nadie la esperaba.\n\nDon Julián, el corregidor, gastó 25 pesos y no llegó a Potosí.\n'
const en =
	'In 1925 there was a land reform in Bolivia. Nobody expected it.\n\nDon Julián, the magistrate, spent 52 pesos and reached Sucre, the médano.\n'
const wrapped = (text: string) =>
	text
		.replace(/\n\n/g, '¶')
		.replace(/(.{30,45}?) /g, '$1\n')
		.replace(/¶/g, '\n\n')
		.repeat(3)
const inWords = (text: string, mark: string) => text.replace(/(\p{L}\p{L})(\p{L})/gu, `$1${mark}$2`)

const shapes: readonly ((text: string) => string)[] = [
	String,
	(text) => text.replace(/\n/g, '\r\n'),
	(text) => text.replace(/\n/g, '\r'),
	(text) => text.normalize('NFD'),
	(text) => text.replace(/\n\n(?=.)/g, '\u2028\u2029'),
	(text) => `\u0001${text.replace(/ a/g, ' \u0008a').replace(/(?<=Nadie|Nobody) /, '\u000b')}\u000c`,
	(text) => text.replace(/ (\d)/g, ' 😀 \u200f$1').replace(/\. /g, '\u200e. '),
	(text) => inWords(text, '\u00ad'),
	(text) => inWords(text, '\u200b')
]
/** One for each shape: of a name that always stands for the same one it is learned that it may. */
const towns = ['Oruro', 'Mendoza', 'Quito', 'Potosí', 'Bogotá', 'Medellín', 'Cochabamba', 'Tarija', 'Caracas']
/** One text after the other, each in another shape, behind a byte order mark. */
const allShapes = (text: string) =>
	`\ufeff${shapes.map((shape, at) => shape(text.replace('Potosí', towns[at] ?? ''))).join('\n\n')}`

describe('what an issue quotes stands in the file, by the offsets it gives, with', () => {
	test.each([
		['whole texts', [], String],
		['segmented texts', ['--segmented'], (text: string) => text.replace(/\. /g, '.\n')],
		['pairs of lines', ['--pairs'], (text: string) => text.replace(/\. /g, '.\n')]
	] as const)('every kind of line end and of unseen character: %s', (_, args, cut) => {
		const pair = [file('a.es', allShapes(cut(es))), file('a.en', allShapes(cut(en)))] as const
		const { found } = checked(args, ...pair)
		const words = (check: string, side: 'source' | 'target') =>
			found.filter((issue) => issue.check === check).map((issue) => seen(issue[side][0]?.text ?? ''))
		expect(words('date-time', 'source')).toEqual(shapes.map(() => '1952'))
		expect(words('number', 'target')).toEqual(shapes.map(() => '52'))
		expect(words('name', 'source')).toEqual(towns)
	})
	test('hard-wrapped lines', () => {
		const pair = [file('w.es.txt', wrapped(es)), file('w.en.txt', wrapped(en))] as const
		expect(checked([], ...pair).found.length).toBeGreaterThan(3)
	})
	test('Latin-1, which is said on standard error', () => {
		const pair = [file('l.es', Buffer.from(es, 'latin1')), file('l.en', Buffer.from(en, 'latin1'))] as const
		const { found, stderr } = checked([], ...pair, (path) => readFileSync(path, 'latin1'))
		expect(found.length).toBeGreaterThan(2)
		expect(stderr).toContain('windows-1252')
	})
	test('UTF-16 with its byte order mark', () => {
		const bytes = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
		const pair = [file('u.es', bytes(es)), file('u.en', bytes(en))] as const
		expect(checked([], ...pair, (path) => readFileSync(path, 'utf16le')).found.length).toBeGreaterThan(2)
	})
	test('Markdown, its emphasis, entities, quotes, lists and byte order mark', () => {
		const marked = (text: string) =>
			`\ufeff# ${text.slice(0, 2)}\r\n\r\n> ${text
				.replace(/Juli(á)n/, '**Juli&aacute;n**')
				.replace(/(\d+) pesos/, '*$1* pesos')
				.replace(/\n\n/, '\r\n\r\n- ')
				.replace(/(Potosí|Sucre)/, '[$1](x.html)')
				.replace(/Nadie|Nobody/, '\r\n> $&')}`
		const pair = [file('m.es.md', marked(es)), file('m.en.md', marked(en))] as const
		const { found } = checked([], ...pair)
		const quotes = found.flatMap((issue) => issue.source.map((place) => place.text))
		expect(quotes).toEqual(expect.arrayContaining(['1952', '25', 'Potosí']))
	})
})

/** As a person sees it. */
function seen(text: string): string {
	return text.normalize().replace(/[\u00ad\u200b\u200e\u200f]/g, '')
}
