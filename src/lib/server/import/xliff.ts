import { type RawBlock, kindOfText } from '#engine'
import type { Content, Pair } from './content.ts'
import { type Gathering, gathering, markOf } from './inline.ts'
import { comesReversed, langOf, pairsOr, setAside } from './memory.ts'
import { walkXml } from './xml.ts'

/** Codes whose words belong to another program. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub', 'x', 'bx', 'ex', 'cp', 'sc', 'ec'])
/** The first unit of a catalogue of gettext: about the file, not of its text. */
const headOfCatalogue = 'x-gettext-domain-header'
/** Proposals of other programs, not the translation. */
const proposals = new Set(['alt-trans', 'matches'])

/** A source or target: its words, and by number those of the segments marked in it (XLIFF 1.2). */
interface Side {
	readonly words: Gathering
	readonly segments: Map<string, Gathering>
}
interface Unit {
	readonly source: Side
	readonly target: Side
}

/**
 * The segments of an XLIFF file (1.2, segmented or not, and 2.x) whose languages are Spanish and English, either way
 * round; where it names none, or one that the words of both sides gainsay, the words decide. Italics, bold and links are kept where codes say so. Remarks, proposals and files in other languages are set aside.
 */
export function readXliff(text: string, file: string, encoding = ''): Content {
	const aside: RawBlock[] = []
	const pairs: Pair[] = []
	let tags = { source: '', target: '' }
	let unit = emptyUnit()
	let found: Pair[] = []
	let side: 'source' | 'target' | undefined
	let mark: string | undefined
	let meta: { readonly type: string; text: string } | undefined
	let kinds: Pair['kinds']
	let spare: string | undefined
	const marks: (string | undefined)[] = []
	const spans: string[] = []
	/** What the codes of a unit were in the original file (XLIFF 2), by their names. */
	const data = new Map<string, string>()
	let datum: { readonly name: string; text: string } | undefined
	let code: { readonly name: string; readonly type: string; text: string } | undefined
	let named = 0
	let header = false
	let [proposed, segmented, hidden] = [0, 0, 0]
	walkXml(text, file, {
		open(name, attribute) {
			if (name === 'xliff' && attribute('srclang'))
				tags = { source: attribute('srclang'), target: attribute('trglang') }
			else if (name === 'file' && attribute('source-language'))
				tags = { source: attribute('source-language'), target: attribute('target-language') }
			else if (name === 'unit') {
				kinds = undefined
				data.clear()
			} else if (name === 'data') datum = { name: attribute('id'), text: '' }
			else if (name === 'meta') meta = { type: attribute('type'), text: '' }
			else if (name === 'trans-unit' || name === 'segment' || name === 'ignorable') {
				unit = emptyUnit()
				header = attribute('restype') === headOfCatalogue
			} else if (proposals.has(name)) proposed++
			else if (name === 'seg-source') segmented++
			else if (name === 'note' || (proposed > 0 && name === 'target')) spare = ''
			else if ((name === 'source' || name === 'target') && proposed + segmented === 0) side = name
			else if (name === 'mrk') {
				marks.push(mark)
				if (attribute('mtype') === 'seg') mark = attribute('mid')
			} else if (name === 'g' || name === 'pc') {
				spans.push(`span ${++named}`)
				begin(
					`span ${named}`,
					typesIn(attribute),
					data.get(attribute('datarefstart')) ?? '',
					attribute('xhtml:href')
				)
			} else if (name === 'sc')
				begin(`code ${attribute('id')}`, typesIn(attribute), data.get(attribute('dataref')) ?? '')
			else if (name === 'ec') end(`code ${attribute('startref')}`)
			else if (codes.has(name)) {
				hidden++
				const pair = `pair ${attribute('rid') || attribute('id')}`
				if (name === 'bpt') code = { name: pair, type: attribute('ctype'), text: '' }
				else if (name === 'ept') end(pair)
				else if (name === 'bx') begin(pair, attribute('ctype'), '')
				else if (name === 'ex') end(pair)
			}
		},
		close(name) {
			if (proposals.has(name)) proposed--
			else if (name === 'seg-source') segmented--
			else if (spare !== undefined && (name === 'note' || name === 'target')) {
				setAside(aside, name === 'note' ? '' : '≈', spare)
				spare = undefined
			} else if (name === 'source' || name === 'target') side = undefined
			else if (name === 'meta') {
				kinds = withKind(kinds, meta?.type, meta?.text)
				meta = undefined
			} else if (name === 'data') {
				if (datum) data.set(datum.name, datum.text)
				datum = undefined
			} else if (name === 'mrk') mark = marks.pop()
			else if (name === 'g' || name === 'pc') end(spans.pop() ?? '')
			else if (codes.has(name) && name !== 'sc' && name !== 'ec') {
				hidden--
				if (name === 'bpt' && code) begin(code.name, code.type, code.text)
				code = undefined
			} else if (header && name === 'trans-unit') setAside(aside, '', unit.source.words.read().text)
			else if (name === 'trans-unit' || name === 'segment')
				found.push(...pairsOf(unit).map((pair) => (kinds ? { ...pair, kinds } : pair)))
			else if (name === 'file') {
				take(found)
				found = []
			}
		},
		text(words) {
			if (meta) meta.text += words
			else if (datum) datum.text += words
			else if (code) code.text += words
			else if (spare !== undefined) spare += words
			else if (hidden === 0) for (const one of open()) one.add(words)
		}
	})
	return pairsOr(pairs, '', file, aside, encoding)

	/** What is being gathered where the file is read: a side, and the segment marked in it. */
	function open(): readonly Gathering[] {
		const within = segmented > 0 ? 'source' : side
		if (!within || spare !== undefined) return []
		const segment = mark === undefined ? [] : [segmentIn(unit[within], mark)]
		return segmented > 0 ? segment : [unit[within].words, ...segment]
	}

	function begin(name: string, type: string, written: string, href = ''): void {
		for (const one of open()) one.open(name, markOf(type, written, href))
	}

	function end(name: string): void {
		for (const one of open()) one.close(name)
	}

	/** `es` of a pair is the source until here, whatever its language. */
	function take(units: readonly Pair[]): void {
		const [source, target] = [langOf(tags.source), langOf(tags.target)]
		const all = (side: 'es' | 'en') => units.map((one) => one[side]).join('\n')
		const named = source !== undefined || target !== undefined
		const strange = (tag: string, lang: string | undefined) => tag !== '' && lang === undefined
		if (strange(tags.source, source) || strange(tags.target, target) || (named && source === target)) {
			for (const one of units) {
				setAside(aside, tags.source, one.es)
				setAside(aside, tags.target, one.en)
			}
			return
		}
		const declared = source === 'en' || target === 'es'
		// Tools that are not told a language put one: alone, it counts for less than all the words.
		const turns = declared ? comesReversed(all('en'), all('es')) : comesReversed(all('es'), all('en'))
		const sure = source !== undefined && target !== undefined
		const reversed = sure ? declared : declared !== turns
		for (const one of units) pairs.push(reversed ? turned(one) : one)
	}
}

