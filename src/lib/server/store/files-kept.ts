import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { bytesIn, sqlOn, textIn } from './sql.ts'

/** The table of a backup that holds the files beside the database; a database in use has none. */
const table = 'beside'

/** Puts all files of a folder into a backup, under their paths in it; what is being written there is left out. */
export function putFiles(backup: string, folder: string): void {
	const database = new DatabaseSync(backup)
	try {
		const { run, together } = sqlOn(database)
		together(() => {
			run(`create table ${table} (path text primary key, bytes blob not null)`)
			for (const path of pathsIn(folder))
				run(
					`insert into ${table} (path, bytes) values (?, ?)`,
					path,
					readFileSync(join(folder, ...path.split('/')))
				)
		})
	} finally {
		database.close()
	}
}

/**
 * Writes the files of a backup into a new folder and takes their table out of it; false where the backup is of a Cotejo
 * that kept no files in it. A path that leads out of the folder is not written.
 */
export function takeFiles(backup: string, folder: string): boolean {
	const database = new DatabaseSync(backup)
	try {
		const { all, run } = sqlOn(database)
		if (all("select name from sqlite_schema where type = 'table' and name = ?", table).length === 0)
			return false
		mkdirSync(folder, { recursive: true })
		for (const row of all(`select path from ${table}`)) {
			const path = textIn(row, 'path')
			const parts = path.split('/')
			if (parts.some((part) => part === '' || part === '..' || part.includes(sep))) continue
			const to = join(folder, ...parts)
			mkdirSync(dirname(to), { recursive: true })
			writeFileSync(to, bytesIn(all(`select bytes from ${table} where path = ?`, path)[0], 'bytes'))
		}
		run(`drop table ${table}`)
		return true
	} finally {
		database.close()
	}
}

/** Whether two folders hold the same files; one that is not there holds none. */
export function sameFiles(one: string, other: string): boolean {
	const [paths, others] = [pathsIn(one), pathsIn(other)]
	if (paths.join('\n') !== others.join('\n')) return false
	return paths.every((path) => readFileSync(join(one, path)).equals(readFileSync(join(other, path))))
}

/** Paths of all files in a folder, with slashes; drafts, whose names begin with a full stop, are none yet. */
function pathsIn(folder: string, under = ''): readonly string[] {
	if (!existsSync(folder)) return []
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			if (entry.isDirectory()) return pathsIn(join(folder, entry.name), `${under}${entry.name}/`)
			return entry.isFile() ? [`${under}${entry.name}`] : []
		})
}
