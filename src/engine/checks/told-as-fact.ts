import type { Span } from '../bitext.ts'
import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { anyOf } from '../text/any-of.ts'
import { anyForm } from './any-form.ts'
import type { Context, Evidence, Place } from './check.ts'
import { closenessOf } from './closeness.ts'
import { openWords, saysAnother } from './openness.ts'
import { nounsOfPersons } from './other-speakers.ts'
import { isSpokenBy, type ReportingVerbs, reportingVerbs } from './reporting.ts'
import { speakersOf } from './speakers.ts'
import { matchesIn, smallTextOf, textOf } from './spans.ts'
import { spanishFutures } from './tenses.ts'
import type { Word } from './words.ts'

/** Sure enough to be shown where the clause around is said word by word, and else worth a look. */
const confidences = { close: 0.74, loose: 0.52 }
/** Least closeness of such a clause. */
const close = 0.6
/** A link from here on joins what is said with its rendering. */
const joins = 0.5
/** Support from here on says that two words may name one person. */
const means = 0.1

/** Spanish that says what one has only heard, believes or supposes; *no creo que* and *por si acaso* say something else. */
const reserved =
	/(?<!\p{L})(?<!(?:no|ni|nunca|si|por|que|lo|como)\s(?:se\s|me\s|le\s|nos\s)?)(?:al\sparecer|por\slo\svisto|aparentemente|presuntamente|supuestamente|acaso|(?:creo|creemos|sospecho|sospechamos|supongo|suponemos|me\sparece|nos\sparece)\sque|se\s(?:cree|creía|piensa|pensaba|supone|suponía|rumorea|rumoreaba|sospecha|dice|dijo|decía|cuenta|contó|contaba|(?:ha|había|han|habían)\s(?:dicho|contado|rumoreado|escrito|especulado|afirmado|sugerido|supuesto|creído))\sque|(?:dicen|cuentan|decían|contaban)\sque|(?:cuentan?|dice|quiere)\sla\s(?:leyenda|tradición|historia)\sque|es\sfama\sque|corr(?:e|ía|ió)\s(?:el\srumor|la\svoz)\sde\sque|parece\s(?:ser\s)?que|presunt[oa]s?(?=\s\p{L}{4,})|(?:el|la|los|las|una?|unos|unas|su|sus|del|al|dos|tres|cuatro|varios|varias|algunos|algunas)\ssupuest[oa]s?(?=\s\p{L}{4,})(?!\s\p{L}+[ai]d[oa]s?(?!\p{L}))|supuestas(?=\s\p{L}{4,}))(?!\p{L})/u

/** English for what Spanish calls *un supuesto* as well: a case or an assumption. */
const supposed =
	/(?<!\p{L})(?:premis|case|instance|scenario|hypothes|circumstance|situation|event|ground|condition|provision|postulate|tenet)/u

/** *habrían detenido*: the conditional of what is only said to have happened. */
const rumoured =
	/(?<!\p{L})(?<!(?:no|si|nunca|que|me|te|nos|quién|qué|cómo|dónde)\s(?:se\s)?)habrían?\s(?:sido\s)?(?:\p{L}+[aií]d[oa]s?|abiert[oa]|cubiert[oa]|dicho|escrito|hech[oa]|muerto|puest[oa]|rot[oa]|visto|vuelto)(?!\p{L})/u
/** What makes the same form a plain condition, a wish or a question. */
const conditions =
	/(?<!\p{L})(?:si|ojalá|de\shaber\p{L}*|sin|quizás?|tal\svez|aunque|cuando|antes|entonces|ningún|ningun[oa]|nadie|nunca|jamás|\p{L}+(?:iera|iese|ara|ase)[ns]?)(?!\p{L})|[?¿]/u

