import type { Lang, Side, Span } from '../bitext.ts'
import { type Unit, units } from '../text/units.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'

/** How much of what, and where it says so. */
interface Measure extends Span {
	readonly amount: number
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

/**
 * *medio siglo* as *half a decade*, *medio kilo* as *two kilos*: the one half of a unit that the original has is half of
 * another unit, or one counted that nothing else answers.
 */
export function changedHalves(place: Place, { bitext, lexicon }: Context): readonly Evidence[] {
	if (!mayHalve(place.words.source, lexicon)) return none
	const here = halvesIn(place, bitext, 'source')
	const there = here.length === 1 ? halvesIn(place, bitext, 'target') : []
	const [own] = here
	const other = there[0] ?? (own && countedInstead(own, place))
	if (!own || !other || there.length > 1 || !areApart(own, other)) return none
	return [
		{
			...bothSides(own, other, bitext),
			message: 'changed',
			confidence: sureness
		}
	]
}

/** Units of one dimension nearer than this stand for each other in translations: *vara*, yard. */
const nearest = 1.5

function areApart(one: Measure, other: Measure): boolean {
	const ratio = (one.amount * one.unit.size) / (other.amount * other.unit.size)
	return one.unit.dimension === other.unit.dimension && Math.max(ratio, 1 / ratio) >= nearest
}

/** Nearly every sentence halves nothing. */
const none: readonly Evidence[] = []

/** *two kilos*, where no number of the original asks for them. */
function countedInstead({ unit }: Measure, { numbers }: Place): Measure | undefined {
	const [found, ...more] = numbers.gained.filter((one) => one.unit?.dimension === unit.dimension)
	const amount = found?.values[0]
	if (!found?.unit || amount === undefined || more.length > 0) return undefined
	return { amount, unit: found.unit, from: found.from, to: found.to }
}

function halvesIn(place: Place, bitext: Context['bitext'], side: Side): readonly Measure[] {
	const { lang } = bitext[side]
	const start = place[side][0]?.from ?? 0
	return [...smallTextOf(bitext[side], place[side]).matchAll(halves[lang])].flatMap(
		(match): readonly Measure[] => {
			const unit = units[lang].get(match[1] ?? '')
			return unit
				? [{ amount: 0.5, unit, from: start + match.index, to: start + match.index + match[0].length }]
				: []
		}
	)
}
