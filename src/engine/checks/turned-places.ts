import type { Turning } from './turned-table.ts'

const go =
	'(?:go|goes|went|gone|going|come|comes|came|coming|walk*|r[au]n|runn*|step*|climb*|hurr*|rush*)(?: back| again| straight| right)?'
/** *Prices were up by a tenth*: how what rises and falls in number is told. */
const be = '(?:is|are|was|were|been|be)'
const byHow = '(?= (?:by|almost|nearly|about|around|some|over|more than|another|an?) | \\d)'

/** Where things are and which way they go: *detrás* as *in front*, *subió* as *went down*. English tells the latter by a particle. */
export const turnedPlaces: readonly Turning[] = [
	{
		check: 'polarity',
		spanish: 'en la parte superior | en la parte alta | en la parte de arriba | en lo alto',
		own: 'top* | upper* | head | high* | above | summit* | up* | height* | overhead | crest | peak | superior | crown*',
		contrary: 'at the bottom | at the foot | in the lower | on the lower',
		licence: 'inferior | baj* | abajo | pie'
	},
	{
		check: 'polarity',
		spanish: 'en la parte inferior | en la parte baja | en la parte de abajo',
		own: 'bottom* | low* | foot | base | under* | below | beneath | down* | inferior',
		contrary: 'at the top | in the upper | on the upper | at the head',
		licence: 'superior | alt* | arriba'
	},
	{
		check: 'polarity',
		spanish: 'detrás | detrás de | por detrás',
		own: 'behind | after | back | rear | backstage | beyond | hind* | follow* | past | end',
		contrary: 'in front | ahead of',
		licence: 'delante | ante | enfrente | frente | adelante'
	},
	{
		check: 'polarity',
		spanish: 'delante de | por delante | enfrente de | frente a',
		own: 'in front | front | before | ahead | opposite | fac* | across | presence | past | against | confront* | to',
		contrary: 'behind',
		licence: 'detrás | tras | atrás'
	},
	{
		check: 'polarity',
		spanish: 'debajo de | por debajo de | por debajo',
		own: 'under | underneath | beneath | below | less | lower | short | fewer | down | under* | bottom | sub* | inferior',
		contrary: 'above | over | on top of | higher than | more than',
		licence: 'encima | sobre | más | mayor | arriba'
	},
	{
		check: 'polarity',
		spanish: before('bajo'),
		own: 'under | underneath | beneath | below | in | low* | short | down* | by | within | subject | during | at',
		contrary: 'on | over | above | upon | on top of | atop',
		licence:
			'encima | sobre | fianza | palabra | pedido | demanda | petición | condición | juramento | sospecha | responsabilidad | riesgo',
		bound: true
	},
	{
		check: 'polarity',
		spanish: before('hasta'),
		own: 'until | till | to | up | even | as far | through | by | into | unto | down | toward* | before | at | as many | as much | so far | yet | thus far | reach*',
		contrary: 'from | since | starting',
		licence: 'desde | de | del',
		bound: true
	},
	{
		check: 'polarity',
		spanish: before('desde'),
		own: 'from | since | for | ever | of | start* | after | out | down | across | at | begin* | in | back | on | through | by | off | over | dat*',
		contrary: 'until | till | up to | as far as',
		licence: 'hasta | a | al',
		bound: true
	},
	{
		check: 'polarity',
		spanish: 'encima de | por encima de | por encima',
		own: 'on | over | above | upon | top | besides | beyond | exceed* | more | higher | past | across | overhead | atop | in excess | onto | surpass* | greater',
		contrary: 'under | underneath | beneath | below | less than | lower than',
		licence: 'debajo | bajo | menos | menor | abajo'
	},
	{
		check: 'polarity',
		spanish: 'dentro de | por dentro | adentro | dentro',
		own: 'inside | within | in | into | indoors | inward* | intern* | among* | inner | interior | part of',
		contrary: 'outside | out of | outdoors',
		licence: 'fuera | afuera | exterior | sal* | al aire'
	},
	{
		check: 'polarity',
		spanish: 'fuera de | por fuera | afuera | ^ fuera',
		own: 'outside | out | outdoors | off | beyond | away | abroad | apart | besides | extern* | outer | *ever | whether | other than | except | outward*',
		contrary: 'inside | within | indoors',
		licence: 'dentro | adentro | interior | entr*'
	},
	{
		check: 'polarity',
		spanish: 'hacia atrás | para atrás',
		own: 'back* | behind | rear* | reverse* | revers*',
		contrary: 'forward* | ahead | onward*',
		licence: 'adelante | delante'
	},
	{
		check: 'polarity',
		spanish: 'hacia adelante | hacia delante | para adelante',
		own: 'forward* | ahead | on | onward* | front',
		contrary: 'backward* | backwards | behind',
		licence: 'atrás | detrás'
	},
	{
		check: 'polarity',
		spanish: 'hacia arriba | para arriba | cuesta arriba',
		own: 'up | up* | above | rising | rose',
		contrary: 'down | downward* | downhill | downstream',
		licence: 'abajo | baj* | descen*'
	},
	{
		check: 'polarity',
		spanish: 'hacia abajo | para abajo | cuesta abajo',
		own: 'down | down* | below | face-down | lower*',
		contrary: 'up | upward* | uphill | upstream',
		licence: 'arriba | sub* | ascen*'
	},
	{
		check: 'polarity',
		spanish: '{subir} | {ascender} | {trepar}',
		own: 'up | up* | r[io]se* | rising | climb* | mount* | ascend* | board* | get on | got on | get in | got in | into | increas* | grow* | grew | lift* | rais* | onto | higher | scal* | soar* | jump* | gain*',
		contrary: `${go} down | ${be} down${byHow}`,
		licence: 'baj* | descen* | abajo'
	},
	{
		check: 'polarity',
		spanish: '{bajar} | {descender}',
		own: 'down | down* | descen* | off | out | lower* | drop* | fall* | fell | alight* | below | declin* | dismount* | decreas* | reduc* | dip* | sank | sink* | shr*',
		contrary: `${go} up | ${go} upstairs | ${be} up${byHow}`,
		licence: 'sub* | ascen* | arriba | trep*'
	},
	{
		check: 'polarity',
		spanish: '{entrar}',
		own: 'in | into | in* | enter* | entr* | join* | through | within | admi* | beg* | on | up to | arriv* | access* | start* | cross* | get | got',
		contrary: `${go} (?:out|outside|outdoors)`,
		licence: 'sal* | fuera | afuera | deja*'
	},
	{
		check: 'polarity',
		spanish: '{levantarse} | {incorporarse} | se puso de pie | se pusieron de pie | me puse de pie',
		own: 'up | r[io]se* | rising | ar[io]se* | stood | stand* | get | got | lift* | rais* | wake* | woke | awoke | revolt* | rebel* | adjourn*',
		contrary: '(?:sat|sit|sits|sitting|lay|lie|lies|lying)(?: back)? down',
		licence: 'sent* | sient* | acost* | acuest* | tumb* | tend*'
	},
	{
		check: 'polarity',
		spanish: '{sentarse}',
		own: 'sat | sit | sits | sitting | seat* | down | settl* | perch* | chair | took a | take a | feel* | felt',
		contrary: '(?:stood|stand|stands|standing|got|get|gets|getting|rose|rise|rises) up | rose to',
		licence: 'levant* | pie | alz* | incorpor*'
	},
	{
		check: 'polarity',
		spanish: '{alejarse} | {apartarse}',
		own: 'away | off | leav* | left | distan* | withdr* | depart* | from | far | retreat* | stray* | reced* | out | aside | back* | apart | turn* | mov* | draw* | drew | stay*',
		contrary: 'approach* | closer | nearer | came up to',
		licence: 'acerc* | aproxim* | hacia'
	},
	{
		check: 'polarity',
		spanish: '{acercarse} | {aproximarse}',
		own: 'near* | approach* | clos* | toward* | up to | draw* | drew | nigh | over | come | came | coming | get* | got | approximat* | next | forward | within | about | around',
		contrary:
			'(?:mov|walk|back|turn|r[au]n|stepp|dr[ae]w|pull)* (?:away|off) | withdr* | retreat* | went away',
		licence: 'alej* | apart* | retir* | march* | retroced*'
	},
	{
		check: 'polarity',
		spanish: '{encender} | {prender}',
		own: 'lighted | lighting | lit | on | ignit* | kindl* | burn* | start* | spark* | inflam* | fire* | glow* | flam* | alight | aflame | up | caught | catch* | seiz* | arrest* | pin*',
		contrary: '(?:turn|switch|put|blow|blew|snuff)*(?: \\p{L}+){0,3} (?:off|out) | extinguish*',
		licence: 'apag*'
	},
	{
		check: 'polarity',
		spanish: '{apagar}',
		own: 'off | out | extinguish* | quench* | dim* | fad* | di*d | dying | dous* | silenc* | go* dark | dark | down | smother* | stub* | away',
		contrary: '(?:turn|switch)*(?: \\p{L}+){0,3} on | lit | lighted | kindled',
		licence: 'encend* | enciend* | prend*'
	},
	{
		check: 'polarity',
		spanish: '{quitarse}',
		own: 'off | remov* | strip* | shed* | rid | undress* | out of | away | from | lift* | doff*',
		contrary: 'put(?:s|ting)?(?: \\p{L}+){0,3} on | donned',
		licence: 'pon* | pus*'
	},
	{
		check: 'polarity',
		spanish:
			'a la derecha | hacia la derecha | a mano derecha | a su derecha | de la derecha | por la derecha',
		own: 'right* | starboard | conservative*',
		contrary:
			'to the left | on the left | from the left | at the left | leftwards? | left-hand | (?:on|to|at) (?:his|her|its|their|your|my|our) left',
		licence: 'izquierd*'
	},
	{
		check: 'polarity',
		spanish:
			'a la izquierda | hacia la izquierda | a mano izquierda | a su izquierda | de la izquierda | por la izquierda',
		own: 'left* | port | socialist*',
		contrary:
			'to the right | on the right | from the right | at the right | rightwards? | right-hand | (?:on|to|at) (?:his|her|its|their|your|my|our) right',
		licence: 'derech*'
	},
	{
		check: 'polarity',
		spanish: '{alejar}',
		own: 'away | far* | apart | remov* | distan* | back | off | out | from',
		contrary: 'closer | nearer | close to | near to',
		licence: 'acerc* | cerca'
	},
	{
		check: 'polarity',
		spanish: 'frente al | frente a',
		own: 'opposite | across | fac* | front | before | off | overlook* | against | versus | compar* | confront* | unlike | while | over | toward* | from',
		contrary: 'behind | at the back of',
		licence: 'detrás | tras | atrás | retras* | rezag* | espald*',
		bound: true
	},
	{
		check: 'polarity',
		spanish: '{acercar} | {arrimar}',
		own: 'close* | near* | approach* | to | toward* | up | bring* | together | within',
		contrary: 'away from | further from | farther away | further away',
		licence: 'alej* | lejos | apart*'
	}
]

/** A preposition with each word that shows it to be one. */
function before(preposition: string): string {
	return 'el la los las un una su sus mi tu este esta aquel aquella'
		.split(' ')
		.map((word) => `${preposition} ${word}`)
		.join(' | ')
}
