import type { Bitext } from '../bitext.ts'
import { pairsIn, xmlText } from './pairs.ts'

/** A bitext as a translation memory, TMX 1.4b: a unit a bead, in the order of the original. One-sided beads keep their one side. */
export function tmxOf(bitext: Bitext, tool: { readonly version: string }): string {
	const variant = (lang: string, text: string) =>
		text === '' ? '' : `\n\t\t\t<tuv xml:lang="${lang}"><seg>${xmlText(text)}</seg></tuv>`
	const units = pairsIn(bitext).map(
		({ source, target }, at) =>
			`\t\t<tu tuid="${at + 1}">${variant('es', source)}${variant('en', target)}\n\t\t</tu>\n`
	)
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
	<header creationtool="cotejo" creationtoolversion="${xmlText(tool.version)}" segtype="sentence" o-tmf="cotejo" adminlang="en" srclang="es" datatype="plaintext"/>
	<body>
${units.join('')}	</body>
</tmx>
`
}
