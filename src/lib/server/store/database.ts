import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { migrations } from './migrations.ts'

/** Why the store cannot be used: a key `store.<why>` of the `import` namespace. Reading `texts/` goes on without. */
export type Trouble = 'newer' | 'damaged' | 'unwritable' | 'full' | 'busy'

/** Thrown where the store cannot be used; carries why. */
export class StoreFailure extends Error {
	readonly why: Trouble

	constructor(why: Trouble, cause?: unknown) {
		super(`the store is ${why}`, { cause })
		this.why = why
	}
}

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

/** What went wrong, in the words of {@link Trouble}. */
export function failureOf(error: unknown): StoreFailure {
	if (error instanceof StoreFailure) return error
	const words = String(error)
	if (/not a database|malformed|corrupt/i.test(words)) return new StoreFailure('damaged', error)
	if (/locked|busy/i.test(words)) return new StoreFailure('busy', error)
	if (/is full|ENOSPC/i.test(words)) return new StoreFailure('full', error)
	return new StoreFailure('unwritable', error)
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
	database.exec('begin immediate')
	try {
		for (let form = formOf(database); form < to; form++) {
			database.exec(migrations[form] ?? '')
			database.exec(`pragma user_version = ${form + 1}`)
		}
		database.exec('commit')
	} catch (error) {
		throw rolledBack(database, error)
	}
}

/**
 * Gives a failed transaction up, and what it failed of. On a full disk SQLite has ended it already and there is none left
 * to roll back; where rolling back fails too, both reasons are kept, the first in front.
 */
export function rolledBack(database: DatabaseSyncInstance, cause: unknown): unknown {
	try {
		if (database.isTransaction) database.exec('rollback')
		return cause
	} catch (second) {
		return new AggregateError([cause, second], String(cause))
	}
}
