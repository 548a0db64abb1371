import type { Side } from '../bitext.ts'
import { functionWords } from '../lexicon/function-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldWord } from '../text/fold.ts'
import { gathered } from '../text/gathered.ts'
import { numberWords } from '../text/number-words.ts'
import { units } from '../text/units.ts'
import { anyForm } from './any-form.ts'
import type { Context, Place } from './check.ts'
import { isWithin } from './context.ts'
import { isFiller } from './fillers.ts'
import { lately } from './lately.ts'
import { isAnswered, noNames } from './name.ts'
import { phraseCover } from './phrase-cover.ts'
import { onceAForm, type Word } from './words.ts'

/**
 * The words of content of one side of a bead that should have a counterpart: all but what the translator's brackets,
 * a multiword entry, a number opposite or the check of names answers for. In the order of the text.
 */
export function contentOf(place: Place, context: Context, side: Side): readonly Word[] {
	return contents[side](place, context)
}

/** Both sides of every bead are asked for twice: once for each direction. */
const contents = {
	source: lately((place: Place, context: Context) => contentIn(place, context, 'source')),
	target: lately((place: Place, context: Context) => contentIn(place, context, 'target'))
}

function contentIn(place: Place, context: Context, side: Side): readonly Word[] {
	const covered = phraseCover(place, context)[side]
	const measured = measureCover(place, context, side)
	const abbreviated = acronymCover(place, context, side)
	return place.words[side].filter(
		(word) =>
			(word.kind === 'content' || word.kind === 'name') &&
			word.token.kind === 'word' &&
			!saysNumber(word.form, side) &&
			!(side === 'target' && isWithin(word.token, context.shielded)) &&
			!covered.has(word.at) &&
			!measured.has(word.at) &&
			!abbreviated.has(word.at) &&
			!(side === 'target' && isFiller(word, place, context.lexicon)) &&
			(word.kind === 'content' || !isSilentName(word, place, context, side))
	)
}

/** Whether a form is a number in words, or has a figure in it. */
const saysNumber = onceAForm(
	({ form }, side: Side): boolean => numberWords[side === 'source' ? 'es' : 'en'].has(form) || /\d/.test(form)
)

/** A name that the other side answers, or a capital that names nothing (*EE. UU.*, *d. C.*): the check `name` judges names. */
function isSilentName(word: Word, place: Place, context: Context, side: Side): boolean {
	return (
		word.token.to - word.token.from < 3 ||
		noNames.has(word.form.form) ||
		functionWords.en.has(word.form.form) ||
		isAnswered([word], place, context, side)
	)
}

const nothing: ReadonlySet<number> = new Set()

/** Characters around a figure in which its unit stands: *10 000 millones de dólares*, *la década de los 80*. */
const reach = { before: 22, after: 26 }
/** What says which dollar or pound is meant; English leaves it to the sign. */
const currencyAdjectives: ReadonlySet<string> = new Set(
	'estadounidense estadounidenses esterlina esterlinas norteamericano norteamericanos americano americanos'.split(
		' '
	)
)
/** Relations of two figures in which one language spells what the other puts into the figure. */
const unspelled: ReadonlySet<string> = new Set(['clock', 'decade', 'century', 'short-year'])

/**
 * Words of measure that belong to a figure with its equal opposite, where the other language writes a sign or another
 * unit: *dólares* beside $, *kilómetros* beside *miles*, *la década de 1980* beside *the 1980s*.
 */
