import type { Lang } from '../bitext.ts'

/** What a word means inside a number. */
export interface NumberWord {
	/**
	 * `unit` adds (1–99), `hundred` multiplies or adds, `scale` multiplies what stands before it, `group` does so too
	 * and is vague in the plural (*docenas*), `part` divides (*tercios*), `half` adds or multiplies by a half.
	 */
	readonly role: 'unit' | 'hundred' | 'scale' | 'group' | 'part' | 'half'
	readonly value: number
	readonly ordinal?: boolean
	/** Alone it is no exact number: *decenas, hundreds*. */
	readonly plural?: boolean
	/** An article too (*un, una, a*): a number only beside other number words. */
	readonly article?: boolean
	/** Means something else too (*segundo, cuarto, second*): never enough for an alarm by itself. */
	readonly ambiguous?: boolean
}

type Rows = readonly (readonly [words: string, value: number, role?: NumberWord['role']])[]

const spanishCardinals: Rows = [
	['cero', 0],
	['uno', 1],
	['dos', 2],
	['tres', 3],
	['cuatro', 4],
	['cinco', 5],
	['seis', 6],
	['siete', 7],
	['ocho', 8],
	['nueve', 9],
	['diez', 10],
	['once', 11],
	['doce', 12],
	['trece', 13],
	['catorce', 14],
	['quince', 15],
	['dieciséis dieciseis', 16],
	['diecisiete', 17],
	['dieciocho', 18],
	['diecinueve', 19],
	['veinte', 20],
	['veintiuno veintiún veintiuna veintiun', 21],
	['veintidós veintidos', 22],
	['veintitrés veintitres', 23],
	['veinticuatro', 24],
	['veinticinco', 25],
	['veintiséis veintiseis', 26],
	['veintisiete', 27],
	['veintiocho', 28],
	['veintinueve', 29],
	['treinta', 30],
	['cuarenta', 40],
	['cincuenta', 50],
	['sesenta', 60],
	['setenta', 70],
	['ochenta', 80],
	['noventa', 90],
	['cien ciento', 100, 'hundred'],
	['doscientos doscientas docientos docientas', 200, 'hundred'],
	['trescientos trescientas trecientos trecientas', 300, 'hundred'],
	['cuatrocientos cuatrocientas', 400, 'hundred'],
	['quinientos quinientas', 500, 'hundred'],
	['seiscientos seiscientas', 600, 'hundred'],
	['setecientos setecientas', 700, 'hundred'],
	['ochocientos ochocientas', 800, 'hundred'],
	['novecientos novecientas', 900, 'hundred'],
	['mil', 1000, 'scale'],
	['millón', 1e6, 'scale'],
	['millardo', 1e9, 'scale'],
	['billón', 1e12, 'scale'],
	['trillón', 1e18, 'scale'],
	['docena', 12, 'group'],
	['decena', 10, 'group'],
	['quincena', 15, 'group'],
	['veintena', 20, 'group'],
	['treintena', 30, 'group'],
	['cincuentena', 50, 'group'],
	['centenar centena', 100, 'group'],
	['millar', 1000, 'group'],
	['medio media', 0.5, 'half']
]

/** Plurals that alone are vague and after a number exact. */
const spanishPlurals: Rows = [
	['cientos', 100, 'group'],
	['miles', 1000, 'group'],
	['docenas', 12, 'group'],
	['decenas', 10, 'group'],
	['centenares centenas', 100, 'group'],
	['millares', 1000, 'group'],
	['millones', 1e6, 'scale'],
	['millardos', 1e9, 'scale'],
	['billones', 1e12, 'scale'],
	['trillones', 1e18, 'scale']
]

const spanishParts: Rows = [
	['tercio tercios', 3, 'part'],
	['cuartos cuartas', 4, 'part'],
	['quintos quintas', 5, 'part'],
	['sextos sextas', 6, 'part'],
	['séptimos séptimas', 7, 'part'],
	['octavos octavas', 8, 'part'],
	['novenos novenas', 9, 'part'],
	['décimos décimas', 10, 'part'],
	['centésimos centésimas', 100, 'part']
]

