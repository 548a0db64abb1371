import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { failureOf, openDatabase, rolledBack } from './database.ts'

/** A file of a work: `work.json`, `es.md`, `en.md`, `glossary.tsv`, `drawn.tsv`, `aside.txt`. */
export interface WorkText {
	readonly name: string
	readonly text: string
}

/** One edition of a work: all its files as they were then. */
export interface Edition {
	readonly number: number
	/** When, in milliseconds since 1970. */
	readonly made: number
	readonly note: string
}

/** A work in the store. */
export interface StoredWork {
	readonly slug: string
	readonly made: number
	/** When it was put in the bin; absent while it stands on the shelf. */
	readonly removed: number | undefined
}

/** What a person can say of a work. */
export const saidKinds = ['position', 'verdict', 'note', 'bead'] as const

/**
 * One of {@link saidKinds}; or `earlier`: what a file or the drawn beads were before a change, to be undone; or `word`:
 * a word kept to be learned.
 */
export type SaidKind = (typeof saidKinds)[number] | 'earlier' | 'word'

/** Something a person said, under its key. */
export interface Said {
	readonly key: string
	/** JSON. */
	readonly value: string
	readonly at: number
}

/** The store: all that people do. Every call is one transaction; what has returned is on the disk. */
export interface Store {
	readonly works: () => readonly StoredWork[]
	/** Adds a work with its first edition; false where the name is taken. */
	readonly addWork: (slug: string, files: readonly WorkText[], at: number) => boolean
	/** Adds an edition and gives its number; works of `texts/` have editions without being in the store otherwise. */
	readonly addEdition: (slug: string, files: readonly WorkText[], note: string, at: number) => number
	/** Editions, oldest first. */
	readonly editions: (slug: string) => readonly Edition[]
	/** The files of an edition, the newest where none is named. */
	readonly files: (slug: string, edition?: number) => readonly WorkText[]
	/** The text of one file of the newest edition; undefined where there is none of that name. */
	readonly text: (slug: string, name: string) => string | undefined
	/** Names of the files of the newest edition, and a mark that changes with every file written; no text is read. */
	readonly marks: (slug: string) => { readonly names: readonly string[]; readonly mark: string }
	/** Rewrites one file of the newest edition: facts and glossary, which are no new text. */
	readonly putFile: (slug: string, file: WorkText) => void
	/** Puts a work in the bin, or takes it out (`undefined`). False where there is none. */
	readonly setRemoved: (slug: string, removed: number | undefined) => boolean
	/** Everything of one kind said of a work. */
	readonly said: (slug: string, kind: SaidKind) => readonly Said[]
	/** Everything of one kind said of all works. */
	readonly saidOfAll: (kind: SaidKind) => readonly (Said & { readonly work: string })[]
	/** Keeps something said, or takes it back where the value is undefined. */
	readonly say: (slug: string, kind: SaidKind, key: string, value: string | undefined, at: number) => void
	/** Whole and consistent copy into a new file, while others read and write. */
	readonly copyTo: (path: string) => void
	/** True where SQLite finds nothing wrong with the file. */
	readonly isSound: () => boolean
	readonly close: () => void
}

