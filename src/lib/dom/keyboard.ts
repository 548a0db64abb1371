/** What the keys of the reading page do, by key. */
export type KeyActions = Readonly<Record<string, () => void>>

/**
 * Listens for single keys. They are left alone when somebody is typing, when a dialog is open, with Control, Alt or
 * Command, and where `on` says that they are turned off; arrows and Enter act only where the focus is on a row, and from
 * word to word also on the card of one.
 */
export function listenForKeys(actions: KeyActions, on: () => boolean): () => void {
	const pressed = (event: KeyboardEvent) => {
		const { target, key } = event
		if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !on()) return
		if (!(target instanceof Element) || document.querySelector('dialog[open]')) return
		if (
			target.closest('input, textarea, select, [contenteditable]') &&
			!target.closest('dialog:not([open])') &&
			!target.matches('[type="radio"], [type="checkbox"]')
		)
			return
		const byWord = event.shiftKey && key.startsWith('Arrow')
		if ((key.startsWith('Arrow') || key === 'Enter') && !target.matches(byWord ? '.row, .popup' : '.row'))
			return
		const action = actions[byWord ? `Shift+${key}` : key]
		if (!action) return
		event.preventDefault()
		action()
	}
	document.addEventListener('keydown', pressed)
	return () => document.removeEventListener('keydown', pressed)
}
