import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import type { Place } from './check.ts'
import { formAndLemmas, onceAForm, type Word } from './words.ts'

/**
 * Which of some English words render one Spanish word together with their neighbours: *madrugar*, get up early;
 * *autodidacta*, self-taught. A rendering counts where it stands whole, hyphened or not, in any inflection.
 */
export function spelledOut(
	some: readonly Word[],
	{ words }: Pick<Place, 'words'>,
	lexicon: Lexicon
): ReadonlySet<Word> {
	const covered = new Set<Word>()
	if (some.length === 0) return covered
	const forms = gathered(some, ({ form }) => formAndLemmas(form))
	const there = words.target.filter(({ kind, form }) => kind !== 'mark' || form.form !== '-')
	for (const word of words.source) {
		if (word.kind !== 'content') continue
		const { renderings, parts } = longRenderings(word.form, lexicon)
		if (renderings.length === 0 || !forms.some((form) => parts.has(form))) continue
		for (const rendering of renderings) {
			if (!rendering.some((part) => forms.includes(part))) continue
			const at = there.findIndex((_, from) => rendering.every((part, n) => isForm(part, there[from + n])))
			if (at >= 0) for (const one of there.slice(at, at + rendering.length)) covered.add(one)
		}
	}
	return covered
}

function isForm(part: string, word: Word | undefined): boolean {
	return word !== undefined && (word.form.form === part || word.form.lemmas.includes(part))
}

/** The renderings of a Spanish form that have several words, and all these words. */
const longRenderings = onceAForm(({ lemmas }, { entries }: Lexicon) => {
	const own = gathered(lemmas, (lemma) => entries.get(lemma) ?? [])
	const renderings = gathered(own, ({ translations }) => translations)
		.filter((translation) => /[ -]/.test(translation))
		.map((translation) => translation.toLowerCase().split(/[ -]/))
	return { renderings, parts: new Set(gathered(renderings, (words) => words)) }
})
