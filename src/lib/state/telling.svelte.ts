/** Something that may be done about a sentence told. */
export interface Act {
	readonly words: string
	readonly run: () => void
}

/** How long (ms) a sentence stands: long enough to read it, longer where something can be done about it. */
const [brief, long] = [4000, 9000]

/** What a page tells: one sentence at a time, for a while, and for as long as somebody is at what it offers. */
export class Telling {
	/** The sentence that stands, and what may be done about it. */
	said: { readonly words: string; readonly acts: readonly Act[] } | undefined = $state.raw(undefined)
	#told: ReturnType<typeof setTimeout> | undefined
	/** How long the sentence stands, undefined for one that asks; not read from `said`, on which an effect that tells something would come to depend. */
	#while: number | undefined = brief

	tell(words: string, acts: readonly Act[]): void {
		this.said = { words, acts }
		this.#while = acts.length > 0 ? long : brief
		this.resume()
	}

	/** Tells what stands until something is done about it, or another sentence is told. */
	ask(words: string, acts: readonly Act[]): void {
		this.said = { words, acts }
		this.#while = undefined
		this.stay()
	}

	/** Lets the sentence stand until it is left. */
	stay(): void {
		clearTimeout(this.#told)
	}

	/** Lets the sentence go after its while. */
	resume(): void {
		clearTimeout(this.#told)
		if (this.#while !== undefined) this.#told = setTimeout(() => this.end(), this.#while)
	}

	end(): void {
		clearTimeout(this.#told)
		this.said = undefined
	}
}
