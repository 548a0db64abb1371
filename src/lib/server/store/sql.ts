import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { failureOf } from './failure.ts'

/** One row of an answer. */
export type Row = Readonly<Record<string, unknown>>

/** What a statement's `?` may stand for. */
export type Cell = string | number | null | Uint8Array

/** Statements on one database. All three throw {@link StoreFailure} where the database refuses. */
export interface Sql {
	readonly all: (sql: string, ...values: readonly Cell[]) => readonly Row[]
	/** Gives the number of rows changed. */
	readonly run: (sql: string, ...values: readonly Cell[]) => number
	/** Everything `act` does, or nothing of it. */
	readonly together: <T>(act: () => T) => T
}

/** Statements on a database. */
export function sqlOn(database: DatabaseSyncInstance): Sql {
	const said = <T>(act: () => T): T => {
		try {
			return act()
		} catch (error) {
			throw failureOf(error)
		}
	}
	return {
		all: (sql, ...values) => said(() => rowsIn(database.prepare(sql).all(...values))),
		run: (sql, ...values) => said(() => Number(database.prepare(sql).run(...values).changes)),
		together: (act) => together(database, act)
	}
}

/** Runs `act` in one transaction that writes; on any failure everything is as it was, and the failure is thrown. */
export function together<T>(database: DatabaseSyncInstance, act: () => T): T {
	try {
		database.exec('begin immediate')
		const result = act()
		database.exec('commit')
		return result
	} catch (error) {
		throw failureOf(rolledBack(database, error))
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

function rowsIn(rows: readonly unknown[]): readonly Row[] {
	return rows.filter((row): row is Row => typeof row === 'object' && row !== null)
}

/** A text of a row; empty where there is none. */
export function textIn(row: Row | undefined, name: string): string {
	const value = row?.[name]
	return typeof value === 'string' ? value : ''
}

/** Bytes of a row; none where there are none. */
export function bytesIn(row: Row | undefined, name: string): Uint8Array {
	const value = row?.[name]
	return value instanceof Uint8Array ? value : new Uint8Array()
}

/** A number of a row; 0 where there is none. */
export function numberIn(row: Row | undefined, name: string): number {
	const value = row?.[name]
	return typeof value === 'number' ? value : 0
}
