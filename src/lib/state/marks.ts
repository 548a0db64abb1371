import { setPlain, setStops } from '../dom/gestures.ts'
import { isSeen } from '../dom/view.ts'
import type { Choices } from './choices.svelte.ts'
import type { Lists } from './lists.svelte.ts'
import type { Reader } from './reader.svelte.ts'

/**
 * Lets the reader's place be held while choices change the page, and keeps up with them which terms and brackets can be
 * stopped at: where one is looking at once, everywhere else a moment later. Gives back how to stop.
 */
export function watchMarks(root: HTMLElement, reader: Reader, chosen: Choices, lists: Lists): () => void {
	const marked = () => {
		const { glossary, terms, flags, unmarked } = chosen.current
		return [glossary, terms, flags, ...unmarked].join()
	}
	let before = marked()
	let rest: ReturnType<typeof setTimeout> | undefined
	const mark = (leaf: Element) => {
		const { terms } = lists
		const categories = terms && new Map(terms.map((term) => [term.entry, term.category]))
		if (categories && leaf instanceof HTMLElement) setPlain(leaf, categories, chosen.current.unmarked)
		if (leaf instanceof HTMLElement) setStops(leaf)
	}
	const letHold = chosen.holdPlaceWith((change) => {
		reader.hold(change)
		// Every term of the text is looked at: only when which of them are stops has changed.
		const now = marked()
		if (now === before) return
		before = now
		const leaves = [...root.children].map((leaf) => ({
			leaf,
			seen: leaf instanceof HTMLElement && isSeen(leaf)
		}))
		for (const { leaf, seen } of leaves) if (seen) mark(leaf)
		clearTimeout(rest)
		rest = setTimeout(() => {
			for (const { leaf, seen } of leaves) if (!seen) mark(leaf)
		}, 100)
	})
	return () => {
		clearTimeout(rest)
		letHold()
	}
}
