import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { openDatabase } from './database.ts'
import { type SaidStore, saidOn } from './said.ts'
import { numberIn, sqlOn, textIn } from './sql.ts'

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

/** The store: all that people do. Every call is one transaction; what has returned is on the disk. */
export interface Store extends SaidStore {
	readonly works: () => readonly StoredWork[]
	/** Adds a work with its first edition; false where the name is taken. */
	readonly addWork: (slug: string, files: readonly WorkText[], at: number) => boolean
	/**
	 * Adds an edition of a work of `texts/` unless its newest one has the same texts (`names` of the files to compare);
	 * true where it was added.
	 */
	readonly noteEdition: (
		slug: string,
		files: readonly WorkText[],
		names: readonly string[],
		at: number
	) => boolean
	/** Adds an edition and gives its number; works of `texts/` have editions without being in the store otherwise. */
	readonly addEdition: (slug: string, files: readonly WorkText[], note: string, at: number) => number
	/** Editions, oldest first. */
	readonly editions: (slug: string) => readonly Edition[]
	/** The files of an edition, the newest where none is named. */
	readonly files: (slug: string, edition?: number) => readonly WorkText[]
	/** Whether the newest edition has this very file; its text is compared where it lies. */
	readonly hasFile: (slug: string, file: WorkText) => boolean
	/** The text of one file of the newest edition; undefined where there is none of that name. */
	readonly text: (slug: string, name: string) => string | undefined
	/** Names of the files of the newest edition, and a mark that changes with every file written; no text is read. */
	readonly marks: (slug: string) => { readonly names: readonly string[]; readonly mark: string }
	/** Rewrites one file of the newest edition: facts and glossary, which are no new text. */
	readonly putFile: (slug: string, file: WorkText) => void
	/** Puts a work in the bin, or takes it out (`undefined`). False where there is none. */
	readonly setRemoved: (slug: string, removed: number | undefined) => boolean
	/** Whole and consistent copy into a new file, while others read and write. */
	readonly copyTo: (path: string) => void
	/** True where SQLite finds nothing wrong with the file. */
	readonly isSound: () => boolean
	readonly close: () => void
}

/** Opens the store of a database file. Throws {@link StoreFailure}. */
export function openStore(path: string): Store {
	return storeOn(openDatabase(path))
}

/** The store in a database that is open. Its calls throw {@link StoreFailure}. */
export function storeOn(database: DatabaseSyncInstance): Store {
	const sql = sqlOn(database)
	const { all, run, together } = sql
	const putFiles = (slug: string, edition: number, files: readonly WorkText[]) => {
		for (const { name, text } of files)
			run('insert into file (work, edition, name, text) values (?, ?, ?, ?)', slug, edition, name, text)
	}
	const newest = (slug: string) =>
		numberIn(all('select max(number) as n from edition where work = ?', slug)[0], 'n')
	const putEdition = (slug: string, files: readonly WorkText[], note: string, at: number) => {
		const number = newest(slug) + 1
		run('insert into edition (work, number, made, note) values (?, ?, ?, ?)', slug, number, at, note)
		putFiles(slug, number, files)
		return number
	}
	const filesOf = (slug: string, edition: number) =>
		all('select name, text from file where work = ? and edition = ? order by name', slug, edition).map(
			(row): WorkText => ({ name: textIn(row, 'name'), text: textIn(row, 'text') })
		)
	const hasFile = (slug: string, { name, text }: WorkText) =>
		all(
			'select name from file where work = ? and edition = ? and name = ? and text = ?',
			slug,
			newest(slug),
			name,
			text
		).length > 0
	return {
		works: () =>
			all('select slug, made, removed from work order by made, slug').map((row) => ({
				slug: textIn(row, 'slug'),
				made: numberIn(row, 'made'),
				removed: row.removed === null ? undefined : numberIn(row, 'removed')
			})),
		addWork: (slug, files, at) =>
			together(() => {
				if (all('select slug from work where slug = ?', slug).length > 0) return false
				run('insert into work (slug, made) values (?, ?)', slug, at)
				// A folder of that name may have had editions before.
				putEdition(slug, files, '', at)
				return true
			}),
		addEdition: (slug, files, note, at) => together(() => putEdition(slug, files, note, at)),
		noteEdition: (slug, files, names, at) =>
			together(() => {
				// An import that the folder hides keeps its own editions.
				if (all('select slug from work where slug = ?', slug).length > 0) return false
				if (files.filter(({ name }) => names.includes(name)).every((file) => hasFile(slug, file)))
					return false
				putEdition(slug, files, '', at)
				return true
			}),
		editions: (slug) =>
			all('select number, made, note from edition where work = ? order by number', slug).map((row) => ({
				number: numberIn(row, 'number'),
				made: numberIn(row, 'made'),
				note: textIn(row, 'note')
			})),
		hasFile,
		files: (slug, edition) => filesOf(slug, edition ?? newest(slug)),
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
			together(() => {
				run(
					'insert or replace into file (work, edition, name, text) values (?, ?, ?, ?)',
					slug,
					newest(slug),
					name,
					text
				)
			}),
		setRemoved: (slug, removed) =>
			together(() => run('update work set removed = ? where slug = ?', removed ?? null, slug) > 0),
		...saidOn(sql),
		copyTo: (path) => void run('vacuum into ?', path),
		isSound: () => all('pragma integrity_check').every((row) => textIn(row, 'integrity_check') === 'ok'),
		close: () => {
			// Statements that wait for the garbage collector keep the log open: what is in it goes into the file now.
			database.exec('pragma wal_checkpoint(truncate)')
			database.close()
		}
	}
}
