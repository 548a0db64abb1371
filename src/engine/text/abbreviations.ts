import type { Lang } from '../bitext.ts'

/** Abbreviations, lower case without their last point, by what a full point after them may mean. */
export interface Abbreviations {
	/** A name or more of the phrase always follows (*Sr., Dr., St.*): never the end of a sentence. */
	readonly never: ReadonlySet<string>
	/** A figure or roman numeral follows (*núm., p., vol.*): no end before one. */
	readonly beforeFigure: ReadonlySet<string>
	/** May also close a sentence (*etc., EE. UU., a.m.*): an end only before a word that likes to begin one. */
	readonly either: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The usual abbreviations of both languages (RAE's list of conventional ones; English style guides). */
export const abbreviations: Readonly<Record<Lang, Abbreviations>> = {
	es: {
		never: words(
			'sr sra srta sres sras srtas d dª dña dr dra dres dras prof profa profs ing lic licda arq abg mons fr rvdo rdo hno hna pbro ' +
				'gral cnel cap tte sgto cmdte alte vdo vda sto sta s.m s.a.r s.s excmo excma ilmo ilma ud uds vd vds v.e ' +
				'p.ej p ej cf cfr vid vs av avda c/ ctra pza pl dpto depto prov apdo gob pdte pte ma j.c a.c d.c st mr mrs ms'
		),
		beforeFigure: words(
			'núm num n nº no nro p pp pág págs pag pags art arts vol vols cap caps t tít tit fig figs ed l lib par inc lám s ss ca aprox tel tfno h hs'
		),
		either: words(
			'etc ee.uu ee uu aa.vv a.m p.m m a u.s u.k cía cia s.a s.l ltda jr hnos dd hh rr ff aa bs kg km cm mm gr min seg'
		)
	},
	en: {
		never: words(
			'mr mrs ms messrs mme mlle dr drs prof profs rev hon st sgt lt col gen capt cmdr adm maj cpl pvt gov sen rep pres fr sr sra don dña ' +
				'mt ft vs viz cf e.g i.e eg ie ca al ste mgr bros supt insp'
		),
		beforeFigure: words(
			'no nos p pp pg vol vols ch chap chaps art arts fig figs sec secs para ed eds l ll bk pt op c'
		),
		either: words(
			'etc a.m p.m am pm u.s u.s.a u.k u.n d.c b.c a.d b.c.e c.e inc ltd co corp jr sr ph.d m.d b.a m.a esq jan feb mar apr jun jul aug sept sep oct nov dec dept est approx'
		)
	}
}

/** Words that like to begin a sentence, lower case: after an abbreviation that may close one, they decide. */
export const sentenceOpeners: Readonly<Record<Lang, ReadonlySet<string>>> = {
	es: words(
		'el la los las un una unos unas lo al del en de con por para sin según desde hasta entre tras durante mediante a y e o ni pero mas sino ' +
			'aunque porque pues cuando mientras como si que qué quién cómo cuándo dónde este esta esto estos estas ese esa eso esos esas aquel ' +
			'aquella aquello aquellos aquellas él ella ello ellos ellas yo tú usted ustedes nosotros se me te le les nos mi tu su sus mis tus ' +
			'no sí también tampoco ya así entonces luego después antes ahora hoy ayer además sin todo toda todos todas nadie nada cada otro otra ' +
			'muchos algunos más hubo había fue era es son hay está están'
	),
	en: words(
		'the a an in on at of by for from with without to into after before during since until while when where who what why how which that this ' +
			'these those he she it they we you i his her its their our my your and but or nor so yet if as although though because then there here ' +
			'now today yesterday not no yes all every each some many most more one another both nobody nothing also however moreover meanwhile is was were are'
	)
}

/** English verbs that tell who speaks: after *?* and a closing quote, *Mary asked* goes on with the sentence. */
export const tellingVerbs: ReadonlySet<string> = words(
	'said says asked asks replied replies answered cried exclaimed shouted whispered murmured muttered added continued went repeated called ' +
		'returned insisted demanded declared remarked observed began thought wondered told explained sighed laughed inquired enquired interrupted ' +
		'responded agreed protested admitted pleaded begged growled snapped ventured'
)
