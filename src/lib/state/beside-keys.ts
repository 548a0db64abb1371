import { answerHere } from '../dom/answers.ts'
import { columnOf, inOwnText } from '../dom/beside.ts'
import type { KeyActions } from '../dom/keyboard.ts'
import type { LitWord } from '../dom/thread.ts'
import type { BesideReader } from './beside.svelte.ts'

/** What the keys of the page of several translations are given to do. */
export interface BesideRisen {
	/** Rows where chapters begin. */
	readonly chapters: () => Promise<readonly number[]>
	readonly nextFlag: (by: 1 | -1) => Promise<void>
	readonly flip: (name: 'glossary' | 'flags') => void
	/** Looks a word up in its column: 0 is the original, else the number of the translation. */
	readonly word: (word: LitWord, column: number) => void
	readonly openContents: () => void
	readonly openSearch: () => void
	readonly openKeys: () => void
	/** Closes what is open; whether something was. */
	readonly close: () => boolean
}

/** The keys of the page of several translations, by key. */
export function besideKeys(reader: BesideReader, risen: BesideRisen): KeyActions {
	const atRow = (act: (row: HTMLElement) => void) => () => {
		const row = document.activeElement?.closest<HTMLElement>('.row')
		if (row) act(row)
	}
	const turn = async (by: 1 | -1) => {
		const rows = await risen.chapters()
		const focused = Number(document.activeElement?.closest<HTMLElement>('.row')?.dataset.n ?? reader.row)
		const to = by > 0 ? rows.find((row) => row > focused) : rows.findLast((row) => row < focused)
		if (to !== undefined) void reader.go(to)
	}
	const lookUp = (row: HTMLElement) => {
		const word = reader.thread.litWord(row) ?? reader.thread.stepWord(row, 1)
		const element = word?.range.startContainer.parentElement
		if (word && element) risen.word(inOwnText(word), columnOf(element))
	}
	return {
		j: () => reader.step(1),
		k: () => reader.step(-1),
		ArrowRight: atRow((row) => void reader.thread.step(row, 1)),
		ArrowLeft: atRow((row) => void reader.thread.step(row, -1)),
		'Shift+ArrowRight': atRow((row) => void reader.thread.stepWord(row, 1)),
		'Shift+ArrowLeft': atRow((row) => void reader.thread.stepWord(row, -1)),
		Enter: atRow(lookUp),
		n: () => void risen.nextFlag(1),
		p: () => void risen.nextFlag(-1),
		'1': () => answerHere(0, undefined),
		'2': () => answerHere(1, undefined),
		g: () => risen.flip('glossary'),
		d: () => risen.flip('flags'),
		'[': () => void turn(-1),
		']': () => void turn(1),
		t: risen.openContents,
		'/': risen.openSearch,
		l: () => document.querySelector<HTMLElement>('.languages a:not([aria-current])')?.click(),
		'?': risen.openKeys,
		Escape: () => {
			if (!risen.close()) reader.thread.clear()
		}
	}
}

/** What the sheet of keys lists on this page. */
export const besideKeyNames = [
	'row',
	'sentence',
	'word',
	'lookup',
	'flag',
	'judge',
	'chapter',
	'glossary',
	'divergences',
	'contents',
	'search',
	'language',
	'help',
	'close'
] as const
