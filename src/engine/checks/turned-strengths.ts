import type { Turning } from './turned-table.ts'

/** Words that make anything strong, and those that make it weak, in English. */
const strongly =
	'dramatic* | sharply | steeply | enormous* | immense* | huge* | massive* | vastly | dreadful* | terribl* | superb* | overpowering* | overwhelming* | severe* | badly | violent* | wildly | tremendous* | beautifully | magnificently | drastic* | a lot | lots of | very much | greatly | plenty | a great deal | out of all recognition'
const weakly =
	'slightly | a little | a bit | a shade | a trifle | a touch | a fraction | marginally | faintly | mildly | barely | only just | somewhat'

/** How strong a thing is said to be: *ligeramente* as *dramatically*, *se desplomó* as *dipped*, *con rotundidad* as *half-heartedly*. */
export const turnedStrengths: readonly Turning[] = [
	{
		check: 'intensity',
		harder: true,
		spanish:
			'ligeramente | levemente | un tanto | tímidamente | un poco | un poquito | ligero | ligera | leve | tenue | tenues | ligeros | ligeras | leves',
		own: 'slight* | little | bit | faint* | light* | mild* | somewhat | touch | rather | some* | small | gentl* | soft* | thin* | subtle | shade | trifle | tad | marginal* | fraction* | tentativ* | timid* | minor | modest* | brief* | moment | while | awhile | partly | hint | tinge | dim* | weak* | moderate* | fairly | quick* | delicate* | feebl* | vague* | kind of | sort of | edg* | inch* | tweak* | nudg*',
		contrary: strongly,
		licence: 'much* | muy | gran | enorm* | mayor | bastante | demasiad* | terribl* | brusc* | fuert* | grav*'
	},
	{
		check: 'intensity',
		spanish:
			'mucho más | mucha más | muchos más | muchas más | mucho menos | mucho mejor | mucho peor | mucho mayor | mucho menor | harto más | muchísimo más | muchísimo menos | bastante más | bastante menos | bastante mejor',
		own: 'much | far | lot | lots | significant* | considerabl* | way | vast* | substantial* | great* | many | well | deal | infinite* | plenty | huge* | hundred* | even | rather | good | by no means',
		contrary: weakly,
		licence: 'poc* | algo | liger* | apenas | lev*'
	},
	{
		check: 'intensity',
		spanish:
			'con rotundidad | rotundamente | categóricamente | tajantemente | de plano | con firmeza | firmemente | con energía | enérgicamente | con vehemencia | rotundo | rotunda',
		own: 'flat* | categor* | firm* | strong* | emphatic* | vehement* | forceful* | outright | roundly | point-blank | resound* | absolut* | unequivocal* | adamant* | complete* | total* | utter* | clear* | vigor* | energetic* | hotly | stout* | steadfast* | resolute*',
		contrary:
			'half-hearted(?:ly)? | hesitant(?:ly)? | tentative(?:ly)? | weakly | feebl[ey] | timid(?:ly)? | lukewarm | mild(?:ly)?',
		licence: 'débil* | tibi* | tímid* | vacil*'
	},
	{
		check: 'polarity',
		spanish: '{caer} | {disminuir} | {retroceder} | {decrecer} | {reducirse}',
		own: 'down | fell | fall* | drop* | declin* | decreas* | reduc* | lower* | less | fewer | shr[aiu]nk* | dip* | sank | sink* | los[et]* | slump* | collaps* | tumbl* | plung* | cut',
		contrary:
			'(?:is|are|was|were|been) up(?= (?:by|almost|nearly|about|around|some|over|more than|another|an?) | \\d)',
		licence: 'sub* | aument* | crec*'
	},
	{
		check: 'intensity',
		spanish:
			'{desplomar} | {desplomarse} | {dispararse} | {triplicar} | {triplicarse} | {duplicar} | {duplicarse} | {cuadruplicar} | {cuadruplicarse} | {multiplicarse} | {hundirse}',
		own: 'collaps* | plummet* | slump* | crash* | plung* | soar* | tripl* | trebl* | doubl* | quadrupl* | multipl* | rocket* | skyrocket* | shot | shoot* | surg* | tumbl* | nosediv* | three* | twice | twofold | fourfold | times | leap* | jump* | sank | sunk | sink* | fell | cav* | gave way | topple*',
		contrary:
			'edged | inched | dipped | nudged | crept | slipped slightly | (?:fell|rose|dropped|declined|grew|up|down) (?:slightly|marginally|a little|a shade|a touch)',
		licence: 'liger* | lev* | poc*'
	},
	{
		check: 'intensity',
		harder: true,
		spanish: 'gradualmente | paulatinamente | poco a poco | progresivamente | lentamente',
		own: 'gradual* | little by little | slow* | bit by bit | step* | degree* | steadi* | progressive* | over time | increasing* | one by one | piece* | more and more | day by day | creep* | crept | evolv* | by and by | eventual* | inch* | edg* | unhurried* | leisure*',
		contrary: 'abruptly | suddenly | all at once | overnight | at a stroke | instantly | in one go',
		licence: 'brusc* | repent* | golpe | pronto | súbit*'
	},
	{
		check: 'intensity',
		spanish: 'de golpe | bruscamente | de repente | súbitamente | de un día para otro | de sopetón',
		own: 'sudden* | abrupt* | once | unexpected* | then | instant* | immediate* | burst* | sharp* | stroke | overnight | go | plummet* | plung* | blow | quick* | swift* | snap* | jerk* | slam* | start* | without warning | surpris* | at a gulp | bolt* | roughly | brusque* | curt* | next',
		contrary: 'gradually | little by little | bit by bit | by degrees | step by step',
		licence: 'gradual* | paulatin* | poco a poco | lent*'
	},
	{
		check: 'quantifier-modality',
		anywhere: true,
		spanish: 'lo menos | por lo menos | al menos | como mínimo | cuando menos',
		own: 'least | minimum | or more | more than | over | no fewer | no less | anyway | any rate | if only | upward* | even | in any case | still | not under | good',
		contrary: 'at (?:the )?(?:very )?most | at the outside | no more than | not more than | a maximum of',
		licence: 'máxim* | sumo | mucho | más'
	},
	{
		check: 'quantifier-modality',
		anywhere: true,
		spanish: 'como máximo | a lo sumo | todo lo más | como mucho | cuando mucho',
		own: 'most | maximum | up to | outside | no more | not more | limit* | within | ceiling | cap* | no later | under | less than | until | till | tops | best | not over | nor more',
		contrary:
			'at (?:the )?(?:very )?least | no less than | no fewer than | not less than | a minimum of | or more | upwards of',
		licence: 'mínim* | menos | más'
	},
	{
		check: 'quantifier-modality',
		anywhere: true,
		spanish: 'al parecer | por lo visto | según parece | a lo que parece | presuntamente | supuestamente',
		own: 'appar* | seem* | appear* | alleg* | suppos* | presum* | report* | said | reput* | it would | looks | looked | claim* | purport* | evident* | likely | probab* | may | might | ostensib* | suspect* | believe* | accus* | charge*',
		contrary:
			'beyond (?:any |all )?(?:doubt|question) | without (?:a |any )?(?:doubt|question) | certainly | definitely | undoubtedly | unquestionably | as everyone knew | it was proved | has been proved',
		licence: 'duda* | cierto | segur* | prob* | indud*'
	},
	{
		check: 'quantifier-modality',
		anywhere: true,
		spanish: 'puede que | quizá | quizás | tal vez | es posible que | acaso',
		own: 'possible | possibilit* | may | might | perhaps | maybe | could | chance* | conceiv* | likel* | probab* | seem* | wonder* | if | perchance | suppose* | whether | or',
		contrary:
			'(?:cannot|can not|can.t|could not|couldn.t) possibly | (?:is|was|are|were|be) bound (?:not )?to | beyond (?:any )?doubt | there is no doubt | without fail | must have been | will surely',
		licence: 'segur* | ciert* | indud* | duda | dudas | inevitabl* | fijo | imposib*'
	},
	{
		check: 'polarity',
		spanish: 'la mitad del precio | mitad de precio | la mitad de lo | la mitad de su',
		own: 'half* | halv* | 50 | fifty | mid* | one in two',
		contrary: 'double | twice | treble | triple | two times | three times',
		licence: 'doble | dos veces | tripl* | duplic*'
	},
	{
		check: 'polarity',
		spanish: 'el doble | al doble | el triple',
		own: 'twice | doubl* | two | twofold | again | trebl* | tripl* | three* | twin | dual | second',
		contrary: 'half (?:the|as|what|of) | half-price',
		licence: 'mitad | medi*'
	},
	{
		check: 'polarity',
		spanish: '{cobrar}',
		own: 'charg* | collect* | got | get* | earn* | receiv* | take* | took | taking | cash* | claim* | gain* | ask* | levy | levied | recover* | be paid | was paid | were paid | been paid | being paid | is paid | are paid | paid by | make | made | draw* | drew | gather* | pick*',
		contrary: 'paid (?:him|her|me|them|us) | pays (?:him|her|me|them|us)',
		licence: 'pag*'
	},
	{
		check: 'polarity',
		spanish: 'parado | parada | parados | paradas | apagado | apagada | apagados | apagadas',
		own: 'stop* | still | stand* | idle | stationary | silent | off | halt* | stood | unemploy* | jobless | out | motionless | park* | dead | stuck | dark | unlit | cut | extinguish* | dull | muffl* | upright | up | faint',
		contrary: 'running | in motion | switched on | lit | burning | ablaze',
		licence: 'march* | encend* | movim*'
	},
	{
		check: 'polarity',
		spanish: 'barato | barata | baratos | baratas',
		own: 'cheap* | inexpensive | low* | bargain* | song | affordab* | less | modest | reasonabl* | econom* | little | budget | cut-price | next to nothing | good price',
		contrary: 'ruinous | exorbitant | extortionate | a fortune | overpriced | dear | expensive',
		licence: 'car[oa]s? | encare*'
	},
	{
		check: 'intensity',
		spanish:
			'atroz | atroces | espantoso | espantosa | horrible | horribles | tremendo | tremenda | terrible | terribles | enorme | enormes | muchísimo | muchísima | feroz | feroces',
		own: 'atroc* | dreadful* | terribl* | awful* | horribl* | horrid | horrif* | frightful* | appalling* | tremendous* | ghastly | huge* | enormous* | immense* | great* | giant* | vast* | massive* | bitter* | fierce* | ferocious* | savage* | cruel* | severe* | much | many | deal | lot | excruciat* | unbearabl* | intense* | mighty | colossal | hideous* | perish* | freez* | big | large* | gruesome | grim | deadly | fear* | ser*ious',
		contrary: 'slightly | a little | a bit | a touch | mildly | faintly | somewhat | a trifle | a shade',
		licence: 'poc* | algo | liger* | lev* | apenas'
	},
	{
		check: 'quantifier-modality',
		spanish:
			'podría ser | podría haber | podría estar | pudiera ser | pudiera haber | puede ser | podía ser | podrían ser',
		own: 'may | might | could | can | cannot | possib* | perhaps | maybe | likel* | probab* | chance* | potential* | conceiv* | seem* | appear* | suppos*',
		contrary: 'must (?:be|have|surely)',
		licence: 'deb* | segur* | ciert* | tien*'
	},
	{
		check: 'polarity',
		spanish:
			'no faltó quien | no faltaron quienes | no falta quien | no faltan quienes | hubo quien | hubo quienes | hay quien | hay quienes | había quien',
		own: 'some* | those | people | many | more than one | others | plenty | there (?:were|are) | certain | few | were',
		contrary: 'nobody | no one | no-one | not a soul | none',
		licence: 'nadie | ningún | ningun* | nunca'
	}
]
