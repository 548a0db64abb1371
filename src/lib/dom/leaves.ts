import { rowAtTop, rowBeginning } from './place.ts'
import { leastShift, shiftText } from './shift.ts'
import { isOneColumn } from './view.ts'

/** A leaf as the page knows it before it is there. */
export interface LeafMark {
	/** Number of its first row, from 1. */
	readonly from: number
	/** How many rows. */
	readonly rows: number
	/** Characters of both sides: for a guess at its height. */
	readonly characters: number
	/** How many flags. */
	readonly flags: number
}

/** What follows the address of a leaf: the rows this page takes for it, however the server cuts leaves by now. */
function rowsOfLeaf({ from, rows }: LeafMark): string {
	return `from=${from}&to=${from + rows - 1}`
}

/** The leaves of a work in one scroller: those there, and room for those still to come. */
export interface Leaves {
	/** The row, fetched with its leaf if need be; undefined where there is none or the server is gone. */
	readonly bring: (row: number) => Promise<HTMLElement | undefined>
	/** The row if it is in the page. */
	readonly row: (row: number) => HTMLElement | undefined
	/** Position of the leaf that holds a row. */
	readonly leafOf: (row: number) => number
	/** Takes note of where the row one reads stands, after the page was moved on purpose. */
	readonly note: () => void
	readonly close: () => void
}

/**
 * Makes room for every leaf around the one the server wrote, and fetches a leaf when the reader comes near.
 * `fetchLeaf` is told the number of a leaf and the rows it holds, as a query; `filled` is called with each leaf as it
 * arrives, `failed` when one does not.
 */
export function openLeaves(
	root: HTMLElement,
	marks: readonly LeafMark[],
	fetchLeaf: (leaf: number, rows: string) => Promise<string>,
	filled: (leaf: HTMLElement) => void,
	failed: (retry: () => void) => void
): Leaves {
	const written = root.querySelector('.leaf')
	const first = Number(written instanceof HTMLElement ? written.dataset.leaf : 0)
	const sections = marks.map((mark, at) =>
		at === first && written instanceof HTMLElement ? written : roomFor(mark, at)
	)
	const topBefore = written?.getBoundingClientRect().top ?? 0
	root.prepend(...sections.slice(0, first))
	root.append(...sections.slice(first + 1))
	const topAfter = written?.getBoundingClientRect().top ?? 0
	if (topAfter !== topBefore) shiftText(root, topAfter - topBefore)

	const level = keepLevel(root)
	const coming = new Map<number, Promise<void>>()
	const fill = (at: number): Promise<void> => {
		const [section, mark] = [sections[at], marks[at]]
		if (!section || !mark || section.dataset.empty === undefined) return Promise.resolve()
		const known = coming.get(at)
		if (known) return known
		const arrival = fetchLeaf(at, rowsOfLeaf(mark))
			.then((html) => {
				section.innerHTML = html
				delete section.dataset.empty
				level.mend()
				filled(section)
			})
			.catch(() => failed(() => void fill(at)))
			.finally(() => coming.delete(at))
		coming.set(at, arrival)
		return arrival
	}
	const near = new IntersectionObserver(
		(entries) => {
			for (const entry of entries)
				if (entry.isIntersecting && entry.target instanceof HTMLElement)
					void fill(Number(entry.target.dataset.leaf))
		},
		{ rootMargin: '1600px 0px' }
	)
	for (const section of sections) if (section.dataset.empty !== undefined) near.observe(section)

	const leafOf = (row: number) => {
		let at = marks.findIndex((mark) => row < mark.from + mark.rows)
		if (at < 0) at = marks.length - 1
		return at
	}
	const row = (number: number) => {
		const found = sections[leafOf(number)]?.querySelector(`:scope > [data-n="${number}"]`)
		return found instanceof HTMLElement ? found : undefined
	}
	return {
		leafOf,
		row,
		bring: async (number) => {
			await fill(leafOf(number))
			return row(number)
		},
		note: level.note,
		close: () => {
			near.disconnect()
			level.close()
		}
	}
}

function roomFor(mark: LeafMark, at: number): HTMLElement {
	const section = document.createElement('section')
	section.className = 'leaf'
	section.dataset.leaf = String(at)
	section.dataset.empty = ''
	section.style.setProperty('--guess', `${guess(mark)}px`)
	return section
}

/** A guess at the height of a leaf in the present look; the true height takes its place once it is seen. */
function guess(mark: LeafMark): number {
	const style = getComputedStyle(document.body)
	const size = parseFloat(style.fontSize) || 19
	const line = parseFloat(style.lineHeight) || size * 1.6
	const stacked = document.documentElement.dataset.mode === 'stack' || isOneColumn()
	const column = Math.min(window.innerWidth - 40, size * 29) / (size * 0.47)
	const lines = (mark.characters / 2 / column + mark.rows * 0.5) * (stacked ? 2 : 1)
	return Math.round(lines * line + mark.rows * line * (stacked ? 2 : 0.5))
}

/**
 * Keeps the row one reads where it stands while anything above it changes its height: leaves that arrive, leaves the
 * browser lays out at last, a font that comes late. It stands in for the browser's own scroll anchoring (turned
 * off in rows.css), which not every browser has and which would add to it. `note` marks where the row stands now.
 */
function keepLevel(root: HTMLElement): {
	readonly note: () => void
	readonly mend: () => void
	readonly close: () => void
} {
	let anchor: HTMLElement | undefined
	let top = 0
	const note = () => {
		anchor = window.scrollY < 2 ? undefined : (rowBeginning(root) ?? rowAtTop(root))
		top = anchor?.getBoundingClientRect().top ?? 0
	}
	const mend = () => {
		if (!anchor?.isConnected) return
		const moved = anchor.getBoundingClientRect().top - top
		if (Math.abs(moved) > leastShift) shiftText(root, moved)
	}
	const observer = new ResizeObserver(mend)
	for (const section of root.children) observer.observe(section)
	note()
	window.addEventListener('scroll', note, { passive: true })
	return {
		note,
		mend,
		close: () => {
			observer.disconnect()
			window.removeEventListener('scroll', note)
		}
	}
}