/** English that has the reservation in any way. */
const reserving = anyOf(
	`${openWords} would could say says said saying tells? told tale legend\\p{L}* stor(?:y|ies) rumou?r\\p{L}* report\\p{L}* alleg\\p{L}*
	accus\\p{L}* claim\\p{L}* accord\\p{L}* so-called purport\\p{L}* ostensibl\\p{L}* evident\\p{L}* obvious\\p{L}* looks? looked
	sounds? consider\\p{L}* h[eo]ld\\p{L}* known reput\\p{L}* estimat\\p{L}* hear heard understand\\p{L}* understood charged
	charges defendant\\p{L}* reckon\\p{L}* feels? felt sense view views opinion mind fancy trust find finds found
	apparent\\p{L}* accounts? gather\\p{L}* takes?\\sit took\\sit turn(?:s|ed)\\sout prov(?:ed|es) strikes? to\\sme people\\ssay
	self-styled self-proclaimed pretend\\p{L}* putative question\\p{L}* would-be call\\p{L}* attribut\\p{L}* ascrib\\p{L}*
	ought perce\\p{L}* regard\\p{L}* impression idea word assum\\p{L}* argu\\p{L}* think\\p{L}* believ\\p{L}* belief theory false fake fictitious`,
	true
)

const mayReserve = anyForm('es', ({ form }) =>
	/^(?:parecer?|visto|acaso|dicho|dij[oe]|contó|contado|rumoreado|escrito|especulado|afirmado|sugerido|creído|leyenda|tradición|historia|fama|rumor|voz|(?:aparent|presunt|supuest)amente|aparentemente|(?:presunt|supuest)[oa]s?|cre(?:o|emos|e|ía)|sospech(?:o|amos|a)|sup(?:ongo|onemos|one|onía)|piensa|pensaba|rumorea(?:ba)?|dicen?|decían?|cuentan?|contaban?|habrían?)$/.test(
		form
	)
)

