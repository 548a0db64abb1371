import type { RawBlock } from '#engine'

/** One text as it was found in a file; which language it is in is not yet decided. */
export interface Found {
	readonly title: string
	readonly author: string
	readonly blocks: readonly RawBlock[]
	readonly aside: readonly RawBlock[]
}

/** A pair of texts that belong together; empty where a side has none. */
export interface Pair {
	readonly es: string
	readonly en: string
}

/** A line of subtitles and when it stands there, in milliseconds. */
export interface Cue {
	readonly from: number
	readonly to: number
	readonly text: string
}

/** What a file holds: one text, pairs already aligned, or lines with times. */
export type Content =
	| { readonly kind: 'text'; readonly text: Found; readonly encoding: string }
	| { readonly kind: 'pairs'; readonly title: string; readonly pairs: readonly Pair[] }
	| { readonly kind: 'cues'; readonly cues: readonly Cue[] }
