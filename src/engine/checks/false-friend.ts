import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import { isCertainTrap } from './certain-traps.ts'
import type { BeadCheck, Context, Evidence } from './check.ts'
import type { Word } from './words.ts'

/** Links from here on say that the Spanish word was rendered by the trap. */
const leastLink = 0.35

interface Trap {
	readonly right: readonly string[]
}

/**
 * A false friend rendered by the word it only looks like (*actual* as *actual*): only where the trap is what the
 * Spanish word is linked with, and none of its right renderings stands in the sentence.
 *
 * Measured: no gold set of its own; 0.05/0.1 flags (strict/wide) per 100 sentences of good translations.
 */
export const falseFriend: BeadCheck = {
	id: 'false-friend',
	category: 'Accuracy/Mistranslation',
	severity: 'major',
	scope: 'bead',
	messages: ['trap'],
	reasons: ['rendered-as-well'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context): readonly Evidence[] {
		if (!mayTrap(place.words.source, context.lexicon)) return nothing
		const traps = trapsOf(context.lexicon)
		return gathered(place.words.source, (word) => {
			const [first = '', second = ''] = word.form.lemmas
			const own = traps.has(first) ? first : second
			const list = traps.get(own)
			if (!list || word.kind === 'name') return nothing
			return gathered(word.partners, (partner) => {
				const opposite = place.words.target[partner.at]
				const looks = opposite?.form.lemmas.find((lemma) => list.has(lemma)) ?? ''
				const trap = list.get(looks)
				if (!opposite || !trap || partner.confidence < leastLink) return []
				const both = bothSides(word.token, opposite.token, context.bitext)
				const values = { ...both.values, right: trap.right.join(' · ') }
				// *reparar* is *repair*; only the noun *reparo* is not.
				if (!traps.has(first) && isRendering(word, opposite, context)) return []
				const rendered = place.words.target.some((one) =>
					one.form.lemmas.some((lemma) => trap.right.includes(lemma))
				)
				if (rendered) {
					context.silence('rendered-as-well', both.source, both.target, values)
					return []
				}
				// A trap the dictionary knows as a rendering is one only where what stands around the word leaves no other sense.
				const isOpen =
					isRendering(word, opposite, context) && !isCertainTrap(own, looks, word, place, context)
				return [
					{
						...both,
						message: 'trap',
						values,
						confidence: (0.5 + 0.4 * partner.confidence) * (isOpen ? 0.6 : 1)
					}
				]
			})
		})
	}
}

const mayTrap = anyForm('es', ({ lemmas }, lexicon) =>
	lemmas.slice(0, 2).some((lemma) => trapsOf(lexicon).has(lemma))
)

/** Nearly every word is no trap. */
const nothing: readonly Evidence[] = []

function isRendering(spanish: Word, english: Word, { lexicon }: Context): boolean {
	return spanish.form.lemmas.some((lemma) =>
		(lexicon.entries.get(lemma) ?? []).some((entry) =>
			entry.translations.some((one) => english.form.lemmas.some((other) => one.split(' ').includes(other)))
		)
	)
}

const memory = new WeakMap<Lexicon, ReadonlyMap<string, ReadonlyMap<string, Trap>>>()

function trapsOf(lexicon: Lexicon): ReadonlyMap<string, ReadonlyMap<string, Trap>> {
	let traps = memory.get(lexicon)
	if (!traps) {
		const all = new Map<string, Map<string, Trap>>()
		for (const row of lexicon.tables.get('false-friends') ?? []) {
			const { es = '', trap = '', right = '' } = row
			const own = all.get(es) ?? new Map<string, Trap>()
			own.set(trap, { right: right.split('|').map((one) => one.trim()) })
			all.set(es, own)
		}
		memory.set(lexicon, (traps = all))
	}
	return traps
}
