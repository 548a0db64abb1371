import type { Lang } from '../bitext.ts'

/** What a word means inside a number. */
export interface NumberWord {
	/** `unit` adds (1–99), `hundred` multiplies or adds, `scale` multiplies what stands before it. */
	readonly role: 'unit' | 'hundred' | 'scale'
	readonly value: number
	readonly ordinal?: boolean
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
	['doscientos doscientas', 200, 'hundred'],
	['trescientos trescientas', 300, 'hundred'],
	['cuatrocientos cuatrocientas', 400, 'hundred'],
	['quinientos quinientas', 500, 'hundred'],
	['seiscientos seiscientas', 600, 'hundred'],
	['setecientos setecientas', 700, 'hundred'],
	['ochocientos ochocientas', 800, 'hundred'],
	['novecientos novecientas', 900, 'hundred'],
	['mil', 1000, 'scale'],
	['millón millones', 1e6, 'scale'],
	['millardo millardos', 1e9, 'scale'],
	['billón billones', 1e12, 'scale']
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
	['trillion', 1e12, 'scale']
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

function table(cardinals: Rows, ordinals: Rows): ReadonlyMap<string, NumberWord> {
	const words = new Map<string, NumberWord>()
	for (const [forms, value, role] of cardinals)
		for (const form of forms.split(' ')) words.set(form, { role: role ?? 'unit', value })
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

/** Number words of both languages by lower-case form. */
export const numberWords: Readonly<Record<Lang, ReadonlyMap<string, NumberWord>>> = {
	es: new Map([
		...table(spanishCardinals, spanishOrdinals),
		...['un', 'una', 'uno'].map((form): [string, NumberWord] => [
			form,
			{ role: 'unit', value: 1, article: true }
		])
	]),
	en: new Map([
		...table(englishCardinals, englishOrdinals),
		...['a', 'an', 'one'].map((form): [string, NumberWord] => [
			form,
			{ role: 'unit', value: 1, article: true }
		])
	])
}