/** *al parecer*, *se cree que*, *presuntamente* gone: what the original only heard or supposes is told as a fact. */
export function lostReserve(place: Place, context: Context): readonly Evidence[] {
	const { bitext, lexicon } = context
	if (!mayReserve(place.words.source, lexicon)) return none
	const here = smallTextOf(bitext.source, place.source)
	if (here.includes('?')) return none
	const match = reserved.exec(here) ?? rumourIn(place, context)
	if (!match) return none
	const there = smallTextOf(bitext.target, place.target).replace(/’/g, "'")
	const from = (place.source[0]?.from ?? 0) + match.index
	const span = { from, to: from + match[0].length }
	if (/["“”?]/.test(there)) return none
	if (match[0].includes('supuest') && supposed.test(there)) return none
	const isVerb = match[0].startsWith('habr')
	const said = saidBehind(isVerb ? span.from : span.to, place.words.source)
	if (reserves(there, span, said, place, context)) return none
	return stated(span, said, place, context).map((evidence) => ({
		...evidence,
		message: 'dropped',
		values: { source: bitext.source.text.slice(span.from, span.to) }
	}))
}

/** Of the two words of content right behind a reservation, in its own clause, the one that is better linked. */
function saidBehind(from: number, source: readonly Word[]): Word | undefined {
	const first = source.findIndex(({ token, kind }) => token.from >= from && kind !== 'mark')
	const behind = first < 0 ? [] : source.slice(first)
	const end = behind.findIndex(({ kind }) => kind === 'mark')
	const [one, other] = behind.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind === 'content')
	const linkOf = (word: Word | undefined) => word?.partners[0]?.confidence ?? 0
	return linkOf(one) >= joins || linkOf(other) < joins ? one : other
}

/** A capital inside a sentence: a name, whatever it ends in (*Yampara*). */
const capital = /(?<=[\p{L},;]\s)\p{Lu}\p{L}*/gu

/** A rumour told in the conditional, where nothing makes that a condition, and no word of saying is left that tells of it. */
function rumourIn({ source, words }: Place, { bitext, lexicon }: Context): RegExpExecArray | null {
	const match = rumoured.exec(smallTextOf(bitext.source, source))
	if (!match || saysThere(words.target, lexicon)) return null
	return conditions.test(textOf(bitext.source, source).replace(capital, ' ').toLowerCase()) ? null : match
}

/** Whether any reservation is left, but for words of content that render something else than this one: *avisar* is *told*. */
function reserves(
	there: string,
	reserve: Span,
	said: Word | undefined,
	place: Place,
	{ vocabulary, lexicon }: Context
): boolean {
	const start = place.target[0]?.from ?? 0
	const isOwn = ({ from }: Span) => {
		const word = place.words.target.find(({ token }) => token.from === from)
		const token = place.words.source[word?.partners[0]?.at ?? -1]?.token
		return token !== undefined && reserve.from <= token.from && token.to <= reserve.to
	}
	const clause = clauseOf(said, place)
	// *Parece que vendrá* as *he will come*: what is to come keeps its future, and no reservation by that.
	const text =
		spanishFutures(place.words.source, lexicon).length > 0 ? there.replace(foretelling, blank) : there
	return matchesIn(text, reserving)
		.map(({ from, to }) => ({ from: start + from, to: start + to }))
		.filter((one) => clause.from <= one.from && one.to <= clause.to)
		.some((one) => isOwn(one) || !saysAnother(one, place, vocabulary))
}

const foretelling = /(?<!\p{L})(?:will|shall)(?!\p{L})/gu
const blank = (word: string) => ' '.repeat(word.length)

/** Where what is said stands in the translation, between semicolons that the original has too. */
function clauseOf(said: Word | undefined, { words: { source, target } }: Place): Span {
	const at = said?.partners[0]?.at ?? 0
	const isEdge = ({ form }: Word) => form.form === ';'
	const edges = source.some(isEdge) ? target.filter(isEdge) : []
	return {
		from: edges.findLast((edge) => edge.at < at)?.token.from ?? 0,
		to: edges.find((edge) => edge.at > at)?.token.to ?? Infinity
	}
}

/** Kinds of verbs that say how things are; others say what is to be done. */
const telling: ReadonlySet<string> = new Set([
	'neutral',
	'claim',
	'confirm',
	'deny',
	'warn',
	'admit',
	'promise'
])

/** English that leaves what is said with whoever says it. */
const attributing = anyOf(
	`accord\\p{L}* statements? reports? reported\\p{L}* alleg\\p{L}* claims? views? opinions? words accounts? versions? eyes minds? apparent\\p{L}*
	suppos\\p{L}* seem\\p{L}* appear\\p{L}* testimon\\p{L}* warnings? denials? beliefs? find finds finding\\p{L}* found show shows showed shown hear heard
	learn\\p{L}* kn[eo]w\\p{L}* understand\\p{L}* understood feels? felt sure certain convinc\\p{L}* confident news message\\p{L}* letter\\p{L}*
	rumou?r\\p{L}* deem\\p{L}* sees? saw seen expect\\p{L}* hop\\p{L}* fear\\p{L}* mean\\p{L}* would had whether estimat\\p{L}* belie[vf]\\p{L}* \\p{L}+'d
	conclu\\p{L}* calculat\\p{L}* consider\\p{L}* regard\\p{L}* per my our i put\\p{L}* made\\sit\\sclear insisten\\p{L}* calls? called speech
	assuranc\\p{L}* confirmation admission response answer explanation claim\\p{L}* explain\\p{L}* (?:as|for|to)\\s(?:him|her|them|it|he|she|they|the\\slatter)`
)

const mayTell = anyForm(
	'es',
	({ form, lemmas }, lexicon) =>
		/^(?:acuerdo|juicio|opinión|palabras|decir)$/.test(form) ||
		telling.has(reportingVerbs(lexicon).es.get(lemmas[0] ?? '') ?? '')
)

const saysThere = anyForm('en', ({ lemmas }, lexicon) =>
	lemmas.some((lemma) => reportingVerbs(lexicon).en.has(lemma))
)

/** *El alcalde afirmó que…*, *a juicio de los expertos…* gone: neither who says it nor any word of saying is left. */
export function lostSpeakers(place: Place, context: Context): readonly Evidence[] {
	const { bitext, lexicon } = context
	const { source, target } = place.words
	if (!mayTell(source, lexicon) || saysThere(target, lexicon)) return none
	const there = smallTextOf(bitext.target, place.target).replace(/’/g, "'")
	if (/["“”:?«]/.test(there) || attributing.test(there)) return none
	const verbs = reportingVerbs(lexicon)
	const told = [...toldBy(place, verbs), ...judgedBy(source)].find(
		({ who, isSubject }) => isSubject || !isNamed(who, place, context)
	)
	if (!told) return none
	return stated(told.span, told.said, place, context).map((evidence) => ({
		...evidence,
		message: 'lost',
		values: { words: bitext.source.text.slice(told.span.from, told.span.to) }
	}))
}

const none: readonly Evidence[] = []

interface Told {
	readonly span: Span
	readonly who: readonly Word[]
	readonly said: Word | undefined
	/** Whoever says it does it too: *la empresa asegura que ha pagado*, so that a flat statement names them as well. */
	readonly isSubject: boolean
}

/** *El alcalde afirmó ayer que*. */
function toldBy({ words: { source } }: Place, verbs: ReportingVerbs): readonly Told[] {
	return speakersOf(source, 'source', verbs).flatMap(({ by, words }): readonly Told[] => {
		if (!isSpokenBy(by, 'es', verbs) || !telling.has(verbs.es.get(by.form.lemmas[0] ?? '') ?? '')) return []
		if (/^(?:no|ni|nunca|se)$/.test(source[by.at - 1]?.form.form ?? '')) return []
		const [first] = words
		const that = source
			.slice(by.at + 1, by.at + 4)
			.find(({ form, kind }) => form.form === 'que' || kind === 'mark')
		const said = that && source.slice(that.at + 1).find(({ kind }) => kind === 'content')
		if (that?.form.form !== 'que' || !first || first.at > by.at) return []
		return [
			{
				span: { from: first.token.from, to: that.token.to },
				who: words,
				said,
				isSubject:
					said !== undefined &&
					source.slice(that.at + 1, said.at).every(({ form }) => helping.test(form.form)) &&
					endsAsInfinitive(said.form.lemmas[0] ?? '')
			}
		]
	})
}

/** What stands before a verb that has no subject of its own. */
const helping = /^(?:no|nunca|ya|también|se|lo|la|los|las|le|les|me|te|nos|ha|han|había|habían|habrá|habrán)$/

/** *A juicio de los expertos, en opinión del sindicato*, and *de acuerdo con* of persons, for laws and plans agree as well. */
function judgedBy(source: readonly Word[]): readonly Told[] {
	return source.flatMap((word): readonly Told[] => {
		const [before, , after] = [source[word.at - 1], word, source[word.at + 1]]
		const turn = `${before?.form.form} ${word.form.form} ${after?.form.form}`
		if (
			!before ||
			!/^(?:de acuerdo con|a juicio del?|en opinión del?|en palabras del?|al decir del?)$/.test(turn)
		)
			return []
		const who = source
			.slice(word.at + 2, word.at + 5)
			.find(({ kind }) => kind === 'content' || kind === 'name')
		const isJudge =
			word.form.form !== 'acuerdo' || who?.kind === 'name' || nounsOfPersons.source.test(who?.form.form ?? '')
		if (!who || !isJudge) return []
		return [
			{
				span: { from: before.token.from, to: who.token.to },
				who: [who],
				said: source.slice(who.at + 1).find(({ kind }) => kind === 'content'),
				isSubject: false
			}
		]
	})
}

/** Whether any word for a speaker has its like in the translation. */
function isNamed(who: readonly Word[], { words }: Place, { vocabulary }: Context): boolean {
	return who.some((a) =>
		words.target.some(
			(b) =>
				b.kind !== 'mark' && (a.form.folded === b.form.folded || vocabulary.support(a.form, b.form) >= means)
		)
	)
}

/** What is said flatly where the original says it with reserve: surely so where it is rendered word by word. */
function stated(
	span: Span,
	said: Word | undefined,
	place: Place,
	{ vocabulary }: Context
): readonly Omit<Evidence, 'message' | 'values'>[] {
	const best = said?.partners[0]
	if (!said || !best || best.confidence < joins) return []
	const isClose = closenessOf({ source: said.at, target: best.at }, place, vocabulary) >= close
	return [{ source: [span], target: [], confidence: isClose ? confidences.close : confidences.loose }]
}
