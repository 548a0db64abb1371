import type { Reader } from '../state/reader.svelte.ts'
import type { LitWord } from './thread.ts'

/** What pointers and Enter may ask for in the text. */
export interface Asked {
	/** A term, a bracket or a flag was chosen. */
	readonly note: (element: HTMLElement) => void
	/** A row's number was chosen, or that of a line of a long row. */
	readonly number: (line: HTMLElement) => void
	/** The mark of one's notes on a line was chosen. */
	readonly noted: (line: HTMLElement) => void
	/** A plain word was chosen, by a pointer that did not just close a note. */
	readonly word: (word: LitWord) => void
	/** Whether a note is open. */
	readonly noteIsOpen: () => boolean
	/** A learner has said of a passage whether they knew it. */
	readonly knew: (line: HTMLElement, knew: boolean) => void
	/** A row was named in the text. */
	readonly row: (number: number) => void
}

/** Listens to everything that happens among the rows: one set of listeners for all of them. */
export function listenToRows(root: HTMLElement, reader: Reader, asked: Asked): () => void {
	const off = new AbortController()
	const { signal } = off
	const noteAt = (target: EventTarget | null) => {
		const element =
			target instanceof Element
				? target.closest('.flag, [role="button"].term, [role="button"].bracket')
				: null
		return element instanceof HTMLElement ? element : undefined
	}
	const rowAt = (target: EventTarget | null) => {
		const row = target instanceof Element ? target.closest('.row') : null
		return row instanceof HTMLElement ? row : undefined
	}
	// On a touch screen a tap beside an open note only closes it.
	let closing = false
	document.addEventListener(
		'pointerdown',
		(event) => (closing = event.pointerType === 'touch' && asked.noteIsOpen()),
		{ signal, capture: true }
	)
	root.addEventListener(
		'click',
		(event) => {
			const { target } = event
			if (!(target instanceof Element)) return
			const note = noteAt(target)
			const row = rowAt(target)
			if (note && document.getSelection()?.type !== 'Range') return asked.note(note)
			const named = target.closest('[data-go]')
			if (named instanceof HTMLElement) {
				event.preventDefault()
				return asked.row(Number(named.dataset.go))
			}
			if (target.closest('.num') && row && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
				event.preventDefault()
				const line = target.closest<HTMLElement>('.line')
				if (line && target.closest('.noted')) return asked.noted(line)
				return asked.number(line?.id ? line : row)
			}
			const peek = target.closest('.peek')
			if (peek instanceof HTMLElement) return reader.peek(peek)
			const knew = target.closest<HTMLElement>('[data-knew-as]')
			const line = target.closest<HTMLElement>('.line')
			if (knew && line) return asked.knew(line, knew.dataset.knewAs === 'yes')
			if (row) reader.atRow(row)
			reader.thread.point(event.clientX, event.clientY)
			const selecting = document.getSelection()?.type === 'Range'
			if (selecting || closing || target.closest('a, button') || event.detail > 1) return
			const word = reader.thread.wordUnder(event.clientX, event.clientY)
			if (word) asked.word(word)
		},
		{ signal }
	)
	root.addEventListener(
		'keydown',
		(event) => {
			const note = event.key === 'Enter' || event.key === ' ' ? noteAt(event.target) : undefined
			if (!note || note.matches('button')) return
			event.preventDefault()
			asked.note(note)
		},
		{ signal }
	)
	root.addEventListener(
		'focusin',
		(event) => {
			const row = rowAt(event.target)
			if (row) reader.atRow(row)
			if (event.target instanceof HTMLElement && event.target.matches('.term, .bracket')) {
				const text = event.target.firstChild
				if (text) reader.thread.at(text.nodeType === 3 ? text : (text.firstChild ?? text), 0)
			}
		},
		{ signal }
	)
	let point: { readonly x: number; readonly y: number } | undefined
	root.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerType !== 'mouse' || event.buttons !== 0) return
			const waiting = point !== undefined
			point = { x: event.clientX, y: event.clientY }
			if (waiting) return
			requestAnimationFrame(() => {
				if (point) reader.thread.point(point.x, point.y)
				point = undefined
			})
		},
		{ signal, passive: true }
	)
	// A selection stays in the column it began in.
	root.addEventListener(
		'pointerdown',
		(event) => {
			const side = event.target instanceof Element ? event.target.closest('.es, .en') : null
			if (side) document.documentElement.dataset.hold = side.classList.contains('es') ? 'es' : 'en'
		},
		{ signal }
	)
	document.addEventListener(
		'pointerdown',
		(event) => {
			if (event.target instanceof Node && !root.contains(event.target))
				delete document.documentElement.dataset.hold
		},
		{ signal }
	)
	document.addEventListener(
		'copy',
		(event) => {
			const side = document.documentElement.dataset.hold
			const words = side === 'es' || side === 'en' ? columnSelected(root, side) : undefined
			if (words === undefined || !event.clipboardData) return
			event.preventDefault()
			event.clipboardData.setData('text/plain', words)
		},
		{ signal }
	)
	return () => off.abort()
}

