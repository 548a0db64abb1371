import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { exportFormats, exported, zippedFolder } from '../lib/server/export.ts'
import { Failure } from './failure.ts'
import { writeBytes } from './files.ts'
import type { Session } from './session.ts'
import { openWork } from './work.ts'

/** `cotejo export WORK --format tmx|xliff|tsv|markdown|folder`: a work as a file other programs read. */
export async function exportCommand(session: Session): Promise<number> {
	const [work] = session.options.files
	if (work === undefined) throw new Failure('cli:export-work')
	const format = session.options.choice('format', [...exportFormats, 'folder'], 'tmx')
	if (format !== 'folder') {
		session.put(exported((await openWork(session, work)).bitext, format, session.version))
		return 0
	}
	const out = session.options.value('out')
	if (out === undefined) throw new Failure('cli:export-out')
	const folder = join(session.root, 'texts', work)
	if (!existsSync(folder)) throw new Failure('problems:work-missing', { work, works: '' })
	const files = readdirSync(folder)
		.filter((name) => statSync(join(folder, name)).isFile())
		.sort()
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
	writeBytes(out, zippedFolder(work, files))
	return 0
}
