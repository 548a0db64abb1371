import type { Turning } from './turned-table.ts'

/** How often, how much, and what one thinks of it: *a veces* as *always*, *por suerte* as *sadly*, *a pesar de* as *thanks to*. */
export const turnedDegrees: readonly Turning[] = [
	// Laughing and crying, in verbs and nouns that English makes of each other.
	{
		check: 'polarity',
		spanish: 'a reír | a reírse | a carcajadas | de risa | entre risas',
		own: 'laugh* | chuckl* | giggl* | smil* | guffaw* | roar* | fun* | hilari* | cackl* | ridicul*',
		contrary: 'tears | (?:cry|cries|cried|crying) | weep* | wept | sob(?:s|bed|bing)?',
		licence: 'llor* | llant* | lágrim* | solloz* | grit*'
	},
	{
		check: 'polarity',
		spanish: 'a llorar | en llanto | entre lágrimas | con lágrimas | en lágrimas',
		own: 'tear* | cry* | cries | cried | weep* | wept | sob* | wail* | mourn* | lament*',
		contrary: 'laugh* | giggl* | chuckl*',
		licence: 'ri* | reír* | carcajad*'
	},
	// How often and how much.
	{
		check: 'quantifier-modality',
		spanish: 'a veces | algunas veces | en ocasiones | de vez en cuando | ocasionalmente',
		own: 'sometimes | occasion* | times | may | might | often | some of | now and | once in | intermittent* | every so | from time',
		contrary: 'always | never | constantly | invariably',
		licence: 'siempre | nunca | jamás | constantemente | todo | todos | todas | no'
	},
	{
		check: 'quantifier-modality',
		spanish: 'a menudo | con frecuencia | frecuentemente | muchas veces | a diario',
		own: 'often* | frequent* | regular* | usual* | common* | many | much | repeated* | time | times | daily | every | day | tend* | general* | typical* | most*',
		contrary: 'rarely | seldom | never | hardly ever | occasionally',
		licence: 'nunca | jamás | rara | raras | pocas | no | apenas | ocasion*'
	},
	{
		check: 'quantifier-modality',
		spanish: 'rara vez | raras veces | pocas veces | raramente | casi nunca',
		own: 'rare* | seldom | hardly | scarce* | infrequent* | few | barely | almost never | little | uncommon* | not | unusual*',
		contrary: 'often | frequently | always | usually | regularly',
		licence: 'siempre | menudo | frecuen* | habitual*'
	},
	{
		check: 'quantifier-modality',
		spanish: 'apenas',
		own: "hard* | bare* | scarce* | just | only | no sooner | soon | as | when* | once | moment | little | few* | not | no | *n't | never | almost | mere* | near* | slight* | faint* | less | seldom | rare* | instant | directly | than | within | but | short | thin* | meag* | narrow* | tiny | small | weak* | dim* | virtual* | practical*",
		contrary:
			'plenty | lots of | a lot of | a great many | a great deal | clearly | perfectly | easily | fully | loud and clear | abundant | abundantly | in abundance | frequently | constantly',
		licence: 'much* | clar* | abund*'
	},
	{
		check: 'quantifier-modality',
		spanish: '{carecer} de | {carecer} del',
		own: "lack* | without | no | not | *n't | never | none | nothing | neither | devoid | want* | short* | need* | free | *less | absen* | bereft | destitute | depriv* | miss* | fail* | poor | little | few | un*",
		contrary:
			'has | have | had | having | possess* | enjoy* | boast* | offers | offered | provides | provided',
		licence: 'tien* | ten* | tuv* | con',
		bound: true
	},
	{
		check: 'quantifier-modality',
		spanish: 'demasiado | demasiada | demasiados | demasiadas',
		own: 'too much | too many | too long | too often | too far | excess* | overly | over* | so much | so many | undue | unduly | more than',
		contrary: 'too little | too few | too seldom | not enough | insufficient*',
		licence: 'poc* | pequeñ* | chic* | cort* | escas* | no | sin | nunca | falta* | rar*'
	},
	{
		check: 'quantifier-modality',
		spanish: 'poco',
		own: "little | few* | not | no | *n't | hard* | scarce* | barely | short* | brief* | low | slight* | seldom | rare* | un* | soon | bit | some* | minor | modest | small | less | in* | poor* | almost | nearly | recent* | late* | just | bad* | *less",
		contrary: 'a lot | a great deal | a long time | very much | plenty | highly',
		licence: 'much* | muy | tant* | bastante | tiempo'
	},
	{
		check: 'intensity',
		harder: true,
		spanish:
			'un poco más | un poco menos | un poco mejor | un poco peor | algo más | algo menos | algo mejor | algo peor | ligeramente más | ligeramente menos | ligeramente mejor | poco más | poco menos',
		own: 'little | bit | somewhat | slight* | touch | rather | some* | a few | trifle | marginal* | just | few | shade | barely | hardly | over | under | about | fraction | almost | nearly | more or less | tad | else | longer',
		contrary:
			'much | far | a lot | considerably | significantly | vastly | way | a great deal | dramatically | sharply | enormously | immensely | massively',
		licence: 'much* | muy | bastante | tant* | considerable* | lejos'
	},
	{
		check: 'polarity',
		spanish: 'cada vez más | cada día más | cada vez mayor',
		own: 'more | increas* | ever* | grow* | *er and | rising | further',
		contrary: 'less and less | fewer and fewer | ever less | decreasingly | decreasing',
		licence: 'menos | menor'
	},
	{
		check: 'polarity',
		spanish: 'cada vez menos | cada día menos | cada vez menor',
		own: 'less | fewer | decreas* | dwindl* | shrink* | diminish* | declin* | *er and | reduc* | ever',
		contrary: 'more and more | increasingly | ever more | growing',
		licence: 'más | mayor | crec*'
	},
	// What one thinks of it, and why.
	{
		check: 'polarity',
		spanish: 'adrede | a propósito | aposta | a sabiendas | con intención',
		own: 'purpose* | deliberate* | intention* | intent* | by the way | incidental* | know* | wilful* | willful* | design | mean* | suit* | apropos | speaking | that reminds | subject | regard* | about',
		contrary:
			'by accident | accidentally | by chance | by mistake | inadvertently | unintentionally | unwittingly',
		licence: 'querer | accidente | error | casual* | descuido | no | sin'
	},
	{
		check: 'polarity',
		spanish: 'por casualidad | sin querer | por accidente | por error | por descuido | por equivocación',
		own: 'accident* | mistake* | chance* | inadvert* | unintention* | error* | happen* | luck* | careless* | coinciden* | unwitting* | without | fortuit* | oversight | involuntar* | wrong* | not | never | any | ever | slip* | neglig*',
		contrary: 'on purpose | deliberately | intentionally | purposely | knowingly | by design',
		licence: 'propósito | adrede | intenci* | sabiendas'
	},
	{
		check: 'polarity',
		spanish: 'por suerte | afortunadamente | por fortuna | felizmente | por ventura',
		own: 'luck* | fortun* | happi* | thank* | merci* | grateful* | chance | blessed* | perchance | providential* | good',
		contrary: 'unfortunately | sadly | unluckily | alas | regrettably | unhappily',
		licence: 'desgracia* | desafortunad* | lament* | triste* | mala'
	},
	{
		check: 'polarity',
		spanish: 'de mala gana | a regañadientes | de mal grado',
		own: 'grudging* | reluctan* | unwilling* | ill grace | bad grace | half-hearted* | against | protest* | sull* | ill-humo* | loath*',
		contrary: 'gladly | willingly | happily | eagerly | cheerfully | readily',
		licence: 'buena | gusto | gustos*'
	},
	{
		check: 'polarity',
		spanish: 'de buena gana | de buen grado | con gusto | gustoso | gustosa | gustosamente',
		own: 'glad* | willing* | happ* | eager* | cheerful* | readi* | pleas* | good grace | delight* | heart* | taste* | love | like | fain',
		contrary: 'grudgingly | reluctantly | unwillingly | half-heartedly',
		licence: 'mala | regañadientes'
	},
	{
		check: 'polarity',
		spanish: 'por desgracia | desgraciadamente | desafortunadamente | lamentablemente | tristemente',
		own: 'unfortun* | sad* | unluck* | alas | regret* | unhappi* | misfortun* | sorry | tragic* | bad luck | ill luck | deplor* | pity | disgrac* | mourn* | lament*',
		contrary: 'fortunately | luckily | happily | thankfully',
		licence: 'suerte | afortunad* | fortuna | feliz*'
	},
	{
		check: 'polarity',
		spanish: 'a pesar de | pese a | a pesar del',
		own: 'despite | spite | although | though | notwithstanding | for all | even | however | but | still | yet | regardless | while | nevertheless | nonetheless | albeit | against | in the face | in defiance',
		contrary: 'because of | thanks to | due to | owing to | on account of',
		licence: 'gracias | debido | causa | por'
	},
	{
		check: 'polarity',
		spanish: 'gracias a | debido a | a causa de | debido al | gracias al | a causa del',
		own: 'thank* | because | due | owing | result* | account | reason | given | caus* | virtue | by | through | from | since | attribut* | with | owe* | help* | for | so | after',
		contrary: 'despite | in spite of | notwithstanding',
		licence: 'pesar | pese | aunque | obstante | bien'
	},
	{
		check: 'polarity',
		spanish: 'a diferencia de | a diferencia del',
		own: 'unlike | contrast | different* | differ* | whereas | while | not | opposed | contrary | rather | distinct* | instead | distin*',
		contrary: 'just like | much like | like | as with | similar to',
		licence: 'como | igual | semej* | parec*'
	},
	{
		check: 'polarity',
		spanish: 'al igual que | igual que | lo mismo que',
		own: 'like | as | just | same | similar* | equal* | both | likewise | also | along | together | too',
		contrary: 'unlike',
		licence: 'diferen* | no | distint*'
	},
	{
		check: 'polarity',
		spanish: 'en lugar de | en vez de | en lugar del | en vez del',
		own: 'instead | rather | not | place | stead | replac* | substitut* | than | without | lieu | opposed | for',
		contrary: 'as well as | in addition to | along with | together with',
		licence: 'además | junto* | también'
	},
	{
		check: 'polarity',
		spanish: 'además de | además del',
		own: 'addition | well | besides | also | along | apart | aside | moreover | beyond | and | both | not only | more than | other than | plus | further* | too | in addition',
		contrary: 'instead of | rather than',
		licence: 'lugar | vez | sino'
	},
	{
		check: 'polarity',
		spanish: 'salvo | excepto | a excepción de | con excepción de',
		own: 'except* | but | save | apart | aside | other than | unless | bar | barring | exclud* | only | besides | without | not | if not',
		contrary: 'including | as well as | along with | even',
		licence: 'inclu* | hasta | aun | también'
	},
	{
		check: 'polarity',
		spanish: 'incluso | inclusive | incluido | incluida | incluidos | incluidas',
		own: 'even | inclu* | also | as well | too | among | such as | indeed | actual* | still | in fact | well | up to | with | and | plus | counting | in',
		contrary: 'except | except for | excluding | excluded | apart from',
		licence: 'salvo | excepto | excepción | menos | exclu* | aparte'
	},
	{
		check: 'polarity',
		spanish: 'a fuego lento | a fuego muy lento | a fuego bajo | a fuego suave | a fuego muy suave',
		own: 'low* | slow* | gentl* | simmer* | soft* | small | weak',
		contrary:
			'high heat | high flame | (?:fierce|strong|hot|full|hard)(?: heat| flame) | rapidly | rapid boil',
		licence: 'fuerte | vivo | alto'
	},
	{
		check: 'polarity',
		spanish: 'a fuego vivo | a fuego fuerte | a fuego alto | a fuego muy fuerte | a fuego muy vivo',
		own: 'high* | hot | fierce* | strong* | hard | brisk* | full | roaring | rapid* | quick* | blazing',
		contrary: '(?:low|gentle|slow)(?: heat| flame) | simmer*',
		licence: 'lento | bajo | suave'
	},
	{
		check: 'polarity',
		spanish: 'en voz baja | por lo bajo | a media voz',
		own: 'low | quiet* | soft* | whisper* | under | breath | undertone* | murmur* | hush* | lower* | mutter* | sotto',
		contrary: 'aloud | out loud | loudly | in a loud voice',
		licence: 'alta | grit* | alto'
	},
	{
		check: 'polarity',
		spanish: 'en voz alta | a voces | a gritos',
		own: 'loud* | aloud | out | shout* | cry | cried | cries | yell* | scream* | rais* | openly | high | voice | call* | top',
		contrary: 'quietly | softly | in a low voice | in a whisper | under (?:his|her|my|their) breath',
		licence: 'baja | susurr* | bajo'
	},
	{
		check: 'polarity',
		spanish: 'por separado',
		own: 'separate* | individual* | apart | alone | independent* | own | each | one by one | single | singly',
		contrary: 'together | jointly',
		licence: 'junt* | conjunt*'
	},
	{
		check: 'polarity',
		spanish: 'a favor de | en favor de | a favor del | en favor del',
		own: 'for | favo* | support* | behalf | pro | behind | advoca* | back* | benefit | endors* | interest* | approv* | side',
		contrary: 'against | opposed to | in opposition to',
		licence: 'contra | opon* | opus* | opuest*'
	},
	{
		check: 'polarity',
		spanish: 'en contra de | en contra del | contra',
		own: 'against | anti* | oppos* | versus | counter* | contrary | at | on | upon | to | from | with | over | disapprov* | defian* | violat*',
		contrary: 'in favou?r of | in support of | on behalf of',
		licence: 'favor | pro | apoy*'
	}
]
