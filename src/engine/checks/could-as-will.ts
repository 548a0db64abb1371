import { anyOf } from '../text/any-of.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { mayBeOpen } from './openness.ts'
import { smallTextOf } from './spans.ts'
import type { Word } from './words.ts'

/** As sure as it is that what will be is no more only possible. */
const sureness = 0.74
/** A link from here on joins the two deeds. */
const joins = 0.5

/** English that leaves open what it tells, but for what it says will or must be. */
const open = anyOf(
	String.raw`maybe perhaps perchance may might could would can cannot possib\p{L}* impossib\p{L}* probab\p{L}* (?:un)?likel\p{L}*
	presum\p{L}* suppos\p{L}* conceiv\p{L}* seem\p{L}* appear\p{L}* suspect\p{L}* think\p{L}* believ\p{L}* guess\p{L}* expect\p{L}* hop(?:es?|ed|ing)
	fear\p{L}* afraid chances? risk\p{L}* threat\p{L}* danger\p{L}* potential\p{L}* doubt\p{L}* wonder\p{L}* tend\p{L}* almost liable apt
	surely capab\p{L}* \p{L}*'d warn\p{L}* suggest\p{L}* predict\p{L}* estimat\p{L}* speculat\p{L}* rumou?r\p{L}* alleg\p{L}* reportedly`
)

/** What will or must be. */
const binding = /^(?:will|must|shall)$/

const none: readonly Evidence[] = []

/** *podría afectar* as *will affect*, *podría ser* as *must be*: what could be is told as what will or must be. */
export function couldAsWill(place: Place, { bitext, lexicon }: Context): readonly Evidence[] {
	const { source, target } = place.words
	if (!mayBeOpen(source, lexicon)) return none
	const there = smallTextOf(bitext.target, place.target).replace(/’/g, "'")
	if (there.includes('?') || open.test(there)) return none
	return source.flatMap((could): readonly Evidence[] => {
		if (!/^podrían?$/.test(could.form.form)) return none
		if (/^(?:no|nunca|se|que|si)$/.test(source[could.at - 1]?.form.form ?? '')) return none
		const next = source[could.at + 1]
		const deed = next?.form.form === 'no' ? source[could.at + 2] : next
		const rendering = deed && renderingOf(deed, place)
		const will = [1, 2, 3]
			.flatMap((back) => (rendering && target[rendering.at - back]) ?? [])
			.find(({ form }) => binding.test(form.form))
		return will
			? [{ ...bothSides(could.token, will.token, bitext), message: 'changed', confidence: sureness }]
			: none
	})
}

/** What renders a verb: the word it is linked with, or the only *be* for *ser*. */
function renderingOf({ form, partners: [best] }: Word, { words }: Place): Word | undefined {
	if (best && best.confidence >= joins) return words.target[best.at]
	if (form.form !== 'ser' && form.form !== 'estar') return undefined
	const [be, other] = words.target.filter((word) => word.form.form === 'be')
	return other ? undefined : be
}
