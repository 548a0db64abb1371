import type { Turning } from './turned-table.ts'

/** When and how fast: *al principio* as *in the end*, *la víspera* as *the day after*. */
export const turnedTimes: readonly Turning[] = [
	{
		check: 'polarity',
		spanish:
			'acabo de | acabas de | acaba de | acabamos de | acaban de | acababa de | acababas de | acababan de | acabábamos de',
		own: 'just | recent* | new* | freshly | fresh | only now | finish* | end* | barely | no sooner | hardly | moment* | complet* | only | late*',
		contrary: 'about to | going to | on the (?:point|verge|brink) of',
		licence: 'punto | va | iba | van | iban'
	},
	{
		check: 'date-time',
		spanish: 'pasado mañana',
		own: 'day after | two days | forty-eight | 48 | in two',
		contrary: 'tomorrow | next day | today | yesterday',
		licence: 'hoy | ayer'
	},
	{
		check: 'date-time',
		spanish: 'anteayer | antier | antes de ayer',
		own: 'day before | two days | before last | other day | 48',
		contrary: 'yesterday | last week | today | tomorrow',
		licence: 'hoy | mañana'
	},
	{
		check: 'date-time',
		spanish: 'anteanoche | antenoche | antes de anoche',
		own: 'before last | two nights | night before | before yesterday | other night',
		contrary: 'last night | yesterday | tonight'
	},
	{
		check: 'polarity',
		spanish: 'antes de lo previsto | antes de lo esperado | antes de tiempo | antes del plazo | con adelanto',
		own: 'early | earlier | before | ahead | sooner | premature* | advance | untimely',
		contrary: 'behind schedule | late | later than | after (?:the )?(?:deadline|schedule|time)'
	},
	{
		check: 'polarity',
		spanish:
			'después de lo previsto | más tarde de lo previsto | más tarde de lo esperado | con retraso | con demora',
		own: 'late* | after | behind | delay* | overdue | tard* | belated* | slow* | backlog',
		contrary: 'ahead of schedule | ahead of time | early | earlier than | in advance'
	},
	{
		check: 'polarity',
		spanish: 'después de | después del | tras | luego de',
		own: 'after* | following | since | once | later | upon | on | behind',
		contrary: 'before | prior to | ahead of',
		licence: 'antes | previo | previa',
		bound: true
	},
	{
		check: 'polarity',
		spanish: 'antes de | antes del',
		own: 'before | prior to | ahead of | until | till | by | previous* | earlier',
		contrary: 'after | following',
		licence: 'después | tras | luego | siguiente*',
		bound: true
	},
	{
		check: 'polarity',
		spanish:
			'dura menos que | duran menos que | duró menos que | duraba menos que | tarda menos que | tardan menos que | tardó menos que',
		own: 'short* | less | brief* | quick* | fast* | not as long | soon*',
		contrary: 'longer | more than',
		licence: 'más'
	},
	{
		check: 'polarity',
		spanish:
			'dura más que | duran más que | duró más que | duraba más que | tarda más que | tardan más que | tardó más que',
		own: 'long* | more | outlast* | outliv* | slow*',
		contrary: 'shorter | less than | quicker | faster',
		licence: 'menos'
	},
	{
		check: 'polarity',
		spanish: 'al principio | en un principio | al comienzo | al inicio',
		own: 'first | begin* | beg[au]n* | start* | initial* | outset | early | origin* | opening | once | onset | top | initia*',
		contrary: 'at the end | in the end | at last | finally | eventually',
		licence: 'fin | final | finalmente | cabo | último | última'
	},
	{
		check: 'polarity',
		spanish: 'al final | por fin | finalmente | en fin | al fin | al cabo',
		own: 'end* | last* | final* | eventual* | ultimate* | conclu* | bottom | close | late* | after all | clos* | once | then',
		contrary: 'at first | in the beginning | at the beginning | at the start | initially',
		licence: 'principio | primero | inicial* | comienzo | inicio | primera'
	},
	{
		check: 'polarity',
		spanish: 'poco a poco | gradualmente | paulatinamente',
		own: 'gradual* | little by little | bit by bit | slow* | step by step | steadi* | by degrees | progressive* | over time | increasing* | one by one | piece*',
		contrary: 'suddenly | all at once | at once | abruptly | immediately | instantly',
		licence: 'de golpe | de pronto | repente | inmediat* | súbit* | seguida'
	},
	{
		check: 'polarity',
		spanish: 'de golpe | de pronto | de repente | súbitamente | repentinamente | de improviso | bruscamente',
		own: 'sudden* | at once | abrupt* | unexpected* | instant* | immediate* | sharp* | blow | stroke | swoop | dramatic* | in one go',
		contrary:
			'gradually | little by little | slowly | bit by bit | step by step | by degrees | one by one | one at a time',
		licence: 'poco a poco | despacio | lent* | gradual* | paulatin*'
	},
	{
		check: 'polarity',
		spanish: 'en seguida | enseguida | de inmediato | inmediatamente | al instante | al momento',
		own: 'immediate* | at once | once | straight* | right away | instant* | soon | prompt* | quick* | direct* | forthwith | moment | minute | then | next | just',
		contrary: 'eventually | after a while | in due course | some time later | much later | gradually',
		licence: 'poco a poco | rato | más tarde | tiempo | final*'
	},
	{
		check: 'date-time',
		spanish:
			'la víspera | el día anterior | el día antes | un día antes | la noche anterior | la noche antes',
		own: 'eve | before | previous* | prior | last | yesterday | earlier | preceding | ago | advance | ahead | beforehand',
		contrary:
			'(?:the|a|one) (?:day|night|evening|morning) (?:after|later) | (?:the )?(?:next|following) (?:day|night|evening|morning)',
		licence: 'siguiente | después | próxim* | otro día'
	},
	{
		check: 'date-time',
		spanish:
			'al día siguiente | el día siguiente | a la mañana siguiente | al otro día | un día después | el día después | la noche siguiente | la mañana siguiente',
		own: 'next | following | after* | later | morrow | tomorrow | then | subsequent* | since | another',
		contrary:
			'(?:the|a|one) (?:day|night|evening|morning) (?:before|earlier) | (?:the )?(?:previous|preceding) (?:day|night|evening|morning)',
		licence: 'antes | anterior | víspera'
	},
	{
		check: 'date-time',
		spanish: 'ayer',
		own: 'yesterday* | last | ago | earlier | previous* | day before | past | of old',
		contrary: 'today | tomorrow | tonight',
		licence: 'hoy | mañana | esta noche'
	},
	{
		check: 'date-time',
		spanish: 'hoy',
		own: 'today* | now* | present* | tonight | this | modern | current* | these | still | to-day | contemporary',
		contrary: 'yesterday | tomorrow',
		licence: 'ayer | mañana'
	},
	{
		check: 'polarity',
		spanish: 'con retraso | de retraso | de demora | con demora',
		own: 'late* | delay* | behind | after | overdue | slow* | lag* | past | belated*',
		contrary: 'early | ahead of (?:schedule|time) | in advance',
		licence: 'antes | adelant* | temprano | antelación | anticipación | principios'
	},
	{
		check: 'polarity',
		spanish:
			'con antelación | de antelación | con anticipación | de anticipación | por adelantado | por anticipado | de adelanto',
		own: 'advance* | ahead | before* | early | prior | earlier | notice | pre* | up front | first | sooner',
		contrary: 'late | behind schedule | later | afterwards | in arrears',
		licence: 'después | tarde | retraso | luego | demora'
	},
	// Terms that are told without a number.
	{
		check: 'date-time',
		spanish: 'milenio | milenios',
		own: 'millenni* | thousand* | 1,?000 | 2,?000 | age | ages | aeon* | eon* | time* | ancient | old',
		contrary: 'century | centuries | decades? | years',
		licence: 'sigl* | década* | año*'
	},
	{
		check: 'date-time',
		spanish: 'siglos',
		own: 'centur* | age | ages | hundred* | ancient | *hundreds | *00s | long | years | time* | old',
		contrary: 'decades | millennia',
		licence: 'década* | milenio* | decenio*'
	},
	{
		check: 'date-time',
		spanish: 'décadas | decenios',
		own: 'decad* | years | generation* | long | *0s | ties | time* | *ies',
		contrary: 'centuries | months | weeks',
		licence: 'sigl* | mes* | seman*'
	},
	{
		check: 'date-time',
		spanish: 'quincena | quincenas | quincenal | quincenalmente',
		own: 'fortnight* | two | biweek* | bi-week* | semi-month* | semimonth* | other week | half* | twice | fifteen* | 15* | 2 | fourteen | 14',
		contrary: 'month* | week* | quarter*',
		licence: 'mes* | mens* | seman*'
	},
	{
		check: 'date-time',
		spanish: 'trimestre | trimestres | trimestral | trimestralmente | trimestrales',
		own: 'quarter* | three | trimest* | 3 | third | term* | four times | twelve* | q\\d',
		contrary: '(?:two|four|five|six|2|4|5|6)[ -]months? | month* | week* | semester* | half-year* | year*',
		licence: 'mes* | mens* | seman* | semest* | año* | anual*'
	},
	{
		check: 'date-time',
		spanish: 'semestre | semestres | semestral | semestrales | semestralmente',
		own: 'semest* | half* | six* | 6 | twice | half-year* | biannual* | semiannual* | semi-annual* | term* | halves',
		contrary: 'month* | week* | quarter* | (?:three|four|3|4)[ -]months? | trimest* | fortnight*',
		licence: 'mes* | mens* | seman* | trimest* | cuatrimest*'
	},
	{
		check: 'date-time',
		spanish: 'lustro | lustros | quinquenio | quinquenios',
		own: 'five* | 5 | lustr* | quinquenn* | half* | ten | fifteen | twenty | years',
		contrary: 'decades? | century | centuries',
		licence: 'década* | sigl* | decenio*'
	},
	...['año', 'mes', 'verano', 'invierno', 'otoño', 'lunes', 'siglo'].map((unit) =>
		whenOf(unit, 'pasado', 'próximo')
	),
	{
		check: 'polarity',
		spanish:
			'época de lluvias | época de las lluvias | temporada de lluvias | estación de lluvias | estación de las lluvias | estación lluviosa | época lluviosa',
		own: 'rain* | wet* | monsoon* | flood* | downpour*',
		contrary: 'dry (?:season|months?|spell) | drought',
		licence: 'sec[oa]s? | sequía*'
	},
	{
		check: 'polarity',
		spanish: 'época seca | estación seca | temporada seca | época de sequía | meses secos',
		own: 'dry* | drought* | arid | rainless',
		contrary: '(?:rainy|wet) (?:season|months?) | monsoon*',
		licence: 'lluvi* | húmed*'
	},
	...['semana', 'primavera', 'década', 'temporada'].map((unit) => whenOf(unit, 'pasada', 'próxima')),
	...['año', 'mes', 'verano', 'invierno', 'otoño'].map((unit) => comingOf(unit, 'próximo')),
	...['semana', 'primavera', 'década', 'temporada'].map((unit) => comingOf(unit, 'próxima'))
]

