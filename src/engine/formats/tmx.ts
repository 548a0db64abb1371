import type { Bitext } from '../bitext.ts'
import { type MarkCodes, type MarkedText, htmlTags, markedXml } from './inline.ts'
import { kindText, type PairKind, pairsIn } from './pairs.ts'
import { xmlText } from './xml.ts'

/** A mark as a pair of native codes (TMX 1.4b, 4.2), the codes being those of HTML. */
const codes: MarkCodes = {
	open: (mark, number) =>
		`<bpt i="${number}" type="${codeTypes[mark.kind]}">${xmlText(htmlTags(mark).open)}</bpt>`,
	close: (mark, number) => `<ept i="${number}">${xmlText(htmlTags(mark).close)}</ept>`
}
const codeTypes = {
	emphasis: 'italic',
	strong: 'bold',
	link: 'link',
	'note-call': 'index',
	code: 'font'
} as const

/**
 * A bitext as a translation memory, TMX 1.4b: a unit a bead, in the order of the original. One-sided beads keep their one
 * side; italics, bold and links are codes. Properties say what is no paragraph (`x-kind`) and which pairs a person drew
 * (`x-drawn-by`).
 */
export function tmxOf(bitext: Bitext, tool: { readonly version: string }): string {
	const property = (type: string, text: string) => (text === '' ? '' : `<prop type="${type}">${text}</prop>`)
	const variant = (lang: string, words: MarkedText, kind: PairKind) =>
		words.text === ''
			? ''
			: `\n\t\t\t<tuv xml:lang="${lang}">${property('x-kind', kindText(kind))}<seg>${markedXml(words, codes)}</seg></tuv>`
	const units = pairsIn(bitext).map(
		({ source, target, kinds, drawnBy }, at) =>
			`\t\t<tu tuid="${at + 1}">${property('x-drawn-by', drawnBy === 'person' ? drawnBy : '')}${variant('es', source, kinds.source)}${variant('en', target, kinds.target)}\n\t\t</tu>\n`
	)
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
	<header creationtool="cotejo" creationtoolversion="${xmlText(tool.version)}" segtype="sentence" o-tmf="cotejo" adminlang="en" srclang="es" datatype="html"/>
	<body>
${units.join('')}	</body>
</tmx>
`
}
