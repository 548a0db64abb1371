import { type Found, placeOf, quoteAt } from '#engine'
import { placeFlags, placeKinds } from '../dom/flags.ts'
import { type LeafMark, type Leaves, openLeaves } from '../dom/leaves.ts'
import { headOf, holdingPlace, lineTop, rowAtTop, spotAtTop } from '../dom/place.ts'
import { type Thread, openThread } from '../dom/thread.ts'
import { intoView, isSeen, marginAbove, nextFrame } from '../dom/view.ts'
import type { Counterpart } from '../server/counterparts.ts'
import { fragmentHere, locate } from './links.ts'
import { keepPosition, keptPosition } from './positions.ts'

/** What the reader knows of its work before anything is fetched. */
export interface ReaderWork {
	readonly slug: string
	/** Address of the work, without a slash at the end. */
	readonly address: string
	readonly rows: number
	readonly leaves: readonly LeafMark[]
}

/** Something that may be done about a sentence told. */
export interface Act {
	readonly words: string
	readonly run: () => void
}

/**
 * The reading page in the browser: which row one is at, going to another, keeping the place. The rows themselves
 * are HTML of the server; this class moves among them and never rewrites them.
 */
export class Reader {
	/** Number of the row at the top, from 1. */
	row = $state(1)
	/** A sentence for whoever must be told, and what may be done about it. */
	said: { readonly words: string; readonly acts: readonly Act[] } | undefined = $state.raw(undefined)
	/** How a linked place was found. */
	found: Found | undefined = $state(undefined)
	readonly work: ReaderWork
	#root: HTMLElement | undefined
	#leaves: Leaves | undefined
	#here: HTMLElement | undefined
	#thread: Thread
	#words = new Map<number, Promise<readonly Counterpart[]>>()
	#told: ReturnType<typeof setTimeout> | undefined
	#going = false
	#peeked: (line: HTMLElement) => void = () => {}

	constructor(work: ReaderWork) {
		this.work = work
		this.row = 1
		this.#thread = openThread((row) => this.#wordsOf(row))
	}

	get thread(): Thread {
		return this.#thread
	}

	get root(): HTMLElement | undefined {
		return this.#root
	}

