import type { BlockKind, Lang, OriginPoint } from '../bitext.ts'
import { setLicenceAside } from './licence.ts'
import { normalize, originWithin } from './normalize.ts'
import type { RawBlock, Reading } from './raw-block.ts'

/** A line of a file: its text without the white space around it, and where that text stands. */
interface Line {
	readonly text: string
	readonly from: number
	/** Columns of white space before it. */
	readonly indent: number
}

/** Wrapped lines are joined when a file's lines keep to a width; these bounds hold for typewriters, mail and Gutenberg. */
const narrowest = 40
const widest = 100
/** A heading is no longer than this. */
const longestHeading = 140

/**
 * A plain text file as blocks: paragraphs between empty lines, hard-wrapped lines joined, verse kept line by line,
 * headings and list items known by their look, a licence in front or behind set aside. Linear.
 */
export function readPlain(file: string, lang: Lang): Reading {
	const { text, origin } = normalize(file)
	const lines = linesOf(text)
	const { body, aside } = setLicenceAside(lines.map((line) => line.text))
	const groups = groupsOf(lines.slice(body.from, body.to))
	const width = wrapWidth(groups)
	const blocks = groups.flatMap((group) => blocksOf(group, width, origin))
	return {
		lang,
		title: '',
		blocks: firstHeadingIsTitle(blocks),
		aside: aside.flatMap((run) =>
			groupsOf(lines.slice(run.from, run.to)).map((group) => joined('note', group, ' ', origin))
		),
		problems: []
	}
}

function linesOf(text: string): readonly Line[] {
	const lines: Line[] = []
	let from = 0
	for (const raw of text.split('\n')) {
		const trimmed = raw.trim()
		const indent = raw.length - raw.trimStart().length
		lines.push({ text: trimmed, from: from + (trimmed === '' ? 0 : indent), indent })
		from += raw.length + 1
	}
	return lines
}

function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
	const groups: Line[][] = []
	let open: Line[] = []
	for (const line of lines) {
		if (line.text !== '') {
			open.push(line)
			continue
		}
		if (open.length > 0) groups.push(open)
		open = []
	}
	if (open.length > 0) groups.push(open)
	return groups
}

/** The width a file's lines are wrapped at, or 0 where they are not wrapped. */
function wrapWidth(groups: readonly (readonly Line[])[]): number {
	const lengths: number[] = []
	for (const group of groups) for (const line of group.slice(0, -1)) lengths.push(line.text.length)
	if (lengths.length < 3) return 0
	lengths.sort((a, b) => a - b)
	const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0
	const middle = lengths[Math.floor(lengths.length * 0.5)] ?? 0
	if (most < narrowest || most > widest || middle < most * 0.6) return 0
	return most
}

function blocksOf(
	group: readonly Line[],
	width: number,
	origin: readonly OriginPoint[]
): readonly RawBlock[] {
	const whole = joined('paragraph', group, ' ', origin)
	if (isHeading(group, whole.text)) return [{ ...whole, kind: 'heading', level: 2 }]
	if (isVerse(group, width)) return [joined('verse', group, '\n', origin)]
	if (group.length > 1 && width === 0)
		return group.map((line) => joined(isItem(line.text) ? 'item' : 'paragraph', [line], ' ', origin))
	if (group.length > 1 && group.every((line) => isItem(line.text)))
		return group.map((line) => joined('item', [line], ' ', origin))
	return [isItem(whole.text) ? { ...whole, kind: 'item' } : whole]
}

function joined(
	kind: BlockKind,
	group: readonly Line[],
	by: string,
	origin: readonly OriginPoint[]
): RawBlock {
	const points: OriginPoint[] = []
	let length = 0
	for (const line of group) {
		for (const point of originWithin(origin, line.from, line.from + line.text.length))
			points.push({ text: length + point.text, file: point.file })
		length += line.text.length + by.length
	}
	return { kind, text: group.map((line) => line.text).join(by), origin: points }
}

const headingWord =
	/^(?:cap[íi]tulo|chapter|parte|part|libro|book|pr[óo]logo|prologue|preface|prefacio|ep[íi]logo|epilogue|introducci[óo]n|introduction|t[íi]tulo|title|canto|acto|act|escena|scene|anexo|annex|preámbulo|preamble|[íi]ndice|contents)\b[\s.:—-]*(?:[IVXLCDM]+|\d+|primer[oa]?|segund[oa]|tercer[oa]?|one|two|three|first|second|the first|the second)?/iu

function isHeading(group: readonly Line[], text: string): boolean {
	if (text.length > longestHeading * 2 || group.length > 4) return false
	const letters = text.replace(/[^\p{L}]/gu, '')
	if (/^[IVXLCDM]+\.?$/.test(text)) return true
	if (
		headingWord.test(text) &&
		/^\p{Lu}/u.test(text) &&
		group.length <= 4 &&
		(text.length < 60 || !/[,;]$/.test(group[0]?.text ?? ''))
	)
		return /^\S+[\s.:—-]*(?:[IVXLCDM]+|\d+|\p{L}+)?[.:]?$/u.test(text) || headingNumbered(text)
	if (text.length > longestHeading) return false
	if (letters.length >= 3 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters)) return true
	return (
		group.length === 1 &&
		text.length <= 70 &&
		letters.length >= 3 &&
		/^[\p{Lu}\d¿¡]/u.test(text) &&
		!/[.,;:!…»”"'|—-]$/.test(text)
	)
}

/** *Capítulo XIV. Donde se ponen…*, *CHAPTER II WHICH TREATS…* */
function headingNumbered(text: string): boolean {
	return /^(?:cap[íi]tulo|chapter|t[íi]tulo|title|libro|book|parte|part|canto)\s+(?:[IVXLCDM]+|\d+|\p{L}+(?:o|a|er))\b/iu.test(
		text
	)
}

function isItem(text: string): boolean {
	return /^(?:[-•·*–]\s|\d{1,3}[.)]\s|[a-zñ][.)]\s|\([a-z\d]{1,3}\)\s)/.test(text)
}

/** Short lines that do not fill the width: a stanza. */
function isVerse(group: readonly Line[], width: number): boolean {
	if (group.length < 2) return false
	const limit = width === 0 ? 60 : width * 0.78
	const short = group.filter((line) => line.text.length <= limit).length
	const capitals = group.filter((line) => /^[¿¡«“"'—([]*\p{Lu}/u.test(line.text)).length
	const indented = group.filter((line) => line.indent >= 2).length
	if (short < group.length * 0.9) return false
	if (group.some((line) => isItem(line.text))) return false
	return group.length >= 3
		? capitals >= group.length * 0.5 || indented >= group.length * 0.8
		: indented === group.length
}

/** A heading that opens a text is its title. */
function firstHeadingIsTitle(blocks: readonly RawBlock[]): readonly RawBlock[] {
	const [first, ...rest] = blocks
	if (!first || first.kind !== 'heading') return blocks
	return [{ ...first, level: 1 }, ...rest]
}
