import type { Problem } from '../problem.ts'

/** A line of a dictionary before its direction is known: a word and what is given for it. */
export interface RawEntry {
	readonly word: string
	readonly pos: string
	readonly translations: readonly string[]
}

/** What could be read of a dictionary, and what could not. */
export interface RawDictionary {
	readonly raw: readonly RawEntry[]
	readonly problems: readonly Problem[]
	/** Language of the words, where the file itself says it. */
	readonly lang?: 'es' | 'en'
}

/** More entries than this are not read; the rest is said to be left out. */
export const mostUserEntries = 500_000
/** A longer translation is an explanation, and no word of the other language. */
const mostWords = 6
const mostProblems = 1000

/** Lists problems by line or entry; beyond the bound the last of them counts the rest. */
function complaints(): {
	problems: Problem[]
	complain: (line: number, message: string, text: string) => void
} {
	const problems: Problem[] = []
	let beyond = 0
	const complain = (line: number, message: string, text: string) => {
		if (problems.length < mostProblems)
			return void problems.push({ line, message, values: { text: text.trim().slice(0, 60) } })
		beyond++
		problems[mostProblems] = { line: 0, message: 'dictionary-more-problems', values: { count: beyond } }
	}
	return { problems, complain }
}

const clean = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Translations between bars, semicolons or commas. Linear. */
export function translationsIn(list: string): readonly string[] {
	const parts = list.split(/[|;,]/).map(clean)
	return [...new Set(parts.filter((part) => part !== '' && part.split(' ').length <= mostWords))]
}

/** A tab-separated dictionary: `word⇥translations` or `lemma⇥pos⇥translations`, with or without a header. Linear. */
export function readUserTable(text: string): RawDictionary {
	const { problems, complain } = complaints()
	const raw: RawEntry[] = []
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
	const head = (lines[0] ?? '').split('\t').map((cell) => cell.trim().toLowerCase())
	const first = langNamed(head[0] ?? '')
	const hasHead = first !== undefined || /^(?:lemma|word|term|palabra|lema)$/.test(head[0] ?? '')
	const posAt = hasHead ? head.indexOf('pos') : undefined
	lines.forEach((line, at) => {
		if ((at === 0 && hasHead) || line.trim() === '' || line.startsWith('#')) return
		const cells = line.split('\t')
		if (cells.length < 2) return complain(at + 1, 'dictionary-no-tab', line)
		const word = clean(cells[0] ?? '')
		const pos = posAt ?? (cells.length > 2 && /^[a-z]{1,5}$/.test(cells[1] ?? '') ? 1 : -1)
		const translations = translationsIn(cells[pos === 1 ? 2 : 1] ?? '')
		if (word === '') return complain(at + 1, 'dictionary-no-word', line)
		if (translations.length === 0) return complain(at + 1, 'dictionary-no-translation', line)
		if (raw.length >= mostUserEntries) return complain(at + 1, 'dictionary-too-many', line)
		raw.push({ word, pos: pos < 0 ? '' : (cells[pos] ?? '').trim(), translations })
	})
	return first === undefined ? { raw, problems } : { raw, problems, lang: first }
}

function langNamed(name: string): 'es' | 'en' | undefined {
	if (/^(?:es(?:[-_]\w+)?|spa|spanish|español)$/i.test(name)) return 'es'
	return /^(?:en(?:[-_]\w+)?|eng|english|inglés)$/i.test(name) ? 'en' : undefined
}

/** A StarDict dictionary from its unpacked parts: `.ifo`, `.idx`, `.dict`. Problems are numbered by entry. Linear. */
export function readStarDict(ifo: string, idx: Uint8Array, dict: Uint8Array): RawDictionary {
	const { problems, complain } = complaints()
	const raw: RawEntry[] = []
	const wide = /^idxoffsetbits=64\s*$/m.test(ifo) ? 12 : 8
	const typed = !/^sametypesequence=/m.test(ifo)
	const view = new DataView(idx.buffer, idx.byteOffset, idx.byteLength)
	const decoder = new TextDecoder()
	let n = 0
	for (let at = 0; at < idx.length;) {
		n++
		const end = idx.indexOf(0, at)
		if (end < 0 || end + 1 + wide > idx.length) {
			complain(n, 'dictionary-cut-off', decoder.decode(idx.subarray(at, at + 60)))
			break
		}
		const word = clean(decoder.decode(idx.subarray(at, end)))
		const from = view.getUint32(end + wide - 7)
		const size = view.getUint32(end + wide - 3)
		at = end + 1 + wide
		addDefinition(n, word, from + (typed ? 1 : 0), from + size)
	}
	return { raw, problems }

	function addDefinition(entry: number, word: string, from: number, to: number): void {
		if (word === '') return complain(entry, 'dictionary-no-word', '')
		if (to > dict.length || from > to) return complain(entry, 'dictionary-outside', word)
		const translations = translationsOf(word, decoder.decode(dict.subarray(from, to)))
		if (translations.length === 0) return complain(entry, 'dictionary-no-translation', word)
		if (raw.length >= mostUserEntries) return complain(entry, 'dictionary-too-many', word)
		raw.push({ word, pos: '', translations })
	}
}

