import { isRecord, jsonOf, quotesIn } from '#engine'
import type { Source } from '../source.ts'
import type { Said } from '../store/said.ts'
import type { Store } from '../store/store.ts'
import { type About, readSaid } from './about.ts'
import { whenFiled, withFiled } from './filed.ts'

/** The file a work's notes on places leave in and come back from, one for each translation, as with verdicts. */
export function notesFile({ translation }: Pick<Source, 'translation'>): string {
	return translation > 1 ? `notes-${translation}.json` : 'notes.json'
}

/**
 * All notes on places of a work: the store's, and those its file holds under other keys. What was taken back in the store
 * is taken back, whatever the file says.
 */
export function notesSaid(source: Source, store: Store | undefined): readonly Said[] {
	return withFiled('note', source, store, readNotes(source.text(notesFile(source))))
}

/**
 * All notes on places of a work as the text of their file: a list of `key`, `text`, `date`, and the words of one of the
 * texts (`side`, `quote`) by which a note finds its place again. Undefined where nobody wrote any.
 */
export function notesText(source: Source, store: Store | undefined): string | undefined {
	const notes = notesSaid(source, store).flatMap(({ key, value, at }) => {
		const { value: said, about } = readSaid(value)
		const text: unknown = Reflect.get(Object(said), 'text')
		if (typeof text !== 'string' || text === '') return []
		const place = about?.kind === 'place' ? { side: about.side, quote: about.quote } : {}
		return [{ key, text, date: new Date(at).toISOString(), ...place }]
	})
	if (notes.length === 0) return undefined
	notes.sort((a, b) => (a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? -1 : 1))
	return `${JSON.stringify(notes, null, '\t')}\n`
}

/** The notes of a file; what is no note is left out. */
function readNotes(text: string): readonly Said[] {
	const parsed = jsonOf(text || '[]')
	if (!Array.isArray(parsed)) return []
	return parsed.flatMap((one: unknown): Said[] => {
		if (!isRecord(one) || typeof one.key !== 'string' || typeof one.text !== 'string') return []
		const [quote] = quotesIn([one.quote])
		const about: About | undefined = quote && {
			kind: 'place',
			side: one.side === 'target' ? 'target' : 'source',
			quote
		}
		return [
			{
				key: one.key,
				value: JSON.stringify({ value: { text: one.text }, about }),
				at: whenFiled(one.date)
			}
		]
	})
}
