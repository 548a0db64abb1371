import type { WordLink } from '../bitext.ts'
import type { WordsOfPair } from './link.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that lean on the next content word: articles, and the subject pronouns and particles English needs. */
const leaning = {
	source: words('el la los las lo un una unos unas al del se me te le les nos'),
	target: words('the a an to do does did')
}

/**
 * Links with every unlinked article and clitic hung on its head: it takes the partners of the next linked word, at
 * most three words on. A matter of annotation style: some gold links *la* with *house*, some with nothing.
 */
export function attachLeaning(pair: WordsOfPair, links: readonly WordLink[]): readonly WordLink[] {
	const added: WordLink[] = []
	for (const side of ['source', 'target'] as const) {
		const linked = new Map<number, WordLink[]>()
		for (const link of links) linked.set(link[side], [...(linked.get(link[side]) ?? []), link])
		pair[side].forEach((word, at) => {
			if (linked.has(at) || !leaning[side].has(word.toLowerCase())) return
			for (let ahead = at + 1; ahead <= at + 3; ahead++) {
				const heads = linked.get(ahead)
				if (!heads) {
					if (leaning[side].has(pair[side][ahead]?.toLowerCase() ?? '')) continue
					return
				}
				added.push(...heads.map((link) => ({ ...link, [side]: at, confidence: link.confidence * 0.9 })))
				return
			}
		})
	}
	return [...links, ...added].sort((a, b) => a.source - b.source || a.target - b.target)
}
