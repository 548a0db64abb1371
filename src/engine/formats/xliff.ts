import type { Bitext, Mark } from '../bitext.ts'
import { type MarkCodes, htmlTags, markedXml } from './inline.ts'
import { kindText, pairsIn, type TextPair } from './pairs.ts'
import { xmlText } from './xml.ts'

/**
 * A bitext as XLIFF 2.1: a unit a bead. What the translation added has an empty source; what it left out no target.
 * Italics and bold are spanning codes that say what they are, a link is one whose original data say where it leads. The
 * standard's metadata say what is no paragraph and which pairs a person drew.
 */
export function xliffOf(bitext: Bitext): string {
	const units = pairsIn(bitext).map((pair, at) => {
		const { source, target } = pair
		const codes = codesOf(pair)
		// The source first: the codes of the target are numbered after its own.
		const original = markedXml(source, codes.source)
		const translated =
			target.text === '' ? '' : `\n\t\t\t\t<target>${markedXml(target, codes.target)}</target>`
		return `\t\t<unit id="u${at + 1}">${metadataOf(pair)}${dataOf(pair)}
			<segment state="${target.text === '' ? 'initial' : 'translated'}">
				<source>${original}</source>${translated}
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

/** What a code is, as XLIFF 2.1 (4.3.1) names it. */
const codeTypes = {
	emphasis: 'type="fmt" subType="xlf:i"',
	strong: 'type="fmt" subType="xlf:b"',
	link: 'type="link"',
	'note-call': 'type="other"',
	code: 'type="other"'
} as const

/** The codes of a pair: one of the target has the number of the one of the source it stands for, or one of its own. */
function codesOf({ source, target }: TextPair): Readonly<Record<'source' | 'target', MarkCodes>> {
	const links = linksOf({ source, target })
	const written = (numbers: (mark: Mark, number: number) => number): MarkCodes => ({
		open: (mark, number) => {
			const data = mark.kind === 'link' ? links.indexOf(mark.href ?? '') + 1 : 0
			const refs = data > 0 ? ` dataRefStart="d${data}" dataRefEnd="d0"` : ''
			return `<pc id="${numbers(mark, number)}" ${codeTypes[mark.kind]}${refs}>`
		},
		close: () => '</pc>'
	})
	const names = ({ kind, href = '' }: Mark) => `${kind} ${href}`
	const free: { readonly name: string; readonly number: number }[] = []
	let last = 0
	return {
		source: written((mark, number) => {
			free.push({ name: names(mark), number })
			return (last = number)
		}),
		target: written((mark) => {
			const at = free.findIndex(({ name }) => name === names(mark))
			return free.splice(at < 0 ? free.length : at, 1)[0]?.number ?? ++last
		})
	}
}

function linksOf({ source, target }: Pick<TextPair, 'source' | 'target'>): readonly string[] {
	const links = [...source.marks, ...target.marks].filter(({ kind }) => kind === 'link')
	return [...new Set(links.map(({ href = '' }) => href))]
}

/** Where the links of a pair lead, as the tags of HTML they would be. */
function dataOf(pair: TextPair): string {
	const links = linksOf(pair)
	if (links.length === 0) return ''
	const tags = links.map((href) => htmlTags({ kind: 'link', href }).open)
	const data = ['</a>', ...tags].map((tag, at) => `<data id="d${at}">${xmlText(tag)}</data>`).join('')
	return `\n\t\t\t<originalData>${data}</originalData>`
}
