import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Place } from './check.ts'
import { onceAForm, type Word } from './words.ts'

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
	const forms = new Set(some.flatMap(({ form }) => [form.form, ...form.lemmas]))
	const there = words.target.filter(({ kind, form }) => kind !== 'mark' || form.form !== '-')
	for (const word of words.source) {
		if (word.kind !== 'content') continue
		for (const rendering of longRenderings(word.form, lexicon)) {
			if (!rendering.some((part) => forms.has(part))) continue
			const at = there.findIndex((_, from) => rendering.every((part, n) => isForm(part, there[from + n])))
			if (at >= 0) for (const one of there.slice(at, at + rendering.length)) covered.add(one)
		}
	}
	return covered
}

function isForm(part: string, word: Word | undefined): boolean {
	return word !== undefined && (word.form.form === part || word.form.lemmas.includes(part))
}

/** The renderings of a Spanish form that have several words. */
const longRenderings = onceAForm(({ lemmas }, { entries }: Lexicon): readonly (readonly string[])[] =>
	lemmas
		.flatMap((lemma) => entries.get(lemma) ?? [])
		.flatMap(({ translations }) => translations)
		.map((translation) => translation.toLowerCase().split(/[ -]/))
		.filter((parts) => parts.length > 1)
)
