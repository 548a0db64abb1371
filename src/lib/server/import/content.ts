import type { Mark, PairKind, RawBlock } from '#engine'

/** One text as it was found in a file; which language it is in is not yet decided. */
export interface Found {
	readonly title: string
	readonly author: string
	/** Who translated it, where the file says so. */
	readonly translator?: string
	readonly blocks: readonly RawBlock[]
	readonly aside: readonly RawBlock[]
}

/** A pair of texts that belong together; empty where a side has none. */
export interface Pair {
	readonly es: string
	readonly en: string
	/** What each side is part of, where the file says so. */
	readonly kinds?: Readonly<Record<'es' | 'en', PairKind | undefined>>
	/** What is set off among the words of each side. */
	readonly marks?: Readonly<Record<'es' | 'en', readonly Mark[]>>
}

/** A line of subtitles and when it stands there, in milliseconds. */
export interface Cue {
	readonly from: number
	readonly to: number
	readonly text: string
}

/** What a file holds: one text, pairs already aligned, or lines with times. */
export type Content = { readonly encoding: string } & (
	| { readonly kind: 'text'; readonly text: Found }
	| {
			readonly kind: 'pairs'
			readonly title: string
			readonly pairs: readonly Pair[]
			/** What the file holds besides its pairs: a third language, further columns, remarks. */
			readonly aside: readonly RawBlock[]
	  }
	| { readonly kind: 'cues'; readonly cues: readonly Cue[]; readonly aside: readonly RawBlock[] }
)
