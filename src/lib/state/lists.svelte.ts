import type { Contents } from '../server/contents.ts'
import type { ListedFlag, ListedTerm } from '../server/lists.ts'
import type { OwnNote } from '../server/said/own-notes.ts'

/** A list of the work that is fetched when it is first asked for. */
export type ListName = 'contents' | 'flags' | 'terms' | 'notes'

/** The chapters, divergences and terms of a work, and one's notes on it, each undefined until it came; one that did not come is asked for again. */
export class Lists {
	contents: Contents | undefined = $state.raw()
	flags: readonly ListedFlag[] | undefined = $state.raw()
	terms: readonly ListedTerm[] | undefined = $state.raw()
	notes: readonly OwnNote[] | undefined = $state.raw()
	readonly #address: string
	readonly #settled: () => Promise<void>

	/** `address` is that of the work, without a slash at the end; `settled` is when the notes written so far are kept. */
	constructor(address: string, settled: () => Promise<void>) {
		this.#address = address
		this.#settled = settled
	}

	/** Fetches a list that is not there yet; the notes anew each time, for they change while one reads. */
	async need(list: ListName): Promise<void> {
		if (list === 'contents') this.contents ??= await this.#ask('chapters')
		// None may mean that nobody has looked yet.
		if (list === 'flags' && !this.flags?.length) this.flags = await this.#ask('flags')
		if (list === 'terms') this.terms ??= await this.#ask('terms')
		if (list === 'notes') {
			await this.#settled()
			this.notes = await this.#ask('notes')
		}
	}

	async #ask(path: string) {
		const answer = await fetch(`${this.#address}/${path}`).catch(() => undefined)
		return answer?.ok ? await answer.json() : undefined
	}
}
