import type { Source } from '../source.ts'
import type { Said } from '../store/said.ts'
import type { Store } from '../store/store.ts'
import type { PageKind } from './keep.ts'
import { notesSaid } from './notes-file.ts'
import { verdictsSaid } from './verdicts.ts'

/** Everything of one kind said of a work: what the store has, and for verdicts and notes what the work's own files have. */
export function saidOf(kind: PageKind, source: Source, store: Store | undefined): readonly Said[] {
	if (kind === 'verdict') return verdictsSaid(source, store)
	if (kind === 'note') return notesSaid(source, store)
	return store?.said(source.slug, kind) ?? []
}
