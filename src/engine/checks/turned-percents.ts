import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import type { Agreement } from './quantities.ts'
import { smallTextOf } from './spans.ts'

/** Characters around a share in which its direction is told. */
const reach = 24

/** What the comparison goes on with, or that nothing follows: *20 % más barato* is less, *20% more efficient* may use less. */
const [then, thenThere] = [
	String.raw`(?=\s+(?:que|del?|en|al?|respecto)(?!\p{L})|\s*[.,;:)]|\s*$)`,
	String.raw`(?=\s+(?:than|on|in|from|compared|over|this|last|year)(?!\p{L})|\s*[.,;:)]|\s*$)`
]

/** What follows a share and says which way it goes; the sign of per cent stands between. */
const behind = {
	source: [
		new RegExp(String.raw`^\s*(?:%|por ciento)?\s*(?:más|por encima)${then}`, 'u'),
		new RegExp(String.raw`^\s*(?:%|por ciento)?\s*(?:menos|por debajo)${then}`, 'u')
	],
	target: [
		new RegExp(
			String.raw`^\s*(?:%|percent|per cent)?\s*(?:more|higher|greater|larger|bigger|above|up)${thenThere}`,
			'u'
		),
		new RegExp(
			String.raw`^\s*(?:%|percent|per cent)?\s*(?:less|fewer|lower|smaller|below|down)${thenThere}`,
			'u'
		)
	]
} as const

/** *bajó un 2 % más* is *down another 2%*: what rises or falls may do so more or less than before. */
const moving =
	/(?<!\p{L})(?:sub[ieaí]|aument|crec|incremen|alz|elev|ampl[ií]|gan[aóe]|baj[aóe]|ca[eyí]|descen|descien|disminu|red[uú][cj]|perd|pierd|retroc|recort|rebaj|abarat|encare|apreci|depreci|contra[jeí]|mejor|empeor|desplom|dispar|revalor)/u

/** What stands before a share in English and says the same. */
const before = [
	/(?<!\p{L})(?:up|rose|risen|grew|grown|increased|climbed|gained|jumped)\s(?:by\s)?(?:an?\s)?(?:about\s|some\s|around\s|almost\s|nearly\s|over\s)?$/u,
	/(?<!\p{L})(?:down|fell|fallen|dropped|declined|decreased|slipped|sank|plunged|shrank)\s(?:by\s)?(?:an?\s)?(?:about\s|some\s|around\s|almost\s|nearly\s|over\s)?$/u
] as const

/**
 * *un 8 % más que el año anterior* as *down 8% on the previous year*: a share that both sides have, by which there is more
 * on the one and less on the other. No single words are contraries here.
 */
export function turnedPercents({ numbers, source }: Place, { bitext }: Context): readonly Evidence[] {
	const shares = numbers.agreeing.filter(isShare)
	if (shares.length === 0 || moving.test(smallTextOf(bitext.source, source))) return none
	return shares.flatMap(({ source: here, target: there }): readonly Evidence[] => {
		const own = behind.source.findIndex((one) => one.test(after(bitext.source.text, here.to)))
		if (own < 0) return none
		const follows = after(bitext.target.text, there.to)
		const ahead = bitext.target.text.slice(Math.max(0, there.from - reach), there.from).toLowerCase()
		const tells = (way: 0 | 1) => behind.target[way].test(follows) || before[way].test(ahead)
		// *down 8% less than expected*: both ways are told, of two things.
		const isTurned = own === 0 ? tells(1) && !tells(0) : tells(0) && !tells(1)
		return isTurned ? [{ ...bothSides(here, there, bitext), message: 'contrary', confidence: 0.82 }] : none
	})
}

/** The same per cent on both sides. */
function isShare({ source, relation }: Agreement): boolean {
	return relation === 'equal' && source.unit?.dimension === 'percent'
}

/** Most sentences have no shares. */
const none: readonly Evidence[] = []

function after(text: string, from: number): string {
	return text.slice(from, from + reach).toLowerCase()
}
