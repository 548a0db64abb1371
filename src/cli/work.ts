import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
	type Bitext,
	type FiledVerdict,
	type Glossary,
	type Reading,
	carryBeads,
	drawnAlignment,
	makeDoc,
	openBitext,
	parseGlossary,
	readVerdicts,
	wallsOf
} from '#engine'
import { beadsFile, readBeads } from '../lib/server/drawn.ts'
import { readDrawn } from '../lib/server/reading.ts'
import { readWorkFile } from '../lib/server/work-file.ts'
import { Failure } from './failure.ts'
import { readingOf, readText } from './files.ts'
import type { Session } from './session.ts'

/** A work of `texts/` opened for checking. */
export interface OpenedWork {
	readonly bitext: Bitext
	readonly glossary: Glossary
	readonly names: { readonly source: string; readonly target: string }
	/** The texts of its two files as they were read. */
	readonly files: { readonly source: string; readonly target: string }
	/** What `verdicts.json` says of its findings. */
	readonly verdicts: readonly FiledVerdict[]
}

/** Opens a work by its folder's name, or by a path to its folder. */
export async function openWork(session: Session, name: string): Promise<OpenedWork> {
	const texts = join(session.root, 'texts')
	const folder = [join(texts, name), resolve(name)].find((path) => existsSync(join(path, 'work.json')))
	if (folder === undefined) {
		const works = existsSync(texts)
			? readdirSync(texts).filter((one) => existsSync(join(texts, one, 'work.json')))
			: []
		throw new Failure('problems:work-missing', { work: name, works: works.sort().join(', ') })
	}
	const about = readWorkFile(readText(join(folder, 'work.json')).text, name)
	const file = (lang: 'es' | 'en') => {
		const version = about?.versions.find((one) => one.lang === lang)
		if (!version) throw new Failure('problems:work-incomplete', { work: name, what: `${lang}.md` })
		return join(folder, version.file)
	}
	const names = { source: file('es'), target: file('en') }
	const [original, translation] = [readText(names.source), readText(names.target)]
	const source = await readingOf(original, 'es', false)
	const target = await readingOf(translation, 'en', false)
	const path = join(folder, beadsFile({ translation: 1 }))
	const beads = readBeads(existsSync(path) ? readText(path).text : undefined)
	const bitext =
		(beads.length === 0 && drawnBitext(folder, source, target)) ||
		openBitext(source, target, session.lexicon(), {
			walls: (from, to) => {
				const drawn = carryBeads(beads, from, to).carried.map(({ bead }) => bead)
				return wallsOf(drawn, drawn.length > 0 ? (drawnBitext(folder, source, target)?.alignment ?? []) : [])
			}
		})
	const files = { source: original.whole, target: translation.whole }
	return {
		bitext,
		names,
		files,
		glossary: glossaryOf(session, folder),
		verdicts: verdictsIn(session, folder)
	}
}

/** The pairs a person has drawn, where the work came with them. */
function drawnBitext(folder: string, original: Reading, translation: Reading): Bitext | undefined {
	const path = join(folder, 'drawn.tsv')
	const drawn = existsSync(path) ? readDrawn(readText(path).text) : undefined
	if (!drawn) return undefined
	const [source, target] = [makeDoc(original), makeDoc(translation)]
	const alignment = drawnAlignment(source, target, drawn)
	return alignment && { source, target, alignment, moves: [], correspondence: 1 }
}

function glossaryOf(session: Session, folder: string): Glossary {
	const path = join(folder, 'glossary.tsv')
	if (!existsSync(path)) return []
	const { glossary, problems } = parseGlossary(readText(path).text)
	for (const problem of problems)
		session.note(
			`${path}: ${session.say(`problems:${problem.message}`, { ...problem.values, line: problem.line })}`
		)
	return glossary
}

/** What `verdicts.json` says; a file that is no such list is said to be none, and checking goes on without. */
function verdictsIn(session: Session, folder: string): readonly FiledVerdict[] {
	const path = join(folder, 'verdicts.json')
	if (!existsSync(path)) return []
	const read = readVerdicts(readText(path).text)
	if (!read) session.note(session.say('cli:note-verdicts', { file: path }))
	else if (read.unread > 0)
		session.note(session.say('cli:note-verdicts-unread', { file: path, count: read.unread }))
	return read?.verdicts ?? []
}
