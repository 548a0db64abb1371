/** A language of the interface; not to be mixed with the languages of the texts. */
export type Language = 'es' | 'en'

/** The languages of the interface, in the order they are offered. */
export const languages = ['es', 'en'] as const

/** Sentences by key. */
export type Sentences = Readonly<Record<string, string>>

/** One namespace in both languages. */
export type Texts = Readonly<Record<Language, Sentences>>

/**
 * Says a sentence: `say('reader:rows', { count: 3 })`. The key is `namespace:key`; `count` chooses the plural.
 * An unknown key is said as it stands, so that a missing sentence shows instead of leaving a hole.
 */
export interface Say {
	(key: string, values?: Readonly<Record<string, string | number>>): string
	readonly language: Language
	/** Whether the sentence exists. */
	readonly knows: (key: string) => boolean
	/** A number as the language writes it, with old-style grouping left to the type. */
	readonly number: (value: number, digits?: number) => string
}

/** Whether a string names a language of the interface. */
export function isLanguage(word: string | null | undefined): word is Language {
	return word === 'es' || word === 'en'
}

/**
 * The language to use for an `Accept-Language` header (or a locale such as `es_BO.UTF-8`): the best liked
 * that Cotejo speaks; Spanish, the language of its originals, where none is named.
 */
export function languageOf(wanted: string | null | undefined): Language {
	const liked = (wanted ?? '')
		.split(',')
		.map((part, at) => {
			const [range = '', ...rest] = part.trim().split(';')
			const weight = Number(
				rest
					.find((r) => r.trim().startsWith('q='))
					?.trim()
					.slice(2) ?? 1
			)
			return {
				code: range.toLowerCase().split(/[-_.]/)[0] ?? '',
				weight: Number.isFinite(weight) ? weight : 0,
				at
			}
		})
		.filter((one) => isLanguage(one.code) && one.weight > 0)
		.sort((a, b) => b.weight - a.weight || a.at - b.at)
	const best = liked[0]?.code
	return isLanguage(best) ? best : 'es'
}

/** Writes numbers as a language does, with so many digits after the point. */
export function numbersOf(language: Language): Say['number'] {
	const formats = new Map<number, Intl.NumberFormat>()
	return (value, digits = 0) => {
		let format = formats.get(digits)
		if (!format) {
			format = new Intl.NumberFormat(language, {
				minimumFractionDigits: digits,
				maximumFractionDigits: digits
			})
			formats.set(digits, format)
		}
		return format.format(value)
	}
}
