import type { Lang } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** Lemmas that say the contrary of a lemma, by the lexicon's table of opposites. */
export function oppositesOf(lemma: string, lang: Lang, lexicon: Lexicon): ReadonlySet<string> {
	return tableOf(lexicon)[lang].get(lemma) ?? none
}

const none: ReadonlySet<string> = new Set()

type Table = ReadonlyMap<string, ReadonlySet<string>>

const memory = new WeakMap<Lexicon, Readonly<Record<Lang, Table>>>()

function tableOf(lexicon: Lexicon): Readonly<Record<Lang, Table>> {
	let tables = memory.get(lexicon)
	if (!tables) {
		const [es, en] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
		const add = (map: Map<string, Set<string>>, a: string, b: string) => {
			const set = map.get(a)
			if (set) set.add(b)
			else map.set(a, new Set([b]))
		}
		for (const { lang, a = '', b = '' } of lexicon.tables.get('opposites') ?? []) {
			const map = lang === 'es' ? es : en
			add(map, a.toLowerCase(), b.toLowerCase())
			add(map, b.toLowerCase(), a.toLowerCase())
		}
		memory.set(lexicon, (tables = { es, en }))
	}
	return tables
}
