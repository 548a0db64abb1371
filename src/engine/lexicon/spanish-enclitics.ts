/** Pronouns that hang on Spanish verbs (*dámelo, haciéndose, sentose*), and what stands before them. */

const objects = 'lo la los las le les'.split(' ')
/** One pronoun after a verb, or two. */
const clitics: ReadonlySet<string> = new Set([
	...'me te se nos os'.split(' '),
	...objects,
	...'me te se nos os le les'.split(' ').flatMap((first) => objects.map((second) => first + second))
])
const longestClitics = Math.max(...[...clitics].map(({ length }) => length))

/** Whether a form ends as pronouns do: *me te se, nos os, lo la le* and their plurals. */
export function endsInPronoun(form: string): boolean {
	const end = form.length
	const last = form.charAt(end - 1)
	const before = form.charAt(end - 2)
	if (last === 's')
		return before === 'o' || (form.charAt(end - 3) === 'l' && (before === 'a' || before === 'e'))
	if (last === 'e') return before === 'm' || before === 't' || before === 's' || before === 'l'
	return (last === 'o' || last === 'a') && before === 'l'
}

/** What stands before enclitic pronouns, with the accent they brought taken off. */
export function hostsOf(form: string): readonly string[] {
	const hosts: string[] = []
	for (const host of beforeClitics(form)) {
		const plain = withoutAccent(host)
		// Infinitives, gerunds and imperatives carry pronouns; older prose finite forms too (díjome, fuese).
		if (host.endsWith('ndo') || endsInOneOf(host, 'aeiíáé', 'r'))
			hosts.push(plain.replace(/^(o|re|son|fre|sofre)ir$/, '$1ír'), host)
		else if (plain !== host) hosts.push(plain, host)
		else if (endsInOneOf(host, 'aei', 'd')) hosts.push(host)
		if (host.endsWith('mo')) hosts.push(plain + 's')
	}
	return hosts
}

/**
 * What stands before pronouns that took the accent of a finite form stressed on its last syllable (*sento* of *sentose*,
 * *halle* of *halleme*, *veran* of *veranse*), and the form as it is written alone (*sentó, hallé, verán*).
 */
export function oxytoneHostsOf(
	form: string
): readonly { readonly bare: string; readonly stressed: string }[] {
	return beforeClitics(form).flatMap((bare) => {
		const stressed = bare.replace(/[aeio](?=n?$)/, (vowel) => 'áéíó'.charAt('aeio'.indexOf(vowel)))
		return stressed === bare ? [] : [{ bare, stressed }]
	})
}

/** What is left of a form without the pronouns it ends in, where it does; the fewest taken off first. */
function beforeClitics(form: string): readonly string[] {
	if (!endsInPronoun(form)) return none
	const left: string[] = []
	for (let cut = form.length - 2; cut >= Math.max(2, form.length - longestClitics); cut--)
		if (clitics.has(form.slice(cut))) left.push(form.slice(0, cut))
	return left
}

/** Most forms end in no pronoun. */
const none: readonly string[] = []

/** Whether a word ends in a letter with one of several before it. */
function endsInOneOf(word: string, before: string, last: string): boolean {
	return word.endsWith(last) && word.length > 1 && before.includes(word.charAt(word.length - 2))
}

/** A word without acute accents. */
export function withoutAccent(word: string): string {
	if (!accented.test(word)) return word
	return word.replace(/[áéíóú]/g, (vowel) => 'aeiou'.charAt('áéíóú'.indexOf(vowel)))
}

const accented = /[áéíóú]/
