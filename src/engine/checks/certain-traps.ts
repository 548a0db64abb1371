import type { Context, Place } from './check.ts'
import { smallTextOf } from './spans.ts'
import type { Word } from './words.ts'

/**
 * Where a trap that the dictionary knows as a rendering is none: *asistir a la reunión* is never *assist*, though
 * *asistir a un enfermo* is. Each pattern reads the Spanish text around the word, in lower case.
 */
interface Certain {
	readonly spanish: string
	readonly trap: string
	/** What stands right behind the word. */
	readonly behind?: RegExp
	/** What stands right in front of it. */
	readonly front?: RegExp
	/** What stands in its sentence. */
	readonly beside?: RegExp
	/** What in its sentence gives the trap its right again. */
	readonly unless?: RegExp
}

const infinitive = String.raw`\s+\p{L}*(?:[aeií]r)(?:se|me|te|nos|los?|las?|les?)*(?!\p{L})`

const events = String.raw`reuni[óo]n|asamblea|clase|misa|funeral|entierro|velorio|boda|bautizo|escuela|colegio|universidad|instituto|congreso|conferencia|concierto|acto|sesi[óo]n|fiesta|ceremonia|juicio|curso|cursillo|taller|partido|funci[óo]n|estreno|teatro|cine|audiencia|inauguraci[óo]n|procesi[óo]n|marcha|cabildo|encuentro|evento|foro|seminario|charla|cumbre|debate|desfile|exposici[óo]n|recepci[óo]n|presentaci[óo]n|convenci[óo]n|homenaje|ensayo|cena|banquete|baile|feria|mitin|manifestaci[óo]n`

const certain: readonly Certain[] = [
	{
		spanish: 'librería',
		trap: 'library',
		unless: /software|programa|código|informátic|funciones|digital|python|javascript/
	},
	{
		spanish: 'compromiso',
		trap: 'compromise',
		behind: new RegExp(
			String.raw`^s?(?:\s+\p{L}+)?\s+(?:de(?:\s+no)?${infinitive}|de\s+que(?!\p{L})|con\s+(?:el|la|los|las|su|sus)(?!\p{L}))`,
			'u'
		)
	},
	{
		spanish: 'asistir',
		trap: 'assist',
		behind: new RegExp(String.raw`^\s+(?:al?|por)\s+(?:\p{L}+\s+){0,2}?(?:${events})`, 'u')
	},
	{
		spanish: 'pretender',
		trap: 'pretend',
		behind: new RegExp(`^(?:${infinitive}|\\s+que(?!\\p{L}))`, 'u'),
		front: /(?<!(?:^|[^\p{L}])(?:no|ni|nadie|nunca|jamás|tampoco|sin)\s(?:\p{L}+\s){0,2})$/u
	},
	{
		spanish: 'realizar',
		trap: 'realize',
		unless:
			/sueñ|dese|ambici|esperan|potencial|ideal|activos|gananci|benefici|plusval|plan|proyect|aspiraci|vocaci|utop|ilusi|realizad[oa]s?(?!\p{L})|realizarse/u
	},
	{
		spanish: 'soportar',
		trap: 'support',
		unless:
			/peso|carga|estructura|viga|column|pilar|techo|bóveda|puente|muro|pared|formato|archivo|software|sistema|servidor|versi|dispositivo|kilo|tonelad|familia|gasto/
	},
	{
		spanish: 'embarazo',
		trap: 'embarrassment',
		beside:
			/mujer|mes(?:es)?(?!\p{L})|seman|parto|hij[oa]|abort|adolescen|madre|médic|ginec|gestaci|niñ|prueba|riesgo/u
	},
	{ spanish: 'sindicato', trap: 'syndicate', unless: /crim|mafia|banc|financ|prensa|periodíst|editor/ },
	{
		spanish: 'suceso',
		trap: 'success',
		front: /(?<!(?:buen|mal|feliz|felice|próspero|prósperos|mejor|tal)\s)$/u
	},
	{
		spanish: 'vaso',
		trap: 'vase',
		behind:
			/^s?\s+de\s+(?:agua|vino|leche|cerveza|whisky|jugo|zumo|ron|refresco|té|plástico|papel|cartón|chicha|sidra|limonada)/
	},
	{
		spanish: 'intentar',
		trap: 'intend',
		behind: new RegExp(`^${infinitive}`, 'u')
	},
	{
		spanish: 'contestar',
		trap: 'contest',
		behind:
			/^\s+(?:al?\s+)?(?:l[ao]s?\s+|el\s+|un[ao]?s?\s+|su\s+|mi\s+|tu\s+|es[aoe]s?\s+|est[aoe]s?\s+)?(?:pregunta|carta|llamada|teléfono|correo|mensaje|telegrama|saludo)/
	},
	{ spanish: 'carbón', trap: 'carbon', unless: /papel|copia|activad|14|dióxid|vegetal|fibra/ },
	{ spanish: 'agonizar', trap: 'agonize' },
	{
		spanish: 'idioma',
		trap: 'idiom',
		behind:
			/^s?\s+(?:oficial|extranjer|nativ|matern|indígen|originari|español|inglés|francés|alemán|quechua|aymara|guaraní)/
	},
	{ spanish: 'desgracia', trap: 'disgrace', front: /(?<!(?:^|[^\p{L}])(?:en|su|mi|tu)\s)$/u },
	{
		spanish: 'violador',
		trap: 'violator',
		unless: /derech|ley|norma|acuerd|tregua|pacto|mandam|reglam|contrato/
	},
	{ spanish: 'injuria', trap: 'injury', beside: /calumni|insult|difam/ },
	{
		spanish: 'trasladar',
		trap: 'translate',
		unless:
			/text|lengua|idioma|palabr|vers[oi]|obra|español|inglés|latín|castellano|romance|libro|poe[mst]|frase|traduc|práctica|hechos/
	},
	{ spanish: 'espada', trap: 'spade', unless: /naipe|baraja|carta|palo|as de/ },
	{ spanish: 'concurso', trap: 'concourse', unless: /gente|pueblo|multitud|público|muchedumbre/ },
	{
		spanish: 'prospecto',
		trap: 'prospect',
		beside: /medicament|medicina|dosis|fármaco|comprimid|pastill|jarabe/
	},
	{ spanish: 'resorte', trap: 'resort', unless: /últim|recurs/ }
]

const byTrap: ReadonlyMap<string, Certain> = new Map(
	certain.map((one) => [`${one.spanish} ${one.trap}`, one])
)

/** Whether what stands around a Spanish word leaves its trap no right, though the dictionary has it. */
export function isCertainTrap(
	lemma: string,
	trap: string,
	{ token: { from, to } }: Word,
	place: Place,
	{ bitext: { source } }: Context
): boolean {
	const one = byTrap.get(`${lemma} ${trap}`)
	if (!one) return false
	const start = place.source[0]?.from ?? from
	const sentence = smallTextOf(source, place.source)
	return (
		(one.behind?.test(sentence.slice(to - start)) ?? true) &&
		(one.front?.test(sentence.slice(0, from - start)) ?? true) &&
		(one.beside?.test(sentence) ?? true) &&
		!(one.unless?.test(sentence) ?? false)
	)
}