/** What the metadata of a unit say its source and target are. */
function withKind(known: Pair['kinds'], type = '', text = ''): Pair['kinds'] {
	const kind = kindOfText(text.trim())
	const before = known ?? { es: undefined, en: undefined }
	if (type === 'source-kind') return { ...before, es: kind }
	return type === 'target-kind' ? { ...before, en: kind } : known
}

function turned({ es, en, kinds, marks }: Pair): Pair {
	return {
		es: en,
		en: es,
		...(kinds ? { kinds: { es: kinds.en, en: kinds.es } } : {}),
		...(marks ? { marks: { es: marks.en, en: marks.es } } : {})
	}
}

/** What a code says it is: `ctype` (XLIFF 1.2), or `type` and `subType` (XLIFF 2). */
function typesIn(attribute: (name: string) => string): string {
	return `${attribute('ctype')} ${attribute('type')} ${attribute('subtype')}`
}

function emptyUnit(): Unit {
	return {
		source: { words: gathering(), segments: new Map() },
		target: { words: gathering(), segments: new Map() }
	}
}

function segmentIn({ segments }: Side, mark: string): Gathering {
	const known = segments.get(mark) ?? gathering()
	segments.set(mark, known)
	return known
}

/** A unit cut into its segments, where both sides mark the same ones; else whole. */
function pairsOf({ source, target }: Unit): readonly Pair[] {
	const names = [...source.segments.keys()]
	const cut =
		names.length > 1 && names.length === target.segments.size && names.every((n) => target.segments.has(n))
	const sides = cut
		? names.map((n) => [segmentIn(source, n), segmentIn(target, n)] as const)
		: [[source.words, target.words] as const]
	return sides.flatMap(([a, b]): Pair[] => {
		const [es, en] = [a.read(), b.read()]
		if (es.text + en.text === '') return []
		return [{ es: es.text, en: en.text, marks: { es: es.marks, en: en.marks } }]
	})
}
