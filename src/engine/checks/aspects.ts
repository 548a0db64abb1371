import type { Lang } from '../bitext.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { onceAForm, type Word } from './words.ts'

type Aspect = 'ends' | 'goes-on'

const spanish: Readonly<Record<Aspect, RegExp>> = {
	ends: /^(?:dejar|parar|cesar)$/,
	'goes-on': /^(?:empezar|comenzar|seguir|continuar)$/
}
const english: Readonly<Record<Aspect, RegExp>> = {
	ends: /^(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|quit|quits)$/,
	'goes-on': /^(?:start(?:s|ed|ing)?|beg(?:in|ins|an|un)|beginning|keeps?|kept|continu(?:e|es|ed|ing))$/
}
/** Words that turn either round. */
const denying = /^(?:no|not|ni|nunca|jamás|never|nor|sin|without|longer|until|hasta|before|antes)$|n['’]t$/

/**
 * *dejaron de ladrar* as *started barking*: that an action ends where it begins or goes on, or the reverse. Both verbs
 * must have one side to themselves: no other of either kind, and no denial in the sentence.
 */
export function turnedAspects(place: Place, { bitext, lexicon }: Context): readonly Evidence[] {
	if (!hasVerbHere(place.words.source, lexicon) || !hasVerbThere(place.words.target, lexicon)) return []
	const has = (side: readonly Word[]) => side.some((word) => denying.test(word.form.form))
	const own = verbsOf(place.words.source, 'es')
	if (own.length !== 1) return []
	const other = verbsOf(place.words.target, 'en')
	const [a, b] = [own[0], other[0]]
	if (!a || !b || other.length !== 1 || a.aspect === b.aspect) return []
	if (has(place.words.source) || has(place.words.target)) return []
	return [{ ...bothSides(a.word.token, b.word.token, bitext), message: 'contrary', confidence: 0.8 }]
}

/** Whether a form is of a verb of either kind; hardly any is. */
const isVerbOf = onceAForm(({ form, lemmas }, lang: Lang): boolean =>
	lang === 'es'
		? spanish.ends.test(lemmas[0] ?? '') || spanish['goes-on'].test(lemmas[0] ?? '')
		: english.ends.test(form) || english['goes-on'].test(form)
)

const hasVerbHere = anyForm('es', (form) => isVerbOf(form, 'es'))
const hasVerbThere = anyForm('en', (form) => isVerbOf(form, 'en'))

const none: readonly { readonly word: Word; readonly aspect: Aspect }[] = []

function verbsOf(
	side: readonly Word[],
	lang: Lang
): readonly { readonly word: Word; readonly aspect: Aspect }[] {
	return side.flatMap((word, at): readonly { readonly word: Word; readonly aspect: Aspect }[] => {
		if (!isVerbOf(word.form, lang)) return none
		const next = side.slice(at + 1, at + 4).map((one) => one.form.form)
		const aspect = (['ends', 'goes-on'] as const).find((kind) =>
			lang === 'es'
				? spanish[kind].test(word.form.lemmas[0] ?? '') && carriesOn(kind, word.form.lemmas[0] ?? '', next)
				: english[kind].test(word.form.form) && /ing$|^to$/.test(next[0] ?? '')
		)
		return aspect ? [{ word, aspect }] : []
	})
}

/** Only with a verb of its own: *dejar de* and *empezar a* with an infinitive, *seguir* with a gerund. */
function carriesOn(kind: Aspect, lemma: string, [first = '', second = '']: readonly string[]): boolean {
	const infinitive = /[aeií]r(?:se|l[aeo]s?|me|te|nos)?$/
	if (kind === 'ends') return first === 'de' && infinitive.test(second)
	if (/^(?:empezar|comenzar)$/.test(lemma)) return first === 'a' && infinitive.test(second)
	return /ndo(?:se|l[aeo]s?|me|te|nos)?$/.test(first)
}