const spanishOrdinals: Rows = [
	['primero primera primer primeros primeras', 1],
	['segundo segunda segundos segundas', 2],
	['tercero tercera tercer terceros terceras', 3],
	['cuarto cuarta', 4],
	['quinto quinta', 5],
	['sexto sexta', 6],
	['séptimo séptima', 7],
	['octavo octava', 8],
	['noveno novena', 9],
	['décimo décima', 10],
	['undécimo undécima decimoprimero decimoprimera decimoprimer', 11],
	['duodécimo duodécima decimosegundo decimosegunda', 12],
	['decimotercero decimotercera decimotercer', 13],
	['decimocuarto decimocuarta', 14],
	['decimoquinto decimoquinta', 15],
	['decimosexto decimosexta', 16],
	['decimoséptimo decimoséptima', 17],
	['decimoctavo decimoctava', 18],
	['decimonoveno decimonovena', 19],
	['vigésimo vigésima', 20],
	['trigésimo trigésima', 30],
	['cuadragésimo cuadragésima', 40],
	['quincuagésimo quincuagésima', 50],
	['sexagésimo sexagésima', 60],
	['septuagésimo septuagésima', 70],
	['octogésimo octogésima', 80],
	['nonagésimo nonagésima', 90],
	['centésimo centésima', 100]
]

const englishCardinals: Rows = [
	['zero', 0],
	['one', 1],
	['two', 2],
	['three', 3],
	['four', 4],
	['five', 5],
	['six', 6],
	['seven', 7],
	['eight', 8],
	['nine', 9],
	['ten', 10],
	['eleven', 11],
	['twelve', 12],
	['thirteen', 13],
	['fourteen', 14],
	['fifteen', 15],
	['sixteen', 16],
	['seventeen', 17],
	['eighteen', 18],
	['nineteen', 19],
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['fifty', 50],
	['sixty', 60],
	['seventy', 70],
	['eighty', 80],
	['ninety', 90],
	['hundred', 100, 'scale'],
	['thousand', 1000, 'scale'],
	['million', 1e6, 'scale'],
	['billion bn', 1e9, 'scale'],
	['trillion', 1e12, 'scale'],
	['dozen', 12, 'group'],
	['half', 0.5, 'half']
]

const englishPlurals: Rows = [
	['dozens', 12, 'group'],
	['tens', 10, 'group'],
	['hundreds', 100, 'scale'],
	['thousands', 1000, 'scale'],
	['millions', 1e6, 'scale'],
	['billions', 1e9, 'scale'],
	['trillions', 1e12, 'scale']
]

const englishParts: Rows = [
	['halves', 2, 'part'],
	['thirds', 3, 'part'],
	['quarters', 4, 'part'],
	['fourths', 4, 'part'],
	['fifths', 5, 'part'],
	['sixths', 6, 'part'],
	['sevenths', 7, 'part'],
	['eighths', 8, 'part'],
	['ninths', 9, 'part'],
	['tenths', 10, 'part'],
	['hundredths', 100, 'part']
]

const englishOrdinals: Rows = [
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['fifth', 5],
	['sixth', 6],
	['seventh', 7],
	['eighth', 8],
	['ninth', 9],
	['tenth', 10],
	['eleventh', 11],
	['twelfth', 12],
	['thirteenth', 13],
	['fourteenth', 14],
	['fifteenth', 15],
	['sixteenth', 16],
	['seventeenth', 17],
	['eighteenth', 18],
	['nineteenth', 19],
	['twentieth', 20],
	['thirtieth', 30],
	['fortieth', 40],
	['fiftieth', 50],
	['sixtieth', 60],
	['seventieth', 70],
	['eightieth', 80],
	['ninetieth', 90],
	['hundredth', 100]
]

/** Ordinals that are everyday words too: fractions, rooms, seconds, octaves. */
const ambiguousOrdinals: ReadonlySet<string> = new Set(
	'segundo segunda segundos segundas cuarto cuarta quinta quinto sexto octava second third fourth fifth tenth'.split(
		' '
	)
)

function table(cardinals: Rows, ordinals: Rows, plurals: Rows, parts: Rows): ReadonlyMap<string, NumberWord> {
	const words = new Map<string, NumberWord>()
	for (const [forms, value, role] of cardinals)
		for (const form of forms.split(' ')) words.set(form, { role: role ?? 'unit', value })
	for (const [forms, value, role] of plurals)
		for (const form of forms.split(' ')) words.set(form, { role: role ?? 'scale', value, plural: true })
	for (const [forms, value, role] of parts)
		for (const form of forms.split(' ')) words.set(form, { role: role ?? 'part', value, ambiguous: true })
	for (const [forms, value] of ordinals)
		for (const form of forms.split(' '))
			words.set(form, {
				role: 'unit',
				value,
				ordinal: true,
				...(ambiguousOrdinals.has(form) && { ambiguous: true })
			})
	return words
}

