import { type BeadRuns, markdownOf } from '#engine'
import type { BroughtSide, Understood } from './bring.ts'
import { type Preview, previewOf } from './preview.ts'

/** One side as it is kept. */
export interface WrittenSide {
	readonly markdown: string
	/** What the words say of the language, where there are enough to judge. */
	readonly looks: BroughtSide['looks']
}

/**
 * What was understood of one or two files, as it is kept and as it is shown before. The worker writes it, so that the
 * thread that answers pages is handed a few strings and not every block of a book.
 */
export interface Written {
	readonly es: WrittenSide | undefined
	readonly en: WrittenSide | undefined
	/** Pairs of paragraphs, where the input was aligned already. */
	readonly drawn: readonly BeadRuns[] | undefined
	/** What was set aside of both sides. */
	readonly aside: readonly string[]
	/** The names of the files. */
	readonly provenance: string
	readonly preview: Preview
}

/** Writes what was understood. Linear. */
export function writtenOf(understood: Understood): Written {
	const { es, en, drawn } = understood
	const written = (side: BroughtSide | undefined) =>
		side && { markdown: markdownOf(side.text.blocks), looks: side.looks }
	return {
		es: written(es),
		en: written(en),
		drawn,
		aside: [es, en].flatMap((side) => side?.text.aside ?? []).map((block) => block.text),
		provenance: provenanceOf(understood),
		preview: previewOf(understood)
	}
}

/** The facts a person gives with an import. */
export interface Facts {
	readonly title: { readonly es: string; readonly en: string }
	readonly author: string
	readonly translator: string
}

/** The files of the work an import makes: texts as Markdown, `work.json`, drawn pairs, what was set aside. */
export function workFiles(
	{ es, en, drawn, aside: put, provenance }: Written,
	facts: Facts
): readonly { readonly name: string; readonly text: string }[] {
	const about = {
		title: facts.title,
		author: facts.author,
		year: '',
		licence: '',
		provenance,
		versions: [
			...(es ? [{ file: 'es.md', lang: 'es', translator: '', date: '', role: 'original' }] : []),
			...(en
				? [{ file: 'en.md', lang: 'en', translator: facts.translator, date: '', role: 'translation' }]
				: [])
		]
	}
	const aside = asideText(put)
	const run = ({ from, to }: BeadRuns['source']) => `${from}:${to}`
	return [
		{ name: 'work.json', text: `${JSON.stringify(about, null, '\t')}\n` },
		...(es ? [{ name: 'es.md', text: es.markdown }] : []),
		...(en ? [{ name: 'en.md', text: en.markdown }] : []),
		...(drawn
			? [
					{
						name: 'drawn.tsv',
						text: drawn.map((pair) => `${run(pair.source)}\t${run(pair.target)}\n`).join('')
					}
				]
			: []),
		...(aside === '' ? [] : [{ name: 'aside.txt', text: aside }])
	]
}

/** What was set aside, paragraph by paragraph; after what had been before. */
export function asideText(aside: readonly string[], before = ''): string {
	const parts = [before.trimEnd(), ...aside].filter((text) => text !== '')
	return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function provenanceOf({ es, en }: Understood): string {
	return [...new Set([es, en].flatMap((side) => (side && side.name !== '' ? [side.name] : [])))].join(' · ')
}
