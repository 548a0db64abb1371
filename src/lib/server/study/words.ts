import { ownStore } from '../store/own.ts'
import { type KeptWord, keyOfWord, readKeptWord } from './kept-word.ts'
import { type WordGrade, regraded } from './schedule.ts'

/** A kept word with the work it was met in. */
export interface StudyWord {
	readonly work: string
	readonly key: string
	readonly word: KeptWord
	/** When it was kept or last answered, in milliseconds since 1970. */
	readonly at: number
}

/** All words kept, of every work, those due longest first; none where the store cannot be read. */
export function keptWords(): readonly StudyWord[] {
	const own = ownStore()
	if ('trouble' in own) return []
	return own.store
		.saidOfAll('word')
		.flatMap(({ work, key, value, at }) => {
			const word = readKeptWord(value)
			return word ? [{ work, key, word, at }] : []
		})
		.sort((a, b) => a.word.schedule.due - b.word.schedule.due || (a.key < b.key ? -1 : 1))
}

/** Whether a word is kept from this work. */
export function isWordKept(work: string, lang: string, lemma: string): boolean {
	const own = ownStore()
	if ('trouble' in own) return false
	const key = keyOfWord({ lang, lemma })
	return own.store.said(work, 'word').some((said) => said.key === key)
}

/** Keeps a word, or the word anew. Throws {@link StoreFailure} where it cannot be written. */
export function keepWord(work: string, word: KeptWord, now: number): void {
	write(work, keyOfWord(word), word, now)
}

/** Lets a word go, with what was learned of it. Throws {@link StoreFailure} where that cannot be written. */
export function dropWord(work: string, key: string, now: number): void {
	write(work, key, undefined, now)
}

/** One kept word of a work; undefined where it is kept no more. */
export function keptWord(work: string, key: string): KeptWord | undefined {
	const own = ownStore()
	if ('trouble' in own) return undefined
	const said = own.store.said(work, 'word').find((one) => one.key === key)
	return said && readKeptWord(said.value)
}

/** Takes an answer to a word; false where the word is kept no more. */
export function answerWord(work: string, key: string, grade: WordGrade, now: number): boolean {
	const word = keptWord(work, key)
	if (!word) return false
	write(work, key, { ...word, schedule: regraded(word.schedule, grade, now) }, now)
	return true
}

function write(work: string, key: string, word: KeptWord | undefined, now: number): void {
	const own = ownStore()
	if ('trouble' in own) throw new Error(own.trouble)
	own.store.say(work, 'word', key, word ? JSON.stringify(word) : undefined, now)
}
