import type { Context, Place } from './check.ts'
import { smallTextOf } from './spans.ts'
import { onceAForm, type Word } from './words.ts'

/** *vencida esa fecha, cumplido el plazo*: what has passed, which of its words are light once English says *after that*. */
const passed = '(?:vencid|cumplid|pasad|transcurrid|expirad|agotad|concluid|finalizad)[oa]s?'
const passing = new RegExp(`^${passed}$`)
const pointing =
	/^(?:el|la|los|las|es[ea]|es[oa]s|est[ea]|est[oa]s|aquel(?:la)?|dich[oa]s?|tal(?:es)?|su|sus)$/
const times = /^(?:fecha|plazo|término|día|hora|tiempo|período|periodo|lapso|momento|año|mes|semana)s?$/

/** How English says the same by a word that joins. */
const afterThat =
	/^(?:after|afterwards?|thereafter|then|past|beyond|later|once|when|following|pass(?:ed|es)|expir(?:ed|es|y))$/

/** The positions of the words of such clauses, where the translation joins what follows by a word of its own. */
export function elapsedCover({ source, words }: Place, { bitext }: Context): readonly number[] {
	if (!mayPass.test(smallTextOf(bitext.source, source))) return nothing
	if (!words.target.some(({ form }) => isAfter(form))) return nothing
	return words.source.flatMap(({ at, form }): readonly number[] => {
		if (!passing.test(form.form)) return nothing
		const end = endOf(words.source, at + 1)
		return end > at ? Array.from({ length: end - at + 1 }, (_, n) => at + n) : nothing
	})
}

/** Nearly all sentences have none of {@link passing}. */
const mayPass = new RegExp(`${passed} `)
const isAfter = onceAForm(({ form }) => afterThat.test(form))

const nothing: readonly number[] = []

/** Where the time is named that has passed; -1 where none is. */
function endOf(words: readonly Word[], from: number): number {
	const [first, second] = [words[from]?.form.form ?? '', words[from + 1]?.form.form ?? '']
	if (!pointing.test(first)) return -1
	if (times.test(second)) return from + 1
	return pointing.test(second) && times.test(words[from + 2]?.form.form ?? '') ? from + 2 : -1
}
