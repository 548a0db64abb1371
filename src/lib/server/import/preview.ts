import type { Understood, BroughtSide } from './bring.ts'

/** What a person is shown of one side before it is kept. */
export interface SidePreview {
	readonly name: string
	readonly title: string
	readonly author: string
	readonly translator: string
	readonly encoding: string
	readonly paragraphs: number
	readonly words: number
	readonly headings: readonly string[]
	readonly first: readonly string[]
	readonly aside: readonly string[]
	readonly asideCount: number
	/** It looks like neither Spanish nor English, or like the other of the two. */
	readonly doubtful: boolean
}

/** What a person is shown of an import before it is kept. */
export interface Preview {
	readonly es: SidePreview | undefined
	readonly en: SidePreview | undefined
	readonly swapped: boolean
	readonly same: boolean
	/** How many pairs came aligned already. */
	readonly pairs: number
}

/** A short look at what was understood. */
export function previewOf({ es, en, swapped, same, drawn }: Understood): Preview {
	return {
		es: es && sidePreview(es, 'es'),
		en: en && sidePreview(en, 'en'),
		swapped,
		same,
		pairs: drawn?.length ?? 0
	}
}

function sidePreview({ name, text, encoding, looks }: BroughtSide, lang: 'es' | 'en'): SidePreview {
	const short = (words: string) =>
		words.length > 240 ? `${words.slice(0, 240).replace(/\s+\S*$/, '')}…` : words
	const headings = text.blocks.filter((block) => block.kind === 'heading')
	return {
		name,
		title: short(text.title || (headings[0]?.text ?? '')).replace(/\s+/g, ' '),
		author: text.author,
		translator: text.translator ?? '',
		encoding,
		paragraphs: text.blocks.length,
		words: text.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0),
		headings: headings.slice(0, 200).map((block) => short(block.text)),
		first: text.blocks
			.filter((block) => block.kind !== 'heading')
			.slice(0, 3)
			.map((block) => short(block.text)),
		aside: text.aside.slice(0, 40).map((block) => short(block.text)),
		asideCount: text.aside.length,
		doubtful: looks !== undefined && looks !== lang
	}
}
