import type { Reader } from '../state/reader.svelte.ts'

/** What pointers and Enter may ask for in the text. */
export interface Asked {
	/** A term, a bracket or a flag was chosen. */
	readonly note: (element: HTMLElement) => void
	/** A row's number was chosen. */
	readonly number: (row: HTMLElement) => void
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
				return asked.number(row)
			}
			const peek = target.closest('.peek')
			if (peek instanceof HTMLElement) return reader.peek(peek)
			if (row) reader.atRow(row)
			reader.thread.point(event.clientX, event.clientY)
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
	return () => off.abort()
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
	set('.term', (term) => glossary === 'on' && (terms !== 'first' || term.hasAttribute('data-first')))
	set('.bracket', () => flags === 'on')
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
