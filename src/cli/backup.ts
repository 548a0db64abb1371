import { existsSync } from 'node:fs'
import process from 'node:process'
import { StoreFailure } from '../lib/server/store/database.ts'
import { type Kept, backUp, restoreFrom } from '../lib/server/store/backup.ts'
import { join, resolve } from 'node:path'
import { Failure } from './failure.ts'
import type { Session } from './session.ts'

/** `cotejo backup FILE`: all that people did and brought, as one file, while others read and write. */
export function backupCommand(session: Session): number {
	const file = fileOf(session)
	if (existsSync(file)) throw new Failure('cli:backup-exists', { file })
	attempt(() => backUp(keptOf(session), file))
	session.note(session.say('cli:backup-done', { file }))
	return 0
}

/** `cotejo restore FILE`: a backup back into the data folder; what was there is kept beside it. */
export function restoreCommand(session: Session): number {
	const file = fileOf(session)
	if (!existsSync(file)) throw new Failure('problems:file-missing', { file })
	const before = attempt(() => restoreFrom(file, keptOf(session)))
	session.note(
		before.length === 0
			? session.say('cli:restore-done', { file })
			: session.say('cli:restore-kept', { file: before.join(', ') })
	)
	return 0
}

function fileOf(session: Session): string {
	const [file] = session.options.files
	if (file === undefined) throw new Failure('cli:backup-file')
	return resolve(file)
}

function keptOf(session: Session): Kept {
	const folder = resolve(process.env.COTEJO_DATA || join(session.root, 'data'))
	return { database: join(folder, 'cotejo.sqlite'), dictionaries: join(folder, 'dictionaries') }
}

function attempt<T>(act: () => T): T {
	try {
		return act()
	} catch (error) {
		if (error instanceof StoreFailure) throw new Failure(`library:store.${error.why}`)
		throw error
	}
}
