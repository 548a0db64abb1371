import type { Turning } from './turned-table.ts'

/** What is done, and how, where English tells it by a particle or a turn of several words: *contrató a diez* as *laid off ten*, *al contado* as *in instalments*. */
export const turnedDeeds: readonly Turning[] = [
	{
		check: 'polarity',
		spanish:
			'no le hizo gracia | no le hizo ninguna gracia | no me hizo gracia | no me hizo ninguna gracia | no les hizo gracia | no les hizo ninguna gracia | no nos hizo gracia | no le hace gracia | no me hace gracia | no les hace gracia',
		own: "not | *n't | no | never | nothing | no one | nobody | un* | annoy* | displeas* | hardly | little | without | far from | less than | fail* | anything but",
		contrary: 'amused | funny | delighted | pleased | laughed | hilarious | tickled'
	},
	{
		check: 'polarity',
		spanish:
			'recibió el alta | recibieron el alta | recibir el alta | recibido el alta | fue dado de alta | fue dada de alta | fueron dados de alta | fueron dadas de alta | le dieron el alta | les dieron el alta',
		own: 'discharg* | releas* | home | let out | let go | sent | left | leave | leaving | out of hospital | sign* | register* | all-clear | clean bill',
		contrary: 'admitted | hospitali[sz]ed | kept in'
	},
	{
		check: 'polarity',
		spanish: 'saldo a favor | saldo positivo | superávit',
		own: 'surplus* | credit* | favou?r* | positive | black | plus | excess | profit* | gain* | over | spare',
		contrary: 'shortfall | deficit | in the red | debt | arrears | loss',
		licence: 'déficit | deud* | pérdida*'
	},
	{
		check: 'polarity',
		spanish: '{contratar}',
		own: 'hir* | recruit* | employ* | contract* | engag* | tak* | took | sign* | appoint* | commission* | enlist*',
		contrary: 'laid off | lay off | lays off | laying off | sacked | dismissed | made redundant | fired',
		licence: 'desp* | ech*'
	},
	{
		check: 'polarity',
		spanish: '{renunciar}',
		own: 'resign* | renounc* | renunci* | giv* up | gave up | relinquish* | forgo* | forwent | forsw* | forsak* | waiv* | down | quit* | abandon* | declin* | surrender* | refus* | withdr* | forfeit* | without | not | never | no',
		contrary: 'accepted | accepts | took up | takes up | take up | embraced',
		licence: 'acept*'
	},
	{
		check: 'polarity',
		spanish: 'ileso | ilesa | ilesos | ilesas | indemne | indemnes',
		own: 'unhurt | unharmed | uninjured | unscathed | safe* | sound | no | not | nobody | none | without | escap* | unwounded | intact | surviv*',
		contrary: 'injured | wounded | hurt | killed | badly injured | seriously injured',
		licence: 'herid* | muert* | lesion*'
	},
	{
		check: 'polarity',
		spanish: 'al contado',
		own: 'cash | outright | full | up front | spot | immediate* | once | ready money | down',
		contrary: 'in instal?lments | by instal?lments | on credit | on hire purchase',
		licence: 'plazo* | crédito | cuota*'
	},
	{
		check: 'polarity',
		spanish: 'a plazos | a crédito | al fiado | de fiado',
		own: 'instal* | credit | hire purchase | tick | deferred | monthly | payment* | loan* | trust | time',
		contrary: 'in cash | for cash | cash down | outright',
		licence: 'contado | efectivo | metálico'
	},
	{
		check: 'polarity',
		spanish: 'de ida y vuelta | ida y vuelta',
		own: 'return* | round* | back | both | to and fro | two-way | there and | two-leg*',
		contrary: 'one-way | single ticket | single fare | outward only',
		licence: 'solo | sólo | única'
	},
	{
		check: 'polarity',
		spanish: 'en ayunas | en ayuno',
		own: 'fast* | empty | before | without | not | no | nothing | unbreakfasted',
		contrary:
			'after (?:a |your |the )?(?:meals?|eating|food|breakfast|lunch) | with food | with meals | on a full stomach',
		licence: 'después | tras | comida*'
	},
	{
		check: 'polarity',
		spanish:
			'contra su voluntad | en contra de su voluntad | contra mi voluntad | en contra de mi voluntad | muy a su pesar | muy a mi pesar',
		own: 'against | unwilling* | reluctan* | forc* | despite | spite | involuntar* | compel* | sorrow* | regret* | grudging*',
		contrary:
			'willingly | gladly | of (?:his|her|my|their|its) own (?:free will|accord) | voluntarily | cheerfully',
		licence: 'grado | gana | gusto'
	},
	{
		check: 'polarity',
		spanish: 'encarecimiento | {encarecer}',
		own: 'ris* | rose | increas* | high* | expensive | dear* | more | soar* | up | hike* | surg* | climb* | inflat* | urg* | beg* | entreat* | prais* | stress* | implor* | plead*',
		contrary:
			'cheaper | lower prices? | lower costs? | (?:falling|lower|reduced) (?:price|cost)s? | (?:price|cost)s? fell | drop in prices',
		licence: 'abarat* | baj* | barat* | descen*'
	},
	{
		check: 'polarity',
		spanish: 'abaratamiento | {abaratar}',
		own: 'low* | cheap* | reduc* | cut* | fall* | fell | drop* | down | decreas* | less | sav* | bargain*',
		contrary:
			'more expensive | dearer | higher prices? | higher costs? | (?:rising|higher|increased) (?:price|cost)s? | (?:price|cost)s? rose | (?:rise|increase) in prices',
		licence: 'encar* | sub* | caro* | aument*'
	}
]
