/**
 * Endings of the regular Spanish conjugations, by class, and what stems undergo before them. From the paradigms every
 * grammar gives (RAE, Nueva gramática, §4); voseo and the archaic future subjunctive included.
 */

/** What may have happened to the stem before an ending. */
export type StemKind =
	| 'plain' // hablar: habl-
	| 'stressed' // present under stress: pienso, duermo, pido
	| 'raised' // -ir verbs outside stress: pidió, durmiendo
	| 'infinitive' // the whole infinitive stands before the ending: hablar-é

/** One ending, with the classes it belongs to. */
export interface Ending {
	readonly ending: string
	readonly classes: readonly ('ar' | 'er' | 'ir')[]
	readonly kinds: readonly StemKind[]
	/** Whether the ending begins with e or i for -ar verbs or with a or o for the others: spelling changes apply. */
	readonly shifts: boolean
}

const make = (
	list: string,
	classes: Ending['classes'],
	kinds: readonly StemKind[],
	shifts = false
): readonly Ending[] =>
	list.split(' ').map((ending) => ({ ending: ending === '0' ? '' : ending, classes, kinds, shifts }))

const erir = ['er', 'ir'] as const

/** All endings, no order. */
export const endings: readonly Ending[] = [
	// indicative present
	...make('o', ['ar'], ['plain', 'stressed']),
	...make('o', erir, ['plain', 'stressed'], true),
	...make('as a an', ['ar'], ['plain', 'stressed']),
	...make('amos áis ás', ['ar'], ['plain']),
	...make('es e en', erir, ['plain', 'stressed']),
	...make('emos éis és', ['er'], ['plain']),
	...make('imos ís', ['ir'], ['plain']),
	...make('ímos', ['ir'], ['plain']),
	// imperfect
	...make('aba abas ábamos abais aban', ['ar'], ['plain']),
	...make('ía ías íamos íais ían', erir, ['plain']),
	// preterite
	...make('é', ['ar'], ['plain'], true),
	...make('aste ó asteis aron', ['ar'], ['plain']),
	...make('í iste ísteis isteis íste ímos', erir, ['plain']),
	...make('ió ieron yó yeron eron', erir, ['plain', 'raised']),
	...make('imos', ['er'], ['plain']),
	// subjunctive present
	...make('e es en', ['ar'], ['plain', 'stressed'], true),
	...make('emos éis és', ['ar'], ['plain'], true),
	...make('a as an', erir, ['plain', 'stressed', 'raised'], true),
	...make('amos áis ás', erir, ['plain', 'raised'], true),
	// subjunctive past and future
	...make('ara aras áramos arais aran ase ases ásemos aseis asen are ares áremos aren', ['ar'], ['plain']),
	...make('iera ieras iéramos ierais ieran iese ieses iésemos ieseis iesen iere ieres iéremos ieren', erir, [
		'plain',
		'raised'
	]),
	...make('yera yeras yéramos yerais yeran yese yeses yésemos yesen era eran ese esen eras éramos', erir, [
		'plain'
	]),
	// future and conditional
	...make('é ás á emos éis án ía ías íamos íais ían', ['ar', 'er', 'ir'], ['infinitive']),
	// participles and gerunds
	...make('ado ada ados adas', ['ar'], ['plain']),
	...make('ido ida idos idas ído ída ídos ídas', erir, ['plain']),
	...make('ando', ['ar'], ['plain']),
	...make('iendo yendo endo', erir, ['plain', 'raised']),
	// imperatives
	...make('ad á', ['ar'], ['plain']),
	...make('ed é', ['er'], ['plain']),
	...make('id í', ['ir'], ['plain'])
]

/** Stems of the strong preterites, with the infinitive's; prefixes go before both (*contuvo, contener*). */
export const strongStems: readonly (readonly [strong: string, infinitive: string])[] = [
	['tuv', 'tener'],
	['estuv', 'estar'],
	['anduv', 'andar'],
	['hub', 'haber'],
	['pud', 'poder'],
	['pus', 'poner'],
	['sup', 'saber'],
	['cup', 'caber'],
	['quis', 'querer'],
	['vin', 'venir'],
	['hic', 'hacer'],
	['hiz', 'hacer'],
	['dij', 'decir'],
	['traj', 'traer'],
	['duj', 'ducir'],
	['plug', 'placer'],
	['fic', 'facer'],
	['fiz', 'facer']
]

/** Endings after strong stems. */
export const strongEndings =
	'e iste o imos isteis ieron eron iera ieras iéramos ieran iese ieses iésemos iesen iere ieren era eras éramos eran ese eses ésemos esen ere eren'.split(
		' '
	)

/** Short stems of future and conditional. */
export const shortFutures: readonly (readonly [stem: string, infinitive: string])[] = [
	['tendr', 'tener'],
	['vendr', 'venir'],
	['pondr', 'poner'],
	['saldr', 'salir'],
	['valdr', 'valer'],
	['podr', 'poder'],
	['querr', 'querer'],
	['sabr', 'saber'],
	['cabr', 'caber'],
	['habr', 'haber'],
	['har', 'hacer'],
	['dir', 'decir']
]

