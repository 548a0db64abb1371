import type { Say } from '#i18n'
import { markVerdicts } from '../dom/flags.ts'
import { addKnew, passageOf } from '../dom/gestures.ts'
import { keepPeek, keptPeeks } from './peeks.ts'
import { type Verdict, type Verdicts, keepVerdict, keptVerdicts } from './verdicts.ts'

/**
 * What a person says of a work while reading: verdicts on its divergences, and whether they knew a passage they peeked
 * at. What could not be kept is told.
 */
export class Judging {
	verdicts: Verdicts = $state.raw({})
	readonly #slug: string
	readonly #say: Say
	readonly #tell: (words: string) => void

	constructor(slug: string, say: Say, tell: (words: string) => void) {
		this.#slug = slug
		this.#say = say
		this.#tell = tell
	}

	/** Fetches the verdicts kept and shows them on the flags of the page. */
	async open(root: HTMLElement): Promise<void> {
		this.verdicts = await keptVerdicts(this.#slug)
		markVerdicts(root, this.verdicts)
	}

	/** Gives a verdict on a finding, by its key, and shows it. */
	async give(root: HTMLElement, key: string, verdict: Verdict): Promise<void> {
		const keeping = keepVerdict(this.#slug, key, verdict)
		this.verdicts = { ...this.verdicts, [key]: verdict }
		markVerdicts(root, this.verdicts)
		if (!(await keeping)) this.#tell(this.#say('reader:said.not-kept'))
	}

	/** Offers the two answers on a line that was peeked at. */
	offerKnew(line: HTMLElement): void {
		const words = { yes: this.#say('reader:peek.knew'), no: this.#say('reader:peek.did-not') }
		addKnew(line, words, keptPeeks(this.#slug)[passageOf(line)]?.knew)
	}

	/** Takes the answer for a line, and tells how many were known so far. */
	knew(line: HTMLElement, yes: boolean): void {
		const kept = keepPeek(this.#slug, passageOf(line), { knew: yes, at: Date.now() })
		this.offerKnew(line)
		if (!kept) return this.#tell(this.#say('reader:said.not-kept'))
		const all = Object.values(keptPeeks(this.#slug))
		const known = all.filter((one) => one.knew).length
		this.#tell(this.#say('reader:said.peeks', { known, count: all.length }))
	}
}
