import { type Found, placeOf, quoteAt } from '#engine'
import { type LeafMark, type Leaves, openLeaves } from '../dom/leaves.ts'
import { holdingPlace, rowAtTop, spotAtTop } from '../dom/place.ts'
import { peekAt } from '../dom/row-words.ts'
import { type Standing, standAt } from '../dom/standing.ts'
import { type Thread, openThread } from '../dom/thread.ts'
import { intoView, isSeen } from '../dom/view.ts'
import { placeMarks, placeSeen, watchRows } from '../dom/watch-rows.ts'
import { openCounterparts } from './counterparts.ts'
import { nextFlag } from './flag-walk.ts'
import { fragmentHere, locate } from './links.ts'
import { type Position, keepPosition, keptPosition, positionInTab } from './positions.ts'
import { standsByItself } from './tab-place.ts'
import { type Act, Telling } from './telling.svelte.ts'

/** What the reader knows of its work before anything is fetched. */
export interface ReaderWork {
	readonly slug: string
	/** Address of the work, without a slash at the end. */
	readonly address: string
	readonly rows: number
	readonly leaves: readonly LeafMark[]
	/** Where one stopped reading, as the server has it. */
	readonly position: Position | undefined
	/** Whether the page goes on where one stopped, unless the address names a place. */
	readonly resumes: boolean
}

/**
 * The reading page in the browser: which row one is at, going to another, keeping the place. The rows themselves
 * are HTML of the server; this class moves among them and never rewrites them.
 */
export class Reader {
	/** Number of the row at the top, from 1. */
	row = $state(1)
	/** What the page tells for a while. */
	readonly telling = new Telling()
	/** How a linked place was found. */
	found: Found | undefined = $state(undefined)
	/** Says what has become of the divergences that were still being looked for when the page was opened. */
	sayOfFlags: (() => void) | undefined
	readonly work: ReaderWork
	#root: HTMLElement | undefined
	#leaves: Leaves | undefined
	#here: HTMLElement | undefined
	#thread: Thread
	#going = false
	#peeked: (line: HTMLElement) => void = () => {}

	constructor(work: ReaderWork) {
		this.work = work
		this.row = 1
		this.#thread = openThread(openCounterparts((row) => `${work.address}/words/${row}`))
	}

	get thread(): Thread {
		return this.#thread
	}

