import type { Bitext } from '../bitext.ts'
import { kindText, pairsIn, type TextPair, xmlText } from './pairs.ts'

/**
 * A bitext as XLIFF 2.1: a unit a bead. What the translation added has an empty source; what it left out no target. The
 * standard's metadata say what is no paragraph and which pairs a person drew.
 */
export function xliffOf(bitext: Bitext): string {
	const units = pairsIn(bitext).map((pair, at) => {
		const { source, target } = pair
		const translated = target === '' ? '' : `\n\t\t\t\t<target>${xmlText(target)}</target>`
		return `\t\t<unit id="u${at + 1}">${metadataOf(pair)}
			<segment state="${target === '' ? 'initial' : 'translated'}">
				<source>${xmlText(source)}</source>${translated}
			</segment>
		</unit>
`
	})
	return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="es" trgLang="en">
	<file id="f1">
${units.join('')}	</file>
</xliff>
`
}

function metadataOf({ kinds, drawnBy }: TextPair): string {
	const facts = [
		['source-kind', kindText(kinds.source)],
		['target-kind', kindText(kinds.target)],
		['drawn-by', drawnBy === 'person' ? drawnBy : '']
	].filter(([, value]) => value !== '')
	if (facts.length === 0) return ''
	const metas = facts.map(([type, value]) => `<mda:meta type="${type}">${value}</mda:meta>`).join('')
	return `\n\t\t\t<mda:metadata><mda:metaGroup category="cotejo">${metas}</mda:metaGroup></mda:metadata>`
}
