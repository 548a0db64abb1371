import { type Counts, type Shelved, countsOf } from './library.ts'
import { type KeptPosition, positionAsKept } from './said/position.ts'
import { translationsOf } from './work-file.ts'

/** A work as the shelf shows it. */
export interface ShelfWork {
	readonly slug: string
	readonly from: 'texts' | 'store'
	readonly title: { readonly es: string; readonly en: string }
	readonly author: string
	readonly year: string
	readonly translator: string
	readonly date: string
	/** Whether there are several translations to compare. */
	readonly several: boolean
	/** The one side there is; absent where both are there. */
	readonly alone: 'es' | 'en' | undefined
	/** Absent until the work is first opened. */
	readonly counts: Counts | undefined
	/** Where one stopped reading it. */
	readonly position: KeptPosition | undefined
}

/** A work as the shelf shows it; opens nothing. */
export function shelfWork({ slug, work, from }: Shelved): ShelfWork {
	const translation = work.versions.find((version) => version.lang === 'en')
	const original = work.versions.find((version) => version.lang === 'es')
	return {
		slug,
		from,
		title: work.title,
		author: work.author,
		year: work.year,
		translator: translation?.translator ?? '',
		date: translation?.date ?? '',
		several: original !== undefined && translationsOf(work).length > 1,
		alone: !translation ? 'es' : !original ? 'en' : undefined,
		counts: countsOf(slug),
		position: positionAsKept(slug)
	}
}
