import {
	correspondences,
	englishLemmas,
	isFunctionWord,
	type Lexicon,
	spanishLemmas,
	type WordLink,
	type WordsOfPair
} from '#engine'
import { markdownTable } from './table.ts'

/** So many of each kind of miss are told. */
const most = 20

/** Counts of misses by what was missed and what would mend it. */
export interface Tally {
	readonly add: (what: readonly string[], mend: string, example: string) => void
	/** The commonest, one row each: how often, what, what would mend it, an example. */
	readonly rows: () => readonly (readonly (string | number)[])[]
}

/** An empty tally. */
export function tally(): Tally {
	const counts = new Map<string, { times: number; what: readonly string[]; mend: string; example: string }>()
	return {
		add(what, mend, example) {
			const key = [...what, mend].join('\t')
			const known = counts.get(key)
			if (known) known.times++
			else counts.set(key, { times: 1, what, mend, example: example.replaceAll('|', '/') })
		},
		rows: () =>
			[...counts.values()]
				.sort((a, b) => b.times - a.times || (a.what.join() < b.what.join() ? -1 : 1))
				.slice(0, most)
				.map(({ times, what, mend, example }) => [times, ...what, mend, example])
	}
}

/** The links of the gold that were not made and those made that the gold lacks, with what would mend each. */
export function linkMisses(
	pairs: readonly WordsOfPair[],
	links: readonly (readonly WordLink[])[],
	gold: readonly ReadonlySet<string>[],
	lexicon: Lexicon
): string {
	const [missed, wrong] = [tally(), tally()]
	pairs.forEach(({ source, target }, pair) => {
		const own = links[pair] ?? []
		const answer = gold[pair] ?? new Set<string>()
		const made = new Set(own.map((link) => `${link.source}-${link.target}`))
		const lower = (list: readonly string[], at: number | undefined) => list[at ?? -1]?.toLowerCase() ?? ''
		const partnersIn = (names: Iterable<string>, at: number) =>
			[...names]
				.filter((name) => name.startsWith(`${at}-`))
				.map((name) => lower(target, Number(name.split('-')[1])))
		for (const name of answer) {
			if (made.has(name)) continue
			const [i = 0, j = 0] = name.split('-').map(Number)
			const [spanish, english] = [lower(source, i), lower(target, j)]
			const other = partnersIn(made, i).join(' ')
			missed.add(
				[spanish, english],
				mendOf(spanish, english, other !== '', lexicon),
				`made: ${other || 'none'}`
			)
		}
		for (const name of made) {
			if (answer.has(name)) continue
			const [i = 0, j = 0] = name.split('-').map(Number)
			const other = partnersIn(answer, i).join(' ')
			wrong.add(
				[lower(source, i), lower(target, j)],
				other === '' ? 'a surer NULL' : mendOf(lower(source, i), other, true, lexicon),
				`gold: ${other || 'none'}`
			)
		}
	})
	const head = ['times', 'Spanish', 'English', 'what would mend it', 'instead']
	return (
		markdownTable(`Links missed most, attached (${most} commonest)`, head, missed.rows()) +
		'\n' +
		markdownTable(`Wrong links made most, attached (${most} commonest)`, head, wrong.rows())
	)
}

function mendOf(spanish: string, english: string, linked: boolean, lexicon: Lexicon): string {
	if (!/\p{L}/u.test(spanish + english)) return 'punctuation'
	if (isFunctionWord(spanish, 'es') || isFunctionWord(english, 'en')) return 'the model of function words'
	if (correspondences([spanish], [english], lexicon).targets.length === 0)
		return 'the rendering in the lexicon'
	return linked ? 'a word with several partners' : 'the position model'
}

/** Content words whose rendering in the gold the lexicon lacks. */
export function coverageMisses(
	misses: readonly (readonly [string, readonly string[]])[],
	lexicon: Lexicon
): string {
	const counts = tally()
	for (const [form, partners] of misses) {
		const lemma = spanishLemmas(form, lexicon)[0] ?? form
		const entry = lexicon.entries.get(lemma)
		counts.add(
			[lemma, partners.map((one) => englishLemmas(one)[0] ?? one).join(' ')],
			entry ? 'the rendering' : 'an entry',
			entry?.[0]?.translations.slice(0, 3).join(', ') ?? ''
		)
	}
	return markdownTable(
		`Renderings the lexicon lacks (${most} commonest)`,
		['times', 'Spanish', 'English', 'what would mend it', 'it has'],
		counts.rows()
	)
}

/** Words whose best lemma, where they stand, is not the treebank's. */
export function lemmaMisses(name: string, counts: Tally): string {
	return markdownTable(
		`Lemmas missed most, ${name} (${most} commonest)`,
		['times', 'form', 'best', 'gold', 'what would mend it', 'where'],
		counts.rows()
	)
}

/** What would mend a lemma that is not the treebank's. */
export function lemmaMend(lemma: string, candidates: readonly string[], lexicon: Lexicon): string {
	if (candidates.includes(lemma)) return 'the order of the candidates'
	if (!lexicon.entries.has(lemma) && !lexicon.english.has(lemma)) return 'an entry, if the gold is right'
	return 'a rule or a closed form'
}
