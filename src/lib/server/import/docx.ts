import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Found } from './content.ts'
import { readHtml } from './html.ts'
import { Refusal } from './refusal.ts'

/** A Word document: headings, emphasis, lists, tables and notes. Macros, fields and pictures are not looked at. */
export async function readDocx(files: ReadonlyMap<string, Uint8Array>, file: string): Promise<Found> {
	for (const [name, bytes] of files)
		if (
			/\.(?:xml|rels)$/.test(name) &&
			/<!(?:ENTITY|DOCTYPE)/i.test(new TextDecoder().decode(bytes.subarray(0, 5000)))
		)
			throw new Refusal('entities', { file })
	try {
		// Packed again from what was unpacked within bounds: the package reads no archive of unknown size.
		const safe = zipSync(Object.fromEntries(files), { level: 0 })
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(safe) },
			// Pictures were never unpacked: only what is said of them is taken.
			{ convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), styleMap }
		)
		const { author, title } = factsOf(files)
		const found = readHtml(value, true)
		return { ...found, title: found.title || title, author: found.author || author }
	} catch (error) {
		if (error instanceof Refusal) throw error
		throw new Refusal('broken-zip', { file })
	}
}

/** Styles of Word that the package leaves as plain paragraphs. */
const styleMap = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Subtitle'] => h2:fresh",
	"p[style-name='caption'] => p.caption:fresh",
	"p[style-name='Caption'] => p.caption:fresh",
	"p[style-name='Quote'] => blockquote:fresh",
	"p[style-name='Intense Quote'] => blockquote:fresh",
	// As Pandoc and LibreOffice name theirs.
	"p[style-name='Block Text'] => blockquote:fresh",
	"p[style-name='Quotations'] => blockquote:fresh"
]

/** Title and author as the document's properties name them. */
function factsOf(files: ReadonlyMap<string, Uint8Array>): {
	readonly title: string
	readonly author: string
} {
	const bytes = files.get('docProps/core.xml')
	const xml = bytes ? new TextDecoder().decode(bytes) : ''
	const fact = (name: string) =>
		(new RegExp(`<dc:${name}>([^<]*)</dc:${name}>`).exec(xml)?.[1] ?? '')
			.replace(/&(lt|gt|quot|apos|amp);/g, (all, entity: string) => entities[entity] ?? all)
			.trim()
	return { title: fact('title'), author: fact('creator') }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
