import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { anyOf } from '../text/any-of.ts'
import { gathered } from '../text/gathered.ts'
import { anyForm } from './any-form.ts'
import type { Context, Evidence, Place } from './check.ts'
import { closenessOf, isRendered } from './closeness.ts'
import { impliedDenial } from './denials.ts'
import { smallTextOf } from './spans.ts'
import type { Word } from './words.ts'

/** As sure as it is where the deed and what stands around it are said word by word, and otherwise. */
const confidences = { close: 0.78, loose: 0.55 }
/** Least closeness of such a clause. */
const close = 0.5

/** Spanish verbs with which a deed is not done, with the word before it. */
const undone: ReadonlyMap<string, string> = new Map([
	['abstener', 'de'],
	['abstenerse', 'de'],
	['negar', 'a'],
	['negarse', 'a'],
	['rehusar', ''],
	['rehuir', ''],
	['evitar', ''],
	['omitir', ''],
	['renunciar', 'a'],
	['desistir', 'de'],
	['dejar', 'de']
])

/** English that says in any way that a thing is not done, or no longer. */
const undoing = anyOf(
	String.raw`not no never nor neither none nothing nobody nowhere cannot without \p{L}*n't refus\p{L}* declin\p{L}* stop\p{L}* ceas\p{L}* quit\p{L}* avoid\p{L}*
	prevent\p{L}* fail\p{L}* refrain\p{L}* abst[ae][ni]\p{L}* g[ia]v\p{L}+ instead rather from against un\p{L}+ for[ge]\p{L}+ desist\p{L}* resist\p{L}* omit\p{L}* h[oe]ld
	held shun\p{L}* balk\p{L}* baulk\p{L}* too last former\p{L}* once longer more end\p{L}* drop\p{L}* spar\p{L}+ skip\p{L}* dodg\p{L}+ escap\p{L}* den[iy]\p{L}* reject\p{L}* down
	lea?[fv]\p{L}* off away out over past hardly barely scarcely seldom little few less neglect\p{L}* miss\p{L}* lack\p{L}* renounc\p{L}* abandon\p{L}* disc\p{L}+ dis\p{L}+ but
	except save only keep\p{L}* kept free relinquish\p{L}* waiv\p{L}* surrender\p{L}* back\p{L}* put\p{L}* break\p{L}* broke\p{L}* silent silence`
)

/** English verbs with which what follows as *to do* is not done. */
const refusing =
	/^(?:refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|declin(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|forg[eo]t(?:s)?)$/

const mayRefuse = anyForm('es', ({ lemmas }) => undone.has(lemmas[0] ?? ''))
const mayRefuseThere = anyForm('en', ({ form }) => refusing.test(form))

/** *Se abstuvo de votar* as *he voted*, *admitió la prueba* as *he refused to admit it*: a deed that is done on one side only. */
export function refusedDeeds(place: Place, context: Context): readonly Evidence[] {
	const { source, target } = place.words
	const refused = mayRefuseThere(target, context.lexicon)
		? target.flatMap((word) => refusedThere(word, place, context))
		: none
	if (refused.length > 0) return refused
	return mayRefuse(source, context.lexicon)
		? gathered(source, (word) => refusedHere(word, place, context))
		: none
}

const none: readonly Evidence[] = []

function refusedHere(verb: Word, place: Place, context: Context): readonly Evidence[] {
	const joint = verb.kind === 'content' ? undone.get(verb.form.lemmas[0] ?? '') : undefined
	if (joint === undefined) return none
	const { source } = place.words
	const deed = source[verb.at + (joint === '' ? 1 : 2)]
	if (joint !== '' && source[verb.at + 1]?.form.form !== joint) return none
	if (!deed || !/(?:[aeií]r)(?:me|te|se|l[aeo]s?|nos)*$/.test(deed.form.form)) return none
	if (!deed.form.lemmas.some(endsAsInfinitive)) return none
	const before = source.slice(Math.max(0, verb.at - 3), verb.at)
	if (before.some(({ form }) => denied.test(form.form) || open.test(form.form))) return none
	const there = smallTextOf(context.bitext.target, place.target).replace(/’/g, "'")
	if (undoing.test(there) || there.includes('?')) return none
	return evidence(verb, deed, undefined, 'lost', place, context)
}

const denied = /^(?:no|ni|nunca|jamás|nadie|sin|tampoco|ningún|ningun[oa])$/
/** What leaves open whether the deed is left undone: *puede dejar de tomarlo*. */
const open = /^(?:para|pued\p{L}+|pod\p{L}+|pud\p{L}+|si)$/u

function refusedThere(refusal: Word, place: Place, context: Context): readonly Evidence[] {
	if (!refusing.test(refusal.form.form)) return none
	const { source, target } = place.words
	if (target[refusal.at + 1]?.form.form !== 'to') return none
	const verb = target.slice(refusal.at + 2, refusal.at + 4).find(({ kind }) => kind === 'content')
	const deed = source[verb?.partners[0]?.at ?? -1]
	if (!verb || !deed || !deed.form.lemmas.some(endsAsInfinitive)) return none
	// *No pudo, sin lograr, se resistió a*: any denial of the original may be the refusal.
	if (source.some((word) => denied.test(word.form.form) || impliedDenial(word, 'es', context.lexicon) > 0))
		return none
	// The refusal renders a word of its own.
	const own = source[refusal.partners[0]?.at ?? -1]
	if (own && own !== deed && context.vocabulary.support(own.form, refusal.form) > 0) return none
	if (
		target
			.slice(Math.max(0, refusal.at - 3), refusal.at)
			.some(({ form }) =>
				/^(?:not|never|no|nor|hardly|scarcely|barely|seldom|rarely)$|n['’]t$/.test(form.form)
			)
	)
		return none
	return evidence(deed, deed, refusal, 'added', place, context)
}

function evidence(
	here: Word,
	deed: Word,
	there: Word | undefined,
	message: 'lost' | 'added',
	place: Place,
	{ bitext, vocabulary }: Context
): readonly Evidence[] {
	const opposite = place.words.target[deed.partners[0]?.at ?? -1]
	if (!opposite || !isRendered(deed, 'source', place, vocabulary)) return none
	const shown = there ?? opposite
	const spans = [here.token, shown.token].map(({ from, to }) => ({ from, to }))
	const [source = [], target = []] = spans.map((span) => [span])
	const [word, text] = message === 'lost' ? [here, bitext.source.text] : [shown, bitext.target.text]
	const isClose = closenessOf({ source: deed.at, target: opposite.at }, place, vocabulary) >= close
	return [
		{
			source,
			target,
			message,
			values: { words: text.slice(word.token.from, word.token.to) },
			confidence: isClose ? confidences.close : confidences.loose
		}
	]
}
