import {
	emptyLexicon,
	type Glossary,
	type Lexicon,
	linkWords,
	openPairs,
	type Profile,
	runChecks
} from '#engine'

/** A sentence pair with the evidence of a finding marked `⟦…⟧` on either side. */
export type Pair = readonly [es: string, en: string]

const bare = (text: string) => text.replace(/[⟦⟧]/g, '')

/** The pair with the evidence the check finds marked in it; unmarked when it finds nothing. */
export function marked(
	check: string,
	[es, en]: Pair,
	{
		lexicon = emptyLexicon,
		glossary = [],
		profile = 'strict'
	}: { lexicon?: Lexicon; glossary?: Glossary; profile?: Profile } = {}
): Pair {
	const { bitext } = openPairs([bare(es)], [bare(en)], lexicon)
	const { findings } = runChecks(bitext, {
		lexicon,
		glossary,
		links: linkWords(bitext, lexicon),
		profile,
		only: [check]
	})
	const mark = (text: string, spans: readonly { from: number; to: number }[]) =>
		[...spans]
			.sort((a, b) => b.from - a.from)
			.reduce((all, { from, to }) => `${all.slice(0, from)}⟦${all.slice(from, to)}⟧${all.slice(to)}`, text)
	return [
		mark(
			bitext.source.text,
			findings.flatMap((finding) => finding.source)
		),
		mark(
			bitext.target.text,
			findings.flatMap((finding) => finding.target)
		)
	]
}
