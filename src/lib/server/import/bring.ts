import { type BeadRuns, type RawBlock, detectLang } from '#engine'
import type { Content, Found } from './content.ts'
import { pairCues } from './cues.ts'
import { comesReversed } from './memory.ts'
import { type Brought, readFile } from './read.ts'
import { Refusal } from './refusal.ts'

/** What was understood of one side. */
export interface BroughtSide {
	readonly name: string
	readonly text: Found
	readonly encoding: string
	/** What the words say of the language, where there are enough to judge. */
	readonly looks: 'es' | 'en' | 'other' | undefined
}

/** What was understood of one or two files. */
export interface Understood {
	readonly es: BroughtSide | undefined
	readonly en: BroughtSide | undefined
	/** The sides came the other way round. */
	readonly swapped: boolean
	/** Both look to be in one language. */
	readonly same: boolean
	/** Pairs of paragraphs, where the input was aligned already. */
	readonly drawn: readonly BeadRuns[] | undefined
}

/** Fewer words than this say nothing of a language. */
const fewestWords = 25

/** Reads one or two files and decides which is which. Throws {@link Refusal}. */
export async function bringIn(files: readonly Brought[]): Promise<Understood> {
	const contents: { readonly name: string; readonly content: Content }[] = []
	for (const file of files) contents.push({ name: file.name, content: await readFile(file) })
	const [first, second] = contents
	if (!first) throw new Refusal('nothing')
	const aligned = contents.find(({ content }) => content.kind === 'pairs')
	if (aligned?.content.kind === 'pairs') {
		if (second) throw new Refusal('two-aligned', { file: aligned.name })
		return ofPairs(aligned.name, aligned.content)
	}
	if (second && first.content.kind === 'cues' && second.content.kind === 'cues')
		return ofCues({ name: first.name, cues: first.content }, { name: second.name, cues: second.content })
	const sides = contents.map(({ name, content }) => sideOf(name, content))
	const [a, b] = sides
	if (!a) throw new Refusal('nothing')
	if (!b) {
		const english = a.looks === 'en'
		return {
			es: english ? undefined : a,
			en: english ? a : undefined,
			swapped: false,
			same: false,
			drawn: undefined
		}
	}
	const sure = (a.looks === 'en' && b.looks !== 'en') || (b.looks === 'es' && a.looks !== 'es')
	// Two short texts that both look like the other side are swapped too: each bears the other out.
	const swapped = sure || (seems(a) === 'en' && seems(b) === 'es')
	const same = a.looks !== undefined && a.looks === b.looks
	return { es: swapped ? b : a, en: swapped ? a : b, swapped, same, drawn: undefined }
}

/** The same, of files a person chose: one text chosen for both sides is a slip. Throws {@link Refusal}. */
export async function bringInChosen(files: readonly Brought[]): Promise<Understood> {
	const understood = await bringIn(files)
	const { es, en, drawn } = understood
	if (es && en && !drawn && saysAs(es.text, en.text)) throw new Refusal('same-twice')
	return understood
}

/** Whether two texts say the same, word for word. */
function saysAs(one: Found, { blocks }: Found): boolean {
	return one.blocks.length === blocks.length && one.blocks.every(({ text }, at) => text === blocks[at]?.text)
}

function sideOf(name: string, content: Content): BroughtSide {
	const text: Found =
		content.kind === 'text'
			? content.text
			: {
					title: '',
					author: '',
					aside: content.aside,
					blocks:
						content.kind === 'cues'
							? content.cues.map(({ text }): RawBlock => ({ kind: 'paragraph', text }))
							: []
				}
	if (text.blocks.length === 0) throw new Refusal('empty', { file: name })
	const guess = guessOf(text)
	return {
		name,
		text,
		encoding: content.encoding,
		looks: guess.words < fewestWords || guess.confidence < 0.15 ? undefined : guess.lang
	}
}

function guessOf(text: Found) {
	return detectLang(text.blocks.map((block) => block.text).join('\n'))
}

function seems({ text, looks }: BroughtSide): string {
	return looks ?? guessOf(text).lang
}

function ofPairs(
	name: string,
	{ title, pairs, aside, encoding }: Omit<Extract<Content, { kind: 'pairs' }>, 'kind'>
): Understood {
	const drawn: BeadRuns[] = []
	const texts = { es: new Array<RawBlock>(), en: new Array<RawBlock>() }
	for (const pair of pairs) {
		const from = { es: texts.es.length, en: texts.en.length }
		for (const lang of ['es', 'en'] as const)
			if (pair[lang] !== '')
				texts[lang].push({
					kind: 'paragraph',
					...pair.kinds?.[lang],
					text: pair[lang],
					...(pair.marks ? { marks: pair.marks[lang] } : {})
				})
		drawn.push({
			source: { from: from.es, to: texts.es.length },
			target: { from: from.en, to: texts.en.length }
		})
	}
	const side = (lang: 'es' | 'en'): BroughtSide => ({
		name,
		// What stood beside the pairs belongs to neither side: it is listed once, with the original.
		text: { title, author: '', blocks: texts[lang], aside: lang === 'es' ? aside : [] },
		encoding,
		looks: lang
	})
	return { es: side('es'), en: side('en'), swapped: false, same: false, drawn }
}

type Cues = Extract<Content, { kind: 'cues' }>
interface CueFile {
	readonly name: string
	readonly cues: Cues
}

function ofCues(first: CueFile, second: CueFile): Understood {
	const words = ({ cues }: CueFile) => cues.cues.map((cue) => cue.text).join('\n')
	const swapped = comesReversed(words(first), words(second))
	const [es, en] = swapped ? [second, first] : [first, second]
	const pairs = pairCues(es.cues.cues, en.cues.cues)
	const { aside, encoding } = es.cues
	const read = ofPairs(es.name, { title: '', pairs, aside, encoding })
	const english = read.en && {
		...read.en,
		name: en.name,
		encoding: en.cues.encoding,
		text: { ...read.en.text, aside: en.cues.aside }
	}
	return { ...read, en: english, swapped }
}

/** A name for a work in addresses: its title in small letters, joined by hyphens; any script. */
export function slugOf(title: string, taken: (slug: string) => boolean): string {
	const base =
		title
			.normalize('NFD')
			.replace(/[\u0300-\u0302\u0304-\u036f]/g, '')
			.normalize('NFC')
			.toLowerCase()
			.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
			.replace(/^[-\p{M}]+|-+$/gu, '')
			.slice(0, 60)
			.replace(/-+$/, '') || 'obra'
	let slug = base
	for (let n = 2; taken(slug); n++) slug = `${base}-${n}`
	return slug
}
