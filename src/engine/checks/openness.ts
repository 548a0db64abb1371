import type { Bitext, Side, Span } from '../bitext.ts'
import { anyOf } from '../text/any-of.ts'
import { anyForm } from './any-form.ts'
import type { Context, Evidence, Place } from './check.ts'
import { closenessOf, isRendered } from './closeness.ts'
import { matchesIn, smallTextOf, textOf } from './spans.ts'
import { isFuture } from './tenses.ts'
import type { Word } from './words.ts'

/** Spanish that says a thing may be so: of what could be done, only the conditional says that it is not known. */
const perhaps = anyOf(String.raw`
	quizás? tal\svez a\slo\smejor probablemente posiblemente (?:es|era)\s(?:posible|probable)\sque puede\sque
	podía\sser\sque podría(?:n|mos)?`)

/** Of these, what doubts by itself: a plain future or *must* beside it leaves nothing open (*quizá sea necesaria* as *will be necessary*). */
const doubting = /^(?:quizás?|tal\svez|a\slo\smejor|puede\sque|(?:es|era)\sposible\sque)$/

/** English that leaves anything open: what may be, seems, is asked, supposed, expected or allowed. */
export const openWords = String.raw`
	maybe perhaps perchance may might could would can cannot must should ought will shall if whether unless
	possib\p{L}* impossib\p{L}* probab\p{L}* likel\p{L}* unlikely presum\p{L}* suppos\p{L}* conceiv\p{L}*
	seem\p{L}* appear\p{L}* think thought believe[ds]? guess\p{L}* expect\p{L}* suspect\p{L}* imagin\p{L}*
	dare\s+say daresay chances? doubt\p{L}* no\sdoubt sure\p{L}* certain\p{L}* wonder\p{L}* hope\p{L}*
	fear\p{L}* potential\p{L}* afraid(?!\sof) tend\p{L}* almost liable apt what how un?able ability allow\p{L}*
	sometimes looks?\slike set\sto due\sto meant\sto so\sto\s(?:speak|say) as\sit\swere promis\p{L}* enabl\p{L}* capab\p{L}* opportunit\p{L}* let lets \p{L}*n't \p{L}+[ai]bl[ey] \p{L}*'d \p{L}*'ll`

const openThere = anyOf(openWords, true)

/**
 * English that says a thing may be so; *whoever she may be*, *anyone who may come* and *the month of May* say nothing of the kind, *may not* forbids,
 * *may she rest* wishes, *so that she may rest* tells what for, and *we may see from this* is only polite.
 */
const hedging =
	/(?<!\p{L})(?=perhaps|may|possibly|might)(?<!\p{L}ever\s(?:\p{L}+\s){0,4})(?:perhaps|maybe|possibly|(?=m)(?<!\b(?:so\sthat|in\sorder\sthat)\s(?:\p{L}+\s){1,6})(?<!\b(?:[Aa]ny|[Ss]ome|[Nn]o)(?:one|body|thing|\s\p{L}+)?\s(?:\p{L}+\s)?(?:who|that|which|(?:I|you|he|she|it|we|they))\s)(?<!\b(?:[Aa]ll|[Tt]hose|[Ee]veryone|[Ee]verybody|[Ee]verything)\s(?:who|that|which)\s)(?:may|might)(?!(?<=\b(?:i|we|you|one)\s(?:may|might))\s(?:\p{L}+\s)?(?:say|add|tell|see|perceive|judge|gather|infer|conclude|imagine|suppose|remember|recall)(?!\p{L}))(?=\s(?:also\s|yet\s|even\s)?(?!(?:not|you|he|she|it|we|they|god|his|her|its|their|your|our|my|this|these|those|the|all)\s)(?:be|have|\p{Ll}{3,})|(?<=might)\snot\s))(?!\p{L})/u

/** *Each borrower may take out up to six*: what is allowed so far is no more doubtful than its limit. */
const limiting =
	/(?<!\p{L})(?:maximum|minimum|at most|up to|no (?:more|longer|later|less|fewer) than|only|unless)(?!\p{L})/u

