import { type Language, type Say, type Sentences, numbersOf } from './language.ts'

/**
 * A voice for the browser: says what `openLanguage` says of the same sentences, word for word (a test holds them together),
 * without the 16 KB of a library of which a page that speaks one language uses two things, values and plurals.
 */
export function openVoice(language: Language, namespaces: Readonly<Record<string, Sentences>>): Say {
	const plurals = new Intl.PluralRules(language)
	const sentence = (key: string): string | undefined => {
		const at = key.indexOf(':')
		const sentences = namespaces[key.slice(0, at)]
		const name = key.slice(at + 1)
		return sentences && Object.hasOwn(sentences, name) ? sentences[name] : undefined
	}
	const say = (key: string, values: Readonly<Record<string, string | number>> = {}) => {
		const { count } = values
		const counted = typeof count === 'number' ? sentence(`${key}_${plurals.select(count)}`) : undefined
		const found = counted ?? sentence(key)
		if (found === undefined) return key.slice(key.indexOf(':') + 1)
		return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
	}
	return Object.assign(say, {
		language,
		number: numbersOf(language),
		knows: (key: string) => sentence(key) !== undefined
	})
}
