import { remembered } from './remember.ts'

/**
 * Likeness of a Spanish and an English form: words of common origin, names and other words that a
 * translator leaves as they are.
 */

/**
 * The spelling of a word with what Spanish and English write differently made alike: accents folded,
 * regular suffixes and letter groups mapped onto one form (*nación, nation* → *nacion*).
 */
export function skeleton(word: string): string {
	return bonesOf(word)
}

const bonesOf = remembered((word) => {
	let s = word.toLowerCase()
	if (!plain.test(s))
		s = s
			.normalize('NFD')
			.replace(/[\u0300-\u036f]/g, '')
			.replace(/[’'].*$/, '')
	for (let at = 0, end = endOf(s); at < suffixes.length; at++) {
		const suffix = suffixes[at]
		// Most suffixes are ruled out by the last two letters alone.
		if (!suffix || (((mayEnd[end] ?? 0) >>> at) & 1) === 0) continue
		s = s.replace(suffix.pattern, suffix.by)
		end = endOf(s)
	}
	if (mayHaveGroup.test(s)) for (const [pattern, by] of letterGroups) s = s.replace(pattern, by)
	return s
})

/** Words without accent and apostrophe. */
const plain = /^[a-z]*$/

/**
 * Regular correspondences of Spanish and English spelling, applied in this order to both languages.
 * Suffixes first, then letter groups; the aim is one form for both, not a word of either.
 */
const suffixList: readonly (readonly [endings: string, plural: string, by: string])[] = [
	['tion|cion|sion|xion', '(?:e?s)?', 'cion'],
	['idad|edad|tad|dad|ity|ety|ty', '(?:e?s)?', 'dad'],
	['idades|ities', '', 'dad'],
	['amente|mente|ically|ally|ly', '', 'mente'],
	['ancia|ance|ancy|anza', 's?', 'ancia'],
	['encia|ence|ency', 's?', 'encia'],
	['ismo|ism', 's?', 'ism'],
	['ista|ist', 's?', 'ist'],
	['ico|ica|icos|icas|ical|ic|ique', 's?', 'ic'],
	['oso|osa|osos|osas|ous', '', 'os'],
	['ivo|iva|ivos|ivas|ive|ives', '', 'iv'],
	['ario|aria|arios|arias|ary|arian|aries', '', 'ari'],
	['orio|oria|orios|orias|ory|ories', '', 'ori'],
	['able|ables|ible|ibles', '', 'ble'],
	['ado|ada|ados|adas|ate|ates|ated|ad', '', 'at'],
	['ador|adora|adores|ator|ators', '', 'ator'],
	['ente|entes|ent|ents', '', 'ent'],
	['ante|antes|ant|ants', '', 'ant'],
	['izar|ize|ise|izing|izado|ized|izo', '', 'iz'],
	['ificar|ify', '', 'ific'],
	['logia|logias|logy|logies', '', 'logi'],
	['grafia|graphy', '', 'grafi'],
	['ura|uras|ure|ures', '', 'ur'],
	['ia|ias|io|ios|y|ies', '', 'i'],
	['es|os|as|s', '', ''],
	['o|a|e', '', '']
]

const suffixes = suffixList.map(([endings, plural, by]) => ({
	pattern: new RegExp(`(?:${endings})${plural}$`),
	by
}))

/** The last two letters of a word as a number; the one before the last is 0 where there is none. */
function endOf(word: string): number {
	return ((word.charCodeAt(word.length - 2) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31)
}

/** By the last two letters the suffixes that a word with them may have, as bits. */
const mayEnd = new Int32Array(1 << 10)
suffixList.forEach(([endings, plural], at) => {
	for (const ending of endings.split('|'))
		for (const end of plural === '' ? [ending] : [ending, `${ending}s`, `${ending}es`])
			for (let before = 0; before < 32; before++) {
				const place = end.length > 1 ? endOf(end) : (before << 5) | endOf(end)
				mayEnd[place] = (mayEnd[place] ?? 0) | (1 << at)
			}
})

/** A word without any of these has none of the {@link letterGroups}. */
const mayHaveGroup = /^es[pctqk]|[hqkxjywñ]|([a-z])\1/

const letterGroups: readonly (readonly [RegExp, string])[] = [
	[/^es(?=[pctqk])/, 's'],
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/ch|qu|k/g, 'c'],
	[/[xj]/g, 'x'],
	[/y/g, 'i'],
	[/w/g, 'u'],
	[/ñ/g, 'n'],
	[/([a-z])\1/g, '$1']
]

/**
 * Likeness of two skeletons, 0..1: twice the length of their longest common subsequence over their
 * joint length, weighed down where they begin differently. Quadratic in their (short) length.
 */
export function likeness(a: string, b: string): number {
	if (a === b) return a === '' ? 0 : 1
	const shorter = Math.min(a.length, b.length)
	if (shorter < 3) return 0
	const common = longestCommonSubsequence(a, b)
	const ratio = (2 * common) / (a.length + b.length)
	return a[0] === b[0] ? ratio : ratio * 0.8
}

/** The letters of a skeleton as bits; letters that share a bit only make two words seem more alike. */
export function lettersOf(skeleton: string): number {
	let bits = 0
	for (let at = 0; at < skeleton.length; at++) bits |= 1 << (skeleton.charCodeAt(at) & 31)
	return bits
}

/**
 * What {@link likeness} is at most, by the {@link lettersOf} two skeletons: a letter that the other lacks is common to
 * both nowhere. It is told at once, and most words part here.
 */
export function likenessAtMost(a: string, b: string, lettersA: number, lettersB: number): number {
	const common = Math.min(a.length - bitsIn(lettersA & ~lettersB), b.length - bitsIn(lettersB & ~lettersA))
	// A hair more, for quotients are rounded.
	return (2 * common) / (a.length + b.length) + 1e-9
}

/** How many bits of a number are set: by pairs, by fours, by bytes, and the bytes added up. */
export function bitsIn(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555)
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * By bits, a column of the table in one word (Hyyrö 2004). Words beyond 31 letters are compared by their first 31,
 * letters by their low byte, which tells all letters of a skeleton apart.
 */
function longestCommonSubsequence(a: string, b: string): number {
	const length = Math.min(31, a.length)
	for (let i = 0; i < length; i++) {
		const code = a.charCodeAt(i) & 255
		places[code] = (places[code] ?? 0) | (1 << i)
	}
	let row = -1
	for (let j = 0; j < b.length; j++) {
		const both = row & (places[b.charCodeAt(j) & 255] ?? 0)
		row = (row + both) | (row - both)
	}
	for (let i = 0; i < length; i++) places[a.charCodeAt(i) & 255] = 0
	return bitsIn(~row & (length === 31 ? 0x7fffffff : (1 << length) - 1))
}

/** Where each letter stands in the word being compared, as bits; all zero between two comparisons. */
const places = new Int32Array(256)
