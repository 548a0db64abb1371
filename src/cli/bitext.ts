import { type Bitext, detectLang, fewestWordsToJudge, type Lang, openBitext } from '#engine'
import { Failure } from './failure.ts'
import { readingOf, readText, type TextFile } from './files.ts'
import type { Session } from './session.ts'

/** Two files opened side by side, Spanish first. */
export interface OpenedFiles {
	readonly source: TextFile
	readonly target: TextFile
	readonly bitext: Bitext
}

/** Less than this share in common: the two texts are no translations of each other, and that is said. */
const leastCorrespondence = 0.25
/** Of texts with fewer sentences on the longer side nothing is said: of 205 true stretches of 5 to 12, none was under the share. */
const fewestToJudge = 5

/** The two files a command was given, with what had to be put right said on standard error. */
export function readTwo(session: Session, command: string): readonly [TextFile, TextFile] {
	const [first, second, ...more] = session.options.files
	if (first === undefined || second === undefined || more.length > 0)
		throw new Failure('cli:two-files', { command })
	if (first === '-' && second === '-') throw new Failure('cli:stdin-twice')
	const files = [readText(first), readText(second)] as const
	for (const file of files)
		if (file.encoding !== 'utf-8')
			session.note(session.say('cli:note-encoding', { file: file.name, encoding: file.encoding }))
	return files
}

/** Aligns the two files of a command. Swapped sides are put right; languages are judged on whole texts only. */
export async function openFiles(session: Session, command: string): Promise<OpenedFiles> {
	const segmented = session.options.flag('segmented')
	let [source, target] = readTwo(session, command)
	if (!segmented) [source, target] = inOrder(session, source, target)
	const readings = [
		await readingOf(source, 'es', segmented),
		await readingOf(target, 'en', segmented)
	] as const
	readings.forEach((reading, at) => {
		if (reading.aside.length > 0)
			session.note(
				session.say('cli:note-aside', {
					file: (at === 0 ? source : target).name,
					count: reading.aside.length
				})
			)
	})
	const bitext = openBitext(readings[0], readings[1], session.lexicon(), { progress: progressOf(session) })
	if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
	const longest = Math.max(bitext.source.segments.length, bitext.target.segments.length)
	if (bitext.correspondence < leastCorrespondence && longest >= fewestToJudge)
		session.note(
			session.say('cli:note-not-corresponding', { share: Math.round(bitext.correspondence * 100) })
		)
	return { source, target, bitext }
}

function inOrder(session: Session, first: TextFile, second: TextFile): [TextFile, TextFile] {
	const guesses = [detectLang(first.text), detectLang(second.text)] as const
	const known = (at: 0 | 1): Lang | 'other' | undefined =>
		guesses[at].words < fewestWordsToJudge ? undefined : guesses[at].lang
	const [a, b] = [known(0), known(1)]
	if (a === 'en' && b === 'es') {
		session.note(session.say('cli:note-swapped'))
		return [second, first]
	}
	if (a !== undefined && a === b && a !== 'other' && !session.options.flag('force'))
		throw new Failure('problems:same-language', {
			lang: session.say(a === 'es' ? 'cli:spanish' : 'cli:english')
		})
	if (a === 'other')
		session.note(
			session.say('cli:note-other-language', { file: first.name, lang: session.say('cli:spanish') })
		)
	if (b === 'other')
		session.note(
			session.say('cli:note-other-language', { file: second.name, lang: session.say('cli:english') })
		)
	return [first, second]
}

function progressOf(session: Session): ((share: number) => void) | undefined {
	if (!process.stderr.isTTY) return undefined
	return (share) =>
		void process.stderr.write(`\r${session.say('cli:progress', { share: Math.round(share * 100) })}`)
}
