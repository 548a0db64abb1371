import { writtenOf } from './text.ts'

/** A sentence to be read aloud. */
export interface Utterance {
	readonly row: HTMLElement
	readonly bead: number
	readonly lang: 'es' | 'en'
	readonly words: string
}

/** Reads aloud with the voices of this machine, sentence by sentence. */
export interface Aloud {
	/** Reads from the first sentence `next` gives, asking for another after each, until there is none. */
	readonly start: () => void
	readonly stop: () => void
	readonly close: () => void
}

/** Voices of this machine only: others would send the text to a server. */
function localVoice(lang: 'es' | 'en'): SpeechSynthesisVoice | undefined {
	const voices = speechSynthesis
		.getVoices()
		.filter((one) => one.localService && one.lang.slice(0, 2) === lang)
	const wanted = navigator.languages.find((one) => one.startsWith(lang))
	return voices.find((one) => one.lang === wanted) ?? voices.find((one) => one.default) ?? voices[0]
}

/** The languages this machine has a voice of its own for; `changed` is called now and whenever that changes. */
export function listenForVoices(changed: (languages: readonly ('es' | 'en')[]) => void): () => void {
	if (!('speechSynthesis' in window)) return () => {}
	const look = () => changed((['es', 'en'] as const).filter((lang) => localVoice(lang) !== undefined))
	look()
	speechSynthesis.addEventListener?.('voiceschanged', look)
	return () => speechSynthesis.removeEventListener?.('voiceschanged', look)
}

/**
 * Opens the reading aloud. `next` gives the sentence after one (the first where there is none), fetching it if need
 * be; `reading` is told each sentence as it begins, and undefined at the end.
 */
export function openAloud(
	next: (after: Utterance | undefined) => Promise<Utterance | undefined>,
	reading: (now: Utterance | undefined) => void
): Aloud {
	let turn = 0
	const say = async (after: Utterance | undefined, mine: number): Promise<void> => {
		const sentence = await next(after)
		if (mine !== turn) return
		const voice = sentence && localVoice(sentence.lang)
		if (!sentence || !voice) return reading(undefined)
		reading(sentence)
		const utterance = new SpeechSynthesisUtterance(sentence.words)
		utterance.voice = voice
		utterance.lang = voice.lang
		utterance.onend = () => mine === turn && void say(sentence, mine)
		utterance.onerror = () => mine === turn && reading(undefined)
		speechSynthesis.speak(utterance)
	}
	const stop = () => {
		turn++
		speechSynthesis.cancel()
		reading(undefined)
	}
	return {
		start: () => {
			turn++
			speechSynthesis.cancel()
			void say(undefined, turn)
		},
		stop,
		close: () => {
			turn++
			if ('speechSynthesis' in window) speechSynthesis.cancel()
		}
	}
}

/** The sentences of a row in the order they are read: each bead in Spanish, then in English, where that is shown. */
export function utterancesOf(row: HTMLElement, languages: readonly ('es' | 'en')[]): readonly Utterance[] {
	const all = languages.flatMap((lang) =>
		[...row.querySelectorAll<HTMLElement>(`.${lang} [data-b]`)]
			.filter((one) => getComputedStyle(one).visibility !== 'hidden')
			.flatMap((one) => {
				const text = one.textContent ?? ''
				return writtenOf(one).sentences.map(({ from, to, bead }) => ({
					row,
					bead,
					lang,
					words: text.slice(from, to).trim()
				}))
			})
	)
	return all.filter((one) => one.words !== '').sort((a, b) => a.bead - b.bead)
}