/**
 * Words that name a number without being one: they may answer for a number on the other side and never ask for one.
 */
export const looseNumbers: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
	es: looseTable(
		'ambos 2, ambas 2, par 2, pareja 2, doble 2, doblar 2, duplicar 2, dúo 2, dual 2, trío 3, triple 3, cuarteto 4, quinteto 5, ' +
			'mitad 0.5, medio 0.5, media 0.5, década 10, décadas 10, decenio 10, decenios 10, lustro 5, quinquenio 5, bienio 2, siglo 100, ' +
			'siglos 100, milenio 1000, milenios 1000, quinceañera 15, quinceañero 15, veinteañero 20, veinteañera 20, treintañero 30, ' +
			'treintañera 30, cuarentón 40, cuarentona 40, cincuentón 50, cincuentona 50, sexagenario 60, septuagenario 70, octogenario 80, ' +
			'nonagenario 90, centenario 100, bicentenario 200, mensual 1, bimestre 2, trimestre 3, trimestral 3, semestre 6, semestral 6, ' +
			'quincenal 15, único 1, única 1, solo 1, sola 1, bilateral 2, trilateral 3, gemelos 2, mellizos 2, bis 2'
	),
	en: looseTable(
		'both 2, pair 2, pairs 2, couple 2, double 2, doubled 2, doubles 2, doubling 2, twice 2, twofold 2, duo 2, dual 2, either 2, twin 2, ' +
			'twins 2, trio 3, triple 3, tripled 3, thrice 3, threefold 3, quartet 4, quintet 5, half 0.5, halves 0.5, halved 0.5, decade 10, ' +
			'decades 10, century 100, centuries 100, millennium 1000, millennia 1000, fortnight 15, fortnightly 15, sexagenarian 60, ' +
			'septuagenarian 70, octogenarian 80, nonagenarian 90, centenarian 100, centennial 100, centenary 100, bicentennial 200, quarter 3, ' +
			'quarterly 3, semester 6, single 1, sole 1, once 1, one 1, another 1, bilateral 2, trilateral 3, score 20, former 1, latter 2'
	)
}

function looseTable(list: string): ReadonlyMap<string, number> {
	return new Map(
		list.split(', ').map((item): [string, number] => {
			const [word = '', value = '0'] = item.split(' ')
			return [word, Number(value)]
		})
	)
}

/** English names of decades: *the Sixties*. */
export const decadeNames: ReadonlyMap<string, number> = new Map([
	['twenties', 20],
	['thirties', 30],
	['forties', 40],
	['fifties', 50],
	['sixties', 60],
	['seventies', 70],
	['eighties', 80],
	['nineties', 90]
])

/** Months by lower-case name and usual abbreviation, 1–12. */
export const months: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
	es: monthTable(
		'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
		'ene feb mar abr may jun jul ago sept oct nov dic',
		[['setiembre', 9]]
	),
	en: monthTable(
		'january february march april may june july august september october november december',
		'jan feb mar apr may jun jul aug sept oct nov dec',
		[['sep', 9]]
	)
}

function monthTable(
	names: string,
	short: string,
	more: readonly (readonly [string, number])[]
): ReadonlyMap<string, number> {
	const numbered = (list: string) => list.split(' ').map((name, at): [string, number] => [name, at + 1])
	return new Map([...numbered(short), ...numbered(names), ...more])
}

/** Number words of both languages by lower-case form. */
export const numberWords: Readonly<Record<Lang, ReadonlyMap<string, NumberWord>>> = {
	es: new Map([
		...table(spanishCardinals, spanishOrdinals, spanishPlurals, spanishParts),
		...['un', 'una', 'uno'].map((form): [string, NumberWord] => [
			form,
			{ role: 'unit', value: 1, article: true }
		])
	]),
	en: new Map([
		...table(englishCardinals, englishOrdinals, englishPlurals, englishParts),
		...['a', 'an', 'one'].map((form): [string, NumberWord] => [
			form,
			{ role: 'unit', value: 1, article: true }
		])
	])
}
