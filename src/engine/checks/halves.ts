import type { Lang, Span } from '../bitext.ts'
import { type Unit, units } from '../text/units.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'

/** Half of what, and where it says so. */
interface Half extends Span {
	readonly unit: Unit
}

/** *medio siglo*, *half a century, half-century*; not *un siglo y medio, a decade and a half a century ago*. */
const halves: Readonly<Record<Lang, RegExp>> = {
	es: /(?<![\p{L}\d])(?<!y\s)medi[oa]\s(\p{L}+)/gu,
	en: /(?<![\p{L}\d])(?<!and\s(?:a|one)\s)half[\s-](?:an?\s)?(\p{L}+)/gu
}

const mayHalve = anyForm('es', ({ form }) => form === 'medio' || form === 'media')

/** As sure as other units that changed. */
const sureness = 0.85

/** *medio siglo* as *half a decade*: the one half of a unit that each side has is not of the same unit. */
export function changedHalves(place: Place, { bitext, lexicon }: Context): readonly Evidence[] {
	if (!mayHalve(place.words.source, lexicon)) return none
	const here = halvesIn(smallTextOf(bitext.source, place.source), 'es')
	const there = here.length === 1 ? halvesIn(smallTextOf(bitext.target, place.target), 'en') : []
	const [own, other] = [here[0], there[0]]
	if (!own || !other || there.length > 1 || !areApart(own.unit, other.unit)) return none
	const spanOf = (side: 'source' | 'target', { from, to }: Half): Span => {
		const start = place[side][0]?.from ?? 0
		return { from: start + from, to: start + to }
	}
	return [
		{
			...bothSides(spanOf('source', own), spanOf('target', other), bitext),
			message: 'changed',
			confidence: sureness
		}
	]
}

/** Units of one dimension nearer than this stand for each other in translations: *vara*, yard. */
const nearest = 1.5

function areApart(one: Unit, other: Unit): boolean {
	const ratio = one.size / other.size
	return one.dimension === other.dimension && Math.max(ratio, 1 / ratio) >= nearest
}

/** Nearly every sentence halves nothing. */
const none: readonly Evidence[] = []

function halvesIn(text: string, lang: Lang): readonly Half[] {
	return [...text.matchAll(halves[lang])].flatMap((match): readonly Half[] => {
		const unit = units[lang].get(match[1] ?? '')
		return unit ? [{ unit, from: match.index, to: match.index + match[0].length }] : []
	})
}