/** Forms no ending explains, with their infinitive; prefixes may go before both (*rehago, deshago*). */
export const irregularForms: readonly (readonly [form: string, infinitive: string])[] = (
	'tengo tener|tenga tener|tengas tener|tengamos tener|tengan tener|ten tener|tén tener|vengo venir|venga venir|vengas venir|vengamos venir|' +
	'vengan venir|ven venir|vén venir|viene venir|vienes venir|vienen venir|viniendo venir|pongo poner|ponga poner|pongas poner|pongamos poner|pongan poner|pon poner|' +
	'pón poner|salgo salir|salga salir|salgas salir|salgamos salir|salgan salir|sal salir|valgo valer|valga valer|valgan valer|hago hacer|haga hacer|' +
	'hagas hacer|hagamos hacer|hagan hacer|haz hacer|hecho hacer|hecha hacer|hechos hacer|hechas hacer|hizo hacer|digo decir|diga decir|digas decir|digamos decir|' +
	'digan decir|di decir|dice decir|dices decir|dicen decir|diciendo decir|dicho decir|dicha decir|dichos decir|dichas decir|traigo traer|traiga traer|traigan traer|' +
	'trayendo traer|caigo caer|caiga caer|caigan caer|cayó caer|cayeron caer|oigo oír|oiga oír|oigan oír|oye oír|oyes oír|oyen oír|oyó oír|oyeron oír|oyendo oír|oí oír|oído oír|oía oír|oían oír|' +
	'quepo caber|quepa caber|sepa saber|sepas saber|sepamos saber|sepan saber|río reír|ríe reír|ríen reír|rió reír|rio reír|rieron reír|riendo reír|' +
	'visto ver|vista ver|vistos ver|vistas ver|puesto poner|puesta poner|puestos poner|puestas poner|escrito escribir|escrita escribir|escritos escribir|escritas escribir|scrito scribir|scrita scribir|scritos scribir|scritas scribir|' +
	'abierto abrir|abierta abrir|abiertos abrir|abiertas abrir|cubierto cubrir|cubierta cubrir|cubiertos cubrir|cubiertas cubrir|muerto morir|muerta morir|muertos morir|muertas morir|' +
	'vuelto volver|vuelta volver|vueltos volver|vueltas volver|suelto solver|suelta solver|sueltos solver|sueltas solver|roto romper|rota romper|rotos romper|rotas romper|' +
	'impreso imprimir|impresa imprimir|impresos imprimir|impresas imprimir|frito freír|frita freír|fritos freír|fritas freír|satisfecho satisfacer|satisfecha satisfacer|satisfechos satisfacer|satisfechas satisfacer|' +
	'huelo oler|huele oler|huelen oler|yergue erguir|yerra errar|juego jugar|juega jugar|juegas jugar|juegan jugar|juegue jugar|jueguen jugar|' +
	'adquiere adquirir|adquieren adquirir|adquiera adquirir|veo ver|vea ver|vean ver|ve ver|ven ver|veía ver|veían ver|vio ver|vieron ver|viendo ver|viera ver|viese ver|' +
	'estoy estar|está estar|están estar|doy dar|dé dar|dio dar|dieron dar|diera dar|diese dar|quiero querer|quiere querer|quieren querer|quieres querer|quiera querer|quieran querer|' +
	'electo elegir|electa elegir|electos elegir|electas elegir|bendito bendecir|bendita bendecir|maldito maldecir|maldita maldecir|' +
	'provisto proveer|provista proveer|provistos proveer|provistas proveer|yace yacer|yacen yacer|crea creer|creas creer|crean creer|creo creer|lea leer|lean leer|sé saber|nazca nacer|plazca placer|' +
	'ves ver|vemos ver|veis ver|veas ver|veamos ver|veáis ver|vi ver|viste ver|vimos ver|das dar|dais dar|den dar|des dar|diesen dar|dieran dar|diere dar|dieren dar|' +
	'hagáis hacer|digáis decir|sepáis saber|dime decir|dile decir|dinos decir|dame dar|dale dar|danos dar|ponte poner|hazme hacer|hazlo hacer|vente venir|vete ir|' +
	'faga facer|fagas facer|fagan facer|fago facer|fagamos facer'
)
	.split('|')
	.map((pair) => {
		const [form = '', infinitive = ''] = pair.split(' ')
		return [form, infinitive] as const
	})

/** Prefixes irregular families take (*mantuvo, supuso, predijo, atrajo, recayó, deshizo*). */
export const familyPrefixes: readonly string[] =
	'man con de re sos abs ob entre a su se tra intro satis com dis ex im o pro ante contra pos prede pre inter sobre tras desa desen des en in bien mal redes desco ben equi pro per sub trans ab'.split(
		' '
	)
