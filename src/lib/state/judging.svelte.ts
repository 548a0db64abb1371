import type { Say } from '#i18n'
import { markVerdicts } from '../dom/flags.ts'
import { addKnew, passageOf } from '../dom/gestures.ts'
import { type Peeks, keepPeek, keptPeeks } from './peeks.ts'
import type { Kept } from './said.ts'
import { unkeptWords } from './unkept.ts'
import { type Verdict, type Verdicts, keepVerdict, keptVerdicts } from './verdicts.ts'

/**
 * What a person says of a work while reading: verdicts on its divergences, and whether they knew a passage they peeked
 * at. What could not be kept is told.
 */
export class Judging {
	verdicts: Verdicts = $state.raw({})
	#peeks: Peeks = {}
	readonly #slug: string
	readonly #say: Say
	readonly #tell: (words: string) => void

	constructor(slug: string, say: Say, tell: (words: string) => void) {
		this.#slug = slug
		this.#say = say
		this.#tell = tell
	}

	/** Fetches what was said before and shows the verdicts on the flags of the page. */
	async open(root: HTMLElement): Promise<void> {
		const [verdicts, peeks] = await Promise.all([keptVerdicts(this.#slug), keptPeeks(this.#slug)])
		// What was said while they were on their way is later than they are.
		this.verdicts = { ...verdicts, ...this.verdicts }
		this.#peeks = { ...peeks, ...this.#peeks }
		this.mark(root)
	}

	/** Shows the verdicts on the flags of a leaf. */
	mark(leaf: HTMLElement): void {
		const say = this.#say
		const words = { error: say('reader:verdict.error'), 'false-alarm': say('reader:verdict.false-alarm') }
		markVerdicts(leaf, this.verdicts, words)
	}

	/** Gives a verdict on a finding, by its key, and shows it; keeping it is not waited for. */
	give(root: HTMLElement, key: string, verdict: Verdict): void {
		this.verdicts = { ...this.verdicts, [key]: verdict }
		this.mark(root)
		void keepVerdict(this.#slug, key, verdict).then((kept) => this.#tellKept(kept))
	}

	/** Offers the two answers on a line that was peeked at. */
	offerKnew(line: HTMLElement): void {
		const say = this.#say
		const words = { yes: say('reader:peek.knew'), no: say('reader:peek.no'), not: say('reader:peek.did-not') }
		addKnew(line, words, this.#peeks[passageOf(line)]?.knew)
	}

	/** Takes the answer for a line, and tells how many were known so far. */
	knew(line: HTMLElement, yes: boolean): void {
		const peek = { knew: yes, at: Date.now() }
		this.#peeks = { ...this.#peeks, [passageOf(line)]: peek }
		this.offerKnew(line)
		const all = Object.values(this.#peeks)
		const known = all.filter((one) => one.knew).length
		this.#tell(this.#say('reader:said.peeks', { known, count: all.length }))
		void keepPeek(this.#slug, passageOf(line), peek).then((kept) => this.#tellKept(kept))
	}

	/** Says so where what was said could not be kept by the server, and why. */
	#tellKept(kept: Kept): void {
		const words = unkeptWords(kept, this.#say)
		if (words !== undefined) this.#tell(words)
	}
}
