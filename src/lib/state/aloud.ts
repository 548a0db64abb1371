import { localVoice } from '../dom/aloud.ts'
import { writtenOf } from '../dom/text.ts'
import type { Reader } from './reader.svelte.ts'

/** A sentence to be read aloud. */
interface Utterance {
	readonly row: HTMLElement
	readonly bead: number
	readonly lang: 'es' | 'en'
	readonly words: string
}

/** Reads aloud with the voices of this machine, sentence by sentence. */
export interface Aloud {
	/** Reads on from the lit sentence, or from the row one is at, until the work ends or `stop` is called. */
	readonly start: () => void
	readonly stop: () => void
	readonly close: () => void
}

/**
 * Opens the reading aloud, in the languages there is a voice for. `reading` is told whether a sentence is being read.
 */
export function openAloud(
	reader: Reader,
	languages: () => readonly ('es' | 'en')[],
	reading: (now: boolean) => void
): Aloud {
	let turn = 0
	const say = async (after: Utterance | undefined, mine: number): Promise<void> => {
		const sentence = await sentenceAfter(reader, after, languages())
		if (mine !== turn) return
		const voice = sentence && localVoice(sentence.lang)
		if (!sentence || !voice) return reading(false)
		reader.showSpoken(sentence.row, sentence.bead)
		reading(true)
		const utterance = new SpeechSynthesisUtterance(sentence.words)
		utterance.voice = voice
		utterance.lang = voice.lang
		utterance.onend = () => mine === turn && void say(sentence, mine)
		utterance.onerror = () => mine === turn && reading(false)
		speechSynthesis.speak(utterance)
	}
	const stop = () => {
		turn++
		speechSynthesis.cancel()
		reading(false)
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

/** The sentence that is read after one; the first of what is lit, or of the row one is at, where there is none. */
async function sentenceAfter(
	reader: Reader,
	after: Utterance | undefined,
	languages: readonly ('es' | 'en')[]
): Promise<Utterance | undefined> {
	let row = after?.row ?? reader.here
	while (row) {
		const list = sentencesOf(row, languages)
		const lit = reader.thread.beadIn(row)
		const begin = list.findIndex((one) => one.bead === lit)
		const last = list.findIndex(
			(one) => one.bead === after?.bead && one.lang === after.lang && one.words === after.words
		)
		const next = list[after?.row === row ? last + 1 : after ? 0 : Math.max(0, begin)]
		if (next) return next
		row = await reader.bring(Number(row.dataset.n) + 1)
	}
	return undefined
}

/** The sentences of a row in the order they are read: each bead in Spanish, then in English, where that is shown. */
function sentencesOf(row: HTMLElement, languages: readonly ('es' | 'en')[]): readonly Utterance[] {
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
