import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { StoreFailure, failureOf, formOf, openDatabase } from './database.ts'
import { putFiles, sameFiles, takeFiles } from './files-kept.ts'
import { migrations } from './migrations.ts'
import { numberIn, sqlOn, textIn } from './sql.ts'
import { openStore } from './store.ts'

/** What stands in a data folder and is not computed: the database, and the folder of the dictionaries people brought. */
export interface Kept {
	readonly database: string
	readonly dictionaries: string
}

/**
 * Copies all that people did and brought into a new file, whole, while others read and write it, and looks whether the
 * copy is sound. The copy is a database that also holds the dictionaries' files. Throws {@link StoreFailure}; then
 * there is no new file.
 */
export function backUp({ database, dictionaries }: Kept, file: string): void {
	const store = openStore(database)
	try {
		store.copyTo(file)
		putFiles(file, dictionaries)
		checkSound(file)
	} catch (error) {
		rmSync(file, { force: true })
		throw failureOf(error)
	} finally {
		store.close()
	}
}

/**
 * Puts what a backup holds in the place of what a data folder holds, after looking whether it is sound and of a form this
 * Cotejo knows. Servers may run on the folder meanwhile: it is one transaction in the database they have open, and one
 * renaming of the dictionaries. What was there is kept beside it, under the names that are returned; a backup of a Cotejo
 * that put no dictionaries in it leaves those that are there. A database of a newer Cotejo is not touched. Throws
 * {@link StoreFailure}; then nothing has changed.
 */
export function restoreFrom(file: string, { database, dictionaries }: Kept): readonly string[] {
	checkSound(file)
	const ending = `.${randomBytes(4).toString('hex')}.draft`
	const [draft, brought] = [database + ending, dictionaries + ending]
	try {
		mkdirSync(dirname(database), { recursive: true })
		copyFileSync(file, draft)
		const withFiles = takeFiles(draft, brought)
		// Brought to the newest form, so that its tables are those of the database.
		openDatabase(draft).close()
		const before = replaceDatabase(database, draft)
		return [...before, ...(withFiles ? replaceFolder(dictionaries, brought) : [])]
	} catch (error) {
		throw failureOf(error)
	} finally {
		for (const ending of ['', '-wal', '-shm']) rmSync(draft + ending, { force: true })
		rmSync(brought, { recursive: true, force: true })
	}
}

function replaceDatabase(database: string, draft: string): readonly string[] {
	if (!existsSync(database)) {
		renameSync(draft, database)
		return []
	}
	const before = freeName(`${database}.before`)
	const present = openUnlessDamaged(database)
	if (present) replaceWithin(present, draft, before)
	else replaceFile(database, draft, before)
	return [before]
}

function replaceFolder(folder: string, brought: string): readonly string[] {
	if (sameFiles(folder, brought)) return []
	const before = freeName(`${folder}.before`)
	const there = existsSync(folder)
	if (there) renameSync(folder, before)
	renameSync(brought, folder)
	return there ? [before] : []
}

function openUnlessDamaged(database: string): DatabaseSyncInstance | undefined {
	try {
		const opened = openDatabase(database)
		if (isSound(opened)) return opened
		opened.close()
	} catch (error) {
		if (failureOf(error).why !== 'damaged') throw error
	}
	return undefined
}

function replaceWithin(present: DatabaseSyncInstance, draft: string, before: string): void {
	const { all, run, together } = sqlOn(present)
	try {
		run('vacuum into ?', before)
		run('attach ? as restored', draft)
		together(() => {
			for (const row of all("select name from sqlite_schema where type = 'table'")) {
				const table = textIn(row, 'name')
				const columns = all(`pragma main.table_info(${table})`)
					.map((column) => textIn(column, 'name'))
					.join(', ')
				// Row numbers go on from those there were: by them a server sees that a file is another one.
				const last = numberIn(all(`select max(rowid) as last from main.${table}`)[0], 'last')
				run(`delete from main.${table}`)
				run(
					`insert into main.${table} (rowid, ${columns})
					select rowid + ?, ${columns} from restored.${table}`,
					last
				)
			}
		})
		run('detach restored')
		run('pragma wal_checkpoint(truncate)')
	} finally {
		present.close()
	}
}

/** A damaged database is put aside as it is: that is what restoring is for. */
function replaceFile(database: string, draft: string, before: string): void {
	renameSync(database, before)
	if (existsSync(`${database}-wal`)) renameSync(`${database}-wal`, `${before}-wal`)
	rmSync(`${database}-shm`, { force: true })
	renameSync(draft, database)
}

function freeName(name: string): string {
	let free = name
	for (let n = 2; existsSync(free); n++) free = `${name}-${n}`
	return free
}

function checkSound(file: string): void {
	try {
		const reader = new DatabaseSync(file, { readOnly: true })
		try {
			if (formOf(reader) > migrations.length) throw new StoreFailure('newer')
			if (formOf(reader) < 1 || !isSound(reader)) throw new StoreFailure('damaged')
		} finally {
			reader.close()
		}
	} catch (error) {
		throw failureOf(error)
	}
}

function isSound(database: DatabaseSyncInstance): boolean {
	return sqlOn(database)
		.all('pragma integrity_check')
		.every((row) => textIn(row, 'integrity_check') === 'ok')
}
