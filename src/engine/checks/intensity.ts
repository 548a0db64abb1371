import type { Lang } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { lostAgents } from './agents.ts'
import { bothSides } from './both-sides.ts'
import type { BeadCheck, Evidence } from './check.ts'
import { isDenied } from './denials.ts'
import { lengthPenalty, strayPairs } from './stray.ts'
import { lostSuperlatives } from './superlatives.ts'
import { areOverlapping } from './spans.ts'
import { turnedStrength } from './turned-phrases.ts'
import { isTurned } from './turned-totals.ts'
import { onceAForm, type Word } from './words.ts'

/** Steps of a scale (whole length 1) below this are a matter of style. */
const leastStep = 0.3

/**
 * What was softened or hardened: a word rendered by a weaker or stronger one of the same scale, *asesinados* as
 * *died*; a superlative that ranks nothing any more; and the doer of an action left out by a passive. The scales stand in the lexicon's table `intensity`.
 *
 * Measured: no gold set of its own; 0.1/0.4 flags (strict/wide) per 100 sentences of good translations.
 */
export const intensity: BeadCheck = {
	id: 'intensity',
	category: 'Accuracy/Under- or Overtranslation',
	severity: 'major',
	scope: 'bead',
	messages: ['softened', 'hardened', 'agent', 'superlative'],
	reasons: [],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		if (place.source.length === 0 || place.target.length === 0) return []
		const { source, target } = context.bitext
		const hidden = lostAgents(place, context).map(({ agent, passive, confidence }) => ({
			...bothSides(agent, passive, context.bitext),
			message: 'agent',
			confidence
		}))
		const stepped = strayPairs(place, context, (a) => placesOf(a.form, context.lexicon).length > 0).flatMap(
			({ source: a, target: b, closeness }): readonly Evidence[] => {
				const step = a.kind === 'content' && b.kind === 'content' ? stepBetween(a, b, context.lexicon) : 0
				// *Nunca falta* as *she always comes*: the denial is what turned, and no step was taken.
				if (Math.abs(step) < leastStep || isTurned(a, b, place)) return none
				if (step < 0 && (isHeightened(b, place.words.target) || isLightened(a, place.words.source)))
					return none
				if (step > 0 && isStruck(a, place.words.source)) return none
				if (isWithParticle(a, b, place.words.target, context.lexicon)) return none
				if (
					isDenied(source.text, place.words.source, a, 'es') ||
					isDenied(target.text, place.words.target, b, 'en')
				)
					return []
				// *fallecidos* as *killed* is how news speaks; only a leap is sure to harden.
				const sure = step < 0 || step >= 0.6 ? 0.35 : 0.15
				return [
					{
						...bothSides(a.token, b.token, context.bitext),
						message: step < 0 ? 'softened' : 'hardened',
						confidence: sure + 0.45 * closeness - lengthPenalty(place)
					}
				]
			}
		)
		const turned = turnedStrength(place, context).filter(
			(one) => !stepped.some((other) => areOverlapping(other.source, one.source))
		)
		return [...hidden, ...stepped, ...turned, ...(stepped.length > 0 ? [] : lostSuperlatives(place, context))]
	}
}

/** *lluvia menuda* as *drizzle*: the word beside makes the original as weak. */
function isLightened({ at }: Word, side: readonly Word[]): boolean {
	return [at - 1, at + 1].some((place) => lightening.test(side[place]?.form.form ?? ''))
}

const lightening =
	/^(?:menud|fin|lev|liger|suav|débil|pequeñ|brev|escas|cort|poc|vag|tímid|discret|tenue)(?:[oae]s?|ísim[oa]s?|it[oa]s?)?$/

/** *bajan de golpe* as *plummet*, *habló a voces* as *shouted*: what follows the word makes the original as strong. */
function isStruck({ at }: Word, side: readonly Word[]): boolean {
	const behind = side
		.slice(at + 1, at + 5)
		.map(({ form }) => form.form)
		.join(' ')
	return strikes.test(behind)
}

const strikes =
	/^(?:\p{L}+ )?(?:(?:muy|tan|más|mucho|muchísimo|fuerte|fuertemente|bruscamente|drásticamente|violentamente|brutalmente|rápidamente|vertiginosamente|enormemente|terriblemente|profundamente|furiosamente|rabios[oa]s?)(?!\p{L})|(?:de (?:golpe|repente|pronto|cuajo|raíz|lleno|muerte|rabia|sopetón)|en (?:picado|picada|seco|tromba|masa)|a (?:plomo|pique|cántaros|mares|chorros|gritos|voces|golpes|toda|más no poder)|con (?:fuerza|violencia|furia|ganas|rabia|saña))(?!\p{L}))/u

