import { type PairKind, type RawBlock, detectLang, kindOfText } from '#engine'
import type { Content, Pair } from './content.ts'
import { type Gathering, type MarkedWords, gathering, markOf } from './inline.ts'
import { Refusal } from './refusal.ts'
import { walkXml } from './xml.ts'

/** Elements whose words are codes of another program and not of the text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'x', 'bx', 'ex', 'cp', 'sc', 'ec'])

/**
 * The units of a translation memory (TMX 1.1 to 1.4b) in order: of each, the first Spanish and the first English, with
 * italics, bold and links where codes or highlights say so. Other languages, second variants, remarks and words hidden in
 * codes are set aside, each under what it is.
 */
export function readTmx(text: string, file: string, encoding = ''): Content {
	const pairs: Pair[] = []
	const aside: RawBlock[] = []
	let unit = emptyUnit()
	let property: { readonly type: string; text: string } | undefined
	let kind: PairKind | undefined
	let tag = ''
	let segment: Gathering | undefined
	let remark: string | undefined
	let within: string | undefined
	let code: { readonly number: string; readonly type: string; text: string } | undefined
	let [hidden, highlights] = [0, 0]
	walkXml(text, file, {
		open(name, attribute) {
			if (name === 'tu') unit = emptyUnit()
			else if (name === 'prop') property = { type: attribute('type'), text: '' }
			else if (name === 'tuv') tag = attribute('xml:lang') || attribute('lang')
			else if (name === 'seg') segment = gathering()
			else if (name === 'note') remark = ''
			else if (name === 'sub') within = ''
			else if (name === 'hi') segment?.open(`hi ${++highlights}`, markOf(attribute('type'), ''))
			else if (codes.has(name)) {
				hidden++
				if (name === 'bpt') code = { number: attribute('i'), type: attribute('type'), text: '' }
				else if (name === 'ept') segment?.close(`pair ${attribute('i')}`)
			}
		},
		close(name) {
			if (name === 'tu' && unit.es.text + unit.en.text !== '') pairs.push(pairOf(unit))
			else if (name === 'seg') {
				const [lang, words] = [langOf(tag), segment?.read() ?? nothing]
				if (lang && unit[lang].text === '') {
					unit[lang] = words
					unit.kinds[lang] = kind
				} else setAside(aside, tag, words.text)
				segment = undefined
			} else if (name === 'tuv') kind = undefined
			else if (name === 'prop') {
				if (property?.type === 'x-kind') kind = kindOfText(property.text.trim())
				property = undefined
			} else if (name === 'note') {
				setAside(aside, '', remark)
				remark = undefined
			} else if (name === 'sub') {
				setAside(aside, tag, within)
				within = undefined
			} else if (name === 'hi') segment?.close(`hi ${highlights--}`)
			else if (codes.has(name)) {
				hidden--
				if (name === 'bpt' && code) segment?.open(`pair ${code.number}`, markOf(code.type, code.text))
				code = undefined
			}
		},
		text(words) {
			if (property) property.text += words
			else if (remark !== undefined) remark += words
			else if (within !== undefined) within += words
			else if (code) code.text += words
			else if (hidden === 0) segment?.add(words)
		}
	})
	return pairsOr(pairs, '', file, aside, encoding)
}

const nothing: MarkedWords = { text: '', marks: [] }

interface Unit {
	es: MarkedWords
	en: MarkedWords
	readonly kinds: Record<'es' | 'en', PairKind | undefined>
}

function emptyUnit(): Unit {
	return { es: nothing, en: nothing, kinds: { es: undefined, en: undefined } }
}

function pairOf({ es, en, kinds }: Unit): Pair {
	return { es: es.text, en: en.text, kinds, marks: { es: es.marks, en: en.marks } }
}

/** Keeps words that are no pair, with what they are in front. */
export function setAside(aside: RawBlock[], label: string, words: string | undefined): void {
	const text = (words ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
	if (text !== '') aside.push({ kind: 'note', text: label === '' ? text : `[${label}] ${text}` })
}

/** Pairs, or a refusal where none has two sides. */
export function pairsOr(
	pairs: readonly Pair[],
	title: string,
	file: string,
	aside: readonly RawBlock[],
	encoding: string
): Content {
	if (!pairs.some((pair) => pair.es !== '' && pair.en !== '')) throw new Refusal('no-pairs', { file })
	return { kind: 'pairs', title, pairs, aside, encoding }
}

/** Spanish or English by a language tag (BCP 47, ISO 639-2 or a name as programs write it). */
export function langOf(tag: string): 'es' | 'en' | undefined {
	if (/^(?:es|spa)(?![a-z])|^spanish/i.test(tag)) return 'es'
	return /^(?:en|eng)(?![a-z])|^english/i.test(tag) ? 'en' : undefined
}

/** Whether the first of two lists of words is the English one, where nothing says which is which. */
export function comesReversed(first: string, second: string): boolean {
	const [a, b] = [detectLang(first), detectLang(second)]
	return (a.lang === 'en' && b.lang !== 'en') || (b.lang === 'es' && a.lang !== 'es')
}

/** A pair with single blanks for its white space. */
export function tidy(pair: Pair): Pair {
	const clean = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
	return { ...pair, es: clean(pair.es), en: clean(pair.en) }
}
