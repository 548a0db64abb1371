import {
	type Ending,
	endings,
	familyPrefixes,
	irregularForms,
	shortFutures,
	type StemKind,
	strongEndings,
	strongStems
} from './spanish-endings.ts'

/** Says whether an infinitive is a known verb. */
export type KnowsVerb = (infinitive: string) => boolean

const byEnding = new Map<string, Ending[]>()
for (const ending of endings) {
	const list = byEnding.get(ending.ending)
	if (list) list.push(ending)
	else byEnding.set(ending.ending, [ending])
}
const longestEnding = 6

const irregular = new Map<string, string[]>()
for (const [form, infinitive] of irregularForms)
	irregular.set(form, [...(irregular.get(form) ?? []), infinitive])
for (const [stem, infinitive] of strongStems)
	for (const ending of strongEndings) addIrregular(stem + ending, infinitive)
for (const [stem, infinitive] of shortFutures)
	for (const ending of ['é', 'ás', 'á', 'emos', 'éis', 'án', 'ía', 'ías', 'íamos', 'íais', 'ían'])
		addIrregular(stem + ending, infinitive)

function addIrregular(form: string, infinitive: string): void {
	irregular.set(form, [...(irregular.get(form) ?? []), infinitive])
}

/**
 * Infinitives a form may come from, known verbs only, likeliest first. Enclitics are taken off (*dámelo,
 * haciéndose, irse*). About 5 µs a form.
 */
export function infinitivesOf(form: string, knows: KnowsVerb): readonly string[] {
	const found = new Set<string>()
	for (const infinitive of bareInfinitives(form, knows)) found.add(infinitive)
	for (const host of hostsOf(form))
		for (const infinitive of bareInfinitives(host, knows)) found.add(infinitive)
	for (const infinitive of voseoInfinitives(form)) if (knows(infinitive)) found.add(infinitive)
	return [...found]
}

/** Imperatives of *vos* with a pronoun lose their accent: *callate* ← callar, *decime* ← decir, *hacelo* ← hacer. */
function voseoInfinitives(form: string): readonly string[] {
	const match = /^(\p{L}{2,}?[aei])(?:(?:me|te|se|nos)(?:l[aeo]s?)?|l[aeo]s?)$/u.exec(form)
	return match ? [`${match[1] ?? ''}r`] : []
}

function bareInfinitives(form: string, knows: KnowsVerb): readonly string[] {
	const found: string[] = []
	if (/[aeií]r$/.test(form) && knows(form)) found.push(form)
	for (const infinitive of irregularInfinitives(form, knows)) found.push(infinitive)
	for (let length = Math.min(longestEnding, form.length - 1); length >= 1; length--) {
		const stem = form.slice(0, form.length - length)
		for (const ending of byEnding.get(form.slice(form.length - length)) ?? [])
			for (const infinitive of infinitivesFrom(stem, ending)) if (knows(infinitive)) found.push(infinitive)
	}
	return found
}

function irregularInfinitives(form: string, knows: KnowsVerb): readonly string[] {
	const found = (irregular.get(form) ?? []).filter(knows)
	for (const prefix of prefixesByLetter.get(form.charAt(0)) ?? []) {
		if (!form.startsWith(prefix) || form.length < prefix.length + 3) continue
		const rest = form.slice(prefix.length)
		for (const infinitive of [...(irregular.get(rest) ?? []), ...(irregular.get(withoutAccent(rest)) ?? [])])
			if (knows(prefix + infinitive)) found.push(prefix + infinitive)
	}
	return found
}

/** The prefixes of families by their first letter, each list in their order. */
const prefixesByLetter = new Map<string, string[]>()
for (const prefix of familyPrefixes) {
	const list = prefixesByLetter.get(prefix.charAt(0))
	if (list) list.push(prefix)
	else prefixesByLetter.set(prefix.charAt(0), [prefix])
}

/** Infinitives whose stem before this ending could be this one. */
function infinitivesFrom(stem: string, { classes, kinds, shifts }: Ending): readonly string[] {
	const found: string[] = []
	for (const kind of kinds) {
		if (kind === 'infinitive') {
			for (const suffix of classes) if (stem.endsWith(suffix)) found.push(stem)
			if (stem.endsWith('ir')) found.push(stem.slice(0, -2) + 'ír')
			continue
		}
		for (const suffix of classes)
			for (const spelled of shifts ? respelled(stem, suffix) : [stem, ...insertedY(stem, suffix)])
				for (const original of originals(spelled, kind, suffix)) {
					found.push(original + suffix)
					if (suffix === 'ir' && /[aeo]$/.test(original)) found.push(original + 'ír')
				}
	}
	return found
}

/** *construye* ← construir, *cayendo* ← caer: the y belongs to the ending. */
function insertedY(stem: string, suffix: string): readonly string[] {
	return suffix !== 'ar' && stem.endsWith('y') ? [stem.slice(0, -1)] : []
}

