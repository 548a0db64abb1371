import type { Say } from '#i18n'
import { bothOf, wordsOf } from '../dom/row-words.ts'
import { fragmentOf } from './links.ts'
import type { Reader } from './reader.svelte.ts'
import type { Act } from './telling.svelte.ts'

/** What a citation names. */
export interface Cited {
	readonly author: string
	readonly title: string
	readonly year: string
	readonly translator: string
	/** Address of the work. */
	readonly address: string
}

/** Copies rows (or lines of a long one): their link, both languages with a citation, one language alone. */
export interface Copying {
	readonly link: (part: HTMLElement) => void
	readonly both: (part: HTMLElement) => void
}

/** Opens the copying of a work's rows; what was copied is told, and what else could be done with it is offered. */
export function openCopying(
	reader: Reader,
	cited: Cited,
	say: Say,
	note: (part: HTMLElement) => void
): Copying {
	const numberOf = (part: HTMLElement) => part.closest<HTMLElement>('.row')?.dataset.n ?? ''
	/** What else can be done is offered where the browser lets nothing be copied, too. */
	const copy = async (
		words: string,
		done: string,
		acts: readonly Act[] = [],
		others: readonly Act[] = []
	) => {
		try {
			await navigator.clipboard.writeText(words)
			reader.tell(done, ...acts, ...others)
		} catch {
			reader.tell(say('reader:said.not-copied'), ...others)
		}
	}
	const addressOf = (part: HTMLElement) => {
		const leaf = part.closest<HTMLElement>('.leaf')?.dataset.leaf ?? '0'
		return `${location.origin}${cited.address}/${Number(leaf) + 1}#${encodeURIComponent(fragmentOf(part))}`
	}
	const citation = (part: HTMLElement) => {
		const by = [cited.author, cited.title, cited.year].filter((one) => one !== '').join(', ')
		const { translator: name } = cited
		const translated = name === '' ? '' : `; ${say('reader:said.cited-translator', { name })}`
		return `${by}${translated}; ${say('reader:note.row', { row: numberOf(part) })}. ${addressOf(part)}`
	}
	const both = (part: HTMLElement) =>
		void copy(bothOf(part, citation(part)), say('reader:said.both-copied', { row: numberOf(part) }))
	const one = (part: HTMLElement, side: 'es' | 'en') =>
		void copy(wordsOf(part, side), say(`reader:said.copied-${side}`, { row: numberOf(part) }))
	return {
		both,
		link: (part) => {
			const row = part.closest<HTMLElement>('.row')
			if (row) reader.atRow(row)
			history.replaceState(history.state, '', `#${part.id}`)
			void copy(
				addressOf(part),
				say('reader:said.link-copied', { row: numberOf(part) }),
				[
					{ words: say('reader:said.copy-both'), run: () => both(part) },
					{ words: say('reader:said.copy-es'), run: () => one(part, 'es') },
					{ words: say('reader:said.copy-en'), run: () => one(part, 'en') }
				],
				[{ words: say('reader:own.write'), run: () => note(part) }]
			)
		}
	}
}
