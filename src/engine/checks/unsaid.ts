import { anyForm } from './any-form.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'
import { onceAForm } from './words.ts'

/** Spanish that joins or limits what is said, and all that English may say it with: `*` stands for any letters. */
interface Saying {
	readonly spanish: readonly string[]
	readonly english: RegExp
}

const saying = (spanish: string, english: string): Saying => ({
	spanish: spanish.split(' | '),
	english: new RegExp(
		`(?<!\\p{L})(?:${english.replace(/\s*\n\s*/g, '').replaceAll('*', '\\p{L}*')})(?!\\p{L})`,
		'u'
	)
})

/** *Solo* and its like, and all that English may say it with. */
export const only: Saying = saying(
	'solo | sólo | solamente | únicamente',
	`only|just|alone|sole|solely|merely|mere|single|singly|simply|but|purely|exclusively|until|lone|unless|all|nothing|own|*self|*selves|same|
		even|solo|one|ones|once|lonely|barely|little|few|limited|other than|no more|strictly|except|simple|confined|lonesome|never|not|hardly|scarcely`
)

/**
 * Adverbs and conjunctions that good translations always answer, if by many words. What they leave out at will
 * (*también, ya, además, muy, aún*) is not here: in 2,100 good sentences one in eight of those has no answer, of these
 * one in three hundred.
 */
const sayings: readonly Saying[] = [
	saying(
		'sin embargo | no obstante | con todo',
		`however|but|yet|nevertheless|nonetheless|though|although|still|while|despite|instead|even so|in spite|whereas|
		notwithstanding|only|except|regardless|anyway|unfortunately|rather|all the same|for all that|even if`
	),
	saying(
		'al menos | por lo menos | cuando menos | como mínimo',
		'at least|least|minimum|or more|more than|over|no fewer|no less|minimal|anyway|at any rate|if only|upward*'
	),
	saying(
		'en particular | particularmente | especialmente | en especial | sobre todo | principalmente | ante todo',
		`particular|particularly|especially|notably|specifically|above all|mainly|mostly|most|primarily|specially|special|chiefly|
		largely|essentially|including|predominantly|principally|more|highly|extremely|very|foremost|first|main|primary`
	),
	saying(
		'según',
		`according|as|depend*|say|says|said|saying|tells?|told|claim*|report*|per|based|under|accordance|believ*|
		estimat*|cit*|show*|find*|found|suggest*|by|following|if|how|what|writ*|wrote|argu*|not*|
		stat*|reveal*|indicat*|account*|like|whether|what*|think*|thought|view*|opinion|see*|rank*|
		add*|explain*|line|lines|terms|announce*|quot*|predict*|calculat*|hold*|held|law|pursuant|after`
	),
	saying('por ejemplo', 'example*|instance*|such as|e.g|like|including|say|for one'),
	saying(
		'por tanto | por lo tanto | por consiguiente | por ende | en consecuencia',
		'so|therefore|thus|hence|thereby|consequently|accordingly|result*|resulting|then|because|meaning|means|which|consequence*|since|wherefore|why'
	),
	saying(
		'mientras | mientras que | mientras tanto',
		'while|as|meanwhile|meantime|whereas|when|during|whilst|although|long|and|but|until|though|with|time|whereby|if|so|where|in'
	),
	saying(
		'porque',
		"because|since|as|for|why|so|due|cause*|given|that|reason*|'cause|account|thanks|after|lest|because|seeing"
	),
	saying(
		'a menudo | con frecuencia | frecuentemente',
		'often|oft|frequent*|regular*|usual*|common*|tend*|oftentimes|sometimes|many|much|most|typically|popular|repeated*|time|times|normally|generally|prone|always'
	),
	saying(
		'a veces | en ocasiones | algunas veces | de vez en cuando',
		'sometimes|occasion*|time|times|may|might|often|can|some|every now|once in a while|now and|intermittent*|every so'
	),
	saying(
		'de hecho | en efecto',
		'fact|facts|indeed|actual*|reality|really|effect|effectively|truth|even|de facto|real|truly|practice|sure enough|so'
	),
	saying(
		'de pronto | de repente | súbitamente | repentinamente | de improviso',
		`sudden*|abrupt*|once|unexpected*|then|instant*|immediate*|burst*|moment|out of|quick*|flash|jerk*|start*|swift*|
		presently|soon|sharp*|when|without warning|now|crash*|unannounced|overnight|on the spot|surpris*`
	),
	saying(
		'poco a poco | gradualmente | paulatinamente',
		`gradual*|little by little|slow*|bit by bit|step*|degrees|steadi*|progressive*|over time|increasing*|one by one|
		piece*|more and more|grow*|grew|day by day|creep*|crept|eventual*|incremental*|began|begin*|evolv*|ever`
	),
	saying(
		'en seguida | enseguida | de inmediato | inmediatamente | al instante',
		`immediate*|once|straight*|right|instant*|soon|prompt*|quick*|direct*|forthwith|moment|minute|then|next|just|presently|
		no time|swift*|now|away|shortly|short*|initial*|rapid*|later|when|delay|after|on the spot|outright`
	),
	saying(
		'por primera vez',
		`first|before|new*|debut*|initial*|never|until|maiden|premier*|earliest|original*|once`
	),
	saying(
		'de nuevo | otra vez | nuevamente | una vez más',
		`again|re*|anew|another|once|back|more|second|afresh|over|new*|further|still|also|yet|other|next|twice|fresh*|too`
	),
	saying(
		'generalmente | por lo general',
		'general*|usual*|typical*|common*|normal*|mostly|overall|whole|often|most|mainly|broad*|tend*|large*|regular*|as a rule|always|widely'
	),
	only
]

/** The sayings by their first word. */
const byFirst: ReadonlyMap<
	string,
	readonly { readonly words: readonly string[]; readonly saying: Saying }[]
> = (() => {
	const found = new Map<string, { words: readonly string[]; saying: Saying }[]>()
	for (const saying of sayings)
		for (const phrase of saying.spanish) {
			const words = phrase.split(' ')
			const list = found.get(words[0] ?? '') ?? []
			list.push({ words, saying })
			found.set(words[0] ?? '', list)
		}
	return found
})()

const sayingsFrom = onceAForm(({ form }) => byFirst.get(form) ?? [])

const mayJoin = anyForm('es', (form) => sayingsFrom(form).length > 0)

/** What joins or limits in the Spanish of a bead and is said by nothing in its English: worth a look, never sure. */
export function unsaid(place: Place, { bitext, lexicon }: Context): readonly Evidence[] {
	if (!mayJoin(place.words.source, lexicon)) return []
	const { source } = place.words
	let english: string | undefined
	for (const { at, form } of source) {
		// *una y otra vez* is *on and on*, *keep*.
		if (form.form === 'otra' && source[at - 1]?.form.form === 'y') continue
		for (const { words, saying } of sayingsFrom(form)) {
			const last = source[at + words.length - 1]
			if (!last || !words.every((word, n) => source[at + n]?.form.form === word)) continue
			english ??= smallTextOf(bitext.target, place.target)
			if (saying.english.test(english)) continue
			const span = { from: source[at]?.token.from ?? 0, to: last.token.to }
			return [
				{
					source: [span],
					target: [],
					message: 'words',
					values: { words: bitext.source.text.slice(span.from, span.to) },
					confidence: 0.6
				}
			]
		}
	}
	return []
}
