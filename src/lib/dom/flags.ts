import { judgedAs } from '#engine'
import type { Verdicts } from '../state/verdicts.ts'
import type { Spoken } from './popup.ts'
import { isOneColumn } from './view.ts'

/**
 * Sets the flags of a leaf level with the first words they mark, and below one another where two would meet.
 * They hang in the gutter and take no part in the layout, so setting them moves nothing.
 */
export function placeFlags(leaf: HTMLElement): void {
	const { flags, mode } = document.documentElement.dataset
	if (flags === 'on' && mode !== 'stack' && !isOneColumn()) hangFlags(leaf)
}

/** The same, whatever is shown: each list of flags is set level with the marks beside it in the same element. */
export function hangFlags(leaf: HTMLElement): void {
	const placed: { readonly flag: HTMLElement; readonly top: number }[] = []
	for (const list of leaf.querySelectorAll('.flags')) {
		const line = list.parentElement
		if (!line) continue
		const start = list.getBoundingClientRect().top
		const flags = [...list.children].flatMap((flag) => {
			if (!(flag instanceof HTMLElement)) return []
			const marks = marksOf(line, flag)
			const tops = marks.map((mark) => mark.getClientRects()[0]?.top ?? start)
			return [
				{ flag, wanted: tops.length > 0 ? Math.min(...tops) - start : 0, start, height: flag.offsetHeight }
			]
		})
		flags.sort((a, b) => a.wanted - b.wanted)
		let free = 0
		for (const one of flags) {
			const top = Math.max(free, one.wanted)
			free = top + one.height
			placed.push({ flag: one.flag, top })
		}
	}
	for (const { flag, top } of placed) flag.style.setProperty('--top', `${Math.round(top * 10) / 10}px`)
}

/** What the card of a flag is about: the flag, and the words it marks on both sides. */
export function reachOf(flag: HTMLElement): Spoken {
	const line = flag.closest<HTMLElement>('.flags')?.parentElement
	const also = line ? marksOf(line, flag).flatMap((mark) => [...mark.getClientRects()]) : []
	// In the gutter a card hangs in the middle under its flag; in a single column it begins where the column does.
	const centred = getComputedStyle(flag).position === 'absolute'
	return { words: flag.getBoundingClientRect(), also, centred }
}

/**
 * The words a flag marks. Of several translations each has its flags in an element of its own, the original's words stand
 * outside it, and findings are numbered through all of them from `data-from` on.
 */
function marksOf(line: HTMLElement, flag: HTMLElement): readonly Element[] {
	const findings = (flag.dataset.f ?? '').split(' ').map(Number)
	const marked = (from: number, within = '') =>
		findings.map((at) => `${within}.mark[data-f~="${at + from}"]`).join(',')
	const here = [...line.querySelectorAll(marked(0))]
	if (here.length > 0 || line.dataset.from === undefined) return here
	const outside = marked(Number(line.dataset.from), ':scope > .es ')
	return [...(line.parentElement?.querySelectorAll(outside) ?? [])]
}

/** Shows in the gutter what a person has said of the flags of a leaf, and says it in `words` to who hears the page. */
export function markVerdicts(
	root: HTMLElement,
	verdicts: Verdicts,
	words: Readonly<Record<'error' | 'false-alarm', string>>
): void {
	for (const flag of root.querySelectorAll<HTMLElement>('.flag[data-k]')) {
		const keys = (flag.dataset.k ?? '').split(' ')
		const judgement = judgedAs(keys.map((key) => verdicts[key]?.judgement ?? ''))
		if (judgement === (flag.dataset.v ?? '')) continue
		flag.querySelector('.judged')?.remove()
		if (judgement === '') delete flag.dataset.v
		else {
			flag.dataset.v = judgement
			const said = document.createElement('span')
			said.className = 'judged unseen'
			said.textContent = `, ${words[judgement]}`
			flag.append(said)
		}
	}
}

/** Of two brackets that begin in one line only the first is named in the margin. */
export function placeKinds(leaf: HTMLElement): void {
	for (const cell of leaf.querySelectorAll('.en, .es')) {
		let last = -Infinity
		for (const bracket of cell.querySelectorAll<HTMLElement>('.bracket[data-kind]')) {
			const top = bracket.getClientRects()[0]?.top ?? 0
			bracket.toggleAttribute('data-unsaid', top - last < 14)
			if (top - last >= 14) last = top
		}
	}
}
