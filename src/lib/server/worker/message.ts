import type { Values } from '#engine'
import type { Stage, WorkTexts } from '../compute.ts'
import type { Understood } from '../import/bring.ts'
import type { Brought } from '../import/read.ts'

/** What the worker is asked: open these texts and leave the result in this file, or read what someone brings. */
export type Job =
	| { readonly kind: 'open'; readonly texts: WorkTexts; readonly file: string }
	| { readonly kind: 'read'; readonly files: readonly Brought[] }

/** What a job ends with. `packed` comes only where the file could not be written. */
export interface Done {
	readonly kind: 'done'
	readonly packed?: Uint8Array
	readonly understood?: Understood
}

/** What the worker says of its job. */
export type Answer =
	| { readonly kind: 'progress'; readonly stage: Stage; readonly share: number }
	| { readonly kind: 'readable'; readonly packed: Uint8Array }
	| Done
	| { readonly kind: 'refused'; readonly why: string; readonly values: Values }
	| { readonly kind: 'failed'; readonly reason: string }
