import type { Turning } from './turned-table.ts'

/** How great a share, and how sure: *la mitad* as *all*, *casi todos* as *some*, *es probable* as *certainly*. */
export const turnedShares: readonly Turning[] = [
	{
		check: 'polarity',
		spanish: 'el mayor de | la mayor de | los mayores de | las mayores de',
		own: 'old* | eld* | big* | larg* | great* | most | high* | major* | main | chief | senior | first*',
		contrary: 'youngest | smallest | least',
		licence: 'menor* | pequeñ*'
	},
	{
		check: 'polarity',
		spanish: 'el menor de | la menor de | los menores de | las menores de',
		own: 'young* | small* | least | minor* | low* | less* | slight* | junior | baby | last | under* | babies',
		contrary: 'eldest | oldest | biggest | largest',
		licence: 'mayor* | grand*'
	},
	{
		check: 'polarity',
		spanish: greatest('mayor'),
		own: 'big* | larg* | great* | most | main* | old* | eld* | major* | high* | chief* | top | leading | maximum | best | more | heav* | long* | strong* | wid* | senior | utmost | principal | biggest | no | nothing | never | adult*',
		contrary: 'smallest | least | lowest | tiniest | slightest | fewest',
		licence: 'menor* | mínim* | men* | pequeñ* | peor'
	},
	{
		check: 'polarity',
		spanish: greatest('menor'),
		own: 'small* | least | low* | young* | minor* | slight* | few* | less* | tin* | brief* | short* | any | no | not | junior | minimum | littlest | children | under* | weak* | narrow* | faint* | never | nothing | bit | light*',
		contrary: 'biggest | largest | greatest | highest | heaviest',
		licence: 'mayor* | máxim* | grand*'
	},
	{
		check: 'quantifier-modality',
		spanish:
			'no todos los | no todas las | no todo el | no toda la | no todos | no todas | no todo | no toda',
		own: "not | *n't | some* | many | most* | part* | hardly | few* | rare* | only | but | except* | far from | always | every*",
		contrary: 'none | no one | nobody | nothing | neither | no \\p{L}+',
		licence: 'ningun* | ningún | nadie | nada | nunca | ni | sin'
	},
	{
		check: 'quantifier-modality',
		spanish: 'la mitad de | la mitad del | la mitad',
		own: 'half* | halv* | mid* | 50 | fifty | fifty-fifty | hemi* | semi* | equal*',
		contrary: 'all | all of | the whole | the entire | every | none of | most of',
		licence: 'todo | toda | todos | todas | enter* | ningun* | complet* | cada',
		bound: true
	},
	{
		check: 'quantifier-modality',
		spanish:
			'la mayoría de | la mayoría del | la mayor parte de | la mayor parte del | gran parte de | buena parte de | buena parte del | gran parte del',
		own: 'most* | major* | bulk | more than | main* | chief* | large* | great* | best part | good | fair | vast | much | many | lion',
		contrary:
			'all | all of | every | only a few | only some | a few | few of | some of | a handful of | a minority of | hardly any | none of | half of',
		licence: 'todo | toda | todos | todas | algun* | poc* | minor* | mitad | ningun* | cada',
		bound: true
	},
	{
		check: 'quantifier-modality',
		spanish: 'casi todo | casi toda | casi todos | casi todas',
		own: 'almost | near* | most* | practical* | virtual* | just about | all but | pretty much | bulk | about all | good as',
		contrary:
			'some of | some | a few | few of | half of | half the | half | hardly any | none of | (?:very )?little of | very few | hardly anything | a fraction of',
		licence: 'algun* | poc* | un* pocos | mitad | ningun*',
		bound: true
	},
	{
		check: 'quantifier-modality',
		spanish: 'ambos | ambas',
		own: 'both | two | either | each | pair | couple | twin* | together | all',
		contrary: 'one of the | one of them | only one of the | neither of the | neither',
		licence: 'uno | una | ninguno | ninguna | no | ni',
		bound: true
	},
	{
		check: 'quantifier-modality',
		spanish: 'varios | varias',
		own: 'several | some | various | many | number | few | couple | multiple | different | handful | more than | of | group | two | three | assorted | numerous | or',
		contrary: 'one | a single | only one | all the | all of the | every | each of the',
		licence: 'un | uno | una | todo | toda | todos | todas | cada',
		bound: true
	},
	{
		check: 'quantifier-modality',
		spanish:
			'es posible que | era posible que | posiblemente | puede que | quizá | quizás | tal vez | a lo mejor',
		own: 'possib* | may | might | perhaps | maybe | could | can | chance* | conceiv* | likel* | probab* | seem* | wonder* | if | almost',
		contrary:
			'certainly | definitely | undoubtedly | without doubt | without a doubt | inevitably | for certain | for sure | is bound to | are bound to | is certain to | are certain to',
		licence: 'segur* | ciert* | indud* | duda | dudas | inevitabl* | fijo'
	},
	{
		check: 'quantifier-modality',
		spanish: 'se recomienda | se recomiendan | se aconseja | se aconsejan | es recomendable | es aconsejable',
		own: 'recommend* | advis* | suggest* | should | best | wise* | idea | ought | better | worth* | prefer* | encourag* | sensible | urg* | convenient | suit* | may | might | good | well | pay | pays | prudent | agree* | interest* | help* | useful | desirable',
		contrary:
			'must | have to | has to | is required | are required | compulsory | mandatory | obliged to | obligatory',
		licence: 'deb* | oblig* | hay | tien* | necesari* | preciso | exig*'
	},
	{
		check: 'quantifier-modality',
		spanish: 'casi siempre',
		own: 'almost | near* | most* | usual* | general* | practical* | virtual* | always | often* | rule | part | tend* | typical* | normal* | common* | as good as | invariabl* | ever | rare* | main* | frequent* | regular* | just about | by and large',
		contrary:
			'(?:every )?now and (?:then|again) | every so often | once in a while | from time to time | at times | sometimes | occasionally | seldom | hardly ever | on occasion | never',
		licence: 'veces | cuando | ocasi* | nunca | rara'
	},
	{
		check: 'quantifier-modality',
		spanish: 'todos | todas | todo el mundo | cada cual | cualquiera',
		own: 'all | every* | each | both | whole | entire* | any | anyone | anybody | altogether | full* | complete* | always | total* | whatever | whoever | rest | others',
		contrary:
			'(?:hardly|scarcely|barely) an?(?:yone|ybody|y)? | almost (?:no one|nobody|none) | next to nobody',
		licence: 'apenas | casi | nadie | poc* | ningun* | ningún | no'
	},
	{
		check: 'quantifier-modality',
		spanish: 'no pocos | no pocas | no poca',
		own: 'many | much | more than | quite | not | no | great* | good | deal | considerabl* | several | lot* | plenty | number* | numerous | ample | fair* | substantial* | large* | frequent* | any number',
		contrary:
			'few | a few | little | a little | hardly any | scant | slight* | mild* | minor | a certain amount',
		licence: 'lev* | ligera* | escas* | ciert*'
	},
	{
		check: 'quantifier-modality',
		spanish: 'a medias',
		own: "half* | halv* | part* | semi* | incomplet* | unfinish* | shar* | not | *n't | between | both | fifty | imperfect* | two-* | some* | joint* | in part | patch* | split* | together | un*",
		contrary:
			'(?:perfect|complete|entire|whol|full|total|thorough|utter|absolute)ly | in full | to the full | to perfection',
		licence: 'complet* | total* | enter* | perfect*'
	},
	{
		check: 'quantifier-modality',
		spanish: 'casi nadie | casi ninguno | casi ninguna | casi nada',
		own: 'almost | hardly | scarce* | barely | practical* | virtual* | few | little | next to | near* | not much | not many',
		contrary: 'everyone | everybody | everything | most people | nearly all | almost all',
		licence: 'todo* | toda*'
	},
	{
		check: 'quantifier-modality',
		spanish: 'es probable | era probable | probablemente | muy probablemente | lo más probable',
		own: 'probab* | likel* | may | might | perhaps | possib* | could | presum* | seem* | expect* | chance* | apt | must',
		contrary:
			'certainly | definitely | undoubtedly | without doubt | without a doubt | inevitably | unlikely',
		licence: 'segur* | ciert* | indud* | duda | inevitabl* | improbabl*'
	},
	{
		check: 'quantifier-modality',
		spanish: 'sin duda | sin duda alguna | sin ninguna duda | indudablemente | ciertamente',
		own: 'certain* | sure* | doubt* | undoubt* | indeed | definite* | clear* | of course | must | question* | unquestion* | real* | true | truly | assured* | bound | obvious*',
		contrary: 'perhaps | maybe | possibly',
		licence: 'quizá* | tal vez | acaso | puede* | posibl*'
	}
]

/** *la mayor ciudad, las menores ganancias*: more or less than all others, where what follows is no verb. */
function greatest(form: string): string {
	return [`el ${form}`, `la ${form}`, `su ${form}`, `los ${form}es`, `las ${form}es`, `sus ${form}es`].join(
		' | '
	)
}
