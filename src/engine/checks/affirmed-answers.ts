import type { Place } from './check.ts'
import type { Denial } from './denials.ts'
import { near } from './denial-answers.ts'
import { isUndone } from './turned-totals.ts'
import type { Word } from './words.ts'

/** What goes on without end. */
const lasting =
	/^(?:siempre|constante(?:s|mente)?|continu[oa]s?|continuamente|permanente(?:s|mente)?|perpetu[oa]s?|sigu?[eiu]\p{L}*|segu[ií]\p{L}*|contin[uú]\p{L}+|mant[ei]\p{L}+|cada|tod[oa]s?)$/u

/** *La radio siempre encendida* as *the wireless that was never switched off*: what goes on stands where *never* would. */
export function alwaysOf({ at }: Denial, { words }: Place): Word | undefined {
	const never = words.target[at]
	return never && isUndone(never, words.target)
		? words.source.find(({ form }) => lasting.test(form.form))
		: undefined
}

/** *No lo era tanto* as *it was rather less so*: what is not as much is less. */
export function lesserOf({ at }: Denial, { words: { source, target } }: Place): Word | undefined {
	const isAsMuch = source
		.slice(at + 1, at + 1 + near)
		.some(({ form, at: spot }) => /^tant[oa]s?$/.test(form.form) && source[spot + 1]?.form.form !== 'que')
	return isAsMuch ? target.find(({ form }) => /^(?:less|fewer|lesser|smaller)$/.test(form.form)) : undefined
}

/** *Cuando aún no había carretera* as *before there was a road*: what is not yet so is before. */
export function beforeOf({ at }: Denial, { words: { source, target } }: Place): Word | undefined {
	const isNotYet =
		/^(?:aún|aun|todavía)$/.test(source[at - 1]?.form.form ?? '') ||
		source.slice(at + 1, at + 1 + near).some(({ form }) => /^(?:aún|todavía)$/.test(form.form))
	return isNotYet ? target.find(({ form }) => form.form === 'before') : undefined
}

/** Words for taking one's time, which no haste is. */
const unhurried =
	/^(?:tiempo|calma|despacio|despacito|paciencia|tranquil\p{L}+|lent\p{L}+|pausad\p{L}+|sosegad\p{L}+|sosiego)$/u

/** *Venga con tiempo* as *don't come in a hurry*. */
export function unhurriedOf({ at }: Denial, { words }: Place): Word | undefined {
	const isHaste = words.target
		.slice(at + 1, at + 1 + near)
		.some(({ form }) =>
			/^(?:hurr(?:y|ied|ying)|rush(?:ed|ing)?|hast(?:e|y|ily)|haste(?:n|ned|ning))$/.test(form.form)
		)
	return isHaste ? words.source.find(({ form }) => unhurried.test(form.form)) : undefined
}

/** *Es más alto que su hermano* as *his brother is not as tall*: the other one is told to be less so. */
export function comparedOf({ at }: Denial, { words: { source, target } }: Place): Word | undefined {
	const isAsMuch = target.slice(at + 1, at + 4).some(({ form }) => /^(?:as|so)$/.test(form.form))
	const more = source.find(({ form }) =>
		/^(?:más|menos|mejor|peor|mayor|menor|superior|inferior)$/.test(form.form)
	)
	return isAsMuch && more && source.slice(more.at).some(({ form }) => /^(?:que|al?|del?)$/.test(form.form))
		? more
		: undefined
}
