import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { StoreFailure, failureOf, formOf } from './database.ts'
import { migrations } from './migrations.ts'
import { openStore } from './store.ts'

/** Copies the database into a new file, whole, while others read and write it. Throws {@link StoreFailure}. */
export function backUp(database: string, file: string): void {
	const store = openStore(database)
	try {
		store.copyTo(file)
	} catch (error) {
		rmSync(file, { force: true })
		throw failureOf(error)
	} finally {
		store.close()
	}
}

/**
 * Puts a backup in the place of the database, after looking whether it is sound and of a form this Cotejo knows. What
 * stood there is kept beside it under the name that is returned. To be done while no server runs on the folder.
 */
export function restoreFrom(file: string, database: string): string | undefined {
	checkSound(file)
	const draft = `${database}.restored`
	copyFileSync(file, draft)
	const before = existsSync(database) ? freeName(`${database}.before`) : undefined
	if (before !== undefined) {
		try {
			// What lies in the write-ahead log goes into the file before it is put aside.
			openStore(database).close()
		} catch {
			// A damaged database is put aside as it is: that is what restoring is for.
		}
		renameSync(database, before)
		if (existsSync(`${database}-wal`)) renameSync(`${database}-wal`, `${before}-wal`)
	}
	rmSync(`${database}-shm`, { force: true })
	renameSync(draft, database)
	return before
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
			const [answer] = reader.prepare('pragma integrity_check').all()
			if (formOf(reader) < 1 || !JSON.stringify(answer).includes('"ok"')) throw new StoreFailure('damaged')
		} finally {
			reader.close()
		}
	} catch (error) {
		throw failureOf(error)
	}
}
