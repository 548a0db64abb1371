/** Keys that press the button of that name nearest to the sentence one is on. */
const deeds: Readonly<Record<string, string>> = {
	j: 'join',
	s: 'split',
	p: 'previous',
	n: 'next',
	a: 'release',
	u: 'undo',
	r: 'redo'
}

/** Hears the keys of the page of pairs: arrows go from sentence to sentence, letters press the buttons beside one. */
export function pressPairKey(event: KeyboardEvent): void {
	if (event.ctrlKey || event.metaKey || event.altKey) return
	const from = event.target instanceof Element ? event.target : document.body
	if (from.closest('input')) return
	const deed = deeds[event.key]
	if (deed) {
		const overall = deed === 'undo' || deed === 'redo' ? document : null
		const places = [from.closest('[data-sentence]'), from.closest('[data-pair]'), overall]
		const button = places.flatMap((one) => one?.querySelector(`[data-deed="${deed}"]`) ?? [])[0]
		if (button instanceof HTMLButtonElement) button.click()
		return
	}
	if (!event.key.startsWith('Arrow')) return
	const here = from.closest('[data-sentence]')
	const all = [...document.querySelectorAll('[data-sentence]')]
	const side = here?.getAttribute('data-side') ?? 'source'
	const column = all.filter((one) => one.getAttribute('data-side') === side)
	let next: Element | undefined
	if (!here) next = document.querySelector('.pair:not(.beside) [data-sentence]') ?? column[0]
	else if (event.key === 'ArrowDown') next = column[column.indexOf(here) + 1]
	else if (event.key === 'ArrowUp') next = column[column.indexOf(here) - 1]
	else {
		const wanted = event.key === 'ArrowRight' ? 'target' : 'source'
		next = here.closest('[data-pair]')?.querySelector(`[data-side="${wanted}"]`) ?? undefined
	}
	if (!(next instanceof HTMLElement)) return
	event.preventDefault()
	next.focus()
	next.scrollIntoView({ block: 'nearest' })
}
