import type { WordLink } from '../bitext.ts'
import { bySource, headLinks } from './leaning.ts'
import type { WordsOfPair } from './link.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Pronouns that make one idea with their verb. */
const reflexives = words('se me te nos os')
/** What may stand between such a pronoun and its verb: other pronouns and forms of *haber*. */
const beforeVerb = words(
	'se me te le les lo la los las nos os ha han he has hemos había habían haya hayan hubo hubiera hubieran habrá habrán habría habrían'
)
/** Two Spanish words in one. */
const contractions = words('del al')
const englishArticles = words('the a an')
const beForms = words('am is are was were be been being')
/** How many words the auxiliary of a passive may stand before its participle. */
const auxiliaryReach = 3
/** An attached word is a little less sure than its head. */
const less = 0.9

/**
 * Links with the words that lean on others hung on their heads, as many gold standards draw them: an article on its
 * noun, *de* on its complement where English makes a compound (*análisis de sangre*, blood tests), *se* on its verb
 * and both on the auxiliary of an English passive, *del* on *of the*.
 *
 * An English article without a partner stays alone: nothing in the Spanish says it (of 23 on xlwa-dev not one had the
 * noun as its partner). So do subject pronouns and the *to* of an infinitive. Worth 4.1 points of AER on xlwa-dev.
 */
export function attachLeaning(pair: WordsOfPair, links: readonly WordLink[]): readonly WordLink[] {
	const known = new Map(links.map((link) => [nameOf(link.source, link.target), link]))
	const add = (source: number, target: number, confidence: number) => {
		const name = nameOf(source, target)
		if (!known.has(name)) known.set(name, { source, target, confidence: confidence * less })
	}
	const map = bySource(links)
	pair.source.forEach((_, at) => {
		if (!map.has(at))
			for (const head of headLinks(pair.source, at, map)) add(at, head.target, head.confidence)
	})
	attachReflexives(pair, links, add)
	const taken = new Set([...known.values()].map((link) => link.target))
	for (const link of [...known.values()]) {
		const next = link.target + 1
		if (!contractions.has(pair.source[link.source] ?? '') || taken.has(next)) continue
		if (englishArticles.has(pair.target[next] ?? '')) add(link.source, next, link.confidence)
	}
	return [...known.values()].sort((a, b) => a.source - b.source || a.target - b.target)
}

type Add = (source: number, target: number, confidence: number) => void

/** *se celebraron*, were held: each of the two with each of the two. */
function attachReflexives({ source, target }: WordsOfPair, links: readonly WordLink[], add: Add): void {
	const map = bySource(links)
	source.forEach((_, at) => {
		if (!reflexives.has(source[at] ?? '')) return
		let verb = at + 1
		while (beforeVerb.has(source[verb] ?? '')) verb++
		const heads = map.get(verb) ?? []
		if (!map.has(at)) for (const head of heads) add(at, head.target, head.confidence)
		const participle = heads.find((head) => !beForms.has(target[head.target] ?? ''))
		if (!participle) return
		for (let t = participle.target - 1; t >= participle.target - auxiliaryReach; t--) {
			if (!beForms.has(target[t] ?? '')) continue
			if (links.some((link) => link.target === t && link.source !== at && link.source !== verb)) break
			for (const word of [at, verb])
				for (const opposite of [t, participle.target]) add(word, opposite, participle.confidence)
			break
		}
	})
}

function nameOf(source: number, target: number): string {
	return `${source}-${target}`
}
