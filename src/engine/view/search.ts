import type { Doc, Span } from '../bitext.ts'

/** A text folded for search: as long as the original, so that an offset in one is an offset in the other. */
export type Folded = string

/**
 * The text without case and accents, ñ kept, of exactly the same length. Typographic quotes and dashes become
 * plain ones, any white space a blank. Linear; about 5 ms for a million characters.
 */
export function foldForSearch(text: string): Folded {
	return text.replace(foldable, foldUnit)
}

/** Code units that may fold to another: capitals, white space, all that is not ASCII. */
const foldable = /[A-Z\t-\r]|[^\x00-\x7f]/g

const units = new Map<string, string>()

function foldUnit(unit: string): string {
	const known = units.get(unit)
	if (known !== undefined) return known
	const folded = foldCharacter(unit)
	units.set(unit, folded)
	return folded
}

const plain: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'«': '"',
	'»': '"',
	'–': '-',
	'—': '-',
	'‑': '-'
}

function foldCharacter(character: string): string {
	if (character === 'ñ' || character === 'Ñ') return 'ñ'
	if (/\s/.test(character)) return ' '
	const other = plain[character]
	if (other) return other
	const bare = character.normalize('NFD').charAt(0).toLowerCase()
	return bare.length === 1 ? bare : character
}

/** Where a query stands in a folded text, in order; at most `most` places. An empty query stands nowhere. */
export function findAll(folded: Folded, query: string, most: number): readonly Span[] {
	const wanted = foldForSearch(query.normalize('NFC').trim().replace(/\s+/g, ' '))
	const found: Span[] = []
	if (wanted === '') return found
	for (
		let at = folded.indexOf(wanted);
		at >= 0 && found.length < most;
		at = folded.indexOf(wanted, at + wanted.length)
	)
		found.push({ from: at, to: at + wanted.length })
	return found
}

/** With more letters n than this in a query not every way to write some of them ñ is tried. */
const mostTildes = 4

/**
 * The query with ñ for some n, as a text writes it, where the texts have these words more often than those of the query
 * itself: *senor* gives *señor*, but *pena* does not give *peña* where there is more pain than rock. `most` places of each
 * are counted. Cost: a few searches.
 */
export function withTilde(
	texts: readonly { readonly text: string; readonly folded: Folded }[],
	query: string,
	most: number
): string | undefined {
	const plain = foldForSearch(query.normalize('NFC').trim().replace(/\s+/g, ' '))
	const found = (spelling: string) =>
		texts.flatMap(({ text, folded }) =>
			findAll(folded, spelling, most)
				.filter(({ from, to }) => !isLetter(folded.charAt(from - 1)) && !isLetter(folded.charAt(to)))
				.map(({ from, to }) => text.slice(from, to))
		)
	let best: { readonly written: readonly string[]; readonly more: number } = { written: [], more: 0 }
	const spellings = tildeSpellings(plain)
	const own = spellings.length > 0 ? found(plain).length : 0
	for (const spelling of spellings) {
		const written = found(spelling)
		if (written.length - own > best.more) best = { written, more: written.length - own }
	}
	return best.written.find((one) => one === one.toLowerCase()) ?? best.written[0]
}

function isLetter(character: string): boolean {
	return /\p{L}/u.test(character)
}

/** All ways to write letters n of a folded query ñ. */
function tildeSpellings(plain: string): readonly string[] {
	const places = [...plain.matchAll(/n/g)].map(({ index }) => index)
	let spellings: readonly string[] = [plain]
	for (const at of places.slice(0, mostTildes))
		spellings = spellings.flatMap((one) => [one, `${one.slice(0, at)}ñ${one.slice(at + 1)}`])
	return spellings.slice(1)
}

/** Position of the block an offset lies in, by bisection; the last that begins at or before it. */
export function blockAt(doc: Doc, offset: number): number {
	let low = 0
	let high = doc.blocks.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((doc.blocks[middle]?.from ?? 0) <= offset) low = middle + 1
		else high = middle
	}
	return Math.max(0, low - 1)
}