/** *carcajada* as *a burst of laughter*, *diluviaba* as *it rained so hard*: the words beside make the word as strong as the original's. */
function isHeightened({ at }: Word, side: readonly Word[]): boolean {
	const [second, before, after, next] = [-2, -1, 1, 2].map((step) => side[at + step]?.form.form ?? '')
	return (
		(before === 'of' && heights.test(second ?? '')) ||
		heightening.test(before ?? '') ||
		heightening.test(after ?? '') ||
		(/^(?:so|very|too|as|in|and|with)$/.test(after ?? '') && heightening.test(next ?? '')) ||
		// *wet through, wet to the skin, frozen to the bone*
		(after === 'through' && !/^(?:the|an?|his|her|its|their)$/.test(next ?? '')) ||
		(after === 'to' && side.slice(at + 2, at + 5).some(({ form }) => toTheCore.test(form.form)))
	)
}

const toTheCore = /^(?:skin|bone|bones|marrow|core|death|tears)$/

/** What makes any verb or noun beside it as strong as can be. */
const heightening =
	/^(?:hard|heavy|heavily|violent(?:ly)?|furious(?:ly)?|fierce(?:ly)?|wild(?:ly)?|loud(?:ly)?|bitter(?:ly)?|torrential(?:ly)?|torrents?|buckets|sheets|tremendous(?:ly)?|terribl[ey]|utter(?:ly)?|absolute(?:ly)?|extreme(?:ly)?|immense(?:ly)?|brutal(?:ly)?|savage(?:ly)?)$/

const heights =
	/^(?:burst|roar|peal|shout|fit|gale|howl|shriek|scream|storm|wave|torrent|outburst|explosion)s?$/

/** Words between a verb and its particle, at most. */
const parted = 4

/** *arranque las matas* as *pull the plants up*: the particle makes another verb of it, which the lexicon knows. */
function isWithParticle(spanish: Word, english: Word, side: readonly Word[], { entries }: Lexicon): boolean {
	const translations = gathered(spanish.form.lemmas.slice(0, 2), (lemma) => entries.get(lemma) ?? []).flatMap(
		(entry) => entry.translations
	)
	const behind = side.slice(english.at + 1, english.at + 2 + parted).map(({ form }) => form.form)
	return translations.some((one) => {
		const [verb = '', particle, ...more] = one.split(' ')
		return (
			particle !== undefined &&
			more.length === 0 &&
			english.form.lemmas.includes(verb) &&
			behind.includes(particle)
		)
	})
}

/** Hardly any pair of words is a step of a scale. */
const none: readonly Evidence[] = []

/** Where a lemma stands on its scales: scale → 0 (weakest) to 1 (strongest). */
type Places = ReadonlyMap<string, ReadonlyMap<string, number>>

const memory = new WeakMap<Lexicon, Readonly<Record<Lang, Places>>>()

/** How much stronger the English word is than the Spanish one on a scale both stand on; 0 where there is none. */
function stepBetween(spanish: Word, english: Word, lexicon: Lexicon): number {
	for (const own of placesOf(spanish.form, lexicon))
		for (const [scale, here] of own)
			for (const other of english.form.lemmas) {
				const there = scalesOf(lexicon).en.get(other)?.get(scale)
				if (there !== undefined) return there - here
			}
	return 0
}

/** The scales that the two likeliest dictionary forms of a Spanish form stand on; hardly any does. */
const placesOf = onceAForm(({ lemmas }, lexicon: Lexicon): readonly ReadonlyMap<string, number>[] =>
	lemmas.slice(0, 2).flatMap((lemma) => scalesOf(lexicon).es.get(lemma) ?? [])
)

function scalesOf(lexicon: Lexicon): Readonly<Record<Lang, Places>> {
	let places = memory.get(lexicon)
	if (!places) {
		const [es, en] = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()]
		for (const { lang, scale = '', words = '' } of lexicon.tables.get('intensity') ?? []) {
			const steps = words.split('<').map((step) => step.split('|').map((word) => word.trim()))
			steps.forEach((step, at) => {
				for (const word of step) {
					const map = lang === 'es' ? es : en
					const own = map.get(word) ?? new Map<string, number>()
					own.set(scale, at / Math.max(1, steps.length - 1))
					map.set(word, own)
				}
			})
		}
		memory.set(lexicon, (places = { es, en }))
	}
	return places
}