/** A dictd dictionary: its `.index` (offset and length in base 64) and its unpacked `.dict`. Linear. */
export function readDictd(index: string, dict: Uint8Array): RawDictionary {
	const { problems, complain } = complaints()
	const raw: RawEntry[] = []
	const decoder = new TextDecoder()
	index.split(/\r?\n/).forEach((line, at) => {
		if (line.trim() === '' || /^00-?database/.test(line)) return
		const [head = '', offset = '', length = ''] = line.split('\t')
		const [from, size] = [base64Number(offset), base64Number(length)]
		const word = clean(head)
		if (word === '') return complain(at + 1, 'dictionary-no-word', line)
		if (from === undefined || size === undefined || from + size > dict.length)
			return complain(at + 1, 'dictionary-outside', line)
		const translations = translationsOf(word, decoder.decode(dict.subarray(from, from + size)))
		if (translations.length === 0) return complain(at + 1, 'dictionary-no-translation', line)
		if (raw.length >= mostUserEntries) return complain(at + 1, 'dictionary-too-many', line)
		raw.push({ word, pos: '', translations })
	})
	return { raw, problems }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64Number(text: string): number | undefined {
	if (!/^[A-Za-z0-9+/]{1,7}$/.test(text)) return undefined
	let number = 0
	for (const digit of text) number = number * 64 + digits.indexOf(digit)
	return number
}

/** The short translations of an article: without tags, its own head word, numbering and remarks in brackets. */
function translationsOf(word: string, article: string): readonly string[] {
	const lines = article
		.replace(/<[^<>]*>/g, '\n')
		.replace(/\[[^[\]]*\]|\([^()]*\)|\/[^/\n]*\/|<[^<>]*>|\0/g, ' ')
		.split('\n')
		.map((line) => clean(line.replace(/^\s*(?:\d+[.)]\s*)?/, '')))
	const found = lines.flatMap(translationsIn)
	return [...new Set(found.filter((one) => one.toLowerCase() !== word.toLowerCase()))].slice(0, 24)
}

/** The terms of a TMX file: units of up to six words a side, numbered by unit. Linear. */
export function readTermTmx(text: string): RawDictionary {
	const { problems, complain } = complaints()
	const raw: RawEntry[] = []
	text
		.split(/<tu(?=[\s>])/)
		.slice(1)
		.forEach((unit, at) => {
			const sides = new Map<string, string>()
			for (const variant of unit.split(/<tuv(?=[\s>])/).slice(1)) {
				const lang = langNamed(/\blang\s*=\s*["']([^"']*)/.exec(variant)?.[1] ?? '')
				const from = variant.indexOf('<seg>')
				const to = variant.indexOf('</seg>', from)
				if (lang && from >= 0 && to >= 0) sides.set(lang, plain(variant.slice(from + 5, to)))
			}
			const [es = '', en = ''] = [sides.get('es'), sides.get('en')]
			if (es === '' || en === '') return complain(at + 1, 'dictionary-unit-one-sided', es + en)
			if (Math.max(es.split(' ').length, en.split(' ').length) > mostWords)
				return complain(at + 1, 'dictionary-unit-long', es)
			if (raw.length >= mostUserEntries) return complain(at + 1, 'dictionary-too-many', es)
			raw.push({ word: es, pos: '', translations: [en] })
		})
	return { raw, problems, lang: 'es' }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function plain(seg: string): string {
	return clean(
		seg
			.replace(/<[^<>]*>/g, '')
			.replace(/&(lt|gt|quot|apos|amp);/g, (all, name: string) => entities[name] ?? all)
	)
}
