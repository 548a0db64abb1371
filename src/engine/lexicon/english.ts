import wink from 'wink-lemmatizer'
import { oldVerb } from './english-old.ts'
import { remembered } from './remember.ts'

/**
 * Dictionary forms an English word may come from, likeliest first; lower case, never empty.
 *
 * wink-lemmatizer (WordNet's rules and exception lists) plus what WordNet leaves out: the forms of
 * *be, have, do* and the modals, contractions, possessives, old endings (*cometh*) and British spellings.
 *
 * @param form one word as it stands in a text; a contraction is one word (*don't*)
 */
export function englishLemmas(form: string): readonly string[] {
	return lemmasOf(form)
}

const lemmasOf = remembered((form): readonly string[] => {
	const lower = form.toLowerCase().replace(/[’‘]/g, "'")
	const known = closedForms.get(lower)
	if (known) return known
	const word = withoutClitic(lower)
	const irregular = closedForms.get(word)
	if (irregular) return irregular
	const found: string[] = []
	const add = (lemma: string) => {
		if (!found.includes(lemma)) found.push(lemma)
	}
	const verb = wink.verb(word)
	const noun = wink.noun(word)
	const adjective = wink.adjective(word)
	// A form in -ed or -ing is a verb first; one in -s a noun first: the commoner reading of each ending.
	if (verb !== word && (/(ed|ing)$/.test(word) || noun === word)) add(verb)
	if (noun !== word) add(noun)
	if (verb !== word) add(verb)
	if (adjective !== word && !(found.length > 0 && /er$/.test(word))) add(adjective)
	const old = found.length === 0 ? oldVerb(word) : undefined
	if (old !== undefined) add(old)
	if (found.length === 0 || /(ed|ing|s|er|men|t|n|nd)$/.test(word)) add(word)
	for (const lemma of [...found]) {
		const american = americanSpelling(lemma)
		if (american !== lemma) add(american)
	}
	return found
})

/** Contractions whose host is the part before the apostrophe: *they'll, Juan's, the workers'*. */
function withoutClitic(word: string): string {
	const at = word.indexOf("'")
	if (at <= 0) return word
	if (word.endsWith("n't")) return shortened.get(word) ?? word.slice(0, -3)
	const tail = word.slice(at + 1)
	if (tail === '' || /^(s|re|ve|ll|d|m)$/.test(tail)) return word.slice(0, at)
	return word
}

/** Hosts that *n't* changed. */
const shortened: ReadonlyMap<string, string> = new Map([
	["can't", 'can'],
	["won't", 'will'],
	["shan't", 'shall'],
	["ain't", 'be']
])

/** The American spelling of a British one (*colour* → *color*), or the word itself. */
export function americanSpelling(word: string): string {
	if (word.length < 5 || !mayBeBritish.test(word)) return word
	for (const [british, american] of britishEndings)
		if (british.test(word)) return word.replace(british, american)
	return word
}

/** What one of the {@link britishEndings} needs: most words have nothing of it, and are told by one trial. */
const mayBeBritish =
	/our|re$|ence|is(?:e|ed|es|ing|ation)$|yse$|logue$|l(?:ed|er|ing)$|^(?:grey|plough|mould|ski?lful|programme$|enquir|storey$)|^(?:an|p|arch|enc|orthop|gyn)ae/

/** Regular spelling differences only; words where the ending is no spelling difference are kept out by the patterns. */
const britishEndings: readonly (readonly [RegExp, string])[] = [
	[
		/^(col|fav|hon|lab|hum|rum|neighb|harb|arm|vap|sav|flav|fl|par|vig|tum|splend|od|cand|clam|endeav|behavi|demean|parl|val|ard|ferv|ranc|rig|glam)our/,
		'$1or'
	],
	[/^(cent|theat|met|lit|fib|spect|somb|lust|meag|sab|calib|manoeuv|reconnoit)re$/, '$1er'],
	[/^(def|off|pret)ence$/, '$1ense'],
	[
		/(?<=[a-z]{3})is(e|ed|es|ing|ation)$(?<!(prom|rev|superv|adv|exerc|surpr|compr|desp|disgu|dev|franch|enterpr|merchand|televis|improv|prec|conc|ra|pra|no|poi|cru|bru|adv|tele|expert|parad|treat|exc|dem|w)is(e|ed|es|ing|ation))/,
		'iz$1'
	],
	[/(?<=[a-z]{3})yse$/, 'yze'],
	[/^(cata|dia|pro|mono|epi)logue$/, '$1log'],
	[
		/^(travel|cancel|label|model|level|marvel|counsel|quarrel|signal|jewel|equal|rival|fuel|dial)l(ed|er|ing)$/,
		'$1$2'
	],
	[/^grey/, 'gray'],
	[/^plough/, 'plow'],
	[/^mould/, 'mold'],
	[/^ski?lful/, 'skillful'],
	[/^programme$/, 'program'],
	[/^defence/, 'defense'],
	[/^enquir/, 'inquir'],
	[/^(an|p|arch|enc|orthop|gyn)ae/, '$1e'],
	[/^storey$/, 'story']
]

/** Forms of closed classes, with their dictionary forms. */
const closedForms: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		be: 'am is are was were been being art wast wert',
		have: 'has had having hath hast hadst',
		do: 'does did done doing doth dost didst',
		will: "will wo shall'll wilt",
		would: 'would wouldst',
		shall: 'shalt shall',
		can: 'can canst',
		could: 'could couldst',
		may: 'may mayst',
		go: 'goes went gone going goeth',
		say: 'says said saying saith',
		ought: 'ought oughtest',
		this: 'this these',
		that: 'that those',
		a: 'a an',
		other: 'other others',
		i: "i i'm i've i'll i'd",
		not: "not n't",
		cannot: "cannot can't",
		good: 'better best',
		bad: 'worse worst',
		much: 'more most much',
		little: 'less least little',
		far: 'farther further farthest furthest far',
		person: 'people persons person'
	}).flatMap(([lemma, forms]) =>
		forms.split(' ').map((form): [string, readonly string[]] => [form, closedLemmas(form, lemma)])
	)
)

function closedLemmas(form: string, lemma: string): readonly string[] {
	switch (form) {
		case 'better':
		case 'best':
			return [lemma, 'well', form]
		case 'worse':
		case 'worst':
			return [lemma, 'badly', form]
		case 'more':
		case 'most':
			return ['many', 'much', form]
		case 'art':
			return ['art', 'be']
		case 'less':
		case 'least':
		case 'further':
			return [lemma, form]
		case 'people':
			return ['people', 'person']
		case 'being':
			return ['be', 'being']
		case 'will':
		case 'may':
		case 'can':
		case 'little':
		case 'going':
			return [lemma]
		default:
			return lemma === form ? [form] : [lemma]
	}
}