function measureCover(place: Place, { bitext, lexicon }: Context, side: Side): ReadonlySet<number> {
	const isExplained = side === 'source' && explainsLetters(place.words.source, lexicon)
	if (place.numbers.agreeing.length === 0 && !isExplained) return nothing
	const covered = new Set<number>()
	const own = units[side === 'source' ? 'es' : 'en']
	for (const agreement of place.numbers.agreeing) {
		const here = agreement[side]
		const there = agreement[side === 'source' ? 'target' : 'source']
		// *el autobús 27*, *the number 27 bus*
		const called = place.words[side].findLast(({ token }) => token.to <= here.from)
		if (called && numbering.test(called.form.form)) covered.add(called.at)
		// *vive en el quinto*, *on the fifth floor*
		const ranked =
			side === 'target' && here.ordinal && there.ordinal
				? place.words.target.find(({ token }) => token.from >= here.to)
				: undefined
		if (ranked && rankable.test(ranked.form.form)) covered.add(ranked.at)
		const isPlain =
			there.unit === undefined &&
			!unspelled.has(agreement.relation) &&
			!isYear(here.values) &&
			here.role !== 'clock' &&
			there.role !== 'decade'
		if (isPlain) continue
		for (const word of place.words[side]) {
			if (word.kind !== 'content' || word.token.from < here.from - reach.before) continue
			if (word.token.from > here.to + reach.after) break
			const unit = own.get(word.form.form.replace(/['’]s?$/, ''))
			// *100 km/h* beside *60 mph*: a speed is written as two measures.
			const isSame =
				unit !== undefined &&
				(unit.dimension === there.unit?.dimension ||
					(there.unit?.dimension === 'speed' && (unit.name === 'km' || unit.name === 'mi')))
			const isPound = there.unit?.dimension === 'money' && unit?.name === 'lb'
			const isTime = unit?.dimension === 'time' && there.unit === undefined
			const isPercent =
				there.unit?.dimension === 'percent' && /^(?:per|cent|percent|ciento)$/.test(word.form.form)
			// *half past three*, *cuarenta y tantos años*
			const isPast = here.role === 'clock' && word.form.form === 'past'
			const isTold =
				side === 'target'
					? here.role === 'clock' && /^o['’]clock$/.test(word.form.form)
					: there.role === 'clock' &&
						/^(?:mañana|tarde|noche|madrugada)$/.test(word.form.form) &&
						isMeridiem(there, bitext.target.text)
			const isOdd =
				/^(?:tant[oa]s|pico)$/.test(word.form.form) && place.words[side][word.at - 1]?.form.form === 'y'
			if (isSame || isPound || isTime || isPercent || isPast || isTold || isOdd) covered.add(word.at)
			if (there.unit?.dimension === 'money' && currencyAdjectives.has(word.form.form)) covered.add(word.at)
		}
	}
	// *(AM, por sus siglas en inglés)* tells the reader of the translation what the other language shows.
	if (isExplained)
		for (const word of place.words.source)
			if (word.form.form === 'siglas' || word.form.form === 'acrónimo') {
				const rest = bitext.source.text.slice(word.token.to, word.token.to + 18)
				const language = /^ en (?:inglés|español|castellano|francés|alemán)/.exec(rest)
				if (!language) continue
				covered.add(word.at)
				covered.add(word.at + 2)
			}
	return covered
}

/** What Spanish leaves to the ordinal: *acabó tercero, está en segundo*. */
const rankable = /^(?:floor|storey|place|year|grade|class|gear)$/

/** What only says that a number follows. */
const numbering = /^(?:número|núm|nro|number)$/

/** *10 pm*: the half of the day is told in letters. */
function isMeridiem({ from, to }: { readonly from: number; readonly to: number }, text: string): boolean {
	return /[ap]\.?\s?m\.?$/i.test(text.slice(from, to))
}

const explainsLetters = anyForm('es', ({ form }) => form === 'siglas' || form === 'acrónimo')

/** Longer runs of capitals are shouting, or a name that nobody spells out. */
const longestAcronym = 6

/**
 * Words that an acronym of the other side's language stands for: *Miembro de la Asamblea* where the English has *AM*.
 * Every letter must begin a translation of a different word, in any order, and the words must stand together.
 */
function acronymCover(place: Place, { bitext, lexicon }: Context, side: Side): ReadonlySet<number> {
	const other: Side = side === 'source' ? 'target' : 'source'
	const theirs = acronymsAmong(place.words[other], bitext[other].text)
	if (theirs.length === 0) return nothing
	const own = acronymsAmong(place.words[side], bitext[side].text)
	const acronyms = theirs.filter((acronym) => !own.some((one) => areTurned(one, acronym)))
	if (acronyms.length === 0) return nothing
	const covered = new Set<number>()
	const words = place.words[side].filter(({ kind }) => kind === 'content' || kind === 'name')
	for (const acronym of new Set(acronyms)) {
		const { length } = acronym
		for (let from = 0; from + length <= words.length; from++) {
			const run = words.slice(from, from + length)
			const [first, last] = [run[0], run[length - 1]]
			if (!first || !last || last.at - first.at > 3 * length) continue
			const left = [...acronym]
			const fits = run.every((word) => {
				const initials = initialsOf(word.form, side, lexicon)
				const at = left.findIndex((letter) => initials.has(letter))
				if (at >= 0) left.splice(at, 1)
				return at >= 0
			})
			if (fits) for (const word of run) covered.add(word.at)
		}
	}
	return covered
}

/** The acronyms of one side, small. */
const acronymsAmong = lately((side: readonly Word[], text: string): readonly string[] =>
	gathered(side, (word) => acronymIn(text, word))
)

const noAcronym: readonly string[] = []

/** The acronym a word is, small, in a list; an empty one where it is none. */
function acronymIn(text: string, { token }: Word): readonly string[] {
	const second = text.charCodeAt(token.from + 1)
	if (second >= 97 && second <= 122) return noAcronym
	const first = text.charAt(token.from)
	if (first === first.toLowerCase()) return noAcronym
	const written = text.slice(token.from, token.to).replace(/(?:['’]?s|\.)$/, '')
	return /^\p{Lu}{2,}$/u.test(written) && written.length <= longestAcronym ? [written.toLowerCase()] : []
}

/** Whether two acronyms have the same letters, as VIH and HIV: either is all the other stands for. */
function areTurned(one: string, two: string): boolean {
	return one.length === two.length && [...one].sort().join('') === [...two].sort().join('')
}

/** The letters that translations of a form begin with. */
const initialsOf = onceAForm(({ lemmas }, side: Side, { entries, english }: Lexicon): ReadonlySet<string> => {
	const table = side === 'source' ? entries : english
	const own = gathered(lemmas, (lemma) => table.get(lemma) ?? [])
	const words = gathered(own, (entry) => (side === 'source' ? entry.translations : [entry.lemma]))
	return new Set(words.map((one) => foldWord(one).charAt(0)))
})

function isYear(values: readonly number[]): boolean {
	return values.every((value) => value >= 1000 && value < 2100 && Number.isInteger(value))
}
