import { type RawBlock, kindOfText } from '#engine'
import type { Content, Pair } from './content.ts'
import { comesReversed, langOf, pairsOr, setAside, tidy } from './memory.ts'
import { walkXml } from './xml.ts'

/** Codes whose words belong to another program. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub', 'x', 'bx', 'ex', 'cp', 'sc', 'ec'])
/** Proposals of other programs, not the translation. */
const proposals = new Set(['alt-trans', 'matches'])

/** A source or target: its words, and by number those of the segments marked in it (XLIFF 1.2). */
interface Side {
	words: string
	readonly segments: Map<string, string>
}
interface Unit {
	readonly source: Side
	readonly target: Side
}

/**
 * The segments of an XLIFF file (1.2, segmented or not, and 2.x) whose languages are Spanish and English, either way
 * round; where it names none the words decide. Remarks, proposals and files in other languages are set aside.
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
	let [proposed, segmented, hidden] = [0, 0, 0]
	walkXml(text, file, {
		open(name, attribute) {
			if (name === 'xliff' && attribute('srclang'))
				tags = { source: attribute('srclang'), target: attribute('trglang') }
			else if (name === 'file' && attribute('source-language'))
				tags = { source: attribute('source-language'), target: attribute('target-language') }
			else if (name === 'unit') kinds = undefined
			else if (name === 'meta') meta = { type: attribute('type'), text: '' }
			else if (name === 'trans-unit' || name === 'segment' || name === 'ignorable') unit = emptyUnit()
			else if (proposals.has(name)) proposed++
			else if (name === 'seg-source') segmented++
			else if (name === 'note' || (proposed > 0 && name === 'target')) spare = ''
			else if ((name === 'source' || name === 'target') && proposed + segmented === 0) side = name
			else if (name === 'mrk') {
				marks.push(mark)
				if (attribute('mtype') === 'seg') mark = attribute('mid')
			} else if (codes.has(name)) hidden++
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
			} else if (name === 'mrk') mark = marks.pop()
			else if (codes.has(name)) hidden--
			else if (name === 'trans-unit' || name === 'segment')
				found.push(...pairsOf(unit).map((pair) => (kinds ? { ...pair, kinds } : pair)))
			else if (name === 'file') {
				take(found)
				found = []
			}
		},
		text(words) {
			if (meta) meta.text += words
			else if (spare !== undefined) spare += words
			else if (hidden > 0) return
			else if (segmented > 0 && mark !== undefined) addTo(unit.source, mark, words)
			else if (side) {
				unit[side].words += words
				if (mark !== undefined) addTo(unit[side], mark, words)
			}
		}
	})
	return pairsOr(pairs, '', file, aside, encoding)

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
		const reversed = named ? source === 'en' || target === 'es' : comesReversed(all('es'), all('en'))
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

function turned({ es, en, kinds }: Pair): Pair {
	return { es: en, en: es, ...(kinds ? { kinds: { es: kinds.en, en: kinds.es } } : {}) }
}

function emptyUnit(): Unit {
	return {
		source: { words: '', segments: new Map() },
		target: { words: '', segments: new Map() }
	}
}

function addTo(side: Side, mark: string, words: string): void {
	side.segments.set(mark, (side.segments.get(mark) ?? '') + words)
}

/** A unit cut into its segments, where both sides mark the same ones; else whole. */
function pairsOf({ source, target }: Unit): readonly Pair[] {
	const names = [...source.segments.keys()]
	const cut =
		names.length > 1 && names.length === target.segments.size && names.every((n) => target.segments.has(n))
	const raw = cut
		? names.map((n) => ({ es: source.segments.get(n) ?? '', en: target.segments.get(n) ?? '' }))
		: [{ es: source.words, en: target.words }]
	return raw.map(tidy).filter((pair) => pair.es + pair.en !== '')
}
