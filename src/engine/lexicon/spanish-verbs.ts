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
import { endsInPronoun, hostsOf, oxytoneHostsOf, withoutAccent } from './spanish-enclitics.ts'

/** The verbs that are known: every form is tried against hundreds of infinitives that are none. */
export interface Verbs {
	readonly infinitives: ReadonlySet<string>
	/** What stands before the infinitives' last two letters: most trials end here. */
	readonly stems: ReadonlySet<string>
}

/** Known verbs, given their infinitives with or without *se*. */
export function verbsFrom(lemmas: Iterable<string>): Verbs {
	const infinitives = new Set<string>()
	for (const lemma of lemmas) {
		infinitives.add(lemma)
		if (lemma.endsWith('se')) infinitives.add(lemma.slice(0, -2))
	}
	const stems = new Set<string>()
	for (const infinitive of infinitives) stems.add(infinitive.slice(0, -2))
	return { infinitives, stems }
}

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
 * haciéndose, irse*). About 3 µs a form.
 */
export function infinitivesOf(form: string, verbs: Verbs): readonly string[] {
	const found: string[] = []
	addInfinitives(form, verbs, found)
	for (const host of hostsOf(form)) addInfinitives(host, verbs, found)
	for (const infinitive of voseoInfinitives(form))
		if (verbs.infinitives.has(infinitive)) found.push(infinitive)
	return found.length > 1 ? [...new Set(found)] : found
}

/**
 * Infinitives of a finite form that lost its accent to the pronouns behind it, known verbs only: *sentose* ← sentó,
 * *contestome* ← contestó, *veranse* ← verán. For forms that nothing else explains: *capote* is no *capó te*.
 */
export function infinitivesBeforePronouns(form: string, verbs: Verbs): readonly string[] {
	const found: string[] = []
	for (const { bare, stressed } of oxytoneHostsOf(form)) {
		addInfinitives(stressed, verbs, found)
		// *diole, viome, fuime*: written without an accent by themselves too.
		addIrregulars(bare, verbs, found)
	}
	return [...new Set(found)]
}

/** Imperatives of *vos* with a pronoun lose their accent: *callate* ← callar, *decime* ← decir, *hacelo* ← hacer. */
function voseoInfinitives(form: string): readonly string[] {
	if (!endsInPronoun(form)) return []
	const match = /^(\p{L}{2,}?[aei])(?:(?:me|te|se|nos)(?:l[aeo]s?)?|l[aeo]s?)$/u.exec(form)
	return match ? [`${match[1] ?? ''}r`] : []
}

function addInfinitives(form: string, verbs: Verbs, found: string[]): void {
	if (form.endsWith('r') && /[aeií]r$/.test(form) && verbs.infinitives.has(form)) found.push(form)
	addIrregulars(form, verbs, found)
	for (let length = Math.min(longestEnding, form.length - 1); length >= 1; length--) {
		const list = byEnding.get(form.slice(form.length - length))
		if (!list) continue
		const stem = form.slice(0, form.length - length)
		if (!mayBeAnother.test(stem) && !verbs.stems.has(stem)) continue
		for (const ending of list) addFrom(stem, ending, verbs, found)
	}
}

/** Only a stem with one of these may be a stem changed before its ending, or a whole infinitive. */
const mayBeAnother = /[iyuüíú]|[czgjr]$/

function addIrregulars(form: string, { infinitives }: Verbs, found: string[]): void {
	for (const infinitive of irregular.get(form) ?? none)
		if (infinitives.has(infinitive)) found.push(infinitive)
	for (const prefix of prefixesByLetter.get(form.charAt(0)) ?? none) {
		if (form.length < prefix.length + 3 || !form.startsWith(prefix)) continue
		const rest = form.slice(prefix.length)
		for (const infinitive of irregular.get(rest) ?? none)
			if (infinitives.has(prefix + infinitive)) found.push(prefix + infinitive)
		const plain = withoutAccent(rest)
		if (plain === rest) continue
		for (const infinitive of irregular.get(plain) ?? none)
			if (infinitives.has(prefix + infinitive)) found.push(prefix + infinitive)
	}
}

const none: readonly string[] = []

/** The prefixes of families by their first letter, each list in their order. */
const prefixesByLetter = new Map<string, string[]>()
for (const prefix of familyPrefixes) {
	const list = prefixesByLetter.get(prefix.charAt(0))
	if (list) list.push(prefix)
	else prefixesByLetter.set(prefix.charAt(0), [prefix])
}

/** Adds the known infinitives whose stem before this ending could be this one; of the kinds the plain one comes first. */
function addFrom(stem: string, { classes, kinds, shifts }: Ending, verbs: Verbs, found: string[]): void {
	for (const kind of kinds) {
		if (kind === 'infinitive') {
			for (const suffix of classes) if (stem.endsWith(suffix)) addIfKnown(stem, verbs, found)
			if (stem.endsWith('ir')) addIfKnown(stem.slice(0, -2) + 'ír', verbs, found)
			continue
		}
		for (const suffix of classes) {
			addOriginals(stem, kind, suffix, verbs, found)
			if (shifts) addRespelled(stem, kind, suffix, verbs, found)
			// *construye* ← construir, *cayendo* ← caer: the y belongs to the ending.
			else if (suffix !== 'ar' && stem.endsWith('y'))
				addOriginals(stem.slice(0, -1), kind, suffix, verbs, found)
		}
	}
}

function addIfKnown(infinitive: string, { infinitives }: Verbs, found: string[]): void {
	if (infinitives.has(infinitive)) found.push(infinitive)
}

