import type { Values } from '#engine'
import type { Stage, WorkTexts } from '../compute.ts'
import type { NoDictionary, PackedDictionary } from '../dictionary-folder.ts'
import type { Brought } from '../import/read.ts'
import type { Written } from '../import/written.ts'
import type { WordRows } from '../word-rows.ts'

/** What the worker is asked: open these texts and leave the result in this file, read what someone brings, or read a folder's dictionary. */
export type Job =
	| { readonly kind: 'open'; readonly texts: WorkTexts; readonly file: string }
	| { readonly kind: 'read'; readonly files: readonly Brought[] }
	| { readonly kind: 'dictionary'; readonly folder: string; readonly main: string | undefined }

/** What a job ends with. `packed` comes only where the file could not be written. */
export interface Done {
	readonly kind: 'done'
	readonly packed?: Uint8Array
	readonly written?: Written
	readonly dictionary?: PackedDictionary | NoDictionary
}

/** What the worker says of its job. */
export type Answer =
	| { readonly kind: 'progress'; readonly stage: Stage; readonly share: number }
	| { readonly kind: 'readable'; readonly packed: Uint8Array }
	| { readonly kind: 'words'; readonly words: WordRows }
	| Done
	| { readonly kind: 'refused'; readonly why: string; readonly values: Values }
	| { readonly kind: 'failed'; readonly reason: string }
