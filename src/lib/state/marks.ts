import { setPlain, setStops } from '../dom/gestures.ts'
import type { Choices } from './choices.svelte.ts'
import type { Lists } from './lists.svelte.ts'
import type { Reader } from './reader.svelte.ts'

/**
 * Lets the reader's place be held while choices change the page, and keeps up with them which terms and brackets can be
 * stopped at. Gives back how to stop.
 */
export function watchMarks(root: HTMLElement, reader: Reader, chosen: Choices, lists: Lists): () => void {
	const marked = () => {
		const { glossary, terms, flags, unmarked } = chosen.current
		return [glossary, terms, flags, ...unmarked].join()
	}
	let before = marked()
	return chosen.holdPlaceWith((change) => {
		reader.hold(change)
		// Every term of the text is looked at: only when which of them are stops has changed.
		const now = marked()
		if (now === before) return
		before = now
		const { terms } = lists
		if (terms)
			setPlain(root, new Map(terms.map((term) => [term.entry, term.category])), chosen.current.unmarked)
		setStops(root)
	})
}
