/**
 * Which kinds of Spanish words stand beside which: costs in nats (negative logarithms, rounded), set from grammar, not
 * counted in a treebank.
 */

/** What an open word is. */
export type OpenKind = 'noun' | 'adjective' | 'verb' | 'infinitive' | 'participle' | 'other'

/** What a word of the closed classes is to the word after it. */
export type ClosedKind =
	| 'determiner'
	| 'preposition'
	| 'clitic'
	| 'lo'
	| 'haber'
	| 'ser'
	| 'degree'
	| 'relative'
	| 'adverb'
	| 'pronoun'
	| 'mark'

/** What stands beside a word. */
export type Neighbour = OpenKind | ClosedKind

const closedForms: readonly (readonly [ClosedKind, string])[] = [
	[
		'determiner',
		`el la los las un una unos unas al del este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus
		nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras cada todo toda todos todas otro otra otros otras algún alguna
		algunos algunas ningún ninguna cualquier varios varias muchos muchas mucho mucha pocos pocas poca ambos ambas dos tres cuatro cinco
		seis siete ocho nueve diez cien mil cuyo cuya cuyos cuyas qué cuántos cuántas primer tercer`
	],
	[
		'preposition',
		'a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras como'
	],
	['clitic', 'me te se le les nos os'],
	[
		'haber',
		`he has ha hemos habéis han había habías habíamos habían hube hubo hubieron haya hayas hayamos hayan hubiera hubieras hubiéramos
		hubieran hubiese hubiesen habré habrás habrá habremos habrán habría habríamos habrían haber habiendo`
	],
	[
		'ser',
		`es son era eran fue fueron sea sean fuera fueran fuese será serán sería serían soy eres somos ser sido siendo está están estaba
		estaban estuvo estuvieron esté estén estará estarán estaría estoy estás estamos estar estando quedó quedaron queda quedan
		parece parecen resultó resultaron`
	],
	['degree', 'muy más menos tan bastante demasiado algo casi poco'],
	['relative', 'que quien quienes donde cuando si porque aunque mientras pues'],
	['adverb', 'no nunca jamás tampoco ya también siempre aún todavía apenas ahora'],
	[
		'pronoun',
		'yo tú vos él ella ellos ellas usted ustedes nosotros nosotras esto eso aquello quién alguien nadie'
	],
	['mark', 'y e o u ni pero sino']
]

const closed: ReadonlyMap<string, ClosedKind> = new Map(
	closedForms.flatMap(([kind, list]) => list.split(/\s+/).map((form) => [form, kind]))
)

/** What a word is to the word beside it: by the closed classes, else what it was taken for. */
export function neighbourOf(form: string | undefined, before: string | undefined, open: OpenKind): Neighbour {
	if (form === undefined || !/[\p{L}\p{N}]/u.test(form)) return 'mark'
	// *no la casa*, *se los lleva*: an article after these is a pronoun.
	if (/^l[ao]s?$/.test(form) && before !== undefined && /^(?:no|se|me|te|nos|os|ya|nunca)$/.test(before))
		return 'clitic'
	// *lo sabe*, *lo bueno*, but *a lo largo*.
	if (form === 'lo') return before !== undefined && closed.get(before) === 'preposition' ? 'determiner' : 'lo'
	return closed.get(form) ?? (/^\p{N}/u.test(form) ? 'determiner' : open)
}

type Costs = Readonly<Record<OpenKind, number>>

const costs = (
	noun: number,
	adjective: number,
	verb: number,
	infinitive: number,
	participle: number,
	other: number
): Costs => ({ noun, adjective, verb, infinitive, participle, other })

/** What a kind costs after its neighbour. */
export const costAfter: Readonly<Record<Neighbour, Costs>> = {
	determiner: costs(0, 0.7, 3.5, 2, 2, 1.5),
	preposition: costs(0, 1, 3, 0, 2, 1),
	clitic: costs(4, 3, 0, 3, 3, 3),
	lo: costs(3, 0.5, 0, 3, 1, 1),
	haber: costs(3, 3, 4, 3, 0, 2),
	ser: costs(1.5, 1, 3, 2, 0, 0.5),
	degree: costs(2, 0, 2, 3, 0.7, 0),
	relative: costs(1.5, 1.5, 0, 1.5, 1.5, 0.5),
	adverb: costs(2, 1, 0, 2, 1, 0.5),
	pronoun: costs(3, 1.5, 0, 3, 1.5, 1),
	mark: costs(0.5, 0.5, 0.5, 0.5, 0.5, 0.5),
	noun: costs(1.5, 0.2, 0.5, 1.5, 0, 0.5),
	adjective: costs(0.4, 0.7, 1, 1.5, 0.7, 0.5),
	verb: costs(0.7, 0.7, 2, 0.5, 0.5, 0.3),
	infinitive: costs(0.5, 0.7, 2, 1.5, 1, 0.3),
	participle: costs(0.7, 0.7, 1, 1.5, 1, 0.3),
	other: costs(0.7, 0.5, 0.5, 0.5, 0.5, 0.5)
}

/** What a kind costs before its neighbour. */
export const costBefore: Readonly<Record<Neighbour, Costs>> = {
	determiner: costs(1, 1, 0, 0, 0.7, 0.3),
	preposition: costs(0.2, 0.7, 0.3, 0.3, 0, 0.3),
	clitic: costs(0, 0, 1.5, 1, 1, 0),
	lo: costs(0.3, 0.3, 0.7, 0.7, 1, 0),
	haber: costs(0, 0, 2, 1, 0.5, 0),
	ser: costs(0, 0.3, 2.5, 1, 0.5, 0),
	degree: costs(0.2, 0.5, 0.2, 0.2, 0.3, 0.5),
	relative: costs(0, 0.3, 0, 0.3, 0.5, 0),
	adverb: costs(0.2, 0.3, 0.5, 0.5, 0.5, 0.3),
	pronoun: costs(0.5, 0.5, 0.2, 0.2, 0.5, 0.2),
	mark: costs(0, 0, 0.3, 0.3, 0, 0),
	noun: costs(2, 0, 1, 1, 1.2, 0.7),
	adjective: costs(0, 0.7, 0.7, 0.7, 0.7, 0.3),
	verb: costs(0, 0.3, 1.5, 1, 0.7, 0),
	infinitive: costs(0.7, 0.5, 0, 0.2, 0.7, 0.3),
	participle: costs(0, 0.5, 0.7, 1, 0.7, 0),
	other: costs(0, 0, 0, 0, 0, 0)
}