/** *el año pasado* as *next year*. */
function whenOf(unit: string, past: string, next: string): Turning {
	const article = past.endsWith('a') ? 'la' : 'el'
	return {
		check: 'date-time',
		spanish: `${article} ${unit} ${past} | ${article} ${past} ${unit} | ${article} ${unit} anterior`,
		own: 'last | past | previous* | ago | before | prior | preceding | earlier | yester* | former',
		contrary: `next (?:year|month|week|summer|winter|autumn|fall|spring|decade|century|season|monday) | the coming (?:year|month|week|summer|season)`,
		licence: `${next} | siguiente | viene | ${next}s`
	}
}

/** *la próxima semana* as *last week*. */
function comingOf(unit: string, next: string): Turning {
	const article = next.endsWith('a') ? 'la' : 'el'
	return {
		check: 'date-time',
		spanish: `${article} ${next} ${unit} | ${article} ${unit} ${next} | ${article} ${unit} que viene | ${article} ${unit} siguiente`,
		own: 'next | coming | upcoming | following | after* | forthcoming | later | ahead | subsequent* | new',
		contrary: `last (?:year|month|week|summer|winter|autumn|fall|spring|decade|season) | the previous (?:year|month|week|summer|season)`,
		licence: 'pasad* | anterior* | últim* | antes'
	}
}
