/**
 * What a reader has chosen about the look of the page, as one cookie: so that the first byte from the server
 * is already right and nothing flashes. The names are attributes of `<html>` (`data-theme="dark"`).
 */

/** What can be chosen, the default first. */
export const choices = {
	theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
	size: ['normal', 'small', 'large', 'huge'],
	width: ['normal', 'narrow', 'wide'],
	leading: ['normal', 'tight', 'loose'],
	font: ['serif', 'sans'],
	mode: ['side', 'stack', 'es', 'en'],
	swap: ['off', 'on'],
	glossary: ['on', 'off'],
	flags: ['on', 'off'],
	terms: ['all', 'first'],
	keys: ['on', 'off'],
	lookup: ['on', 'off']
} as const

/** Name of a choice. */
export type Choice = keyof typeof choices

/** A value for every choice, and the categories of the glossary that are not marked. */
export type Settings = { readonly [C in Choice]: (typeof choices)[C][number] } & {
	readonly unmarked: readonly string[]
}

/** Names of all choices, in order. */
export const choiceNames: readonly Choice[] = [
	'theme',
	'size',
	'width',
	'leading',
	'font',
	'mode',
	'swap',
	'glossary',
	'flags',
	'terms',
	'keys',
	'lookup'
]

/** Name of the cookie that keeps the settings. */
export const settingsCookie = 'cotejo'

/** Name of the cookie that keeps the language of the interface. */
export const languageCookie = 'cotejo-ui'

/** Settings from the cookie's text; anything unknown in it is the default. */
export function readSettings(text: string | undefined): Settings {
	const given = new URLSearchParams(text ?? '')
	const pick = <const L extends readonly string[]>(list: L, name: Choice): L[number] =>
		list.find((one) => one === given.get(name)) ?? list[0] ?? ''
	return {
		theme: pick(choices.theme, 'theme'),
		size: pick(choices.size, 'size'),
		width: pick(choices.width, 'width'),
		leading: pick(choices.leading, 'leading'),
		font: pick(choices.font, 'font'),
		mode: pick(choices.mode, 'mode'),
		swap: pick(choices.swap, 'swap'),
		glossary: pick(choices.glossary, 'glossary'),
		flags: pick(choices.flags, 'flags'),
		terms: pick(choices.terms, 'terms'),
		keys: pick(choices.keys, 'keys'),
		lookup: pick(choices.lookup, 'lookup'),
		unmarked: (given.get('unmarked') ?? '')
			.slice(0, 500)
			.split(',')
			.filter((one) => one !== '')
	}
}

/** The cookie's text: only what differs from the default. */
export function writeSettings(settings: Settings): string {
	const chosen = new URLSearchParams()
	for (const name of choiceNames) if (settings[name] !== choices[name][0]) chosen.set(name, settings[name])
	if (settings.unmarked.length > 0) chosen.set('unmarked', settings.unmarked.join(','))
	return chosen.toString()
}

/** The attributes of `<html>`; `theme` is left out where it follows the system. */
export function attributesOf(settings: Settings): string {
	return choiceNames
		.filter((name) => !(name === 'theme' && settings.theme === 'auto'))
		.map((name) => `data-${name}="${settings[name]}"`)
		.join(' ')
}