	/** The row that takes keys: the one focused, else the one at the top. */
	get here(): HTMLElement | undefined {
		const focused = document.activeElement?.closest('.row')
		if (focused instanceof HTMLElement) return focused
		if (this.#here?.isConnected && isSeen(this.#here)) return this.#here
		return this.#root && rowAtTop(this.#root)
	}

	/** Number of the row that chapters are counted from: the one keys came to if it is seen, else the one at the top. */
	get from(): number {
		const here = this.#going ? undefined : this.#here
		return here?.isConnected && isSeen(here) ? Number(here.dataset.n) : this.row
	}

	/**
	 * Takes the server's rows over; `arrived` is called with each leaf, `peeked` with each line whose other language
	 * was shown. Gives back how to let go of them.
	 */
	open(
		root: HTMLElement,
		arrived: (leaf: HTMLElement) => void,
		failed: (retry: () => void) => void,
		peeked: (line: HTMLElement) => void
	): () => void {
		this.#root = root
		this.#peeked = peeked
		for (const leaf of root.children) if (leaf instanceof HTMLElement) arrived(leaf)
		const letRows = watchRows(
			root,
			() => this.#look(),
			() => this.#keep()
		)
		const fetchLeaf = async (leaf: number, rows: string) => {
			const answer = await fetch(`${this.work.address}/rows/${leaf}?${rows}`)
			if (!answer.ok) throw new Error(String(answer.status))
			return answer.text()
		}
		const filled = (leaf: HTMLElement) => {
			arrived(leaf)
			placeMarks(leaf)
			// Who came here before the leaf did had no row to be at.
			if (isSeen(leaf)) this.#look()
		}
		// Making room for the leaves before this one scrolls too.
		const untouched = window.scrollY < 2
		const leaves = openLeaves(root, this.work.leaves, fetchLeaf, filled, failed)
		this.#leaves = leaves
		void this.#arrive(untouched)
		const letStand = standsByItself()
		return () => {
			letRows()
			leaves.close()
			letStand()
		}
	}

	/** Carries out a change of the look without moving what one reads. */
	hold(change: () => void): void {
		holdingPlace(this.#root, change, () => this.#leaves?.note())
		placeSeen(this.#root)
	}

	/** Tells a sentence for a while. */
	tell(words: string, ...acts: readonly Act[]): void {
		this.telling.tell(words, acts)
	}

	/** Goes to a row, at its top or at a place in it; focuses it where asked. */
	async go(
		number: number,
		options: Standing & { readonly focus?: boolean } = {}
	): Promise<HTMLElement | undefined> {
		const wanted = Math.max(1, Math.min(this.work.rows, number))
		this.#going = true
		// At once: who asks for the chapter after this one need not wait until it stands.
		this.row = wanted
		const row = await this.#leaves?.bring(wanted)
		if (!row || !this.#root) {
			this.#going = false
			return undefined
		}
		const standing = standAt(this.#root, row, options, () => this.#leaves?.note())
		this.#mark(row)
		if (options.focus) row.focus({ preventScroll: true })
		await standing
		this.#going = false
		this.#look()
		return row
	}

	/** The next (1) or previous (-1) row, focused. */
	async step(by: 1 | -1): Promise<void> {
		const here = this.here
		const number = Number(here?.dataset.n ?? this.row)
		const started =
			document.activeElement?.closest('.row') === here ||
			(this.#here === here && here?.classList.contains('here'))
		const wanted = started ? number + by : number
		if (wanted < 1 || wanted > this.work.rows) return
		const row = this.#leaves?.row(wanted)
		if (!row) return void (await this.go(wanted, { focus: true }))
		row.focus({ preventScroll: true })
		this.#mark(row)
		intoView(row)
	}

	/** The next (1) or previous (-1) flag, focused; fetched with its leaf when it is not in the page. */
	async flag(by: 1 | -1): Promise<HTMLElement | undefined> {
		if (!this.#root || !this.#leaves) return undefined
		const row = Number(this.here?.dataset.n ?? this.row)
		const flag = await nextFlag(this.#root, this.#leaves, this.work.leaves, row, by)
		const element = flag?.closest<HTMLElement>('.row')
		if (!flag || !element) return undefined
		this.#mark(element)
		intoView(flag)
		flag.focus({ preventScroll: true })
		return flag
	}

	/** Shows or hides the other language of a row (or of one line of it), where only one is read. */
	peek(element: HTMLElement): void {
		if (!/^e[sn]$/.test(document.documentElement.dataset.mode ?? '')) return
		for (const line of peekAt(element)) this.#peeked(line)
		const leaf = element.closest<HTMLElement>('.leaf')
		if (leaf) placeMarks(leaf)
	}

	/** Keys and pointers have come to a row. */
	atRow(row: HTMLElement): void {
		this.#mark(row)
	}

	#mark(row: HTMLElement): void {
		if (this.#here === row) return
		this.#here?.classList.remove('here')
		if (this.#here) this.#here.tabIndex = -1
		row.classList.add('here')
		row.tabIndex = 0
		this.#here = row
	}

	#look(): void {
		if (!this.#root || this.#going) return
		const row = rowAtTop(this.#root)
		if (!row) return
		this.row = Number(row.dataset.n)
		if (!this.#here || !isSeen(this.#here)) this.#mark(row)
		this.#keep()
	}

	#keep(): void {
		const spot = this.#root && spotAtTop(this.#root)
		if (!spot || this.#going || (window.scrollY < 2 && spot.row > 1)) return
		const end = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 4
		const share = end ? 1 : (spot.row - 1) / Math.max(1, this.work.rows)
		const { row, block, offset, below } = spot
		keepPosition(this.work.slug, {
			row,
			block,
			offset,
			below,
			quote: quoteAt(spot.text, 0),
			share,
			at: Date.now()
		})
	}

	/** Goes where a fragment leads, found again by its block, its words or its number. */
	async follow(fragment: string): Promise<Found> {
		const named = placeOf(fragment)
		if (!named) return 'nowhere'
		const { row, found } = await locate(this.work, this.#root, named)
		await this.go(row, { focus: true, block: found === 'block' ? named.block : '', offset: named.offset })
		return found
	}

	/** A row, fetched with its leaf if need be; undefined beyond the last. */
	async bring(number: number): Promise<HTMLElement | undefined> {
		return number > this.work.rows ? undefined : this.#leaves?.bring(number)
	}

	/** Lights the sentence that is read aloud and brings it into view. */
	showSpoken(row: HTMLElement, bead: number): void {
		this.#mark(row)
		this.#thread.light(row, bead)
		intoView(row)
	}

	/**
	 * Stands where this tab stood, if it comes back; else where the address says; else where one stopped reading, unless
	 * the browser has put the page somewhere.
	 */
	async #arrive(untouched: boolean): Promise<void> {
		const back = positionInTab(this.work.slug)
		const fragment = fragmentHere()
		const named = placeOf(fragment)
		const kept = keptPosition(this.work.slug, this.work.position)
		const same = kept && (!named || (named.block === kept.block && named.offset === kept.offset))
		if (back) await this.#resume(back)
		else if (named && !same) {
			const { row, found } = await locate(this.work, this.#root, named)
			this.found = found
			await this.go(row, { block: found === 'block' ? named.block : '', offset: named.offset })
		} else if (kept && (named || (untouched && this.work.resumes)) && !(kept.row === 1 && kept.offset === 0))
			await this.#resume(kept)
		else if (fragment !== '' && !named && !document.getElementById(fragment)) this.found = 'nowhere'
		this.#look()
	}

	/** Stands where one stood, to the pixel if the words are still there. */
	async #resume(position: Position): Promise<void> {
		const { row, found } = await locate(this.work, this.#root, position)
		const { block, offset, below } = position
		await this.go(row, found === 'block' ? { block, offset, below } : {})
	}
}
