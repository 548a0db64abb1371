import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { isAnswered, type Name } from './name-answers.ts'
import type { Word } from './words.ts'

/**
 * Peoples and languages one of which stands for another: Spanish writes them small (*británica, náhuatl*), English with
 * a capital (*Irish, Quechua*), so only the lexicon tells that both are names. A country may stand for its people (*a
 * Luxembourg company*).
 */
export function peopleChanged(gained: readonly Name[], place: Place, context: Context): readonly Evidence[] {
	const peoples = gained.filter(
		(name) =>
			name.length === 1 &&
			name.every((word) =>
				isPlaceName(word, context) ? isBeforeItsOwn(word, place) : isEnglishPeople(word, context)
			)
	)
	if (peoples.length !== 1) return []
	// *French person* is in the dictionary, but *person* answers no *francés*: only what has a capital does.
	const capitals = place.words.target.filter(({ token }) =>
		capital.test(context.bitext.target.text.charAt(token.from))
	)
	const among = { ...place, words: { ...place.words, target: capitals } }
	const lost = place.words.source.filter(
		(word) => isSpanishPeople(word, context) && !isAnswered([word], among, context, 'source')
	)
	const [own, other] = [lost[0], peoples[0]?.[0]]
	if (lost.length !== 1 || !own || !other || areNear(own, other, context)) return []
	return [{ ...bothSides(own.token, other.token, context.bitext), message: 'changed', confidence: 0.85 }]
}

/** Peoples and faiths that translators take for each other without an error. */
const near: readonly ReadonlySet<string>[] = [
	'muslim moslem islamic islamist moorish moor',
	'jewish jew hebrew israeli israelite',
	'english british briton',
	'american usian north-american',
	'arab arabic arabian',
	'spanish spaniard castilian hispanic',
	'hispanic latino latin latin-american',
	'christian catholic',
	'indian indigenous native amerindian',
	'inca incan quechua quechuan',
	'african black',
	'russian soviet',
	'greek hellenic hellenistic',
	'persian iranian',
	'turkish ottoman turk',
	'tuscan italian'
].map((list) => new Set(list.split(' ')))

function areNear(spanish: Word, english: Word, { lexicon }: Context): boolean {
	const meant = spanish.form.lemmas.flatMap((lemma) =>
		(lexicon.entries.get(lemma) ?? []).flatMap(({ translations }) => translations)
	)
	return near.some(
		(group) =>
			[english.form.form, ...english.form.lemmas].some((one) => group.has(one)) &&
			meant.some((one) => group.has(one.toLowerCase()))
	)
}

const capital = /^\p{Lu}/u

/** *británico, náhuatl*: every rendering the lexicon knows begins with a capital. */
function isSpanishPeople({ kind, form }: Word, { lexicon }: Context): boolean {
	if (kind !== 'content') return false
	const entries = form.lemmas.slice(0, 2).flatMap((lemma) => lexicon.entries.get(lemma) ?? [])
	// *suizo* is a bun as well, where it is no adjective.
	const adjectives = entries.filter(({ pos }) => pos === 'adj')
	const own = adjectives.length > 0 ? adjectives : entries
	return (
		own.length > 0 &&
		own.every(({ pos, translations }) => pos !== 'name' && translations.every((one) => capital.test(one)))
	)
}

/** *Irish, Nahuatl*: the lexicon renders it by a word that Spanish writes small. */
function isEnglishPeople({ form }: Word, { lexicon }: Context): boolean {
	const entries = [form.form, ...form.lemmas].flatMap((lemma) => lexicon.english.get(lemma) ?? [])
	return (
		entries.length > 0 &&
		entries.some(
			({ pos, lemma, translations }) =>
				pos !== 'name' && !/^\p{Lu}/u.test(lemma) && translations.some((one) => capital.test(one))
		)
	)
}

/** Whether the lexicon knows a name as that of a place. */
function isPlaceName({ kind, token, form }: Word, { bitext, lexicon }: Context): boolean {
	const written = bitext.target.text.slice(token.from, token.to)
	const entries = lexicon.english.get(form.form) ?? lexicon.english.get(written) ?? []
	return kind === 'name' && entries.some(({ pos, tags }) => pos === 'name' && tags.includes('place'))
}

/** *a Luxembourg company*: a place stands for its people right before what belongs to it. */
function isBeforeItsOwn({ at }: Word, { words: { target } }: Place): boolean {
	return (
		target[at + 1]?.kind === 'content' &&
		!/^(?:in|of|from|to|at|near|for)$/.test(target[at - 1]?.form.form ?? '')
	)
}
