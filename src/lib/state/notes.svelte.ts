import type { Say } from '#i18n'
import { markNoted } from '../dom/noted.ts'
import type { Act } from './telling.svelte.ts'
import { keepSaid, saidOf } from './said.ts'
import { unkeptWords } from './unkept.ts'

/** A person's notes on places of a work, by place (`<block>.<offset>`): kept, changed, taken back, marked in the margin. */
export class Notes {
	all: Readonly<Record<string, string>> = $state.raw({})
	readonly #slug: string
	readonly #say: Say
	readonly #tell: (words: string, ...acts: readonly Act[]) => void
	#root: HTMLElement | undefined
	/** What is on its way to the server. */
	#sending: Promise<unknown> = Promise.resolve()

	constructor(slug: string, say: Say, tell: (words: string, ...acts: readonly Act[]) => void) {
		this.#slug = slug
		this.#say = say
		this.#tell = tell
	}

	/** Fetches the notes written before and marks their lines. */
	async open(root: HTMLElement): Promise<void> {
		this.#root = root
		const said = Object.entries(await saidOf(this.#slug, 'note')).flatMap(([key, { value }]) => {
			const text: unknown = Reflect.get(Object(value), 'text')
			return typeof text === 'string' ? [[key, text] as const] : []
		})
		// What was written while they were on their way is later than they are.
		this.all = { ...Object.fromEntries(said), ...this.all }
		this.mark(root)
	}

	/** Marks the lines that bear a note, in a leaf or in all of them. */
	mark(part: HTMLElement): void {
		const noted = Object.entries(this.all).flatMap(([key, text]) => (text === '' ? [] : [key]))
		markNoted(part, noted, this.#say('reader:own.mark'))
	}

	/** Keeps a note; an empty one is taken back, and that can be undone. */
	write(key: string, text: string): void {
		const before = this.all[key] ?? ''
		const words = text.trim()
		if (words === before) return
		this.all = { ...this.all, [key]: words }
		if (this.#root) this.mark(this.#root)
		const kept = keepSaid(this.#slug, 'note', key, words === '' ? null : { text: words }, Date.now())
		this.#sending = kept
		void kept.then((one) => {
			const unkept = unkeptWords(one, this.#say)
			if (unkept !== undefined) this.#tell(unkept)
		})
		if (words === '')
			this.#tell(this.#say('reader:own.dropped'), {
				words: this.#say('reader:own.undo'),
				run: () => this.write(key, before)
			})
	}

	/** When everything written so far has reached the server, or could not. */
	async settled(): Promise<void> {
		await this.#sending
	}
}