	/** The row that takes keys: the one focused, else the one at the top. */
	get here(): HTMLElement | undefined {
		const focused = document.activeElement?.closest('.row')
		if (focused instanceof HTMLElement) return focused
		if (this.#here?.isConnected && isSeen(this.#here)) return this.#here
		return this.#root && rowAtTop(this.#root)
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
		const filled = (leaf: HTMLElement) => {
			arrived(leaf)
			placeFlags(leaf)
			placeKinds(leaf)
		}
		for (const leaf of root.children) if (leaf instanceof HTMLElement) arrived(leaf)
		const seen = (event: Event) => {
			if (event.target instanceof HTMLElement && event.target.classList.contains('leaf'))
				this.#placeAll(event.target)
		}
		root.addEventListener('contentvisibilityautostatechange', seen, true)
		const fetchLeaf = async (leaf: number) => {
			const answer = await fetch(`${this.work.address}/rows/${leaf}`)
			if (!answer.ok) throw new Error(String(answer.status))
			return answer.text()
		}
		this.#leaves = openLeaves(root, this.work.leaves, fetchLeaf, filled, failed)
		const resized = new ResizeObserver(() => this.placeFlags())
		resized.observe(root)
		void document.fonts?.ready.then(() => this.placeFlags())
		let waiting = false
		const scrolled = () => {
			if (waiting) return
			waiting = true
			setTimeout(() => {
				waiting = false
				this.#look()
			}, 150)
		}
		window.addEventListener('scroll', scrolled, { passive: true })
		const leaving = () => this.#keep()
		window.addEventListener('pagehide', leaving)
		void this.#arrive()
		return () => {
			root.removeEventListener('contentvisibilityautostatechange', seen, true)
			window.removeEventListener('scroll', scrolled)
			window.removeEventListener('pagehide', leaving)
			resized.disconnect()
			this.#leaves?.close()
		}
	}

	placeFlags(): void {
		for (const leaf of this.#root?.children ?? [])
			if (leaf instanceof HTMLElement && leaf.dataset.empty === undefined && isSeen(leaf))
				this.#placeAll(leaf)
	}

	#placeAll(leaf: HTMLElement): void {
		placeFlags(leaf)
		placeKinds(leaf)
	}

	/** Carries out a change of the look without moving what one reads. */
	hold(change: () => void): void {
		holdingPlace(this.#root, change, () => this.#leaves?.note())
		this.placeFlags()
	}

	/** Tells a sentence for a while. */
	tell(words: string, ...acts: readonly Act[]): void {
		clearTimeout(this.#told)
		this.said = { words, acts }
		this.#told = setTimeout(() => (this.said = undefined), acts.length > 0 ? 9000 : 4000)
	}

	/** Goes to a row, at its top or at a place in it; focuses it where asked. */
	async go(
		number: number,
		options: {
			readonly focus?: boolean
			readonly block?: string
			readonly offset?: number
			readonly below?: number
		} = {}
	): Promise<HTMLElement | undefined> {
		const wanted = Math.max(1, Math.min(this.work.rows, number))
		this.#going = true
		const row = await this.#leaves?.bring(wanted)
		if (!row || !this.#root) return undefined
		const root = this.#root
		// A leaf the browser has not laid out yet has only a guessed height; what it holds could not be stood at.
		const leaf = row.closest<HTMLElement>('.leaf')
		leaf?.style.setProperty('content-visibility', 'visible')
		const stand = () => {
			const spot = options.block
				? lineTop(root, { block: options.block, offset: options.offset ?? 0 })
				: undefined
			const inside = options.offset || options.below !== undefined ? spot : undefined
			const top = inside ?? row.getBoundingClientRect().top
			const goal = headOf() + (options.below ?? marginAbove(row))
			if (Math.abs(top - goal) > 0.25) window.scrollBy({ top: top - goal, behavior: 'instant' })
			this.#leaves?.note()
		}
		stand()
		this.#mark(row)
		if (options.focus) row.focus({ preventScroll: true })
		await nextFrame()
		stand()
		await nextFrame()
		stand()
		leaf?.style.removeProperty('content-visibility')
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
		const now = document.activeElement?.closest('.flag')
		const row = Number(this.here?.dataset.n ?? this.row)
		const all = () =>
			[...(this.#root?.querySelectorAll('.flag') ?? [])].filter(
				(one): one is HTMLElement => one instanceof HTMLElement
			)
		const rowOf = (flag: HTMLElement) => Number(flag.closest<HTMLElement>('.row')?.dataset.n ?? 0)
		const choose = () => {
			const flags = all()
			if (now instanceof HTMLElement) return flags[flags.indexOf(now) + by]
			return by > 0 ? flags.find((flag) => rowOf(flag) >= row) : flags.findLast((flag) => rowOf(flag) < row)
		}
		const from = this.#leaves?.leafOf(row) ?? 0
		const order = this.work.leaves.map((_, at) => at).filter((at) => (by > 0 ? at > from : at < from))
		for (const leaf of [from, ...(by > 0 ? order : order.reverse())]) {
			const mark = this.work.leaves[leaf]
			if (!mark || mark.flags === 0) continue
			await this.#leaves?.bring(mark.from)
			const flag = choose()
			const chosenRow = flag ? rowOf(flag) : 0
			if (!flag || (leaf !== from && this.#leaves?.leafOf(chosenRow) !== leaf)) continue
			const element = flag.closest('.row')
			if (element instanceof HTMLElement) this.#mark(element)
			intoView(flag)
			flag.focus({ preventScroll: true })
			return flag
		}
		return undefined
	}

	/** Shows or hides the other language of a row (or of one line of it). */
	peek(element: HTMLElement | undefined): void {
		if (!/^e[sn]$/.test(document.documentElement.dataset.mode ?? '')) return
		const line = element?.closest('.line')
		const lines = line ? [line] : [...(element?.querySelectorAll('.line') ?? [])]
		const show = !lines.every((one) => one instanceof HTMLElement && one.dataset.peek !== undefined)
		for (const one of lines) {
			one.toggleAttribute('data-peek', show)
			if (show && one instanceof HTMLElement) this.#peeked(one)
		}
		const leaf = element?.closest('.leaf')
		if (leaf instanceof HTMLElement) placeFlags(leaf)
	}

	/** The words of a row (or of a line of a long one) in one language. */
	words(part: HTMLElement, side: 'es' | 'en'): string {
		return [...part.querySelectorAll(`.${side} [data-b]`)]
			.map((one) => one.textContent?.trim() ?? '')
			.join('\n')
	}

	/** A row (or a line of a long one) as text in both languages, with where it comes from. */
	both(part: HTMLElement, citation: string): string {
		return [this.words(part, 'es'), this.words(part, 'en'), citation].filter((one) => one !== '').join('\n\n')
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

	/** Stands where the address says, else where one stopped reading. */
	async #arrive(): Promise<void> {
		const fragment = fragmentHere()
		const named = placeOf(fragment)
		const kept = keptPosition(this.work.slug)
		const same = kept && (!named || (named.block === kept.block && named.offset === kept.offset))
		if (named && !same) {
			const { row, found } = await locate(this.work, this.#root, named)
			this.found = found
			await this.go(row, { block: found === 'block' ? named.block : '', offset: named.offset })
		} else if (kept && (named || window.scrollY < 2) && !(kept.row === 1 && kept.offset === 0)) {
			const { row, found } = await locate(this.work, this.#root, kept)
			if (found === 'block') await this.go(row, { block: kept.block, offset: kept.offset, below: kept.below })
			else await this.go(row)
		} else if (fragment !== '' && !named && !document.getElementById(fragment)) this.found = 'nowhere'
		if (fragment === '' && !kept && this.#root) this.#look()
		this.#look()
	}

	#wordsOf(row: number): Promise<readonly Counterpart[]> {
		const known = this.#words.get(row)
		if (known) return known
		const asked = fetch(`${this.work.address}/words/${row}`)
			.then((answer): Promise<readonly Counterpart[]> => (answer.ok ? answer.json() : Promise.resolve([])))
			.catch(() => [])
		this.#words.set(row, asked)
		return asked
	}
}
