import type { OriginPoint } from '../bitext.ts'

/** A text made regular, with the way back to the file it came from. */
export interface Normalized {
	readonly text: string
	readonly origin: readonly OriginPoint[]
}

/** What has no place in a text: byte order marks, zero-width characters, soft hyphens, direction marks, control characters. */
const dropped =
	/[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** A line end of any system, a character to drop, or a stretch that is not NFC. */
const irregular =
	/\r\n?|[\u0085\u2028\u2029\u000b\u000c]|[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\P{M}\p{M}+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** Letters and marks that are as they should be, whatever stands beside them: all of most texts. */
const regularOnly = /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a\u20ac]*$/

/**
 * A text in NFC with `\n` line ends and without invisible characters; no-break spaces are kept, lone surrogates
 * become U+FFFD. Normalising twice changes nothing. Linear.
 *
 * `origin` maps offsets of the result to offsets of `file`, ascending, with a point after every place where
 * lengths differ.
 */
export function normalize(file: string): Normalized {
	const origin: OriginPoint[] = [{ text: 0, file: 0 }]
	if (regularOnly.test(file)) return { text: file, origin }
	const parts: string[] = []
	let length = 0
	let last = 0
	const put = (part: string) => {
		parts.push(part)
		length += part.length
	}
	for (const match of file.matchAll(irregular)) {
		put(file.slice(last, match.index))
		const found = match[0]
		const by = regular(found)
		put(by)
		last = match.index + found.length
		if (by.length !== found.length) origin.push({ text: length, file: last })
	}
	put(file.slice(last))
	const text = parts.join('')
	// A few single characters (Å as ångström sign) have another canonical form; they keep their length in practice.
	const composed = text.normalize('NFC')
	return { text: composed.length === text.length ? composed : text, origin }
}

function regular(found: string): string {
	if (/^[\r\u0085\u2028\u2029\u000b\u000c]/.test(found)) return '\n'
	if (dropped.test(found)) return ''
	if (/^[\ud800-\udfff]$/.test(found)) return '\ufffd'
	return found.normalize('NFC')
}

/** The offset in the file of an offset in the text, by a sparse map; 0 for an empty map. */
export function fileOffset(origin: readonly OriginPoint[], at: number): number {
	let from = 0
	let to = origin.length
	while (to - from > 1) {
		const middle = (from + to) >> 1
		if ((origin[middle]?.text ?? 0) <= at) from = middle
		else to = middle
	}
	const point = origin[from]
	return point ? point.file + at - point.text : at
}

/** The part of a map that concerns the text's stretch [from, to), with text offsets counted from `from`. O(log n + found). */
export function originWithin(
	origin: readonly OriginPoint[],
	from: number,
	to: number
): readonly OriginPoint[] {
	const points: OriginPoint[] = [{ text: 0, file: fileOffset(origin, from) }]
	let low = 0
	let high = origin.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((origin[middle]?.text ?? 0) <= from) low = middle + 1
		else high = middle
	}
	for (let at = low; at < origin.length; at++) {
		const point = origin[at]
		if (!point || point.text >= to) break
		points.push({ text: point.text - from, file: point.file })
	}
	return points
}
