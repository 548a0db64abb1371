import type { Finding } from '../bitext.ts'
import { severityWeight } from './run.ts'
import { areOverlapping } from './spans.ts'

/** What a person reads at one place: the finding that says most, and the others that its words raised too. */
export interface Card {
	/** Positions in the list of findings. */
	readonly first: number
	readonly also: readonly number[]
}

/** Of findings equally grave at the same words, the earlier in this list says more exactly what is wrong. */
const exact = [
	'number',
	'date-time',
	'number-format',
	'name',
	'glossary',
	'false-friend',
	'negation',
	'quantifier-modality',
	'polarity',
	'attribution',
	'question-form',
	'intensity'
]

/**
 * Findings gathered into cards: one error (*nunca* as *always*) may be seen by several checks, and a person should be
 * told of it once. Findings belong together where their words overlap on either side. Cards stand in the order of
 * their first findings; every finding is in exactly one. Files for programs list all findings as they are.
 */
export function cardsOf(findings: readonly Finding[]): readonly Card[] {
	const cards: number[][] = []
	const cardsOfBead = new Map<number, number[][]>()
	findings.forEach((finding, at) => {
		const here = cardsOfBead.get(finding.bead) ?? []
		const card =
			finding.severity === 'neutral'
				? undefined
				: here.find((members) => members.some((member) => areAtOnePlace(findings[member], finding)))
		if (card) return void card.push(at)
		const alone = [at]
		cards.push(alone)
		cardsOfBead.set(finding.bead, [...here, alone])
	})
	const rank = (at: number) => {
		const place = exact.indexOf(findings[at]?.check ?? '')
		return place < 0 ? exact.length : place
	}
	const weight = (at: number) => severityWeight[findings[at]?.severity ?? 'neutral']
	return cards.map((members) => {
		const [first = 0, ...also] = [...members].sort(
			(a, b) => weight(b) - weight(a) || rank(a) - rank(b) || a - b
		)
		return { first, also }
	})
}

function areAtOnePlace(one: Finding | undefined, two: Finding): boolean {
	if (!one || one.severity === 'neutral') return false
	return areOverlapping(one.source, two.source) || areOverlapping(one.target, two.target)
}