/** Opens the store of a database file. Throws {@link StoreFailure}. */
export function openStore(path: string): Store {
	const database = openDatabase(path)
	const all = (sql: string, ...values: (string | number | null)[]) =>
		rowsIn(database.prepare(sql).all(...values))
	const run = (sql: string, ...values: (string | number | null)[]) =>
		Number(database.prepare(sql).run(...values).changes)
	const putFiles = (slug: string, edition: number, files: readonly WorkText[]) => {
		for (const { name, text } of files)
			run('insert into file (work, edition, name, text) values (?, ?, ?, ?)', slug, edition, name, text)
	}
	const newest = (slug: string) =>
		numberIn(all('select max(number) as n from edition where work = ?', slug)[0], 'n')
	return {
		works: () =>
			all('select slug, made, removed from work order by made, slug').map((row) => ({
				slug: textIn(row, 'slug'),
				made: numberIn(row, 'made'),
				removed: row.removed === null ? undefined : numberIn(row, 'removed')
			})),
		addWork: (slug, files, at) =>
			together(database, () => {
				if (all('select slug from work where slug = ?', slug).length > 0) return false
				run('insert into work (slug, made) values (?, ?)', slug, at)
				run('insert into edition (work, number, made, note) values (?, 1, ?, ?)', slug, at, '')
				putFiles(slug, 1, files)
				return true
			}),
		addEdition: (slug, files, note, at) =>
			together(database, () => {
				const number = newest(slug) + 1
				run('insert into edition (work, number, made, note) values (?, ?, ?, ?)', slug, number, at, note)
				putFiles(slug, number, files)
				return number
			}),
		editions: (slug) =>
			all('select number, made, note from edition where work = ? order by number', slug).map((row) => ({
				number: numberIn(row, 'number'),
				made: numberIn(row, 'made'),
				note: textIn(row, 'note')
			})),
		files: (slug, edition) =>
			all(
				'select name, text from file where work = ? and edition = ? order by name',
				slug,
				edition ?? newest(slug)
			).map((row) => ({ name: textIn(row, 'name'), text: textIn(row, 'text') })),
		text: (slug, name) => {
			const [row] = all(
				'select text from file where work = ? and edition = ? and name = ?',
				slug,
				newest(slug),
				name
			)
			return row && textIn(row, 'text')
		},
		marks: (slug) => {
			const edition = newest(slug)
			// A row that is replaced gets a number of its own; the index has it beside the name, so no text is touched.
			const rows = all(
				'select name, rowid as row from file where work = ? and edition = ? order by name',
				slug,
				edition
			)
			const names = rows.map((row) => textIn(row, 'name'))
			return { names, mark: `${edition}|${rows.map((row) => numberIn(row, 'row')).join(',')}` }
		},
		putFile: (slug, { name, text }) =>
			together(database, () => {
				run(
					'insert or replace into file (work, edition, name, text) values (?, ?, ?, ?)',
					slug,
					newest(slug),
					name,
					text
				)
			}),
		setRemoved: (slug, removed) =>
			together(database, () => run('update work set removed = ? where slug = ?', removed ?? null, slug) > 0),
		said: (slug, kind) =>
			all('select key, value, at from said where work = ? and kind = ? order by key', slug, kind).map(
				(row) => ({
					key: textIn(row, 'key'),
					value: textIn(row, 'value'),
					at: numberIn(row, 'at')
				})
			),
		saidOfAll: (kind) =>
			all('select work, key, value, at from said where kind = ? order by work, key', kind).map((row) => ({
				work: textIn(row, 'work'),
				key: textIn(row, 'key'),
				value: textIn(row, 'value'),
				at: numberIn(row, 'at')
			})),
		say: (slug, kind, key, value, at) =>
			together(database, () => {
				if (value === undefined)
					run('delete from said where work = ? and kind = ? and key = ?', slug, kind, key)
				else
					run(
						'insert or replace into said (work, kind, key, value, at) values (?, ?, ?, ?, ?)',
						slug,
						kind,
						key,
						value,
						at
					)
			}),
		copyTo: (path) => void database.prepare('vacuum into ?').run(path),
		isSound: () => all('pragma integrity_check').every((row) => textIn(row, 'integrity_check') === 'ok'),
		close: () => {
			// Statements that wait for the garbage collector keep the log open: what is in it goes into the file now.
			database.exec('pragma wal_checkpoint(truncate)')
			database.close()
		}
	}
}

type Row = Readonly<Record<string, unknown>>

function together<T>(database: DatabaseSyncInstance, act: () => T): T {
	try {
		database.exec('begin immediate')
	} catch (error) {
		throw failureOf(error)
	}
	try {
		const result = act()
		database.exec('commit')
		return result
	} catch (error) {
		throw failureOf(rolledBack(database, error))
	}
}

function rowsIn(rows: readonly unknown[]): readonly Row[] {
	return rows.filter((row): row is Row => typeof row === 'object' && row !== null)
}

function textIn(row: Row | undefined, name: string): string {
	const value = row?.[name]
	return typeof value === 'string' ? value : ''
}

function numberIn(row: Row | undefined, name: string): number {
	const value = row?.[name]
	return typeof value === 'number' ? value : 0
}