/** Adds the known infinitive of a stem and a class. */
function addKnown(stem: string, suffix: string, verbs: Verbs, found: string[]): void {
	if (!verbs.stems.has(stem)) return
	addIfKnown(stem + suffix, verbs, found)
	if (suffix === 'ir' && /[aeo]$/.test(stem)) addIfKnown(stem + 'ír', verbs, found)
}

/** Spellings that keep a stem's sound before another vowel, or a consonant put in: how it ends, and how it did. */
const respellings = {
	ar: ['qu c', 'gu g', 'gü gu', 'c z'],
	other: ['zc c', 'z c', 'j g', 'g gu', 'c qu', 'ig ', 'g ', 'y ']
} as const

const [respelledAr, respelledOther] = [respellings.ar, respellings.other].map((list) =>
	list.map((pair) => {
		const [end = '', by = ''] = pair.split(' ')
		return { end, by }
	})
)

/** Adds what the stem was before the spelling changed to keep its sound, or before a consonant was put in. */
function addRespelled(stem: string, kind: StemKind, suffix: string, verbs: Verbs, found: string[]): void {
	const last = stem.charCodeAt(stem.length - 1)
	for (const { end, by } of (suffix === 'ar' ? respelledAr : respelledOther) ?? []) {
		if (end.charCodeAt(end.length - 1) !== last || !stem.endsWith(end)) continue
		if (end === 'ig' && !/[aeo]ig$/.test(stem)) continue
		addOriginals(stem.slice(0, -end.length) + by, kind, suffix, verbs, found)
	}
}

/**
 * Adds the infinitives of a stem, given how the form changed its last vowel: *piens-* ← pens-, *duerm-* ← dorm-, *envi-* with
 * an accent ← envi-; outside stress *pid-* ← ped-, *durm-* ← dorm-. What is as it was is found where the kind is plain.
 */
function addOriginals(stem: string, kind: StemKind, suffix: string, verbs: Verbs, found: string[]): void {
	if (kind === 'plain') return addKnown(stem, suffix, verbs, found)
	if (!mayHaveChanged.test(stem)) return
	const at = lastVowel(stem, stem.length - 1)
	const vowel = stem.charAt(at)
	const before = stem.charAt(at - 1)
	const rest = stem.slice(at + 1)
	if (kind === 'stressed') {
		if (vowel === 'e') {
			if (before === 'i' || before === 'y') addKnown(stem.slice(0, at - 1) + 'e' + rest, suffix, verbs, found)
			if (before === 'u' || before === 'ü') addKnown(stem.slice(0, at - 1) + 'o' + rest, suffix, verbs, found)
			if (before === 'u') addKnown(stem.slice(0, at - 1) + 'u' + rest, suffix, verbs, found)
			if (before === 'u' && stem.charAt(at - 2) === 'h')
				addKnown(stem.slice(0, at - 2) + 'o' + rest, suffix, verbs, found)
		}
		if (vowel === 'í') addKnown(stem.slice(0, at) + 'i' + rest, suffix, verbs, found)
		if (vowel === 'ú') addKnown(stem.slice(0, at) + 'u' + rest, suffix, verbs, found)
		if (suffix === 'ir') {
			addLowered(stem, suffix, verbs, found)
			if (vowel === 'e' && before === 'i') addKnown(stem.slice(0, at - 1) + 'i' + rest, suffix, verbs, found)
			if (stem.endsWith('í')) addKnown(stem.slice(0, -1) + 'e', suffix, verbs, found)
		}
	} else {
		addLowered(stem, suffix, verbs, found)
		if (vowel === 'u') addKnown(stem.slice(0, at) + 'o' + rest, suffix, verbs, found)
	}
}

/** A stem that changed holds one of these. */
const mayHaveChanged = /[iyuüíú]/

/** The place of the last vowel up to a place, or -1; a *ü* is none. */
function lastVowel(stem: string, from: number): number {
	for (let at = from; at >= 0; at--) if ('aeiouáéíóú'.includes(stem.charAt(at))) return at
	return -1
}

/** Adds *ped-* for *pid-*, *segu-* for *sigu-*: the u of *gu* is no vowel of its own. */
function addLowered(stem: string, suffix: string, verbs: Verbs, found: string[]): void {
	const at = lastVowel(stem, stem.length - (stem.endsWith('gu') ? 2 : 1))
	if (at >= 0 && stem.charAt(at) === 'i')
		addKnown(`${stem.slice(0, at)}e${stem.slice(at + 1)}`, suffix, verbs, found)
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

/** Any of these, or a future: one trial tells most forms from verbs. */
const looksVerbal = new RegExp(
	[...guesses.map(([pattern]) => pattern.source), '(?:[áé]|[áé]s|éis|án)$'].join('|')
)
/** The letters of the longest of them: *iéndonos*. */
const longestGuess = 8

/** Infinitives an unknown form looks like a form of, by its ending alone. */
export function guessedInfinitives(form: string): readonly string[] {
	if (!looksVerbal.test(form.slice(-longestGuess))) return none
	const future = /^(.{2,}[aei]r)(?:é|ás|á|emos|éis|án|ía|ías|íamos|ían)$/.exec(form)
	if (future) return [future[1] ?? form]
	for (const [pattern, classes] of guesses) {
		if (!pattern.test(form)) continue
		const stem = form.replace(pattern, '')
		if (stem.length >= 2) return classes.map((suffix) => withoutAccent(stem) + suffix)
	}
	return none
}
