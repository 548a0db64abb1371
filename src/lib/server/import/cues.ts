import type { RawBlock } from '#engine'
import type { Content, Cue, Pair } from './content.ts'

const time = /(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})/g

/** Subtitles (SRT, WebVTT): every cue with its times, tags and speakers' marks taken off; remarks are set aside. */
export function readCues(text: string, encoding = ''): Extract<Content, { kind: 'cues' }> {
	const cues: Cue[] = []
	const aside: RawBlock[] = []
	for (const part of text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t]*\n+/)) {
		const lines = part.split('\n')
		const at = lines.findIndex((line) => line.includes('-->'))
		if (at < 0) {
			// Styles and places are for a player; anything else was words.
			if (!/^\s*(?:WEBVTT|STYLE|REGION)\b/.test(part) && /\p{L}/u.test(part))
				aside.push({ kind: 'note', text: wordsOf(lines) })
			continue
		}
		const [from, to] = [...(lines[at] ?? '').matchAll(time)].map(millisecondsOf)
		const words = wordsOf(lines.slice(at + 1))
		if (words === '') continue
		if (from === undefined || to === undefined) aside.push({ kind: 'note', text: words })
		else cues.push({ from, to, text: words })
	}
	return { kind: 'cues', cues: cues.sort((a, b) => a.from - b.from), aside, encoding }
}

function wordsOf(lines: readonly string[]): string {
	return lines
		.join(' ')
		.replace(/<[^>]*>|\{\\[^}]*\}/g, '')
		.replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? ' ')
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim()
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

function millisecondsOf([, hours = '0', minutes, seconds, rest]: RegExpMatchArray): number {
	return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)
}

/** Cues that stand on the screen together belong together; one that stands alone has no counterpart. */
export function pairCues(es: readonly Cue[], en: readonly Cue[]): readonly Pair[] {
	const pairs: Pair[] = []
	let [i, j] = [0, 0]
	while (i < es.length || j < en.length) {
		const begin = Math.min(es[i]?.from ?? Infinity, en[j]?.from ?? Infinity)
		const group = { es: new Array<string>(), en: new Array<string>() }
		let end = -1
		const joins = (cue: Cue | undefined): cue is Cue => {
			if (!cue) return false
			if (end < 0) return cue.from === begin
			return Math.min(end, cue.to) - cue.from >= 0.5 * Math.min(cue.to - cue.from, end - begin)
		}
		for (let grown = true; grown;) {
			const [a, b] = [es[i], en[j]]
			const takes = { es: joins(a), en: joins(b) }
			if (a && takes.es) {
				group.es.push(a.text)
				end = Math.max(end, a.to)
				i++
			}
			if (b && (takes.en || joins(b))) {
				group.en.push(b.text)
				end = Math.max(end, b.to)
				j++
				takes.en = true
			}
			grown = takes.es || takes.en
		}
		pairs.push({ es: group.es.join(' '), en: group.en.join(' ') })
	}
	return pairs
}
