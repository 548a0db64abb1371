import type { Turning } from './turned-table.ts'

/** What joins one thing said with another: *aunque* as *because*, *mientras* as *before*, *a menos que* as *if*. */
export const turnedJoins: readonly Turning[] = [
	{
		check: 'polarity',
		spanish: 'aunque | aun cuando | si bien | por más que | por mucho que',
		own: `though | although | but | even | despite | spite | while | whilst | however | yet | albeit | still | whether | no matter | \\p{L}*ever | regardless | notwithstanding | nevertheless | nonetheless | only | except | granted | for all | where | and | or | if | as`,
		contrary: 'because | since | due to | thanks to | owing to | therefore | on account of',
		licence:
			'porque | pues | ya que | puesto | dado | como | debido | gracias | causa | desde | menos | salvo | excepto | siempre que | mientras | no sea | sino'
	},
	{
		check: 'polarity',
		spanish: 'aunque | aun cuando',
		own: 'though | although | but | even | despite | spite | while | yet | albeit | whether | matter | regardless',
		contrary: 'unless | so long as | as long as | provided | provided that | only if',
		licence: 'menos | salvo | excepto | siempre que | mientras | no sea | con tal | solo si | sólo si',
		bound: true
	},
	{
		check: 'polarity',
		spanish: 'porque | ya que | puesto que | dado que',
		own: `because | since | as | for | why | so | due | caus\\p{L}* | given | that | reason\\p{L}* | 'cause | thank* | after | lest | seeing | account | owing | with | being | having | now | when | if`,
		contrary: 'although | though | even though | despite | in spite of',
		licence: 'aunque | pesar | pese | bien | pero | embargo | obstante | aun | más | no'
	},
	{
		check: 'polarity',
		spanish:
			'sin titubear | sin titubeos | sin vacilar | sin vacilaciones | sin vacilación | sin dudar | sin dudarlo | sin pensarlo | sin rodeos | sin reservas',
		own: `without | no | not | never | nothing | *n't | un* | immediate* | at once | instant* | ready | readi* | prompt* | straight* | decisive* | resolute* | firm* | flat* | outright | frank* | blunt* | point-blank | whole-hearted* | wholehearted* | full* | free* | *less | blink*`,
		contrary:
			'(?:after|with) (?:much|some|great|long|a good deal of|a little|considerable|a moment of|a lot of) (?:hesitation|hesitating|doubt|thought|wavering|deliberation|reservations?) | hesitantly | hesitatingly | haltingly | reluctantly | falteringly | in a roundabout way'
	},
	{
		check: 'polarity',
		spanish: 'mientras',
		own: 'while | as | when | whil* | during | asleep | meanwhile | meantime | in | whereas | although | though | where | so long | long | and | but | with | amid | throughout | over | until | till | *ing',
		contrary: 'before | after',
		licence: 'antes | después | tras | hasta | tanto | luego'
	},
	{
		check: 'polarity',
		spanish: '^ desde que',
		own: 'since | ever | from | after | when | once | soon | as | following | from the moment',
		contrary: 'until | till | before',
		licence: 'hasta | antes | no'
	},
	{
		check: 'polarity',
		spanish: 'hasta que',
		own: "until | till | before | when | by the time | to | then | as far | so that | once | up to | enough | finally | not | *n't | only | unless | end*",
		contrary: 'since | after | as soon as | ever since',
		licence: 'no | nunca | nadie | desde | después | tras | sin'
	},
	{
		check: 'polarity',
		spanish: 'a menos que | a no ser que | salvo que | excepto que | salvo si',
		own: "unless | except | without | only | but | not | no | *n't | until | barring | save | otherwise | short of | cannot | else | provided not",
		contrary: 'if | as long as | provided | when | because',
		licence: 'si'
	},
	{
		check: 'polarity',
		spanish: 'siempre que | siempre y cuando | con tal de que | a condición de que',
		own: 'if | provid* | long as | condition* | when* | every | each | always | any | whenever | once | subject | so | as | where* | only | must | assuming | on',
		contrary: 'unless | even if | except when',
		licence: 'menos | aunque | salvo | no | excepto'
	},
	{
		check: 'polarity',
		spanish: 'no solo | no sólo | no solamente | no únicamente',
		own: 'only | just | mere* | simpl* | also | as well | too | both | alone | and | besides | more than | beyond | addition* | even | or | all | further* | more | along | solely | other | plus | likewise | nor | neither | as | together | same',
		contrary: "not | (?:is|was|are|were|do|does|did|has|have|had|would|could|can)n't | no",
		licence: 'ni | tampoco | nunca | nadie | sin'
	},
	{
		check: 'negation',
		spanish: 'no solo | no sólo | no solamente | no únicamente | no tan solo | no tan sólo',
		own: "not | *n't | also | both | as well | too | moreover | besides | addition | beyond | more than | far from | hardly | nor | rather than | even | never | no | let alone | alongside | along with | further",
		contrary: 'just | only | merely | solely | exclusively',
		licence: 'solo ya',
		bound: true
	}
]
