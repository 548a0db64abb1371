import type { Lang } from '#engine'
import type { Language } from '#i18n'

/** One version of a work: a file in its folder. */
export interface Version {
	readonly file: string
	readonly lang: Lang
	readonly role: string
	readonly translator: string
	readonly date: string
}

/** What `work.json` says. */
export interface WorkFile {
	readonly title: Readonly<Record<Language, string>>
	readonly author: string
	readonly year: string
	readonly licence: string
	readonly provenance: Readonly<Record<Language, string>>
	readonly versions: readonly Version[]
}

/** The translations of a work, in the order of its versions. */
export function translationsOf(work: WorkFile): readonly Version[] {
	return work.versions.filter((version) => version.lang === 'en')
}

/** Reads `work.json`; whatever is absent or of the wrong kind is empty. Undefined when it is no JSON object. */
export function readWorkFile(text: string, slug: string): WorkFile | undefined {
	let parsed: unknown
	try {
		parsed = JSON.parse(text)
	} catch {
		return undefined
	}
	if (!isRecord(parsed)) return undefined
	const title = inBoth(parsed.title)
	const versions = Array.isArray(parsed.versions) ? parsed.versions.flatMap(versionOf) : []
	return {
		title: { es: title.es || title.en || slug, en: title.en || title.es || slug },
		author: wordOf(parsed.author),
		year: wordOf(parsed.year),
		licence: wordOf(parsed.licence),
		provenance: inBoth(parsed.provenance),
		versions
	}
}

function versionOf(value: unknown): readonly Version[] {
	if (!isRecord(value)) return []
	const lang = value.lang
	const file = wordOf(value.file)
	if ((lang !== 'es' && lang !== 'en') || file === '' || /[\\/]/.test(file)) return []
	return [
		{ file, lang, role: wordOf(value.role), translator: wordOf(value.translator), date: wordOf(value.date) }
	]
}

function inBoth(value: unknown): Readonly<Record<Language, string>> {
	if (isRecord(value)) return { es: wordOf(value.es), en: wordOf(value.en) }
	return { es: wordOf(value), en: wordOf(value) }
}

function wordOf(value: unknown): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