/** What the stem was before the spelling changed to keep its sound, or before a consonant was put in. */
function respelled(stem: string, suffix: string): readonly string[] {
	const found = [stem]
	const swap = (end: string, by: string) => {
		if (stem.endsWith(end)) found.push(stem.slice(0, -end.length) + by)
	}
	if (suffix === 'ar') {
		swap('qu', 'c')
		swap('gu', 'g')
		swap('gü', 'gu')
		swap('c', 'z')
		return found
	}
	swap('zc', 'c')
	swap('z', 'c')
	swap('j', 'g')
	swap('g', 'gu')
	swap('c', 'qu')
	if (/[aeo]ig$/.test(stem)) found.push(stem.slice(0, -2))
	swap('g', '')
	swap('y', '')
	return found
}

/** The stem of the infinitive, given how the form changed it. */
function originals(stem: string, kind: StemKind, suffix: string): readonly string[] {
	const found = [stem]
	if (!mayHaveChanged.test(stem)) return found
	const last = (pattern: RegExp, by: string) => {
		if (pattern.test(stem)) found.push(stem.replace(pattern, by))
	}
	if (kind === 'stressed') {
		last(/ie([^aeiouáéíóú]*)$/, 'e$1')
		last(/ye([^aeiouáéíóú]*)$/, 'e$1')
		last(/ue([^aeiouáéíóú]*)$/, 'o$1')
		last(/üe([^aeiouáéíóú]*)$/, 'o$1')
		last(/ue([^aeiouáéíóú]*)$/, 'u$1')
		last(/hue([^aeiouáéíóú]*)$/, 'o$1')
		last(/í([^aeiouáéíóú]*)$/, 'i$1')
		last(/ú([^aeiouáéíóú]*)$/, 'u$1')
		if (suffix === 'ir') last(/i([^aeiouáéíóú]*(?:(?<=g)u)?)$/, 'e$1')
		if (suffix === 'ir') last(/ie([^aeiouáéíóú]*)$/, 'i$1')
		if (suffix === 'ir') last(/í$/, 'e')
	}
	if (kind === 'raised') {
		last(/i([^aeiouáéíóú]*(?:(?<=g)u)?)$/, 'e$1')
		last(/u([^aeiouáéíóú]*)$/, 'o$1')
		last(/i$/, 'e')
	}
	return found
}

/** A stem that changed holds one of these. */
const mayHaveChanged = /[iyuüíú]/

const clitics = '(?:(?:me|te|se|nos|os|le|les)?(?:lo|la|los|las|le|les)|me|te|se|nos|os)'
const endsInClitic = /(?:[mts]e|os|l[aeo]s?)$/
const onlyClitics = new RegExp(`^${clitics}$`)

/** What stands before enclitic pronouns, with the accent they brought taken off. */
function hostsOf(form: string): readonly string[] {
	const hosts: string[] = []
	if (!endsInClitic.test(form)) return hosts
	for (let cut = form.length - 2; cut >= Math.max(2, form.length - 5); cut--) {
		if (!onlyClitics.test(form.slice(cut))) continue
		const host = form.slice(0, cut)
		// Infinitives, gerunds and imperatives carry pronouns; older prose finite forms too (díjome, fuese).
		if (/(?:[aeií]r|ndo|ár|ér|ír)$/.test(host))
			hosts.push(withoutAccent(host).replace(/^(o|re|son|fre|sofre)ir$/, '$1ír'), host)
		else if (/[áéíóú]/.test(host)) hosts.push(withoutAccent(host), host)
		else if (/[óé]$|[aei]d$/.test(host)) hosts.push(host)
		if (host.endsWith('mo')) hosts.push(withoutAccent(host) + 's')
	}
	return hosts
}

/** A word without acute accents. */
export function withoutAccent(word: string): string {
	return word.replace(/[áéíóú]/g, (vowel) => 'aeiou'.charAt('áéíóú'.indexOf(vowel)))
}

const guesses: readonly (readonly [RegExp, readonly string[]])[] = [
	[/(?:ándo(?:se|lo|la|los|las|le|les|me|te|nos)|ar(?:se|lo|la|los|las|le|les|me|te|nos))$/, ['ar']],
	[/(?:iéndo(?:se|lo|la|los|las|le|les|me|te|nos))$/, ['er', 'ir']],
	[/er(?:se|lo|la|los|las|le|les|me|te|nos)$/, ['er']],
	[/ir(?:se|lo|la|los|las|le|les|me|te|nos)$/, ['ir']],
	[/(?:aban|aba|ábamos|abas|aron|ando|aste|asteis|ara|aran|ase|asen|áramos|ásemos)$/, ['ar']],
	[/(?:ad[oa]s?)$/, ['ar']],
	[/(?:ieron|iendo|iera|ieran|iese|iesen|iéramos|iésemos|ió)$/, ['ir', 'er']],
	[/(?:id[oa]s?)$/, ['ir', 'er']],
	[/(?:ó|amos)$/, ['ar']],
	[/(?:ían|ía|íamos|ías)$/, ['er', 'ir']],
	[/(?:é|emos)$/, ['ar']]
]

/** Infinitives an unknown form looks like a form of, by its ending alone. */
export function guessedInfinitives(form: string): readonly string[] {
	const future = /^(.{2,}[aei]r)(?:é|ás|á|emos|éis|án|ía|ías|íamos|ían)$/.exec(form)
	if (future) return [future[1] ?? form]
	for (const [pattern, classes] of guesses) {
		if (!pattern.test(form)) continue
		const stem = form.replace(pattern, '')
		if (stem.length >= 2) return classes.map((suffix) => withoutAccent(stem) + suffix)
	}
	return []
}
