import type { Lang, Side } from '../bitext.ts'
import { gathered } from '../text/gathered.ts'
import { isSpokenBy, type ReportingVerbs } from './reporting.ts'
import type { Word } from './words.ts'

/** Who is said to speak: the words that name them, and the word of saying that does. *Se dijo, se declaró* name nobody. */
export interface Speaker {
	/** *dijo, según; said, according*. */
	readonly by: Word
	/** Names and words of content that name the speaker, or one pronoun. */
	readonly words: readonly Word[]
}

/** Words between a verb and the speaker behind it. */
const behind: Readonly<Record<Lang, RegExp>> = {
	es: /^(?:el|la|los|las|un|una|su|sus|mi|tu|nuestro|nuestra|este|esta|ese|esa|aquel|aquella|don|doña)$/,
	en: /^(?:the|a|an|his|her|their|my|your|our|its|this|that|one)$/
}
/** Words between the speaker and a verb behind them. */
const before: Readonly<Record<Lang, RegExp>> = {
	es: /^(?:no|le|les|lo|la|los|las|me|te|nos|ha|han|había|habían|también|ya|luego|ahora)$/,
	en: /^(?:not|has|have|had|also|then|later|now|never|simply|only|just)$/
}
const pronouns: Readonly<Record<Lang, RegExp>> = { es: /^(?:él|ella)$/, en: /^(?:he|she)$/ }
/** Nouns behind a verb of saying that name no speaker: *anunció el martes, dijo ayer la verdad*. */
const noSpeakers =
	/^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|mañana|tarde|noche|semana|mes|año|ayer|hoy|verdad|cosa|palabra|vez|momento|historia|hora|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|morning|afternoon|evening|night|week|month|year|truth|thing|word|time|moment|story|yesterday|today|so|yes)$/
/** Words a speaker is named with, at most. */
const longest = 4

/** The speakers of one side of a bead, in order. */
export function speakersOf(words: readonly Word[], side: Side, verbs: ReportingVerbs): readonly Speaker[] {
	const lang = side === 'source' ? 'es' : 'en'
	return gathered(words, (by, at): readonly Speaker[] => {
		const named =
			lang === 'es' && by.form.form === 'según'
				? after(words, at + 1, lang)
				: lang === 'en' && by.form.form === 'according' && words[at + 1]?.form.form === 'to'
					? after(words, at + 2, lang)
					: !isSpokenBy(by, lang, verbs) || /^se$/.test(words[at - 1]?.form.form ?? '')
						? none
						: lang === 'es'
							? orElse(after(words, at + 1, lang), () => ahead(words, at - 1, lang))
							: orElse(ahead(words, at - 1, lang), () => after(words, at + 1, lang))
		return named.length === 0 ? [] : [{ by, words: named }]
	})
}

const none: readonly Word[] = []

function orElse(first: readonly Word[], second: () => readonly Word[]): readonly Word[] {
	return first.length > 0 ? first : second()
}

const names = (word: Word | undefined, lang: Lang) =>
	word !== undefined &&
	(word.kind === 'name' || word.kind === 'content' || pronouns[lang].test(word.form.form)) &&
	!noSpeakers.test(word.form.lemmas[0] ?? word.form.form)

/** The speaker right behind a place. */
function after(words: readonly Word[], from: number, lang: Lang): readonly Word[] {
	let at = from
	while (behind[lang].test(words[at]?.form.form ?? '')) at++
	if (!names(words[at], lang)) return none
	const found: Word[] = []
	for (; at < words.length && found.length < longest; at++) {
		const word = words[at]
		if (!word || (!names(word, lang) && !/^(?:de|del|of)$/.test(word.form.form))) break
		if (names(word, lang)) found.push(word)
	}
	return found
}

/** The speaker right before a place. */
function ahead(words: readonly Word[], from: number, lang: Lang): readonly Word[] {
	let at = from
	while (before[lang].test(words[at]?.form.form ?? '')) at--
	const found: Word[] = []
	for (; at >= 0 && found.length < longest; at--) {
		const word = words[at]
		if (!word || (!names(word, lang) && !/^(?:de|del|of)$/.test(word.form.form))) break
		if (names(word, lang)) found.unshift(word)
	}
	return found
}
