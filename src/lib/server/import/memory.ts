import type { Content, Pair } from './content.ts'
import { Refusal } from './refusal.ts'
import { walkXml } from './xml.ts'

/** Elements whose words are codes of another program and not of the text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub', 'x', 'bx', 'ex', 'cp'])

/** The units of a translation memory (TMX 1.1 to 1.4b): those with Spanish and English, in order. */
export function readTmx(text: string, file: string): Content {
	const pairs: Pair[] = []
	let unit: Record<'es' | 'en', string> = { es: '', en: '' }
	let side: 'es' | 'en' | undefined
	let inside = false
	let hidden = 0
	walkXml(text, file, {
		open(name, attribute) {
			if (name === 'tu') unit = { es: '', en: '' }
			else if (name === 'tuv') side = langOf(attribute('xml:lang') || attribute('lang'))
			else if (name === 'seg') inside = true
			else if (codes.has(name)) hidden++
		},
		close(name) {
			if (name === 'tu' && (unit.es + unit.en).trim() !== '') pairs.push(tidy(unit))
			else if (name === 'tuv') side = undefined
			else if (name === 'seg') inside = false
			else if (codes.has(name)) hidden--
		},
		text(words) {
			if (inside && side && hidden === 0) unit[side] += words
		}
	})
	return pairsOr(pairs, '', file)
}

/** The units of an XLIFF file (1.2 and 2.x) whose languages are Spanish and English, either way round. */
export function readXliff(text: string, file: string): Content {
	const pairs: Pair[] = []
	let languages: { source?: 'es' | 'en' | undefined; target?: 'es' | 'en' | undefined } = {}
	let unit = { source: '', target: '' }
	let side: 'source' | 'target' | undefined
	let [alternatives, hidden] = [0, 0]
	walkXml(text, file, {
		open(name, attribute) {
			if (name === 'xliff' && attribute('srclang'))
				languages = { source: langOf(attribute('srclang')), target: langOf(attribute('trglang')) }
			else if (name === 'file' && attribute('source-language'))
				languages = {
					source: langOf(attribute('source-language')),
					target: langOf(attribute('target-language'))
				}
			else if (name === 'trans-unit' || name === 'segment') unit = { source: '', target: '' }
			else if (name === 'alt-trans' || name === 'matches' || name === 'seg-source') alternatives++
			else if ((name === 'source' || name === 'target') && alternatives === 0) side = name
			else if (codes.has(name)) hidden++
		},
		close(name) {
			if (name === 'alt-trans' || name === 'matches' || name === 'seg-source') alternatives--
			else if (name === 'source' || name === 'target') side = undefined
			else if (codes.has(name)) hidden--
			else if ((name === 'trans-unit' || name === 'segment') && (unit.source + unit.target).trim() !== '') {
				const english = languages.source === 'en' || languages.target === 'es'
				pairs.push(
					tidy(english ? { es: unit.target, en: unit.source } : { es: unit.source, en: unit.target })
				)
			}
		},
		text(words) {
			if (side && hidden === 0) unit[side] += words
		}
	})
	return pairsOr(pairs, '', file)
}

/** Pairs, or a refusal where none has two sides. */
export function pairsOr(pairs: readonly Pair[], title: string, file: string): Content {
	if (!pairs.some((pair) => pair.es !== '' && pair.en !== '')) throw new Refusal('no-pairs', { file })
	return { kind: 'pairs', title, pairs }
}

function langOf(tag: string): 'es' | 'en' | undefined {
	const two = tag.slice(0, 2).toLowerCase()
	return two === 'es' || two === 'en' ? two : undefined
}

function tidy(pair: Pair): Pair {
	const clean = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
	return { es: clean(pair.es), en: clean(pair.en) }
}
