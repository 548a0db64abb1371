import type { RawBlock } from '#engine'
import type { Found } from './content.ts'

/** A line that leads to the original or says who translated: the translator's, not the author's. */
const notice =
	/^\W*(?:read (?:the|this) (?:original|article)|original (?:article )?(?:in|en) |lea (?:el|la) (?:original|artículo)|leer (?:el|la) (?:original|artículo)|translated (?:by|from)|traducid[oa] (?:por|del)|nota del? (?:l[ao]s? )?traduc|n\. ?del? ?t\.|translator['’]?s note|we publish (?:here|below) a translation|publicamos (?:aquí |a continuación )?(?:una|la) traducción)/i

/** Longer than this, a paragraph that begins like a notice is a text about one. */
const longestNotice = 300
/** A note of the translator in front may tell the whole story of the text. */
const longestPreface = 1500
const preface = /^\W*(?:we publish|publicamos|translator|nota del)/i

/** Whether a line is the translator's or the page's, and no text of the author. */
export function isNotice(line: string): boolean {
	return notice.test(line) && line.length < (preface.test(line) ? longestPreface : longestNotice)
}

/** Who typed or scanned a book: said in front of it or behind, and no part of it. */
const producer =
	/^(?:(?:this )?e-?(?:text|book) (?:was )?(?:prepared|produced)|produced by|prepared by|transcribed (?:by|from)|digitized by|scanned by|transcriber['’]?s notes?\b)/i
/** Its conventions may take a paragraph. */
const longestProducer = 1000
/** So many blocks at either end are looked at for it. */
const reach = 6

/** The name of a picture's source: *Image: PoR*, *Foto: ABI*. */
const credit =
	/(?:^|[/|(]\s*|[.”»"]\s+(?!source|fuente))(image|imagen|photo|foto|fotografía|picture|source|fuente)\s*:\s*([^/|()]{2,60})\)?$/i
/** A caption is no longer than this. */
const longestCaption = 600

/**
 * A plain text, tidied where it is known how: notices and the captions of pictures in blocks of their own, who typed it
 * set aside, title, author and translator taken from the facts Project Gutenberg puts in front.
 */
export function withNotices(found: Found): Found {
	const named = factsIn(found.aside)
	const last = found.blocks.length - reach
	const typed = found.blocks.filter((block, at) => {
		if (at >= reach && at < last) return false
		const before = found.blocks[at - 1]
		const below = before?.kind === 'heading' && block.kind !== 'heading' && producer.test(before.text)
		return (below || producer.test(block.text)) && block.text.length < longestProducer
	})
	const blocks = titled(found.blocks.filter((block) => !typed.includes(block)))
		.flatMap(captionsOf)
		.map((block, at): RawBlock => (at > 0 && isNotice(block.text) ? plainly(block, 'note') : block))
	return {
		...found,
		title: found.title || named.title,
		author: found.author || named.author,
		...(named.translator === '' ? {} : { translator: named.translator }),
		blocks,
		aside: [...found.aside, ...typed]
	}
}

/** A heading that opens a text is its title, also where something else stood before it. */
function titled(blocks: readonly RawBlock[]): readonly RawBlock[] {
	const [first, ...rest] = blocks
	return first?.kind === 'heading' ? [{ ...first, level: 1 }, ...rest] : blocks
}

/**
 * A paragraph that ends with a picture's credit is its caption. Where a page was copied, the words that stand for the
 * picture run into it: *Evo Morales Image PoREvo's mistakes… / Image: PoR*; the credit they repeat says where they end.
 */
function captionsOf(block: RawBlock): readonly RawBlock[] {
	const [, word = '', source = ''] = credit.exec(block.text) ?? []
	const looks = block.kind === 'paragraph' || (block.kind === 'heading' && block.level !== 1)
	if (!looks || source === '' || block.text.length > longestCaption) return [block]
	const glued = new RegExp(
		`^(.{0,120}?\\b${escaped(word)}:? ${escaped(source.trim())})(?=\\p{Lu}|[«“"¿¡])`,
		'iu'
	)
	const cut = glued.exec(block.text)?.[1]?.length ?? 0
	if (cut === 0) return [plainly(block, 'caption')]
	return [part(block, 0, cut), part(block, cut, block.text.length)]
}

/** The words of a block as another kind; a heading's level goes with the heading. */
function plainly({ text, marks, origin }: RawBlock, kind: 'caption' | 'note'): RawBlock {
	return { kind, text, ...(marks ? { marks } : {}), ...(origin ? { origin } : {}) }
}

function part(block: RawBlock, from: number, to: number): RawBlock {
	const points = block.origin ?? []
	const before = points.filter((point) => point.text <= from).at(-1)
	const inside = points.filter((point) => point.text > from && point.text < to)
	const first = before ? [{ text: 0, file: before.file + from - before.text }] : []
	return {
		kind: 'caption',
		text: block.text.slice(from, to),
		origin: [...first, ...inside.map((point) => ({ text: point.text - from, file: point.file }))]
	}
}

function escaped(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Facts a Gutenberg file states in the part that is set aside: `Title: …`. */
function factsIn(aside: readonly RawBlock[]) {
	const fact = (name: string) => {
		const line = new RegExp(`^${name}: (.{1,200}?)(?= (?:Author|Translator|Release Date|Language): |$)`)
		for (const block of aside.slice(0, 12)) {
			const value = line.exec(block.text)?.[1]
			if (value !== undefined) return value.trim()
		}
		return ''
	}
	return { title: fact('Title'), author: fact('Author'), translator: fact('Translator') }
}
