import type { Bitext } from '../bitext.ts'
import { pairsIn, xmlText } from './pairs.ts'

/** A bitext as XLIFF 2.1: a unit a bead. What the translation added has an empty source; what it left out no target. */
export function xliffOf(bitext: Bitext): string {
	const units = pairsIn(bitext).map(({ source, target }, at) => {
		const translated = target === '' ? '' : `\n\t\t\t\t<target>${xmlText(target)}</target>`
		return `\t\t<unit id="u${at + 1}">
			<segment state="${target === '' ? 'initial' : 'translated'}">
				<source>${xmlText(source)}</source>${translated}
			</segment>
		</unit>
`
	})
	return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="es" trgLang="en">
	<file id="f1">
${units.join('')}	</file>
</xliff>
`
}
