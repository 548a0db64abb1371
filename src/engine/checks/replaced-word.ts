import { bothSides } from './both-sides.ts'
import type { BeadCheck, Context, Evidence } from './check.ts'
import { logistic } from './logistic.ts'
import { type ReplacedCase, replacedCases, replacedFeatures } from './replaced-cases.ts'
import { replacedWeights } from './replaced-weights.ts'

/**
 * A word rendered by one that means something else: the dictionary does not know it to mean that, and the translation
 * says something else for it in its other sentences, or it is a rare and exact word. Worth a look, never sure.
 *
 * Measured: no minimal pairs of its own; 0/1.2 flags (strict/wide) per 100 sentences of good translations. Of annotated
 * machine translations, many of each sentence in one file, 47 % of what it flags in articles it did not learn from is a
 * severe error; in a file with one translation it knows fewer habits and flags next to nothing.
 */
export const replacedWord: BeadCheck = {
	id: 'replaced-word',
	category: 'Accuracy/Mistranslation',
	severity: 'major',
	scope: 'bead',
	messages: ['unlike-elsewhere', 'unknown'],
	reasons: ['usual'],
	from: { strict: 0.75, wide: 0.5 },
	find(place, context) {
		if (place.links.length === 0) return []
		return replacedCases(place, context).flatMap((one) => evidenceOf(one, context))
	}
}

/** A rendering seen so often, and half as often as all that the dictionary knows, is the translator's choice. */
const chosen = 3

const weightsInOrder = replacedFeatures.map((name) => replacedWeights.weights[name])

function evidenceOf(one: ReplacedCase, { bitext, habits, silence }: Context): readonly Evidence[] {
	const { bias, weights, wide } = replacedWeights
	const sum = one.values.reduce((total, value, at) => total + (weightsInOrder[at] ?? 0) * value, bias)
	// What is asked last speaks against it, if anything.
	if (logistic(sum) < wide) return []
	const p = logistic(sum + weights.kin * one.kin() + weights.said * one.said())
	if (p < wide) return []
	const both = bothSides(one.source.token, one.target.token, bitext)
	const { so, meant } = habits(one.source.form, one.target.form)
	if (so >= chosen && 2 * so >= meant) {
		silence('usual', both.source, both.target, both.values)
		return []
	}
	return [
		{
			...both,
			message: one.usual === '' ? 'unknown' : 'unlike-elsewhere',
			values: { ...both.values, usual: one.usual },
			confidence: Math.min(0.74, 0.5 + (0.24 * (p - wide)) / (1 - wide))
		}
	]
}
