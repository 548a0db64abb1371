import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { StoreFailure, type Trouble, failureOf } from './failure.ts'
import { migrations } from './migrations.ts'
import { rolledBack, together } from './sql.ts'

export { StoreFailure, failureOf, rolledBack, type Trouble }

/** How long (ms) one process waits for another that is writing. */
const patience = 5000

/** Opens the database of a file, made or brought to the newest form. One from a newer Cotejo is not touched. */
export function openDatabase(path: string): DatabaseSyncInstance {
	let database: DatabaseSyncInstance | undefined
	try {
		mkdirSync(dirname(path), { recursive: true })
		if (existsSync(path)) refuseNewer(path)
		database = new DatabaseSync(path)
		database.exec(`pragma busy_timeout = ${patience}`)
		if (formOf(database) > migrations.length) throw new StoreFailure('newer')
		database.exec('pragma journal_mode = wal')
		database.exec('pragma synchronous = full')
		migrate(database)
		return database
	} catch (error) {
		database?.close()
		throw failureOf(error)
	}
}

/** Looks at the form the file's header names (SQLite's file format, 1.3.12) without opening the database. */
function refuseNewer(path: string): void {
	const header = new DataView(new ArrayBuffer(100))
	const handle = openSync(path, 'r')
	try {
		readSync(handle, header, 0, 100, 0)
	} finally {
		closeSync(handle)
	}
	if (header.getUint32(60) > migrations.length && header.getUint32(0) === sqliteMark)
		throw new StoreFailure('newer')
}

/** How every SQLite file begins: “SQLi”. */
const sqliteMark = 0x53514c69

/** How many migrations a database has seen. */
export function formOf(database: DatabaseSyncInstance): number {
	const row = database.prepare('pragma user_version').get()
	const version: unknown = row && typeof row === 'object' ? Reflect.get(row, 'user_version') : 0
	return typeof version === 'number' ? version : 0
}

/** Brings a database to the newest form, in one transaction: two servers that start at once do it once. */
export function migrate(database: DatabaseSyncInstance, to = migrations.length): void {
	if (formOf(database) >= to) return
	together(database, () => {
		for (let form = formOf(database); form < to; form++) {
			database.exec(migrations[form] ?? '')
			database.exec(`pragma user_version = ${form + 1}`)
		}
	})
}
