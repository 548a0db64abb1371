import { createInstance } from 'i18next'
import { type Language, type Say, type Texts, numbersOf } from './language.ts'

/** A voice in one language that knows the sentences of these namespaces. */
export function openLanguage(language: Language, namespaces: Readonly<Record<string, Partial<Texts>>>): Say {
	const instance = createInstance()
	void instance.init({
		lng: language,
		fallbackLng: false,
		initAsync: false,
		keySeparator: false,
		nsSeparator: ':',
		ns: Object.keys(namespaces),
		interpolation: { escapeValue: false },
		resources: {
			[language]: Object.fromEntries(
				Object.entries(namespaces).map(([name, texts]) => [name, texts[language] ?? {}])
			)
		}
	})
	const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
		String(instance.t(key, values))
	return Object.assign(say, {
		language,
		number: numbersOf(language),
		knows: (key: string) => instance.exists(key)
	})
}