/** Spanish that leaves anything open: what can be, is wished, feared, asked, supposed or only to come. */
const openHere = anyOf(
	String.raw`
	p[ou]d\p{L}+ pued\p{L}+ quizás? tal\svez acaso puede\sque (?:im)?posib\p{L}+ (?:im)?probab\p{L}+
	a\slo\smejor igual \p{L}+rí(?:a|as|an|amos|ais) eventual\p{L}* si sino ojalá aunque para\sque cuando
	capa[zc]\p{L}* permi[ts]\p{L}+ cab[eaíoier]\p{L}* riesgos? opci\p{L}+ peligr\p{L}+ amena[zc]\p{L}+
	pare[cz]\p{L}+ cre[eoíia]\p{L}* sup[ou]\p{L}+ sospech\p{L}+ tem[eoíai]\p{L}* esper\p{L}+ deb\p{L}+ dud\p{L}+
	hipót\p{L}+ descart\p{L}+ potencial\p{L}* susceptib\p{L}* suele\p{L}* solía\p{L}* \p{L}+[ai]ble(?:s|mente)? como sea[ns]?
	fuer[ae]\p{L}* haya\p{L}* hubier\p{L}* \p{L}+(?:ase|ese|ara|iera)[ns]?
	que\s(?:se\s|no\s|l[aeo]s?\s)*\p{L}+(?:[ae]n?|[ae]s|[ae]mos)`,
	true
)

/** Letters that all of {@link perhaps} and all of {@link hedging} have. */
const leavesOpen = /quiz|^tal$|mejor|probabl|posibl|pued|pod/
/** Whether a Spanish side may have a word that leaves something open. */
export const mayBeOpen = anyForm('es', ({ form }) => leavesOpen.test(form))
const mayHedge = anyForm('en', ({ form }) => /perhaps|may|possibly|might/.test(form))

/** *Quizá tuviera razón* as *she was right*: what was only possible is told as a fact. */
export function lostPerhaps(place: Place, { bitext, lexicon, vocabulary }: Context): readonly Evidence[] {
	if (!mayBeOpen(place.words.source, lexicon)) return []
	const found = hedgeOpposite(
		place,
		bitext,
		'source',
		perhaps,
		openThere,
		(span, hedge) =>
			saysAnother(span, place, vocabulary) ||
			(doubting.test(hedge) && /^(?:will|shall|must)$/i.test(bitext.target.text.slice(span.from, span.to)))
	)
	if (!found) return []
	return [
		{
			source: [found.span],
			target: [],
			message: 'dropped',
			values: { source: found.words },
			confidence: 0.72
		}
	]
}

/** *Habrá más muertos* as *there may be more deaths*: a fact is told as no more than possible. */
export function addedPerhaps(place: Place, context: Context): readonly Evidence[] {
	const { bitext, lexicon } = context
	if (!mayHedge(place.words.target, lexicon)) return []
	const found = hedgeOpposite(place, bitext, 'target', hedging, openHere)
	if (!found) return addedMay(place, context)
	if (/^(?:may|might)$/i.test(found.words) && limiting.test(smallTextOf(bitext.target, place.target)))
		return []
	return [
		{ source: [], target: [found.span], message: 'added', values: { target: found.words }, confidence: 0.72 }
	]
}

/** Words between *may* and its verb, at most. */
const between = 3
/** Spanish that tells of some cases only, or of whomever it concerns. */
const ofSome = anyOf(
	String.raw`veces ocasi\p{L}+ vez algun[oa]s? ciert[oa]s quien(?:es)? cualquier\p{L}* tod[oa] que según generalmente frecuen\p{L}+ menudo soler ni no
	como o u incluy\p{L}+ entre`
)

/**
 * *Cuando sopla el viento, las barcas vuelven* as *the boats may return*: another clause leaves something open, but this one
 * tells plainly what its verb, and the rendering of that verb, say.
 */
