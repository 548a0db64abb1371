import { listenForVoices } from '../dom/aloud.ts'
import type { Aloud } from './aloud.ts'
import type { Reader } from './reader.svelte.ts'

/** Reading aloud as the page offers it: only in languages this machine has a voice of its own for. */
export class Speech {
	/** The languages that can be read aloud. */
	languages: readonly ('es' | 'en')[] = $state.raw([])
	/** Whether a sentence is being read. */
	speaking = $state(false)
	readonly #reader: Reader
	#aloud: Aloud | undefined

	constructor(reader: Reader) {
		this.#reader = reader
	}

	/** Watches for voices; gives back how to fall silent and stop watching. */
	open(): () => void {
		const letVoices = listenForVoices((languages) => (this.languages = languages))
		return () => {
			letVoices()
			this.#aloud?.close()
		}
	}

	/** Begins to read aloud, or stops; what it takes comes when it is first asked for. */
	async flip(): Promise<void> {
		if (this.speaking) return this.stop()
		const coming = await import('./aloud.ts').catch(() => undefined)
		this.#aloud ??= coming?.openAloud(
			this.#reader,
			() => this.languages,
			(now) => (this.speaking = now)
		)
		this.#aloud?.start()
	}

	stop(): void {
		this.#aloud?.stop()
	}
}
