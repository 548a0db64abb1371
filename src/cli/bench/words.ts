import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
	correspondences,
	grounds,
	englishLemmas,
	isFunctionWord,
	lemmasInContext,
	type Lexicon,
	linkPairs,
	spanishLemmas,
	type WordLink
} from '#engine'
import { type BenchInput, markdownTable, percent } from './table.ts'
import { coverageMisses, lemmaMend, lemmaMisses, linkMisses, tally } from './word-misses.ts'

/** Word links on the gold pairs, with and without attached articles, and lemmas on the treebanks. */
export function wordsTable({ session, gold }: BenchInput): string {
	const folder = join(gold, 'words/xlwa-dev')
	const lexicon = session.lexicon()
	const parts: string[] = []
	if (existsSync(folder)) parts.push(linksTable(folder, lexicon), coverageTable(folder, lexicon))
	if (existsSync(join(gold, 'lemma'))) parts.push(lemmaTable(join(gold, 'lemma'), lexicon))
	parts.push(lexiconTable(lexicon))
	return parts.join('\n')
}

function linksTable(folder: string, lexicon: Lexicon): string {
	const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n')
	const split = (line: string) => line.split(/\s+/).filter((word) => word !== '')
	const target = lines('en').map(split)
	const pairs = lines('es').map((line, at) => ({ source: split(line), target: target[at] ?? [] }))
	const goldLinks = lines('gold').map((line) => new Set(split(line)))
	const styles = [false, true].map((attach) => ({ attach, links: linkPairs(pairs, lexicon, { attach }) }))
	const rows = styles.flatMap(({ attach, links }) => {
		const kinds = [
			['all words', () => true],
			['content words', (word: string) => !isFunctionWord(word, 'es')],
			['function words', (word: string) => isFunctionWord(word, 'es')]
		] as const
		return kinds.map(([kind, wanted]) => {
			const figures = scoreLinks(links, goldLinks, (pair, i) => wanted(pairs[pair]?.source[i] ?? ''))
			return [
				attach ? 'attached' : 'plain',
				kind,
				percent(figures.precision),
				percent(figures.recall),
				percent(figures.aer),
				percent(figures.hover)
			]
		})
	})
	return (
		markdownTable(
			'Word links, xlwa-dev (percent)',
			['style', 'words', 'precision', 'recall', 'AER', 'hoverP'],
			rows
		) +
		'\n' +
		linkMisses(pairs, styles[1]?.links ?? [], goldLinks, lexicon)
	)
}

function scoreLinks(
	links: readonly (readonly WordLink[])[],
	gold: readonly ReadonlySet<string>[],
	wanted: (pair: number, source: number) => boolean
) {
	let hits = 0
	let made = 0
	let asked = 0
	let shown = 0
	let clean = 0
	links.forEach((list, pair) => {
		const answer = gold[pair] ?? new Set<string>()
		const mine = list.filter((link) => wanted(pair, link.source))
		made += mine.length
		asked += [...answer].filter((name) => wanted(pair, Number(name.split('-')[0]))).length
		for (const side of ['source', 'target'] as const) {
			const right = new Map<number, boolean>()
			for (const link of mine)
				right.set(link[side], (right.get(link[side]) ?? true) && answer.has(`${link.source}-${link.target}`))
			shown += right.size
			clean += [...right.values()].filter((one) => one).length
		}
		hits += mine.filter((link) => answer.has(`${link.source}-${link.target}`)).length
	})
	return {
		precision: hits / Math.max(1, made),
		recall: hits / Math.max(1, asked),
		aer: 1 - (2 * hits) / Math.max(1, made + asked),
		hover: clean / Math.max(1, shown)
	}
}

const unjudged: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'X', 'PUNCT', 'SYM', 'NUM'])

