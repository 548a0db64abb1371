import { createContext } from 'svelte'
import { type Choice, type Settings, choiceNames, settingsCookie, writeSettings } from '../settings.ts'

/**
 * The reader's settings in the browser. A change is written to `<html>` and to the cookie at once; whoever
 * must keep the reader's place while the page changes registers with `around`.
 */
export class Choices {
	current: Settings
	#around: (change: () => void) => void = (change) => change()

	constructor(settings: Settings) {
		this.current = $state.raw(settings)
	}

	/** Lets `around` carry out changes, so that it can look before and after. */
	holdPlaceWith(around: (change: () => void) => void): () => void {
		this.#around = around
		return () => (this.#around = (change) => change())
	}

	choose(change: Partial<Settings>): void {
		this.current = { ...this.current, ...change }
		this.#around(() => this.#write())
	}

	#write(): void {
		const root = document.documentElement
		for (const name of choiceNames) writeAttribute(root, name, this.current[name])
		try {
			document.cookie = `${settingsCookie}=${encodeURIComponent(writeSettings(this.current))}; path=/; max-age=31536000; samesite=lax`
		} catch {
			// Cookies are denied to a page in a frame without an origin: the choice counts as long as the page is open.
		}
	}
}

function writeAttribute(root: HTMLElement, name: Choice, value: string): void {
	if (name === 'theme' && value === 'auto') root.removeAttribute('data-theme')
	else if (root.getAttribute(`data-${name}`) !== value) root.setAttribute(`data-${name}`, value)
}

/** The settings, for every component below the layout. */
export const [useChoices, giveChoices] = createContext<Choices>()