/**
 * The selected words of one column, a blank line between paragraphs; undefined where the selection stays within one
 * paragraph or leaves the text, and the browser copies it best.
 */
function columnSelected(root: HTMLElement, side: 'es' | 'en'): string | undefined {
	const selection = document.getSelection()
	const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
	if (!range || range.collapsed || !root.contains(range.commonAncestorContainer)) return undefined
	const paragraphs = [...root.querySelectorAll(`.${side} [data-b]`)].filter((one) =>
		range.intersectsNode(one)
	)
	if (paragraphs.length < 2) return undefined
	const words = paragraphs.map((one) => {
		const part = document.createRange()
		part.selectNodeContents(one)
		if (one.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset)
		if (one.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset)
		return part.toString().trim()
	})
	return words.filter((one) => one !== '').join('\n\n')
}

/** Turns terms and brackets into stops for the keyboard, or back into plain words, as the switches say. */
export function setStops(root: HTMLElement): void {
	const { glossary, terms, flags } = document.documentElement.dataset
	const set = (selector: string, on: (element: Element) => boolean) => {
		for (const element of root.querySelectorAll(selector)) {
			if (on(element)) {
				element.setAttribute('role', 'button')
				element.setAttribute('tabindex', '0')
				element.setAttribute('aria-haspopup', 'dialog')
			} else for (const name of ['role', 'tabindex', 'aria-haspopup']) element.removeAttribute(name)
		}
	}
	set('.term', (term) => {
		const marked = glossary === 'on' && !term.classList.contains('plain')
		return marked && (terms !== 'first' || term.hasAttribute('data-first'))
	})
	set('.bracket', () => flags === 'on')
}

/** Marks the terms of these categories plain and the others not; `entries` are the categories by position. */
export function setPlain(
	root: HTMLElement,
	entries: ReadonlyMap<number, string>,
	unmarked: readonly string[]
): void {
	for (const term of root.querySelectorAll<HTMLElement>('.term'))
		term.classList.toggle('plain', unmarked.includes(entries.get(Number(term.dataset.t)) ?? ''))
}

/** Gives every line of a leaf the button that shows its other language: `words` says it for each language. */
export function addPeeks(leaf: HTMLElement, words: { readonly es: string; readonly en: string }): void {
	for (const line of leaf.querySelectorAll('.line')) {
		if (line.querySelector(':scope > .peek')) continue
		const button = document.createElement('button')
		button.className = 'peek'
		button.tabIndex = -1
		for (const language of ['en', 'es'] as const) {
			const span = document.createElement('span')
			span.className = `of-${language}`
			span.textContent = words[language]
			button.append(span)
		}
		line.append(button)
	}
}

/**
 * Gives a line that was looked at the two answers a learner may give; `answer` is the one given before. `not` is what *no*
 * leaves unsaid, for listeners: there is room for no more in the gutter beside a row of one line.
 */
export function addKnew(
	line: HTMLElement,
	words: { readonly yes: string; readonly no: string; readonly not: string },
	answer: boolean | undefined
): void {
	let group = line.querySelector<HTMLElement>(':scope > .knew')
	if (!group) {
		group = document.createElement('div')
		group.className = 'knew'
		for (const as of ['yes', 'no'] as const) {
			const button = document.createElement('button')
			button.dataset.knewAs = as
			button.textContent = words[as]
			if (as === 'no') {
				const rest = document.createElement('span')
				rest.className = 'unseen'
				rest.textContent = ` ${words.not}`
				button.append(rest)
			}
			group.append(button)
		}
		line.append(group)
	}
	for (const button of group.querySelectorAll('button'))
		button.setAttribute(
			'aria-pressed',
			String(answer !== undefined && (button.dataset.knewAs === 'yes') === answer)
		)
}

/** The name of a passage for what is kept of it: its block and where in it the line begins. */
export function passageOf(line: HTMLElement): string {
	const first = line.querySelector<HTMLElement>('[data-b]')
	return `${first?.dataset.b ?? ''}.${first?.dataset.o ?? 0}`
}
