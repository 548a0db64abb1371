import { foldWord } from './fold.ts'

/** What language a text is written in, as far as its function words tell. */
export interface LanguageGuess {
	readonly lang: 'es' | 'en' | 'other'
	/** 0..1; how far the best language is ahead of the next. */
	readonly confidence: number
	/** Words the guess rests on. */
	readonly words: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The commonest function words of each language, folded; languages share some, the whole list decides. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
	es: words(
		'de que la en el no se un le a el los las del y una unos por con para como pero mas esta este ser fue son sus lo al muy ya cuando hay donde desde ella ellos todo habia era han sin sobre entre tambien hasta porque nos'
	),
	en: words(
		'in a it the of and to that was his with for is as had not be her by which they this from but have are were their been would one there what when who will'
	),
	pt: words(
		'de que a o do da em um se no na os uma nao em ao dos das mais foi ele tem seu sua ou quando muito nos ja eu tambem pelo pela ate isso ela entre depois sem mesmo aos seus quem nas'
	),
	fr: words(
		'de la le que un une se a l d les des est dans une pour qui que pas sur au avec ce il sont plus par cette mais nous vous leur ete aux ses'
	),
	it: words(
		'di e la le un una si in a il che di della per non sono con gli nel alla dei delle anche come questo piu sua era degli'
	),
	ca: words(
		'de la que el en un no se a i els amb per les dels una que va ser aquest mes pel seva han seu tambe'
	),
	de: words('der die und das den von zu mit sich auf nicht ein eine ist dem im auch es an werden aus er hat')
}

/** Fewer words than this say nothing reliable; callers do not judge on them. */
export const fewestWordsToJudge = 200

/** The language of a text by the share of each language's function words among its first 20,000 words. */
export function detectLang(text: string): LanguageGuess {
	const counts = new Map<string, number>()
	let total = 0
	for (const match of text.slice(0, 200_000).matchAll(/[\p{L}\p{M}]+/gu)) {
		const word = foldWord(match[0])
		total++
		for (const [lang, list] of Object.entries(functionWords))
			if (list.has(word)) counts.set(lang, (counts.get(lang) ?? 0) + 1)
		if (total >= 20_000) break
	}
	const ranked = [...counts].sort((a, b) => b[1] - a[1])
	const [first, second] = ranked
	if (!first || first[1] / Math.max(1, total) < 0.08) return { lang: 'other', confidence: 0, words: total }
	const confidence = (first[1] - (second?.[1] ?? 0)) / first[1]
	const lang = first[0] === 'es' || first[0] === 'en' ? first[0] : 'other'
	return { lang, confidence, words: total }
}
