import type { Quantity } from '../text/numbers.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'

/** A term that makes a measure another one, by what says it anywhere on either side. */
interface Term {
	/** Which numbers it may stand by. */
	readonly of: 'day' | 'degree'
	/** It stands right behind such a number. */
	readonly beside: Readonly<Record<'source' | 'target', RegExp>>
	/** It is said somewhere, so that it may belong to the number. */
	readonly said: Readonly<Record<'source' | 'target', RegExp>>
}

const terms: readonly Term[] = [
	{
		of: 'day',
		beside: {
			source: /^\s+(?:días?|jornadas?)\s+(?:hábil(?:es)?|laborables?|lectivos?)(?!\p{L})/u,
			target: /^[\s-]+(?:working|business|school)[\s-]+days?(?!\p{L})/u
		},
		said: {
			source: /(?<!\p{L})(?:hábil|labor|lectiv|trabaj|curso|clase|oficina)/u,
			target: /(?<!\p{L})(?:work|business|school|bank|week\s?day|court|class|teach|office)/u
		}
	},
	{
		of: 'degree',
		beside: {
			source: /^\s*(?:°\s?c?|º\s?c?|grados?)(?:\s+(?:c|centígrados|celsius))?\s+bajo\s+cero(?!\p{L})/u,
			target:
				/^\s*(?:°\s?c?|º\s?c?|degrees?)(?:\s+(?:c|centigrade|celsius))?\s+below(?:\s+(?:zero|freezing))?(?!\p{L})/u
		},
		said: {
			source: /bajo\s+cero|(?<!\p{L})menos(?!\p{L})|negativ|hel(?:ad|ó)|congel|[-−–]\s?\d/u,
			target: /minus|below|sub-?zero|freez|froz|negative|frost|[-−–]\s?\d|under\s+zero/
		}
	}
]

const none: readonly Evidence[] = []

/** As sure as other units that changed. */
const sureness = 0.85

/** *diez días hábiles* as *ten days*, *cinco grados bajo cero* as *five degrees*: the same number of another measure. */
export function changedTerms(place: Place, { bitext }: Context): readonly Evidence[] {
	if (!place.numbers.agreeing.some(({ source, target }) => mayTerm(source) || mayTerm(target))) return none
	const found: Evidence[] = []
	for (const { source, target, relation } of place.numbers.agreeing) {
		const term =
			relation === 'equal' ? terms.find(({ of }) => isOf(of, source) || isOf(of, target)) : undefined
		if (!term) continue
		const [here, there] = [smallTextOf(bitext.source, place.source), smallTextOf(bitext.target, place.target)]
		const [own, other] = [
			term.beside.source.exec(here.slice(source.to - (place.source[0]?.from ?? 0))),
			term.beside.target.exec(there.slice(target.to - (place.target[0]?.from ?? 0)))
		]
		if ((own === null) === (other === null)) continue
		if (own ? term.said.target.test(there) : term.said.source.test(here)) continue
		found.push({
			...bothSides(
				{ from: source.from, to: source.to + (own?.[0].length ?? 0) },
				{ from: target.from, to: target.to + (other?.[0].length ?? 0) },
				bitext
			),
			message: 'changed',
			confidence: sureness
		})
	}
	return found
}

function isOf(of: Term['of'], { unit, role }: Quantity): boolean {
	return role === undefined && (of === 'day' ? unit?.name === 'day' : unit?.dimension === 'temperature')
}

/** Nearly all numbers count neither days nor degrees. */
const mayTerm = ({ unit }: Quantity) => unit?.name === 'day' || unit?.dimension === 'temperature'
