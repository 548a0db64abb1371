import { keepFlagsPlaced } from '../dom/beside.ts'
import { type LeafMark, type Leaves, openLeaves } from '../dom/leaves.ts'
import { headOf, rowAtTop } from '../dom/place.ts'
import { type Thread, openThread } from '../dom/thread.ts'
import { intoView, nextFrame } from '../dom/view.ts'
import { openCounterparts } from './counterparts.ts'
import { hasAll } from './kept.ts'
import { keepTabPlace, standsByItself, tabPlace } from './tab-place.ts'
import { type Act, Telling } from './telling.svelte.ts'

/** What the page of several translations knows of its work before anything is fetched. */
export interface BesideWork {
	/** Address of the page, without a slash at the end. */
	readonly address: string
	/** What follows an address to name the translations: empty, or `?of=1,3`. */
	readonly asked: string
	readonly rows: number
	readonly leaves: readonly LeafMark[]
}

/** The page of several translations in the browser: which row one is at, going to another, keeping the place. */
export class BesideReader {
	/** Number of the row at the top, from 1. */
	row = $state(1)
	/** What the page tells for a while. */
	readonly telling = new Telling()
	readonly work: BesideWork
	readonly thread: Thread
	#root: HTMLElement | undefined
	#leaves: Leaves | undefined
	#place: () => void = () => {}

	/** What this page's place in the tab is kept under. */
	get #key(): string {
		return this.work.address + this.work.asked
	}

	constructor(work: BesideWork, row: number) {
		this.work = work
		this.row = row
		this.thread = openThread(openCounterparts((number) => `${work.address}/words/${number}${work.asked}`))
	}

	/** Takes the server's rows over; `arrived` is called with each leaf. Gives back how to let go of them. */
	open(
		root: HTMLElement,
		arrived: (leaf: HTMLElement) => void,
		failed: (retry: () => void) => void
	): () => void {
		this.#root = root
		const placing = keepFlagsPlaced(root)
		this.#place = placing.place
		const fetchLeaf = async (leaf: number, rows: string) => {
			const asked = this.work.asked === '' ? `?${rows}` : `${this.work.asked}&${rows}`
			const answer = await fetch(`${this.work.address}/rows/${leaf}${asked}`)
			if (!answer.ok) throw new Error(String(answer.status))
			return answer.text()
		}
		const filled = (leaf: HTMLElement) => {
			arrived(leaf)
			placing.place()
		}
		const leaves = openLeaves(root, this.work.leaves, fetchLeaf, filled, failed)
		this.#leaves = leaves
		let back = tabPlace(this.#key)
		const scrolled = () => {
			const row = rowAtTop(root)
			if (!row) return
			this.row = Number(row.dataset.n)
			if (back === undefined) keepTabPlace(this.#key, { row: this.row, top: row.getBoundingClientRect().top })
		}
		window.addEventListener('scroll', scrolled, { passive: true })
		const letStand = standsByItself()
		if (hasAll(back, { row: 'number', top: 'number' }))
			void this.#standAgain(Object(back)).finally(() => (back = undefined))
		else back = undefined
		return () => {
			letStand()
			window.removeEventListener('scroll', scrolled)
			placing.close()
			leaves.close()
		}
	}

	/** Tells a sentence for a while. */
	tell(words: string, ...acts: readonly Act[]): void {
		this.telling.tell(words, acts)
	}

	/** Carries out a change of the look without moving the row at the top. */
	hold(change: () => void): void {
		const row = this.#root && rowAtTop(this.#root)
		const top = row?.getBoundingClientRect().top ?? 0
		change()
		const moved = (row?.getBoundingClientRect().top ?? 0) - top
		if (Math.abs(moved) > 0.25) window.scrollBy({ top: moved, behavior: 'instant' })
		this.#leaves?.note()
		this.#place()
	}

	/** Stands where this tab stood before it was reloaded or left. */
	async #standAgain({ row: number, top }: { readonly row: number; readonly top: number }): Promise<void> {
		const row = await this.#leaves?.bring(number)
		for (let frame = 0; row && frame < 3; frame++) {
			const moved = row.getBoundingClientRect().top - top
			if (Math.abs(moved) > 0.5) window.scrollBy({ top: moved, behavior: 'instant' })
			this.#leaves?.note()
			await nextFrame()
		}
	}

	/** Goes to a row and focuses it. */
	async go(number: number): Promise<void> {
		const row = await this.#leaves?.bring(number)
		if (!row) return
		const columns = document.querySelector('.columns')
		for (let frame = 0; frame < 3; frame++) {
			const stuck = columns && getComputedStyle(columns).position === 'sticky' ? columns.clientHeight : 0
			const top = row.getBoundingClientRect().top - headOf() - stuck - 16
			if (Math.abs(top) > 0.5) window.scrollBy({ top, behavior: 'instant' })
			this.#leaves?.note()
			await nextFrame()
		}
		row.focus({ preventScroll: true })
	}

	/** The next (1) or previous (-1) row, focused. */
	step(by: 1 | -1): void {
		const now = document.activeElement?.closest<HTMLElement>('.row')
		const next = now ? Number(now.dataset.n) + by : this.row
		const row = this.#leaves?.row(next)
		if (!row) return void this.go(Math.max(1, Math.min(this.work.rows, next)))
		row.focus({ preventScroll: true })
		intoView(row)
	}

	/** The next (1) or previous (-1) flag in the page, focused. */
	flag(by: 1 | -1): HTMLElement | undefined {
		const all = [...(this.#root?.querySelectorAll<HTMLElement>('.flag') ?? [])]
		const now = document.activeElement?.closest<HTMLElement>('.flag')
		const rowOf = (one: HTMLElement) => Number(one.closest<HTMLElement>('.row')?.dataset.n ?? 0)
		const flag = all[now ? all.indexOf(now) + by : all.findIndex((one) => rowOf(one) >= this.row)]
		if (!flag) return undefined
		intoView(flag)
		flag.focus({ preventScroll: true })
		return flag
	}
}
