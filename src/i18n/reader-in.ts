import type { Language, Sentences } from './language.ts'

/** The interface of the app in one language: a browser that shows one fetches no other. */
export async function readerIn(language: Language): Promise<Sentences> {
	const { reader } = await (language === 'es' ? import('./es/reader.ts') : import('./en/reader.ts'))
	return reader
}
