import type { Place } from './check.ts'
import type { Learner } from './learner.ts'
import { noNames } from './no-names.ts'
import type { Word } from './words.ts'

/** Beads two names must share before a text has taught that they are one. */
const fewestSightings = 2
/** Share of the rarer name's beads in which the other must stand. */
const together = 0.6
/** Beads with more names than this are lists; they teach nothing and would cost the square of their length. */
const mostNames = 12

/**
 * Learns names in two spellings that a text itself shows to be one (*Qadesh, Kadesh*): pairs of folded forms, joined by
 * a space, that stand opposite each other in several different beads. Linear in the beads.
 */
export function namesLearner(): Learner<ReadonlySet<string>> {
	const pairs = new Map<string, number>()
	const [source, target] = [new Map<string, number>(), new Map<string, number>()]
	const seen = new Set<string>()
	const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
	const see = ({ words }: Pick<Place, 'words'>) => {
		const [own, other] = [namesOf(words.source), namesOf(words.target)]
		if (own.length === 0 && other.length === 0) return
		// A name that stands on both sides has its answer; what is left over beside it is another's.
		const here = own.filter((form) => !other.includes(form))
		const there = other.filter((form) => !own.includes(form))
		// The same sentence met again teaches nothing new.
		const key = words.source.map((word) => word.form.form).join(' ')
		if (seen.has(key) || own.length > mostNames || other.length > mostNames) return
		seen.add(key)
		own.forEach((form) => count(source, form))
		other.forEach((form) => count(target, form))
		for (const a of here) for (const b of there) count(pairs, `${a} ${b}`)
	}
	return { see, learned: () => spellingsIn(pairs, source, target) }
}

function spellingsIn(
	pairs: ReadonlyMap<string, number>,
	source: ReadonlyMap<string, number>,
	target: ReadonlyMap<string, number>
): ReadonlySet<string> {
	const found = new Set<string>()
	const [sources, targets] = [asSingulars(source), asSingulars(target)]
	const stems = [...pairs].map(([pair, sightings]) => {
		const [a = '', b = ''] = pair.split(' ')
		return { pair, sightings, own: singular(a, source), other: singular(b, target) }
	})
	const times = new Map<string, number>()
	for (const { own, other, sightings } of stems)
		times.set(`${own} ${other}`, (times.get(`${own} ${other}`) ?? 0) + sightings)
	for (const { pair, own, other } of stems) {
		const most = Math.max(sources.get(own) ?? 0, targets.get(other) ?? 0)
		const sightings = times.get(`${own} ${other}`) ?? 0
		if (sightings >= fewestSightings && sightings >= together * most) found.add(pair)
	}
	return found
}

/** *DBDs* beside *DBD*: a name and its plural are one. */
function singular(form: string, forms: ReadonlyMap<string, number>): string {
	const stem = form.endsWith('s') ? form.slice(0, -1) : form
	return stem !== form && forms.has(stem) ? stem : form
}

function asSingulars(forms: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	const counts = new Map<string, number>()
	for (const [form, count] of forms) {
		const stem = singular(form, forms)
		counts.set(stem, (counts.get(stem) ?? 0) + count)
	}
	return counts
}

/** Times two names must stand side by side, on either side, before a text has shown that one person bears both. */
const fewestTogether = 2

/**
 * Learns names that stand side by side in a text (*Teodoro Golfín*): pairs of folded forms in both orders, joined by a
 * space. Later either of them may say who is meant. Linear in the words.
 */
export function togetherLearner(): Learner<ReadonlySet<string>> {
	const pairs = new Map<string, number>()
	const see = ({ words }: Pick<Place, 'words'>) => {
		for (const side of [words.source, words.target])
			for (const word of side) {
				const next = word.kind === 'name' ? side[word.at + 1] : undefined
				if (next?.kind !== 'name') continue
				const pair = `${word.form.folded} ${next.form.folded}`
				pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
			}
	}
	const bothWays = ([pair, times]: readonly [string, number]) =>
		times < fewestTogether ? [] : [pair, pair.split(' ').reverse().join(' ')]
	return { see, learned: () => new Set([...pairs].flatMap(bothWays)) }
}

function namesOf(words: readonly Word[]): readonly string[] {
	return [
		...new Set(
			words
				.filter((word) => word.kind === 'name')
				.map((word) => word.form.folded)
				.filter((form) => !form.includes(' ') && !noNames.has(form))
		)
	]
}
