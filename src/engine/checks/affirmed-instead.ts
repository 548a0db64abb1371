import { anyOf } from '../text/any-of.ts'
import { anyForm } from './any-form.ts'
import type { Context, Evidence, Place } from './check.ts'
import { isRendered } from './closeness.ts'
import { smallTextOf } from './spans.ts'
import type { Word } from './words.ts'

/** As sure as it is where what is denied and what is said instead are both rendered. */
const sureness = 0.85
/** How far behind its *no* a *sino* may stand. */
const reach = 14

/** English that sets one thing against another or denies anything. */
const opposing = anyOf(
	String.raw`not no never nor neither none nothing nobody cannot without but rather instead than only just mere\p{L}* simpl\p{L}* alone
	except opposed unlike far fail\p{L}* lack\p{L}* contrary pure\p{L}* exclusive\p{L}* sole\p{L}* out away apart yet whereas while though
	although however stop\p{L}* reject\p{L}* refus\p{L}* den[iy]\p{L}* beyond replac\p{L}* avoid\p{L}* un\p{L}+ dis\p{L}+ i[mn]\p{L}{4,}
	\p{L}*less \p{L}*n't hardly barely scarcely less little few wrong\p{L}* false\p{L}* mistak\p{L}* different\p{L}* real\p{L}* actual\p{L}*
	fact other others another turn\p{L}* chang\p{L}* becom\p{L}* became`
)

const hasSino = anyForm('es', ({ form }) => form === 'sino')

/** *No querían dinero, sino justicia* as *they wanted money and justice*: what the original denies is said along with what it says instead. */
export function affirmedInstead(place: Place, { bitext, lexicon, vocabulary }: Context): readonly Evidence[] {
	const { source } = place.words
	if (!hasSino(source, lexicon)) return none
	const sino = source.find(({ form }) => form.form === 'sino')
	const no =
		sino && source.slice(Math.max(0, sino.at - reach), sino.at).findLast(({ form }) => form.form === 'no')
	if (!sino || !no) return none
	const denied = source.slice(no.at + 1, sino.at)
	if (denied.some(({ form }) => excluded.test(form.form))) return none
	const isSaid = (word: Word | undefined) => isRendered(word, 'source', place, vocabulary)
	const things = denied.filter(isContent)
	// *No hace sino llorar* is *she only cries*.
	if (denied.filter(({ kind, form }) => kind !== 'mark' && !clitic.test(form.form)).length < 2) return none
	if (
		!isSaid(things.at(-1)) ||
		!isSaid(
			source.slice(sino.at + 1, sino.at + 7).find((word) => isContent(word) && !adverb.test(word.form.form))
		)
	)
		return none
	const there = smallTextOf(bitext.target, place.target).replace(/’/g, "'")
	if (opposing.test(there.replace(particled, ' ')) || /[?—–]/.test(there)) return none
	const { from, to } = no.token
	return [
		{
			source: [{ from, to }],
			target: [],
			message: 'lost',
			values: { words: bitext.source.text.slice(from, to) },
			confidence: sureness
		}
	]
}

/** *Find out, carry out*: their particle sets nothing aside. */
const particled =
	/(?<!\p{L})(?:f(?:i|ou)nd|carr(?:y|ies|ied)|point(?:s|ed)?|turn(?:s|ed)?|set(?:s)?|work(?:s|ed)?|figure[sd]?|go(?:es)?|went|c[ao]me|br[io]\p{L}+|reach(?:ed)?)\s(?:out|away)(?!\p{L})/gu

const none: readonly Evidence[] = []
const isContent = ({ kind }: Word) => kind === 'content' || kind === 'name'
/** What stands before the thing said instead: *sino solamente, sino más bien*. */
const adverb = /^(?:sol[oa]|sólo|solamente|únicamente|simplemente|también|más|bien|incluso|\p{L}+mente)$/u
const clitic = /^(?:se|me|te|le|les|lo|la|los|las|nos|os|ha|han|he|hemos|había|habían)$/
/** *No solo … sino también* says both; *no … nada sino* says only that; a full stop ends it. */
const excluded =
	/^(?:sol[oa]|sólo|solamente|únicamente|meramente|simplemente|ya|tanto|nada|nadie|otr[oa]s?|más|menos|[.;:!?…]+)$/