/** The lemma files are in running order, without punctuation, pronouns cut from their verbs. */
function lemmaTable(folder: string, lexicon: Lexicon): string {
	const missed: string[] = []
	const rows = (
		[
			['es-gsd-dev.tsv', 'es'],
			['es-pud.tsv', 'es'],
			['en-pud.tsv', 'en']
		] as const
	).flatMap(([name, lang]) => {
		if (!existsSync(join(folder, name))) return []
		const words = readFileSync(join(folder, name), 'utf8')
			.trim()
			.split('\n')
			.map((line) => line.split('\t'))
		const forms = words.map(([form = '']) => form)
		const counts = tally()
		let [all, best, fitting, among] = [0, 0, 0, 0]
		const from = performance.now()
		const alone = forms.map((form) =>
			lang === 'es' ? spanishLemmas(form.toLowerCase(), lexicon) : englishLemmas(form)
		)
		const middle = performance.now()
		const placed = lang === 'es' ? lemmasInContext(forms, lexicon) : alone
		const again = performance.now()
		if (lang === 'es') lemmasInContext(forms, lexicon)
		const end = performance.now()
		words.forEach(([form = '', gold = '', part = ''], at) => {
			const lemma = gold.toLowerCase()
			if (lemma === '' || unjudged.has(part) || !/^\p{L}/u.test(form)) return
			const [first, found] = [placed[at]?.[0] ?? '', alone[at] ?? []]
			all++
			if (found[0] === lemma) best++
			if (found.includes(lemma)) among++
			if (first === lemma) fitting++
			else
				counts.add(
					[form.toLowerCase(), first, lemma],
					lemmaMend(lemma, found, lexicon),
					forms.slice(Math.max(0, at - 2), at + 2).join(' ')
				)
		})
		missed.push(lemmaMisses(name, counts))
		const speed = (ms: number) => Math.round(words.length / ms)
		return [
			[
				name,
				all,
				percent(best / all),
				lang === 'es' ? percent(fitting / all) : '',
				percent(among / all),
				speed(middle - from),
				lang === 'es' ? speed(end - again) : ''
			]
		]
	})
	const head = [
		'set',
		'words',
		'best candidate',
		'best in its context',
		'among candidates',
		'thousand a second',
		'in context, forms met before'
	]
	return [markdownTable('Lemmas (percent; words without PROPN, PRON, X)', head, rows), ...missed].join('\n')
}

/** How much of running text the lexicon knows, and of linked words how often it knows the very rendering. */
function coverageTable(folder: string, lexicon: Lexicon): string {
	const lines = (name: string) =>
		readFileSync(join(folder, name), 'utf8')
			.trim()
			.split('\n')
			.map((line) => line.split(/\s+/).filter((word) => word !== ''))
	const [es, en, gold] = [lines('es'), lines('en'), lines('gold')]
	const counts = { running: 0, known: 0, linked: 0, rendered: 0, alike: 0 }
	const lacking: (readonly [string, readonly string[]])[] = []
	es.forEach((words, pair) => {
		words.forEach((word, at) => {
			// Words, not figures, marks or names (a capital that does not open the sentence).
			if (!/\p{L}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word))) return
			const form = word.toLowerCase()
			counts.running++
			if ([form, ...spanishLemmas(form, lexicon)].some((lemma) => lexicon.entries.has(lemma))) counts.known++
			if (isFunctionWord(form, 'es')) return
			const partners = (gold[pair] ?? []).flatMap((link) => {
				const [source, target] = link.split('-').map(Number)
				const other = source === at ? (en[pair]?.[target ?? -1] ?? '').toLowerCase() : ''
				return other === '' || isFunctionWord(other, 'en') ? [] : [other]
			})
			if (partners.length === 0) return
			counts.linked++
			const own = correspondences([form], partners, lexicon).grounds
			if (own.some((ground) => grounds[ground] === 'entry')) counts.rendered++
			if (own.length > 0) counts.alike++
			else lacking.push([form, partners])
		})
	})
	const shares = [
		counts.known / counts.running,
		counts.rendered / counts.linked,
		counts.alike / counts.linked
	]
	return (
		markdownTable(
			'Lexicon on running text, xlwa-dev (percent)',
			['words with an entry', 'linked content words whose rendering it has', 'that or a cognate'],
			[shares.map(percent)]
		) +
		'\n' +
		coverageMisses(lacking, lexicon)
	)
}

function lexiconTable(lexicon: Lexicon): string {
	let entries = 0
	let translations = 0
	for (const list of lexicon.entries.values())
		for (const entry of list) {
			entries++
			translations += entry.translations.length
		}
	return markdownTable(
		'Lexicon',
		['headwords', 'entries', 'translations'],
		[[lexicon.entries.size, entries, translations]]
	)
}
