import type { Lang } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { onceAForm, type Word } from './words.ts'

/** Verbs of saying by their dictionary form, with the kind of saying each is. */
export type ReportingVerbs = Readonly<Record<Lang, ReadonlyMap<string, string>>>

const memory = new WeakMap<Lexicon, ReportingVerbs>()

/** The lexicon's table of verbs of saying. */
export function reportingVerbs(lexicon: Lexicon): ReportingVerbs {
	let kinds = memory.get(lexicon)
	if (!kinds) {
		const [es, en] = [new Map<string, string>(), new Map<string, string>()]
		for (const { lang, verb = '', kind = '' } of lexicon.tables.get('reporting') ?? [])
			(lang === 'es' ? es : en).set(verb, kind)
		memory.set(lexicon, (kinds = { es, en }))
	}
	return kinds
}

/** Forms that have no subject of their own: *decir, diciendo, dicho; saying*. */
const unbound: Readonly<Record<Lang, RegExp>> = {
	es: /(?:[aeií]r|nd[oó]|[ai]d[oa]s?|dich[oa]s?)(?:me|te|se|l[aeo]s?|nos)*$/,
	en: /ing$/
}

/** Whether a word is a finite verb of saying. */
export function isSpokenBy({ kind, form }: Word, lang: Lang, verbs: ReportingVerbs): boolean {
	if (kind !== 'content' && kind !== 'function') return false
	return isSaying(form, lang, verbs)
}

/** Whether a form is a finite verb of saying, or may be one. */
export const isSaying = onceAForm(
	({ form, lemmas }, lang: Lang, verbs: ReportingVerbs) =>
		!unbound[lang].test(form) &&
		(lang === 'es' ? verbs.es.has(lemmas[0] ?? '') : lemmas.some((lemma) => verbs.en.has(lemma)))
)
