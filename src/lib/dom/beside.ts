import { hangFlags, placeKinds } from './flags.ts'
import type { LitWord, Thread } from './thread.ts'
import { isOneColumn } from './view.ts'

/** What pointers may ask for among the rows of several translations; `column` counts translations from 1, 0 is the original. */
export interface BesideAsked {
	/** A term, a bracket or a flag was chosen. */
	readonly note: (element: HTMLElement, column: number) => void
	/** A plain word was chosen; its block is named as its own text names it. */
	readonly word: (word: LitWord, column: number) => void
	/** A row was named in the text. */
	readonly row: (number: number) => void
	readonly noteIsOpen: () => boolean
}

/** The column an element stands in: 0 for the original, else the number of the translation. */
export function columnOf(element: Element): number {
	const version = element.closest<HTMLElement>('.version')
	return version ? Number(version.dataset.v) : 0
}

/** A word of this page as its own text names it: blocks of a translation bear its number in front. */
export function inOwnText(word: LitWord): LitWord {
	return { ...word, block: word.block.replace(/^\d+\./, '') }
}

/** Listens to what happens among the rows of several translations. Gives back how to stop. */
export function listenBeside(root: HTMLElement, thread: Thread, asked: BesideAsked): () => void {
	const off = new AbortController()
	const { signal } = off
	const noteAt = (target: EventTarget | null) => {
		const element =
			target instanceof Element
				? target.closest('.flag, [role="button"].term, [role="button"].bracket')
				: null
		return element instanceof HTMLElement ? element : undefined
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
			const selecting = document.getSelection()?.type === 'Range'
			const note = noteAt(target)
			if (note && !selecting) return asked.note(note, columnOf(note))
			const named = target.closest('[data-go]')
			if (named instanceof HTMLElement) {
				event.preventDefault()
				return asked.row(Number(named.dataset.go))
			}
			thread.point(event.clientX, event.clientY)
			if (selecting || closing || target.closest('a, button') || event.detail > 1) return
			const word = thread.wordUnder(event.clientX, event.clientY)
			if (word) asked.word(inOwnText(word), columnOf(target))
		},
		{ signal }
	)
	root.addEventListener(
		'keydown',
		(event) => {
			const note = event.key === 'Enter' || event.key === ' ' ? noteAt(event.target) : undefined
			if (!note || note.matches('button')) return
			event.preventDefault()
			asked.note(note, columnOf(note))
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
				if (point) thread.point(point.x, point.y)
				point = undefined
			})
		},
		{ signal, passive: true }
	)
	return () => off.abort()
}

/** Sets the flags of all leaves level with their words, now and whenever the page is laid out anew. */
export function keepFlagsPlaced(root: HTMLElement): {
	readonly place: () => void
	readonly close: () => void
} {
	const place = () => {
		for (const leaf of root.children) {
			if (!(leaf instanceof HTMLElement) || leaf.dataset.empty !== undefined) continue
			if (document.documentElement.dataset.flags === 'on' && !isOneColumn()) hangFlags(leaf)
			placeKinds(leaf)
		}
	}
	const resized = new ResizeObserver(place)
	resized.observe(root)
	void document.fonts?.ready.then(place)
	root.addEventListener('contentvisibilityautostatechange', place, true)
	return {
		place,
		close: () => {
			resized.disconnect()
			root.removeEventListener('contentvisibilityautostatechange', place, true)
		}
	}
}
