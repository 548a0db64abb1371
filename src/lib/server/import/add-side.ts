import type { Source } from '../source.ts'
import { type Version, translationsOf } from '../work-file.ts'
import { Refusal } from './refusal.ts'
import { type Written, asideText } from './written.ts'

/** What a person says of the text they add. */
export interface Signed {
	readonly translator: string
	readonly date: string
}

/**
 * The files of a work with one more text: the side it lacks, else another translation of its original. What is there
 * already stays as it is. Throws {@link Refusal} where the text is in the wrong language.
 */
export function withAdded(
	source: Source,
	written: Written,
	signed: Signed
): readonly { readonly name: string; readonly text: string }[] {
	const versions = source.work?.versions ?? []
	const lang = versions.some((one) => one.lang === 'es') ? 'en' : 'es'
	const found = written[lang]
	const other = written[lang === 'es' ? 'en' : 'es']
	// A short text may be taken for the other language: only where its language is sure is it refused.
	if (!found && (!other || other.looks !== undefined)) throw new Refusal(`not-${lang}`)
	const side = found ?? other
	const text = side?.markdown ?? ''
	const file = freeName(lang, source.names)
	const version: Version = {
		file,
		lang,
		role: lang === 'es' ? 'original' : 'translation',
		translator: lang === 'es' ? '' : signed.translator,
		date: signed.date
	}
	const about: unknown = JSON.parse(source.text('work.json') || '{}')
	const next = { ...(typeof about === 'object' ? about : {}), versions: [...versions, version] }
	const aside = asideText(written.aside, source.text('aside.txt'))
	return [
		...(aside === '' ? [] : [{ name: 'aside.txt', text: aside }]),
		...source.names
			.filter((name) => name !== 'work.json' && name !== 'aside.txt')
			.map((name) => ({ name, text: source.text(name) })),
		{ name: 'work.json', text: `${JSON.stringify(next, null, '\t')}\n` },
		{ name: file, text }
	]
}

/** Which text is asked for: the side a work lacks, else one more translation. */
export function askedOf(source: Source): 'original' | 'translation' | 'another' {
	const work = source.work
	if (!work?.versions.some(({ lang }) => lang === 'es')) return 'original'
	return translationsOf(work).length === 0 ? 'translation' : 'another'
}

function freeName(lang: string, names: readonly string[]): string {
	for (let n = 1; ; n++) {
		const name = n === 1 ? `${lang}.md` : `${lang}-${n}.md`
		if (!names.includes(name)) return name
	}
}
