import type { Lang, Side } from '../bitext.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { type Name, spanOf } from './name-answers.ts'
import { onceAForm, type Word } from './words.ts'

/** What public bodies and unions are for, or whose they are: how Spanish begins the word for it, and English. */
const fields: readonly (readonly [spanish: string, english: string])[] = [
	['aguas?$ | hídric | hidráulic | riego', 'water | hydr | irrigation'],
	['salud | sanidad | sanitari | médic', 'health | medic | sanita | doctor | physician'],
	[
		'educa | enseñanza | docente | maestr | magisterio | profesor',
		'educat | teach | school | lecturer | professor'
	],
	['trabaj | laboral | empleo | obrer | sindic', 'labo(?:u)?r | work | employ | job | union'],
	[
		'campesin | agricultor | agricultura | agrari | agropec | agrícola | rural | tierra | ganader',
		'peasant | farm | agri | agrarian | rural | land | livestock | cattle | ranch | grower | campesin | country'
	],
	['miner | minas$', 'mine | mining'],
	['defensa$', 'defen[cs]e | war$'],
	['justicia | judicial | jurídic | abogad', 'justice | judici | legal | law | bar$ | attorney | advocate'],
	[
		'hacienda | finan | econom | económic | tesor | tribut | fiscal(?:es)?$ | presupuest | impuest',
		'financ | econom | treasur | tax | revenue | exchequer | budget | fiscal'
	],
	[
		'energ | hidrocarb | petrol | petróle | eléctric | electric',
		'energ | power | oil$ | petrol | hydrocarb | electric | gas$ | fuel'
	],
	['vivienda', 'housing | homes?$'],
	[
		'transport | tránsito | tráfico | vial | chofer | conductor',
		'transport | traffic | transit | road | highway | vehicle | motor | driver | haul'
	],
	['ambient | medioambient | ecol', 'environment | ecolog | conservation'],
	['interior | gobernación | gobierno', 'interior | home$ | internal | government | domestic'],
	['exteriores | cancillería', 'foreign | external | chancell | state$'],
	['comerci', 'trade | commerc | business | merchant | shop'],
	['industri', 'industr'],
	['pesca | pesquer | pescador', 'fish'],
	['mujer | femen', 'wom[ae]n | female | gender'],
	['niñ | infan', 'child | infan'],
	['juvent | juvenil | jóvenes', 'youth | young'],
	['cultur | patrimonio', 'cultur | heritage | arts?$'],
	['turis', 'touris'],
	['deport', 'sport'],
	['estadístic', 'statistic | census'],
	['elector | eleccion', 'elect | ballot | poll'],
	['fiscalía | fiscal(?:es)?$ | procurad', 'prosecut | attorney | counsel | solicitor'],
	['defensor', 'ombud | defender | advoca | protector | rights$'],
	['estudiant | universi', 'student | universi'],
	['vecin', 'neighbo(?:u)?r | resident | local | communit'],
	['polic', 'police | constab'],
	['ejército | militar', 'army | militar | armed'],
	['indígen', 'indigen | indian | native | tribal'],
	['periodis | prensa', 'journalis | press$ | report | media'],
	['ingenier', 'engineer'],
	['enfermer', 'nurs'],
	['meteorol', 'meteorol | weather | met$'],
	['contralor', 'comptrol | control | audit']
]

const patternOf = (words: string) => new RegExp(`^(?:${words.split(' | ').join('|')})`, 'u')

const patterns: Readonly<Record<Lang, readonly RegExp[]>> = {
	es: fields.map(([spanish]) => patternOf(spanish)),
	en: fields.map(([, english]) => patternOf(english))
}

/** What a body is. */
const heads: Readonly<Record<Lang, RegExp>> = {
	es: /^(?:autoridad|institut[oa]|ministerio|secretaría|subsecretaría|dirección|comisión|consejo|consejería|central|confederación|federación|sindicato|unión|defensoría|fiscalía|procuraduría|servicio|agencia|superintendencia|contraloría|junta|banco|cámara|colegio|asociación|oficina|tribunal|corte|departamento|comité|congreso|organización|liga|sociedad|fondo|corporación|empresa)$/u,
	en: /^(?:authority|institute|ministry|minister|department|office|agency|service|commission|council|confederation|federation|union|association|board|bank|court|tribunal|secretariat|directorate|bureau|administration|chamber|society|league|committee|congress|organi[sz]ation|superintendency|college|fund|corporation|company)$/
}

const isHead = onceAForm(({ form }, lang: Lang) => heads[lang].test(bare(form)))

/** The fields a form names, by their places in the table. */
const fieldsOf = onceAForm(({ form }, lang: Lang): readonly number[] => {
	const word = bare(form)
	return patterns[lang].flatMap((pattern, at) => (pattern.test(word) ? [at] : []))
})

const bare = (form: string) => form.replace(/['’]s?$/, '')

/** As sure as other names that changed. */
const sureness = 0.85

/**
 * *el Ministerio de Salud* as *the Ministry of Education*, *la Central Obrera* as *the Peasants' Confederation*: a body on
 * either side, each for something that the other side's sentence tells nowhere.
 */
export function officesChanged(
	here: readonly Name[],
	there: readonly Name[],
	{ words }: Place,
	{ bitext }: Context
): readonly Evidence[] {
	const own = bodies(here, 'es')
	if (own.length === 0) return none
	const others = bodies(there, 'en')
	if (others.length === 0) return none
	const lost = own.filter((name) => isNowhere(name, 'es', words, 'target'))
	const gained = others.filter((name) => isNowhere(name, 'en', words, 'source'))
	const [a, b] = [lost[0], gained[0]]
	if (!a || !b || lost.length > 1 || gained.length > 1) return none
	return [{ ...bothSides(spanOf(a), spanOf(b), bitext), message: 'changed', confidence: sureness }]
}

const none: readonly Evidence[] = []

const bodies = (names: readonly Name[], lang: Lang) =>
	names.filter(
		(name) =>
			name.some(({ form }) => isHead(form, lang)) && name.some(({ form }) => fieldsOf(form, lang).length > 0)
	)

/** Whether all that a body is for is told by no word of the other side. */
function isNowhere(
	name: Name,
	lang: Lang,
	words: Readonly<Record<Side, readonly Word[]>>,
	side: Side
): boolean {
	const told = new Set(words[side].flatMap(({ form }) => fieldsOf(form, lang === 'es' ? 'en' : 'es')))
	return name.flatMap(({ form }) => fieldsOf(form, lang)).every((field) => !told.has(field))
}
