import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context } from './check.ts'
import type { Word } from './words.ts'

/** *ONU* for *UN*, *OTAN* for *NATO*, *COB* for *Central Obrera Boliviana*: letters, not words. */
export function acronymOf(
	name: readonly Word[],
	others: readonly Word[],
	{ bitext, lexicon }: Context,
	side: 'source' | 'target'
): boolean {
	const other = side === 'source' ? 'target' : 'source'
	const written = (word: Word, on: 'source' | 'target') =>
		bitext[on].text.slice(word.token.from, word.token.to).replace(/[^\p{L}]/gu, '')
	const isAcronym = (letters: string) => /^\p{Lu}{2,}s?$/u.test(letters)
	const own = name.map((word) => written(word, side))
	const acronyms = others.filter((word) => word.kind === 'name' && isAcronym(written(word, other)))
	const initials = own.map((part) => part.charAt(0)).join('')
	const sorted = (letters: string) => [...letters.replace(/s$/, '')].sort().join('')
	if (own.some(isAcronym)) {
		const letters = own.filter(isAcronym)
		const answers = (one: string, two: string) =>
			shareLetters(one, two) &&
			!(side === 'source' ? areKnownApart(one, two, lexicon) : areKnownApart(two, one, lexicon))
		if (acronyms.some((word) => letters.some((one) => answers(one, written(word, other))))) return true
		const capitals = others
			.filter((word) => word.kind === 'name')
			.map((word) => written(word, other).charAt(0))
		return letters.some((one) => capitals.join('').includes(one.slice(0, 2)))
	}
	return acronyms.some((word) => {
		const letters = written(word, other)
		if (own.length === 1 && isCode(letters, own[0] ?? '', lexicon)) return true
		return (
			sorted(letters) === sorted(initials) ||
			(letters.length >= 2 && initials.startsWith(letters.slice(0, 2)))
		)
	})
}

/** *AZ* for *Arizona*: two letters, the first and a later one; not where they are known for another body (*EU*). */
function isCode(letters: string, name: string, { english }: Lexicon): boolean {
	return (
		/^\p{Lu}{2}$/u.test(letters) &&
		/^\p{Lu}\p{Ll}{3}/u.test(name) &&
		name.startsWith(letters.charAt(0)) &&
		name.slice(1).includes(letters.charAt(1).toLowerCase()) &&
		!english.has(letters.toLowerCase())
	)
}

/** Acronyms of one body in two languages share most of their letters: *ONU, UN*; *OTAN, NATO*. */
function shareLetters(a: string, b: string): boolean {
	const rest = [...b]
	let common = 0
	for (const letter of a) {
		const at = rest.indexOf(letter)
		if (at < 0) continue
		rest.splice(at, 1)
		common++
	}
	return common >= 2 && common >= 0.6 * Math.min(a.length, b.length)
}

/** *ONU* and *NATO* share letters, but the dictionary knows both and knows them for two bodies. */
export function areKnownApart(
	spanish: string,
	english: string,
	{ entries, english: reverse }: Lexicon
): boolean {
	const own = entries.get(spanish.toLowerCase())?.flatMap((entry) => entry.translations) ?? []
	const bare = (written: string) => written.replace(/\./g, '').toLowerCase()
	return own.length > 0 && !own.some((one) => bare(one) === bare(english)) && reverse.has(bare(english))
}
