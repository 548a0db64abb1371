import { linkOf } from '#engine'
import type { Say } from '#i18n'
import type { Opened } from '../opened.ts'
import { sourceAt } from '../source.ts'
import { ownStore } from '../store/own.ts'
import type { Said } from '../store/said.ts'
import { carriedTo } from './carry.ts'
import { notesSaid } from './notes-file.ts'
import { aboutWords } from './report.ts'

/** A note on a place, in the order of the text; `row` is 0 where its passage is no longer there. */
export interface OwnNote {
	/** Under which it is kept. */
	readonly key: string
	readonly text: string
	/** When it was written, in milliseconds since 1970. */
	readonly at: number
	readonly row: number
	readonly leaf: number
	readonly link: string
	/** The first words of the passage in both languages. */
	readonly source: string
	readonly target: string
}

/** So many characters of a passage are quoted. */
const quoted = 140

/** Whether anybody wrote a note on the work. */
export function hasNotes(slug: string): boolean {
	return notesOf(slug).length > 0
}

function notesOf(slug: string): readonly Said[] {
	const own = ownStore()
	const source = sourceAt(slug)
	return source ? notesSaid(source, 'store' in own ? own.store : undefined) : []
}

/** All notes on places of a work; those whose passage is gone come last. */
export function ownNotes(opened: Opened, say: Say): readonly OwnNote[] {
	const said = notesOf(opened.slug)
	if (said.length === 0) return []
	const { carried, lost } = carriedTo(opened, 'note', said)
	const placed = carried.flatMap(({ key, value, at, place }) => {
		const [row] = place ? opened.rowsIn({ from: place.row - 1, to: place.row }) : []
		if (!place || !row) return []
		const line =
			row.lines.find(({ source, target }) => {
				const first = source[0] ?? target[0]
				return first?.id === place.lineBlock && first.from === place.line
			}) ?? row.lines[0]
		const words = (side: 'source' | 'target') =>
			beginning((line?.[side] ?? []).map((one) => one.pieces.map((piece) => piece.text).join('')).join(' '))
		const note: OwnNote = {
			key,
			text: textOf(value),
			at,
			row: row.number,
			leaf: opened.leaves.findIndex((one) => row.number <= one.rows.to) + 1,
			link: linkOf({ row: row.number, block: place.lineBlock, offset: place.line }),
			source: words('source'),
			target: words('target')
		}
		return [{ note, offset: place.line }]
	})
	placed.sort((a, b) => a.note.row - b.note.row || a.offset - b.offset)
	const gone = lost.map(({ key, value, at, about }): OwnNote => {
		const { source, target } = aboutWords(about, say).words
		return { key, text: textOf(value), at, row: 0, leaf: 0, link: '', source, target }
	})
	return [...placed.map(({ note }) => note), ...gone].filter(({ text }) => text !== '')
}

/** The notes as a Markdown file: each under the words it is about, with the address of its row. */
export function notesMarkdown(opened: Opened, origin: string, say: Say): string {
	const about = ({ source, target }: OwnNote) =>
		[source, target].filter((words) => words !== '').map((words) => `> ${words}`)
	const parts = ownNotes(opened, say).map((note) => {
		const head =
			note.row > 0
				? `## [${say('reader:note.row', { row: note.row })}](${origin}/read/${encodeURIComponent(opened.slug)}/${note.leaf}#${encodeURIComponent(note.link)})`
				: `## ${say('reader:own.lost')}`
		return [head, about(note).join('\n>\n'), note.text].filter((part) => part !== '').join('\n\n')
	})
	const title = `# ${say('reader:own.of', { title: opened.work.title[say.language] })}`
	return `${[title, ...parts].join('\n\n')}\n`
}

function textOf(value: unknown): string {
	const text: unknown = Reflect.get(Object(value), 'text')
	return typeof text === 'string' ? text.trim() : ''
}

/** The first words of a passage, whole ones. */
function beginning(text: string): string {
	const words = text.replace(/\s+/g, ' ').trim()
	return words.length <= quoted ? words : `${words.slice(0, quoted).replace(/\s+\S*$/, '')}…`
}
