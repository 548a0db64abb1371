import type { Lang, Span } from '../bitext.ts'

/** Languages a glossary term can be in: Spanish, English, Quechua, Aymara (BCP 47). */
export type TermLang = Lang | 'qu' | 'ay'

/** What the translation agreed to do with a term. */
export type Policy = 'keep' | 'translate' | 'explain'

/** One line of a work's `glossary.tsv`. */
export interface GlossaryEntry {
	/** Dictionary form, as the original writes it. */
	readonly term: string
	readonly lang: TermLang
	/** Free word of the glossary's author: `organization`, `land`, `symbol`… */
	readonly category: string
	/** Renderings the translation may use, the preferred one first. */
	readonly renderings: readonly string[]
	readonly policy: Policy
	/** Whether upper and lower case must agree. */
	readonly case: 'any' | 'exact'
	/** Part of speech: `n`, `v`, `adj`, `name`; empty where not given. */
	readonly pos: string
	/** Definition for a reader, by interface language. */
	readonly note: { readonly es: string; readonly en: string }
}

/** The terms of one work, in the order of the file. */
export type Glossary = readonly GlossaryEntry[]

/** A place where a term stands in a text. */
export interface Occurrence extends Span {
	/** Position in the glossary. */
	readonly entry: number
	/** Which block it stands in. */
	readonly block: number
}
