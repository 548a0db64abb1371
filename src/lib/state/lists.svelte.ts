import type { Contents } from '../server/contents.ts'
import type { ListedFlag, ListedTerm } from '../server/lists.ts'

/** A list of the work that is fetched when it is first asked for. */
export type ListName = 'contents' | 'flags' | 'terms'

/** The chapters, divergences and terms of a work, each undefined until it came; one that did not come is asked for again. */
export class Lists {
	contents: Contents | undefined = $state.raw()
	flags: readonly ListedFlag[] | undefined = $state.raw()
	terms: readonly ListedTerm[] | undefined = $state.raw()
	readonly #address: string

	/** `address` is that of the work, without a slash at the end. */
	constructor(address: string) {
		this.#address = address
	}

	/** Fetches a list that is not there yet. */
	async need(list: ListName): Promise<void> {
		if (list === 'contents') this.contents ??= await this.#ask('chapters')
		if (list === 'flags') this.flags ??= await this.#ask('flags')
		if (list === 'terms') this.terms ??= await this.#ask('terms')
	}

	async #ask(path: string) {
		const answer = await fetch(`${this.#address}/${path}`).catch(() => undefined)
		return answer?.ok ? await answer.json() : undefined
	}
}