function addedMay(place: Place, { bitext, vocabulary }: Context): readonly Evidence[] {
	const { source, target } = place.words
	const there = textOf(bitext.target, place.target)
	if (there.includes('?') || limiting.test(there.toLowerCase())) return []
	const match = hedging.exec(there)
	const start = place.target[0]?.from ?? 0
	const may = match && target.find(({ token }) => token.from === start + match.index)
	if (!may || !/^(?:may|might)$/.test(may.form.form)) return []
	const verb = target.slice(may.at + 1, may.at + 1 + between).find(({ kind }) => kind === 'content')
	const own = source[verb?.partners[0]?.at ?? -1]
	if (!own || !isPlain(own) || !isRendered(own, 'source', place, vocabulary)) return []
	if (own.partners[0]?.at !== verb?.at) return []
	const isMark = ({ kind }: Word) => kind === 'mark'
	const clause = source.slice(
		source.slice(0, own.at).findLastIndex(isMark) + 1,
		own.at + 1 + Math.max(0, source.slice(own.at + 1).findIndex(isMark))
	)
	const text = clause.map(({ form }) => form.form).join(' ')
	if (ofSome.test(text) || matchesIn(text, openHere).length > 0) return []
	const isClose = closenessOf({ source: own.at, target: verb?.at }, place, vocabulary) >= close
	const { from, to } = may.token
	return [
		{
			source: [],
			target: [{ from, to }],
			message: 'added',
			values: { target: bitext.target.text.slice(from, to) },
			confidence: isClose ? 0.72 : 0.55
		}
	]
}

/** Least closeness of a clause in which nothing but *may* is another thing. */
const close = 0.6

/** A verb in the future or the present indicative: *devolverán, devuelven, bajan*, not *devuelva, baje*. */
function isPlain({ kind, form }: Word): boolean {
	return (
		kind === 'content' &&
		(isFuture(form) ||
			form.lemmas.some((lemma) =>
				lemma.endsWith('ar') ? /[aá]n?$/.test(form.form) : /[eií]r$/.test(lemma) && /en?$/.test(form.form)
			))
	)
}

/** A link from here on says whose rendering a word is. */
const linked = 0.6
/** Support from here on means that it may be. */
const meant = 0.45

/** *La duda es Ana* as *the doubt is Ana*: what seems to leave a thing open only says another word of content. */
export function saysAnother(
	{ from, to }: Span,
	{ words }: Place,
	{ support }: Context['vocabulary']
): boolean {
	const word = words.target.find(({ token }) => token.from <= from && to <= token.to)
	const best = word?.partners[0]
	const own = words.source[best?.at ?? -1]
	return (
		word?.kind === 'content' &&
		own?.kind === 'content' &&
		best !== undefined &&
		best.confidence >= linked &&
		!leavesOpen.test(own.form.form) &&
		support(own.form, word.form) >= meant
	)
}

/**
 * The first hedge of one side of a bead where nothing on the other side leaves anything open, but for words of which
 * `isSpent` says that they render something else.
 */
function hedgeOpposite(
	place: Place,
	bitext: Bitext,
	side: Side,
	hedge: RegExp,
	opens: RegExp,
	isSpent: (span: Span, hedge: string) => boolean = () => false
) {
	const opposite: Side = side === 'source' ? 'target' : 'source'
	const found = hedge.exec((hedge === hedging ? textOf : smallTextOf)(bitext[side], place[side]))
	if (!found) return undefined
	const other = smallTextOf(bitext[opposite], place[opposite]).replace(/’/g, "'")
	if (other === '' || other.includes('?')) return undefined
	const start = place[opposite][0]?.from ?? 0
	if (
		matchesIn(other, opens).some((one) => !isSpent({ from: start + one.from, to: start + one.to }, found[0]))
	)
		return undefined
	const from = (place[side][0]?.from ?? 0) + found.index
	const span = { from, to: from + found[0].length }
	return { span, words: bitext[side].text.slice(span.from, span.to) }
}
