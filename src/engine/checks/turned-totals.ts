import type { Place } from './check.ts'
import type { Word } from './words.ts'

/** Words that say all or nothing: a denial anywhere in the sentence makes the one of the other. */
const total =
	/^(?:tod[oa]s?|siempre|nada|nadie|nunca|jamás|ningún|ningun[oa]|all|every|everything|everybody|everyone|always|nothing|nobody|none|never|some|something|somebody|someone)$/

/** Whether a word for all or nothing became its contrary under a denial: *todo me parece poco* as *nothing seems enough*, *ninguna ha podido* as *everybody couldn't*. */
export function isTurned(spanish: Word, english: Word, { words }: Place): boolean {
	if (!total.test(spanish.form.form) && !total.test(english.form.form)) return false
	const turns = (side: readonly Word[], own: Word, pattern: RegExp) =>
		side.some((word) => word !== own && pattern.test(word.form.form))
	// *Nunca deja de llamar* as *he always calls*.
	const stops = words.source.some(
		({ form, at }) => /^(?:dej|ces|par)\p{L}+$/u.test(form.form) && words.source[at + 1]?.form.form === 'de'
	)
	// *Nadie se lo esperaba* as *it took everyone by surprise*.
	const surprises = words.target.some(({ form }) =>
		/^(?:surpris|astonish|stranger|mystery|secret|news)/.test(form.form)
	)
	return (
		stops ||
		surprises ||
		turns(
			words.source,
			spanish,
			/^(?:no|ni|sin|nunca|jamás|nadie|nada|ningún|ningun[oa]|tampoco|poc[oa]s?|menos|salvo|excepto|n(?:e|ie)g(?:ar|ó|aba|a|an)|dud(?:ar|ó|aba|a|an)|impedir|impide|(?:ignor|desconoc|desconf[ií]|falt|carec|imposib|incapa|evit|rechaz|fals)\p{L}+|call(?:ó|aron|aban?|an)|vano|distint[oa]s?|diferentes?|imposibles?|inútil(?:es)?)$/u
		) ||
		// *siempre encendida* as *never switched off*.
		isUndone(english, words.target) ||
		turns(
			words.target,
			english,
			/^(?:not|no|nor|never|nobody|nothing|none|cannot|without|but|except|little|few|unable|impossible|false|wrong|(?:fail|refus|lack|reject|avoid|ignor|miss|den[yi])\p{L}*|\p{L}+n['’]t)$/u
		)
	)
}

/** Words behind *never* in which it is told what never ended. */
const endsWithin = 4

/** *never switched off, never stopped, never far from*: what never ends always is. */
export function isUndone({ at, form }: Word, side: readonly Word[]): boolean {
	if (form.form !== 'never') return false
	const behind = side.slice(at + 1, at + 1 + endsWithin)
	const mark = behind.findIndex(({ kind }) => kind === 'mark')
	return (mark < 0 ? behind : behind.slice(0, mark)).some((word) => ending.test(word.form.form))
}

const ending =
	/^(?:off|out|away|far|idle|empty|still|silent|bare|short|alone|wanting|absent|stop(?:s|ped|ping)?|ceas(?:e[sd]?|ing)|end(?:s|ed|ing)?|clos(?:e[sd]?|ing)|shut(?:s|ting)?|rest(?:s|ed|ing)?|tire[sd]?|part(?:s|ed)?|lea?(?:ves?|ft|ving)|without|forg[eo]t(?:s|ten)?|un\p{L}{3,})$/u
