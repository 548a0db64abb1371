import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { bringIn } from '../lib/server/import/bring.ts'
import { Refusal, largestMegabytes } from '../lib/server/import/refusal.ts'
import { workFiles, writtenOf } from '../lib/server/import/written.ts'
import { isSlug } from '../lib/server/source.ts'
import { Failure } from './failure.ts'
import { codeOf } from './files.ts'
import type { Session } from './session.ts'

/** `cotejo import FILE [FILE] --as SLUG`: files in any format made a folder of `texts/`, whole or not at all. */
export async function importCommand(session: Session): Promise<number> {
	const { files } = session.options
	const slug = session.options.value('as')
	if (files.length === 0 || files.length > 2) throw new Failure('cli:import-files')
	if (slug === undefined || !isSlug(slug)) throw new Failure('cli:import-as', { value: slug ?? '' })
	const folder = join(session.root, 'texts', slug)
	if (existsSync(folder)) throw new Failure('cli:import-taken', { folder })
	const understood = await reading(files.map(brought))
	const { looks } = understood.es ?? {}
	if (understood.same && (looks === 'es' || looks === 'en') && !session.options.flag('force'))
		throw new Failure('problems:same-language', {
			lang: session.say(looks === 'es' ? 'cli:spanish' : 'cli:english')
		})
	const written = writtenOf(understood)
	const { es, en, swapped, pairs } = written.preview
	const title = { es: es?.title || en?.title || slug, en: en?.title || es?.title || slug }
	// A name of its own: two imports at once under one name must not write into each other.
	const draft = join(dirname(folder), `.${slug}.${randomBytes(6).toString('hex')}.draft`)
	try {
		mkdirSync(draft, { recursive: true })
		const facts = {
			title,
			author: es?.author || en?.author || '',
			translator: en?.translator || es?.translator || ''
		}
		for (const { name, text } of workFiles(written, facts)) writeFileSync(join(draft, name), text)
		renameSync(draft, folder)
	} catch (error) {
		rmSync(draft, { recursive: true, force: true })
		const code = codeOf(error)
		if (code === 'ENOTEMPTY' || code === 'EEXIST') throw new Failure('cli:import-taken', { folder })
		throw new Failure('problems:file-unwritable', { file: folder, reason: code })
	}
	if (swapped) session.note(session.say('cli:note-swapped'))
	for (const side of [es, en])
		if (side && side.asideCount > 0)
			session.note(session.say('cli:note-aside', { file: side.name, count: side.asideCount }))
	session.put(
		`${session.say('cli:import-done', { folder, source: es?.paragraphs ?? 0, target: en?.paragraphs ?? 0, pairs })}\n`
	)
	return 0
}

function brought(name: string) {
	try {
		const { size } = statSync(name)
		if (size > largestMegabytes * 1024 * 1024)
			throw new Failure('problems:file-too-large', { file: name, limit: largestMegabytes })
		return { name: basename(name), bytes: new Uint8Array(readFileSync(name)) }
	} catch (error) {
		if (error instanceof Failure) throw error
		throw new Failure('problems:file-missing', { file: name })
	}
}

async function reading(files: readonly ReturnType<typeof brought>[]) {
	try {
		return await bringIn(files)
	} catch (error) {
		if (error instanceof Refusal) throw new Failure(`library:trouble.${error.why}`, error.values)
		throw error
	}
}
