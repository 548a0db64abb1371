import { type Row, type Sql, numberIn, textIn } from './sql.ts'

/** What a person can say of a work from its pages: where they read, verdicts, notes, what they knew. */
export const saidKinds = ['position', 'verdict', 'note', 'peek'] as const

/**
 * One of {@link saidKinds}; `bead`, the drawn beads; `earlier`: what a file or the drawn beads were before a change, to be
 * undone; or `word`: a word kept to be learned.
 */
export type SaidKind = (typeof saidKinds)[number] | 'bead' | 'earlier' | 'word'

/** Something a person said, under its key. */
export interface Said {
	readonly key: string
	/** JSON. */
	readonly value: string
	/** When, in milliseconds since 1970. */
	readonly at: number
}

/** Something to be kept, or to be taken back where the value is undefined. */
export type Saying = Omit<Said, 'value'> & { readonly value: string | undefined }

/** The part of the store that keeps what people say of a work. */
export interface SaidStore {
	/** Everything of one kind said of a work. */
	readonly said: (slug: string, kind: SaidKind) => readonly Said[]
	/** Everything of one kind said of all works. */
	readonly saidOfAll: (kind: SaidKind) => readonly (Said & { readonly work: string })[]
	/** What was said of a work and taken back since: its keys, and when. */
	readonly takenBack: (slug: string, kind: SaidKind) => readonly Pick<Said, 'key' | 'at'>[]
	/** Keeps something said, or takes it back where the value is undefined, whatever was there. */
	readonly say: (slug: string, kind: SaidKind, key: string, value: string | undefined, at: number) => void
	/**
	 * Keeps several things, each unless something later is kept under its key already: two browsers, or two servers on one
	 * data folder, do not overwrite each other's newer word. All or nothing.
	 */
	readonly sayNewer: (slug: string, kind: SaidKind, sayings: readonly Saying[]) => void
}

/** What people say of works, kept in the table `said`. What was taken back leaves a mark, so that nothing older returns. */
export function saidOn({ all, run, together }: Sql): SaidStore {
	const put = (slug: string, kind: SaidKind, { key, value, at }: Saying, condition: string) =>
		run(
			`insert into said (work, kind, key, value, at, taken) values (?, ?, ?, ?, ?, ?)
			on conflict (work, kind, key) do update
			set value = excluded.value, at = excluded.at, taken = excluded.taken ${condition}`,
			slug,
			kind,
			key,
			value ?? '',
			at,
			value === undefined ? 1 : 0
		)
	const kept = (slug: string, kind: SaidKind, taken: 0 | 1) =>
		all(
			'select key, value, at from said where work = ? and kind = ? and taken = ? order by key',
			slug,
			kind,
			taken
		)
	const read = (row: Row): Said => ({
		key: textIn(row, 'key'),
		value: textIn(row, 'value'),
		at: numberIn(row, 'at')
	})
	return {
		said: (slug, kind) => kept(slug, kind, 0).map(read),
		saidOfAll: (kind) =>
			all('select work, key, value, at from said where kind = ? and taken = 0 order by work, key', kind).map(
				(row) => ({ ...read(row), work: textIn(row, 'work') })
			),
		takenBack: (slug, kind) => kept(slug, kind, 1).map(read),
		say: (slug, kind, key, value, at) => together(() => void put(slug, kind, { key, value, at }, '')),
		sayNewer: (slug, kind, sayings) =>
			together(() => {
				for (const saying of sayings) put(slug, kind, saying, 'where excluded.at >= said.at')
			})
	}
}
