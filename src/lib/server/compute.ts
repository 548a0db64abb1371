import {
	type Bitext,
	type Doc,
	type Finding,
	type Glossary,
	type Lexicon,
	type Problem,
	type Silence,
	type TermPlace,
	type TermUse,
	type WordLink,
	bracketCheck,
	carryBeads,
	drawnAlignment,
	findOccurrences,
	linkWords,
	makeDoc,
	openBitext,
	parseGlossary,
	rowsOf,
	runChecks,
	usesOf,
	wallsOf
} from '#engine'
import { readBeads } from './drawn.ts'
import { readDrawn, readingOfFile } from './reading.ts'

/** The texts of a work as they came from the disk or the store. */
export interface WorkTexts {
	/** Names of the two files: their endings say how they are read. */
	readonly names: { readonly source: string; readonly target: string }
	/** Empty where a side is not there yet. */
	readonly source: string
	readonly target: string
	readonly glossary: string
	/** Pairs of paragraphs drawn by a person, as `drawn.tsv` has them; empty where the aligner decides. */
	readonly drawn: string
	/** Beads drawn by a person sentence by sentence, as `drawn.ts` keeps them; absent where there are none. */
	readonly beads?: string
}

/** All of a work that costs time: what a worker computes and what is kept on disk. Plain values only. */
export interface Computed {
	readonly bitext: Bitext
	readonly glossary: Glossary
	readonly links: readonly (readonly WordLink[])[]
	readonly findings: readonly Finding[]
	readonly silences: readonly Silence[]
	readonly terms: { readonly source: readonly TermPlace[]; readonly target: readonly TermPlace[] }
	readonly uses: readonly TermUse[]
	readonly problems: readonly Problem[]
}

/** What a long opening is doing: a key `opening.<stage>` of the `library` namespace. */
export type Stage = 'waiting' | 'reading' | 'aligning' | 'laying' | 'linking' | 'checking'

/**
 * When each stage begins and ends, in shares of what the reader waits for: of a long work until it can be read, of
 * another until all is there. As the Quixote and 200,000 short paragraphs take their time, 3,000 pairs theirs.
 */
const spans = {
	readable: {
		reading: [0, 0.1],
		aligning: [0.1, 0.92],
		laying: [0.92, 1],
		linking: [1, 1],
		checking: [1, 1]
	},
	whole: {
		reading: [0, 0.05],
		aligning: [0.05, 0.4],
		linking: [0.4, 0.7],
		checking: [0.7, 0.97],
		laying: [0.97, 1]
	}
} as const

/**
 * Aligns, links and checks one work. With one side only, what needs both is left out. `readable` is given the work as
 * soon as it is aligned, without links and findings: they take most of the time, and reading does not need them.
 */
export function computeWork(
	texts: WorkTexts,
	lexicon: Lexicon,
	say: (stage: Stage, share: number) => void = () => undefined,
	readable?: (computed: Computed) => void
): Computed {
	const span = readable ? spans.readable : spans.whole
	const at = (stage: Exclude<Stage, 'waiting'>, done: number) => {
		const [from, to] = span[stage]
		say(stage, from + done * (to - from))
	}
	at('reading', 0)
	const source = readingOfFile(texts.names.source, texts.source, 'es')
	at('reading', 0.5)
	const target = readingOfFile(texts.names.target, texts.target, 'en')
	const { glossary, problems } = parseGlossary(texts.glossary)
	const drawn = readDrawn(texts.drawn)
	const beads = readBeads(texts.beads)
	at('aligning', 0)
	const bitext =
		(beads.length === 0 && drawn && bitextDrawn(makeDoc(source), makeDoc(target), drawn)) ||
		openBitext(source, target, lexicon, {
			progress: (share) => at('aligning', share),
			walls: (from, to) => {
				const { carried } = carryBeads(beads, from, to)
				const before = carried.length > 0 && drawn ? drawnAlignment(from, to, drawn) : undefined
				return wallsOf(
					carried.map(({ bead }) => bead),
					before ?? []
				)
			}
		})
	const all = [...source.problems, ...target.problems, ...problems]
	if (readable) at('laying', 0)
	const uses = usesOf(bitext, rowsOf(bitext), glossary, lexicon)
	const terms = {
		source: termsIn(bitext.source, glossary, lexicon),
		target: withRenderings(termsIn(bitext.target, glossary, lexicon), uses, bitext.target)
	}
	readable?.({ bitext, glossary, links: [], findings: [], silences: [], terms, uses, problems: all })
	at('linking', 0)
	const both = bitext.source.blocks.length > 0 && bitext.target.blocks.length > 0
	const links = both ? linkWords(bitext, lexicon) : bitext.alignment.map(() => [])
	at('checking', 0)
	// What the translator put in brackets is understood without the original too; the other checks compare.
	const { findings, silences } = runChecks(bitext, {
		lexicon,
		glossary,
		links,
		profile: 'strict',
		...(!both && { only: [bracketCheck] })
	})
	if (!readable) at('laying', 0)
	return { bitext, glossary, links, findings, silences, terms, uses, problems: all }
}

function bitextDrawn(
	source: Doc,
	target: Doc,
	drawn: NonNullable<ReturnType<typeof readDrawn>>
): Bitext | undefined {
	const alignment = drawnAlignment(source, target, drawn)
	return alignment && { source, target, alignment, moves: [], correspondence: 1 }
}

function termsIn(doc: Doc, glossary: Glossary, lexicon: Lexicon): readonly TermPlace[] {
	return findOccurrences(doc, glossary, lexicon).map(({ from, to, entry }) => ({
		from,
		to,
		entry,
		lang: glossary[entry]?.lang ?? doc.lang
	}))
}

/** The terms of the translation and, where a term was rendered and not kept, its rendering; none over another. */
function withRenderings(
	terms: readonly TermPlace[],
	uses: readonly TermUse[],
	{ text }: Doc
): readonly TermPlace[] {
	const taken = new Uint8Array(text.length)
	for (const { from, to } of terms) taken.fill(1, from, to)
	const renderings = uses.flatMap(({ target, kept, entry }): TermPlace[] => {
		if (!target || kept || taken.subarray(target.from, target.to).includes(1)) return []
		taken.fill(1, target.from, target.to)
		return [{ ...target, entry, lang: 'en' }]
	})
	return [...terms, ...renderings].sort((a, b) => a.from - b.from)
}
