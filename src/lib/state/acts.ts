import type { Say } from '#i18n'
import { placeOf } from '#engine'
import { answerHere } from '../dom/answers.ts'
import type { KeyActions } from '../dom/keyboard.ts'
import { intoView, isOneColumn, isSeen } from '../dom/view.ts'
import { choices } from '../settings.ts'
import type { LitWord } from '../dom/thread.ts'
import type { Choices } from './choices.svelte.ts'
import type { Copying } from './copying.ts'
import type { ListName, Lists } from './lists.svelte.ts'
import type { Reader } from './reader.svelte.ts'
import type { Speech } from './speech.svelte.ts'

/** What rises from the reading page, as far as acts move it. */
export interface Risen {
	/** Closes the note that is open; whether one was. */
	readonly close: () => boolean
	/** Opens the note of a term, a bracket or a flag; closes it where it is open. */
	readonly toggle: (element: HTMLElement) => Promise<void>
	readonly word: (word: LitWord) => Promise<void>
	/** Opens one's notes on a line. */
	readonly note: (line: HTMLElement) => Promise<void>
	readonly openLists: (list: ListName) => Promise<void>
	readonly openKeys: () => Promise<void>
	readonly openSearch: () => void
}

/** What a person can do on the reading page, whichever way it is asked for. */
export interface Acts {
	/** Goes to a row, at the place of a link where one is given. */
	readonly go: (row: number, link?: string) => void
	/** Goes to the flag of a finding in a row and opens its card. */
	readonly goToFlag: (row: number, finding: number) => void
	/** Turns a switch; asked for by key, it is said. */
	readonly flip: (name: 'glossary' | 'flags', byKey?: boolean) => void
	/** Goes to the next (1) or previous (-1) flag; a card that is open goes along. */
	readonly flag: (by: 1 | -1) => Promise<void>
	readonly openLists: (list: ListName) => void
	readonly aloud: () => void
	/** Opens one's notes on a row, at the first of its lines that is seen, or on a line. */
	readonly note: (part: HTMLElement) => void
	readonly keys: KeyActions
}

/** Opens the acts of a reading page. */
export function openActs(
	reader: Reader,
	chosen: Choices,
	parts: {
		readonly lists: Lists
		readonly speech: Speech
		readonly copying: Copying
		readonly risen: () => Risen
		readonly say: Say
	}
): Acts {
	const { lists, speech, copying, risen, say } = parts
	const go = (row: number, link = '') => {
		const place = placeOf(link)
		void reader.go(row, { focus: true, block: place?.block ?? '', offset: place?.offset ?? 0 })
	}
	const goToFlag = async (number: number, finding: number) => {
		if (chosen.current.flags === 'off') chosen.choose({ flags: 'on' })
		const row = await reader.go(number, { focus: true })
		const flag = row?.querySelector<HTMLElement>(`.flag[data-f~="${finding}"]`)
		if (!flag) return
		intoView(flag)
		flag.focus({ preventScroll: true })
		void risen().toggle(flag)
	}
	const flip = (name: 'glossary' | 'flags', byKey = false) => {
		const on = chosen.current[name] === 'on'
		risen().close()
		chosen.choose({ [name]: on ? 'off' : 'on' })
		if (!byKey) return
		if (name === 'glossary') reader.tell(say(on ? 'reader:said.glossary-off' : 'reader:said.glossary-on'))
		else reader.tell(say(on ? 'reader:said.flags-off' : 'reader:said.flags-on'))
	}
	const nextMode = () => {
		const modes = choices.mode.filter((mode) => !isOneColumn() || mode !== 'side')
		const next = modes[(modes.indexOf(chosen.current.mode) + 1) % modes.length] ?? 'side'
		chosen.choose({ mode: next })
		reader.tell(say('reader:said.mode', { mode: say(`reader:mode.${next}`) }))
	}
	const flag = async (by: 1 | -1) => {
		const wasOpen = risen().close()
		if (chosen.current.flags === 'off') chosen.choose({ flags: 'on' })
		const found = await reader.flag(by)
		if (!found) (reader.sayOfFlags ?? (() => reader.tell(say('reader:said.no-more-flags'))))()
		else if (wasOpen) void risen().toggle(found)
	}
	const turn = async (by: 1 | -1) => {
		await lists.need('contents')
		const rows = lists.contents?.lines.map((line) => line.row) ?? []
		const { from } = reader
		const to = by > 0 ? rows.find((row) => row > from) : rows.findLast((row) => row < from)
		if (to !== undefined) go(to)
	}
	const openLists = (list: ListName) => {
		risen().close()
		void risen().openLists(list)
	}
	const aloud = () => {
		if (speech.languages.length === 0) return reader.tell(say('reader:said.no-voice'))
		void speech.flip()
	}
	const note = (part: HTMLElement) => {
		const lines = [...part.querySelectorAll<HTMLElement>('.line')]
		const line = part.closest<HTMLElement>('.line') ?? lines.find(isSeen) ?? lines[0]
		if (line) void risen().note(line)
	}
	const lookUp = (row: HTMLElement) => {
		const word = reader.thread.litWord(row) ?? reader.thread.stepWord(row, 1)
		if (word) void risen().word(word)
	}
	/** A card that is open is done with when one reads on. */
	const step = (by: 1 | -1) => {
		risen().close()
		void reader.step(by)
	}
	/** The next (1) or previous (-1) word; the card of a word that is open goes along. */
	const stepWord = (by: 1 | -1) => {
		const wasOpen = risen().close()
		const row = reader.here
		const word = row && reader.thread.stepWord(row, by)
		if (wasOpen && word) void risen().word(word)
	}
	const atRow = (act: (row: HTMLElement) => void) => () => {
		const row = reader.here
		if (row) act(row)
	}
	const keys: KeyActions = {
		j: () => step(1),
		k: () => step(-1),
		ArrowRight: atRow((row) => void reader.thread.step(row, 1)),
		ArrowLeft: atRow((row) => void reader.thread.step(row, -1)),
		'Shift+ArrowRight': () => stepWord(1),
		'Shift+ArrowLeft': () => stepWord(-1),
		Enter: atRow(lookUp),
		n: () => void flag(1),
		p: () => void flag(-1),
		s: nextMode,
		g: () => flip('glossary', true),
		d: () => flip('flags', true),
		v: atRow((row) => reader.peek(row)),
		'1': () => answerHere(0, reader.here),
		'2': () => answerHere(1, reader.here),
		'/': () => risen().openSearch(),
		t: () => openLists('contents'),
		f: () => openLists('flags'),
		w: () => openLists('terms'),
		r: aloud,
		'[': () => void turn(-1),
		']': () => void turn(1),
		l: () => document.querySelector<HTMLElement>('.languages a:not([aria-current])')?.click(),
		c: atRow(copying.both),
		m: atRow((row) => note(row)),
		'?': () => void risen().openKeys(),
		Escape: () => {
			if (risen().close()) return
			if (speech.speaking) return speech.stop()
			reader.thread.clear()
		}
	}
	return { go, goToFlag, flip, flag, openLists, aloud, note, keys }
}
