import { linkPairs, spanishLemmas, englishLemmas } from '#engine'
import { readTwo } from './bitext.ts'
import { Failure } from './failure.ts'
import { linesOf, readText } from './files.ts'
import type { Session } from './session.ts'

const split = (line: string) => line.split(/\s+/).filter((word) => word !== '')

/** `cotejo words --tokenized`: the word links of line n with line n, as `i-j i-j …`. */
export function wordsCommand(session: Session): number {
	const [source, target] = readTwo(session, 'words')
	const [a, b] = [linesOf(source.text), linesOf(target.text)]
	if (a.length !== b.length)
		throw new Failure('cli:lines-differ', {
			source: source.name,
			target: target.name,
			a: a.length,
			b: b.length
		})
	const given = session.options.value('confidence') ?? '0'
	const least = Number(given)
	if (!(least >= 0 && least <= 1))
		throw new Failure('cli:wrong-value', { option: 'confidence', value: given, values: '0 … 1' })
	const links = linkPairs(
		a.map((line, at) => ({ source: split(line), target: split(b[at] ?? '') })),
		session.lexicon(),
		{ attach: session.options.flag('attach') }
	)
	session.put(
		links
			.map((list) =>
				list
					.filter((link) => link.confidence >= least)
					.map((link) => `${link.source}-${link.target}`)
					.join(' ')
			)
			.join('\n') + '\n'
	)
	return 0
}

/** `cotejo lemma`: the dictionary forms of one word a line, best first, as `form<TAB>best other …`. */
export function lemmaCommand(session: Session): number {
	const [name, ...more] = session.options.files
	if (name === undefined || more.length > 0) throw new Failure('cli:one-file', { command: 'lemma' })
	const lang = session.options.choice('lang', ['es', 'en'], 'es')
	const lexicon = session.lexicon()
	const lines = linesOf(readText(name).text).map((line) => {
		const form = line.trim().normalize('NFC').toLowerCase()
		const lemmas = lang === 'es' ? spanishLemmas(form, lexicon) : englishLemmas(form)
		return `${form}\t${lemmas.join(' ')}`
	})
	session.put(lines.join('\n') + '\n')
	return 0
}
