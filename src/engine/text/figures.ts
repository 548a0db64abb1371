/**
 * Figures: what a run of digits with separators may mean. Both readings of an ambiguous separator are kept; which
 * one holds is never guessed here.
 */

/** A figure as it stands, with the separators read both ways. */
export interface Figure {
	/** How many characters it takes. */
	readonly length: number
	/** Never empty. */
	readonly values: readonly number[]
	/** The mark it uses for decimals or thousands, where it has one and only one reading. */
	readonly style?: 'comma' | 'point' | 'spaces'
}

const spaces = '[ \\u00a0\\u202f\\u2009]'
const shape = new RegExp(
	`^(?:\\d{1,3}(?:${spaces}\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d{1,3}(?:\\. ?\\d{3}){2,}(?!\\d)|\\d+(?:['’]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*)`,
	'u'
)

/** The figure a text begins with. */
export function figureAt(text: string): Figure | undefined {
	const written = shape.exec(text)?.[0]
	if (!written) return undefined
	const values = figureValues(written)
	const style = styleOf(written)
	return values.length === 0
		? undefined
		: { length: written.length, values, ...(style !== undefined && { style }) }
}

/**
 * The values a figure may have. Groups of exactly three digits may be thousands; one separator alone may be
 * either (1.500), so both readings are kept, save where the group is three noughts.
 */
export function figureValues(written: string): readonly number[] {
	const plain = written.replace(/[ \u00a0\u202f\u2009'’]/g, '')
	if (/^\d+$/.test(plain)) return [Number(plain)]
	const thousands = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain)
	const separators = plain.match(/[.,]/g) ?? []
	const last = separators[separators.length - 1] ?? ''
	if (new Set(separators).size > 1) {
		const cut = plain.lastIndexOf(last)
		return [Number(`${plain.slice(0, cut).replace(/[.,]/g, '')}.${plain.slice(cut + 1)}`)]
	}
	if (separators.length > 1) return thousands ? [Number(plain.replace(/[.,]/g, ''))] : []
	const decimal = Number(plain.replace(',', '.'))
	// Nobody measures to three noughts: 44.000 is forty-four thousand.
	if (thousands && plain.endsWith('000')) return [Number(plain.replace(/[.,]/g, ''))]
	return thousands ? [Number(plain.replace(/[.,]/g, '')), decimal] : [decimal]
}

function styleOf(written: string): Figure['style'] {
	if (/\d[ \u00a0\u202f\u2009]\d/.test(written)) return 'spaces'
	const marks = written.match(/[.,]/g) ?? []
	const last = marks[marks.length - 1]
	if (last === undefined) return undefined
	const distinct = new Set(marks).size
	// Both marks: the last one is the decimal. Several of one mark: thousands. One mark: decimal unless three digits follow.
	if (distinct === 2) return last === ',' ? 'comma' : 'point'
	if (marks.length > 1) return last === ',' ? 'point' : 'comma'
	if (/[.,]\d{3}$/.test(written) && !/^0/.test(written)) return undefined
	return last === ',' ? 'comma' : 'point'
}
