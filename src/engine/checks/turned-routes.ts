import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import type { Word } from './words.ts'

const article = /^(?:el|la|los|las|the)$/
const begins = { source: new Set(['de', 'desde', 'del']), target: new Set(['from']) } as const
const leads = { source: new Set(['a', 'al', 'hasta']), target: new Set(['to']) } as const

/** Support from here on means that two words may say the same. */
const means = 0.3

const tellsFrom = anyForm('en', ({ form }) => form === 'from')
const tellsOf = anyForm('es', ({ form }) => begins.source.has(form))

/** *de pies a cabeza* is *from head to foot*. */
const idiom = /^(?:pies?|cabeza)$/

interface Route {
	readonly first: Word
	readonly last: Word
}

/** *de oeste a este* as *from east to west*: where a route begins and where it ends have changed places. */
export function turnedRoutes(place: Place, context: Context): readonly Evidence[] {
	const { lexicon, vocabulary, bitext } = context
	if (!tellsFrom(place.words.target, lexicon) || !tellsOf(place.words.source, lexicon)) return []
	const there = routesIn(place.words.target, 'target')
	if (there.length === 0) return []
	const same = (a: Word, b: Word) =>
		a.form.folded === b.form.folded || vocabulary.support(a.form, b.form) >= means
	return routesIn(place.words.source, 'source').flatMap(({ first, last }) => {
		if (idiom.test(first.form.form)) return []
		const turned = there.find(
			(other) =>
				same(first, other.last) &&
				same(last, other.first) &&
				!same(first, other.first) &&
				!same(last, other.last)
		)
		if (!turned) return []
		const span = (route: Route) => ({ from: route.first.token.from, to: route.last.token.to })
		return [
			{ ...bothSides(span({ first, last }), span(turned), bitext), message: 'contrary', confidence: 0.85 }
		]
	})
}

/** The routes one side tells of, from one word to another. */
function routesIn(words: readonly Word[], side: 'source' | 'target'): readonly Route[] {
	const routes: Route[] = []
	for (const { at, form } of words) {
		const first = begins[side].has(form.form) ? nounAt(words, at + 1) : undefined
		if (!first || !leads[side].has(words[first.at + 1]?.form.form ?? '')) continue
		const last = nounAt(words, first.at + 2)
		if (last) routes.push({ first, last })
	}
	return routes
}

/** The word at a place, or behind the article there; *este* may be the east. */
function nounAt(words: readonly Word[], at: number): Word | undefined {
	const word = words[article.test(words[at]?.form.form ?? '') ? at + 1 : at]
	return word?.token.kind === 'word' ? word : undefined
}
