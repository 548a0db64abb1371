import type { Lang } from '../bitext.ts'

/** A turn of a language: its shape, and the sentence that earned it its place. */
export type Turn = readonly [shape: RegExp, sentence: string]

/** Turns by what their denying words do. */
export interface DenialTurns {
	/** They hold a denying word and deny nothing, or the other language says them without one: they ask for no answer. */
	readonly harmless: readonly Turn[]
	/** They join sentences: they neither deny nor answer a denial. */
	readonly connective: readonly Turn[]
	/** They deny as a whole, without a denying word: they answer a denial of the other language. */
	readonly denying: readonly Turn[]
	/** They hold a word that elsewhere denies by its meaning, and here does not: they answer none. */
	readonly hollow: readonly Turn[]
}

/** Idioms, litotes and connectives of denial. `u` and `i` hold for all shapes. */
export const denialTurns: Readonly<Record<Lang, DenialTurns>> = {
	es: {
		harmless: [
			[
				/\bno\s+(?:s[óo]lo|solamente|únicamente|obstante|bien|ya|poc[oa]s?|pequeñ[oa]s?)\b/u,
				'No solo vino: trajo pan.'
			],
			[/\buna?\s+(?:\p{L}+\s+)?s[ií]\s+y\s+otr[oa]\s+no\b/u, 'Viene un día sí y otro no.'],
			[/\bno\s+por\s+[^.;:]{1,40}\b(?:menos|más|deja\p{L}*)\b/u, 'No por viejo es más sabio.'],
			[/\bno\s+sin\b/u, 'Entró, no sin temor.'],
			[
				/\bno\s+(?:se\s+)?pod\p{L}+\s+(?:(?:estar|ser|ir)\s+)?(?:más|mejor|peor)\b/u,
				'No podía estar más sola.'
			],
			[/\bno\s+sé\s+(?:qué|cuánt\p{L}+|cuál\p{L}*|quién|cómo|dónde)/u, 'Lo trajo de no sé dónde.'],
			[/\bno\s+(?:\p{L}+\s+){1,3}mal\b/u, 'La casa no está mal.'],
			[/\bno\s+ha(?:y|bía|brá|bría|ya)\b[^.;:]{1,30}\b(?:mayor|mejor|peor|tan)\b/u, 'No hay vino mejor.'],
			[
				/\b(?:no|nunca|jamás|nadie)\s+(?:\p{L}+\s+)?(?:dej\p{L}+|par\p{L}+|ces\p{L}+)\s+de\b/u,
				'No dejó de llover.'
			],
			[/\bno\s+(?:ha\s+)?(?:pasa|es|sido)\s+nada\b(?=\s*(?:$|[.,;:!)»”]))/u, 'No pasa nada.'],
			[
				/\b(?:no|nadie|nunca|jamás)\s+(?:(?!hac|hag|hic|har)\p{L}+\s+){0,2}(?:falt\p{L}+|carec\p{L}+|neg\p{L}+|nieg\p{L}+|dud\p{L}+|impid\p{L}+|evit\p{L}+|descart\p{L}+|ocult\p{L}+|disimul\p{L}+|ignor(?!an[ct])\p{L}+)/u,
				'Nadie duda de su palabra.'
			],
			[/¿\s*no\s*\?/u, 'Vendrás, ¿no?'],
			[/,\s*¿?no\s*\?/u, 'Vendrás, no?'],
			[/\bno\b[^.;:]{1,40}\bmás\s+que\b/u, 'No comía más que pan.'],
			[/\bque\s+(?:nunca|jamás)\b(?=\s*(?:$|[.,;:?!)»”]))/u, 'Llovió más que nunca.'],
			[
				/\b(?:menos|más|mejor|peor|antes)\s+que\s+(?:a\s+|en\s+|de\s+|con\s+)?(?:nadie|nada|nunca|jamás|ningún|ningun[oa])(?!\p{L})/u,
				'No se lo dirá a su padre, y menos que a nadie a su suegra.'
			],
			[/\bcomo\s+(?:nunca|jamás)\b/u, 'Llovió como nunca.'],
			[/\bsi\s+mal\s+no\b/u, 'Si mal no recuerdo, era martes.'],
			[/\bque\s+no\s+(?:yo|tú|él|ella|nosotros|ellos)(?!\p{L})/u, 'Lo sabrá ella, que no yo.'],
			[
				/\bsin\s+(?:embargo|duda|dudas|falta|fin|parar|cesar|olvidar|contar|querer|precedentes?|ir\s+más\s+lejos)\b/u,
				'Habló sin parar.'
			],
			[
				/\ba\s+no\s+(?:ser\s+que|(?:ser|haber|estar|tener|tirar|\p{L}{3,}[aeií]r)(?:l[aeo]s?|se|me|te|nos)?)\b/u,
				'Iremos, a no ser que llueva.'
			],
			[/\bhasta\s+(?:tanto\s+)?(?:que\s+)?no\b/u, 'No saldrá hasta que no lo paguen.'],
			[/\ben\s+tanto\s+(?:que\s+)?no\b/u, 'En tanto no se resuelva, seguirá abierto.'],
			[/\bpor\s+no\s+decir\b/u, 'Es raro, por no decir absurdo.'],
			[/\bnada\s+(?:más|menos|mal)\b/u, 'Nada más llegar, se sentó.'],
			[/\bni\s+(?:lo\s+sueñ\p{L}+|en\s+sueños)/u, '¡Ni lo sueñes!'],
			[/\bni\s+que\b/u, '¡Ni que fuera rey!'],
			[/\bno\s+(?:vaya\s+a\s+ser|sea|fuera|fuese)\s+que\b/u, 'Corre, no sea que cierren.'],
			[/\bno\s+se\s+(?:h[aei]\p{L}*\s+)?h[ai][czr]?\p{L}*\s+esperar\b/u, 'La ayuda no se hizo esperar.'],
			[/\bno\s+veas?\s+(?:qué|cómo|cuánt\p{L}+|quién|lo|la|el)(?!\p{L})/u, 'No veas cómo llovía.'],
			[/\bno\s+est(?:á|aba|aría|ará|uvo)\s+de\s+más\b/u, 'No está de más avisarle.'],
			[/\bno\s+cab\p{L}+\s+en\s+sí(?!\p{L})/u, 'No cabía en sí de alegría.'],
			[/\bno\s+(?:l[aeo]s?\s+)?quit\p{L}+\s+(?:l[oa]s\s+)?(?:ojos?|vista)\b/u, 'No le quitaba ojo.'],
			[/\bcuando\s+no\b/u, 'Es difícil, cuando no imposible.'],
			[/\bcasi\s+nada\b/u, 'Costó casi nada.'],
			[/\bno\s+cabe\s+dudas?\b/u, 'No cabe duda de que vendrá.'],
			[
				// Looked behind only where such a word begins: behind every letter it takes a hundred times as long.
				/\b(?=nad|ning)(?<=\b(?:apenas|sin|antes|imposible|difícil\p{L}*|imp[ei]d\p{L}+|evit\p{L}+|proh[ií]b\p{L}+|n(?:e|ie)g\p{L}+|dud\p{L}+)(?!\p{L})[^.;:]{1,80}\b)(?:nada|nadie|ningun[oa]|ningún)\b/u,
				'Salió sin ver a nadie.'
			],
			[/\bcómo\s+no\b/u, '¡Cómo no!'],
			[/\bque\s+me\s+(?:maten|muera|aspen|parta\s+un\s+rayo)\s+si\s+no\b/u, 'Que me maten si no está aquí.'],
			[
				/\bno\s+(?:se\s+)?p[ou][de]\p{L}*\s[^.;:]{1,50}\bsin\s+(?:\p{L}*(?:[aei]r)(?:se|l[aeo]s?)?)(?!\p{L})/u,
				'No podía ver un mapa sin suspirar.'
			],
			[/\bo\s+no\b(?=\s*(?:$|[.,;:?!)»”]))/u, '¿Vienes o no?'],
			[
				/\bsi\s+(?:no\s+se\s+(?:\p{L}+\s+)?(?:tuerc|torci|estrope|interpon|interpus)\p{L}+|nada\s+(?:se\s+|lo\s+)?(?:tuerc|torc|impid|falla)\p{L}*|no\s+(?:hay|surgen?|surge)\s+(?:contratiempos?|novedad|imprevistos?|inconvenientes?))/u,
				'Si no se tuerce nada, vendrán el lunes.'
			],
			[/\bmientras\s+no\b/u, 'Mientras no llueva, se trabaja.'],
			[/\bsi\s+no\b(?=\s*[,:]|\s+que\b)/u, 'Ven; si no, iré yo.'],
			[/\bno\s+\p{L}+\s+bien\b/u, 'No hizo bien en irse.'],
			[/\bno\b[^.;:]{1,90}\bsino\b/u, 'No pidió pan sino trabajo.'],
			[
				/\bno\s+(?:\p{L}+\s+)?(?:tard\p{L}+|lleg\p{L}+\s+a(?:l\s+(?:metro|kilómetro|kilo|año|mes|millón|centenar|millar)|\s+(?:l[oa]s\s+)?(?:\d|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veint|treint|cuarent|cincuent|sesent|setent|ochent|novent|cien|mil)))/u,
				'No tardó en volver.'
			],
			[/\bno\s+(?:\p{L}+\s+)?menos\b/u, 'Vinieron no menos de veinte.'],
			[
				/\bno\s+(?:\p{L}+\s+)?(?:inferior|superior|menor|mayor)(?:es)?\s+(?:al?|del?|que)\b/u,
				'Se paga una cuota no inferior a diez euros.'
			],
			[
				/\bno\s+(?:super|rebas|exced|sobrepas)\p{L}+\s+(?:a\s+)?(?:el\s+|la\s+|l[oa]s\s+)?(?:\d|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|decena|docena|veint|treint|cuarent|cincuent|sesent|setent|ochent|novent|cien|mil|mitad)/u,
				'La lista no supera los veinte nombres.'
			],
			[/\b(?:más|mejor|antes|menos)\b[^.;:]{1,50}\bque\s+no\b/u, 'Mejor callar que no mentir.'],
			[/\bno\s+(?:se\s+)?(?:hab\p{L}+\s+)?pas(?:aron|ó|ado|aban)(?!\p{L})/u, 'No pasaron dos días y volvió.'],
			[/\bsi\s+no\s+es\s+que\b/u, 'Vendrá, si no es que ya vino.'],
			[
				/\bno\s+(?:\p{L}+\s+)?(?:tien\p{L}+|ten\p{L}+|tuv\p{L}+|hay|h[au]b\p{L}+|hac\p{L}+|qued\p{L}+|conoc\p{L}+)\s+(?:\p{L}+\s+)?(?:más|otr[oa])\s+(?:\p{L}+\s+){0,3}que\b/u,
				'No tuvo más remedio que irse.'
			],
			[/\bpor\s+(?:poco|nada)\s+no\b/u, 'Por poco no se cae.'],
			[/\bn(?:e|ie)g\p{L}+\s+que\s+no\b/u, 'Negó que no lo supiera.'],
			[
				/\b(?:nunca|jamás)\s+(?:antes\s+)?(?:vist|oíd|imaginad|soñad|igualad|superad)[oa]s?\b/u,
				'Una fiesta nunca vista.'
			],
			[
				/\b(?:más|mejor|peor|mayor|menor)(?!\p{L})(?:(?!\bno\b)[^.;:]){1,80}\bque\s+(?:(?!\bno\b)[^.;:]){0,30}(?<!\p{L})(?:jamás|nunca|nadie|ningún|ningun[oa])(?!\p{L})/u,
				'El mejor vino que jamás se bebió.'
			]
		],
		connective: [
			[/\bsin\s+(?:embargo|dudas?)\b/u, 'Sin embargo, se quedó.'],
			[/\bno\s+obstante\b/u, 'No obstante, se quedó.']
		],
		denying: [
			[/\bd[eé]j\p{L}+\s+de\s+\p{L}+/u, 'Dejó de fumar.'],
			[/\bqued\p{L}+\s+(?:por|sin)\s+\p{L}+/u, 'Queda por pagar la mitad.'],
			[/\ben\s+(?:vez|lugar)\s+de\b/u, 'En vez de huir, se sentó.'],
			[
				/\ben\s+(?:toda\s+|todos\s+los\s+días\s+de\s+)?(?:mi|tu|su|la|nuestra)\s+vida\b/u,
				'En mi vida vi cosa igual.'
			],
			[
				/\b(?:más|mejor|peor)\s+(?:\p{L}+\s+){0,3}que\s+(?:(?:yo|me|te|se|nos|les?)\s+)?(?:he|has|hemos|han|hay|hab(?:ía|ías|íamos|ían|rá|rán))\b/u,
				'Es el mejor pan que he comido.'
			],
			[
				/\bd(?:a|aba|io|ará|aría)n?\s+(?:\p{L}+\s+)?(?:pena|lástima|reparo|apuro|pereza|vergüenza|cosa|no\s+sé\s+qué)\s+\p{L}+r(?:l[aeo]s?|se)?(?!\p{L})/u,
				'Daba pena echarlo.'
			],
			[
				/\bse\s+(?:me|te|le|les|nos|os)\s+d(?:a|aba|io|ará|aría|ieron)n?\s+(?:muy\s+|bastante\s+|tan\s+)?(?:mal|fatal|peor)(?!\p{L})/u,
				'A ella los números se le daban mal.'
			],
			[
				/\b(?:cualquiera|quién)\s+sabe\b|\b(?:vete|vaya\s+usted)\s+a\s+saber\b/u,
				'Cualquiera sabe lo que habrá de cierto.'
			],
			[/\bimport\p{L}+\s+(?:un|tres)\s+\p{L}+|\bval\p{L}+\s+madres?\b/u, 'Me importa un bledo.'],
			[/\bca(?:e|en|ía|ían|yó)\s+(?:gord[oa]s?|mal|fatal)\b/u, 'Me cae gordo el vecino.'],
			[/\bdud\p{L}+\s+(?:\p{L}+\s+)?entre\b/u, 'Dudaba entre irse y quedarse.'],
			[/\bbasta\s+(?:ya\s+)?de\b/u, 'Basta de gritos.'],
			[/\ben\s+absoluto\b/u, 'Me importa en absoluto.'],
			[/\bdemasiad[oa]s?\s+\p{L}+\s+(?:como\s+)?para\b/u, 'Es demasiado viejo para correr.'],
			[/\b(?:distint[oa]|diferente)s?\s+(?:de|a)\b/u, 'Es distinto de su hermano.'],
			[/\bse\s+(?:(?:me|te|le|les|nos)\s+)?(?:h[au]\p{L}*\s+)?(?:acab|agot)\p{L}+/u, 'Se les acabó el pan.']
		],
		hollow: [
			[/\bsin\s+(?:embargo|dudas?|falta)\b/u, 'Vendrá sin falta.'],
			[/\bhac\p{L}+\s+falta\b/u, 'Hacía falta pan.'],
			[/\bpoco\s+a\s+poco\b/u, 'Poco a poco amaneció.'],
			[/\bhace\s+poco\b/u, 'Llegó hace poco.']
		]
	},
	en: {
		harmless: [
			[
				/\bnot\s+(?:counting|including|only|just|merely|simply|least|to\s+mention|that|so\s+much|until|unlike|infrequently|uncommon|surprisingly)\b/u,
				'He did not only come: he brought bread.'
			],
			[
				/\bno\s+(?:sooner|doubt|matter|wonder|(?:later|fewer|less|more|longer|shorter|greater|larger|smaller|higher|lower|older|younger)\s+than|one\s+else)\b/u,
				'She paid no later than May.'
			],
			[/\b(?:No|no)\.\s*\d/u, 'They live at No. 7.'],
			[
				/,\s*(?:isn|aren|don|doesn|didn|wasn|weren|won|wouldn|can|couldn|shouldn|haven|hasn|hadn|mustn|needn)['’]t\s+\w+(?:,\s+\p{L}+)?\?/u,
				"You will come, won't you?"
			],
			[/\bwhether\s+or\s+not\b/u, 'They asked whether or not it rained.'],
			[/\bor\s+not\b/u, 'Are you coming or not?'],
			[/\bif\s+not\b/u, 'It is hard, if not impossible.'],
			[/\bwhy\s+not\b/u, 'Why not stay?'],
			[/\bnothing\s+(?:but|short|more)\b/u, 'He ate nothing but bread.'],
			[/\bwithout\s+(?:doubt|fail)\b/u, 'She comes every day without fail.'],
			[/\b(?:can|could)(?:no|n?['’])t\s+(?:help|wait|but)\b/u, "I can't help laughing."],
			[/\b(?:cannot|can\s+not|could\s+not)\s+(?:but|help)\b/u, 'One cannot but laugh.'],
			[
				/\b(?:was|were|is|are|did|does|do|has|have|had)\s+not\s+(?:I|he|she|we|they|you)\b/u,
				'Did not he promise it?'
			],
			[
				/\bcould(?:n['’]t|\s+not)\s+(?:be|have\s+been)\s+(?:more|better|worse|(?!other|under|over|after|either|together|sober|eager|clever)\p{L}{2,}er)\b/u,
				"She couldn't have been kinder."
			],
			[/\bcould(?:n['’]t|\s+not)\s+care\s+less\b/u, "I couldn't care less."],
			[
				/\bcould(?:n['’]t|\s+not)\b[^.;:]{1,40}\bat\s+an?\s+(?:better|worse|more\s+\p{L}+)\s+(?:time|moment|hour|place)\b/u,
				'The rain could not have come at a better time.'
			],
			[/\bas\s+often\s+as\s+not\b/u, 'As often as not, she walks.'],
			[/\bmore\s+(?:often|likely)\s+than\s+not\b/u, 'More often than not, it rains.'],
			[/\boh,?\s+no\b/u, 'Oh no, it is raining!'],
			[/\bno\s+(?:better|finer|greater|worse|truer|surer|higher|lower)\s+\p{L}+/u, 'I know no better bread.'],
			[/\b(?:at\s+least|certainly)\s+not\b/u, 'There was no bread, at least not here.'],
			[/\bnone\s+other\b/u, 'It was none other than the mayor.'],
			[
				/(?:\b(?:not|never|cannot)|\p{L}+n['’]t)\s+(?:be\s+|have\s+)?(?:den(?:y|ied)|doubt\p{L}*|fail|avoid\p{L}*|prevent\p{L}*|ignor\p{L}+|un\p{L}{4,})\b/u,
				'It cannot be denied.'
			],
			[/\bnever\s+(?:before|mind|fear|more\s+so)\b/u, 'Never mind the rain.'],
			[/\blike\s+never\b/u, 'It rained like never before.'],
			[
				/\b(?:no|not\s+one|none|nothing)\b[^.;:]{1,60}\b(?:(?!other|rather|later|together)\p{L}{2,}er|worse|(?:more|less)\s+\p{L}{4,})\s+than\b/u,
				'No house in the street was smaller than hers.'
			],
			[/\bnot\s+even\s+(?:half|a\s|one\s|\d)/u, 'Not even half of it was paid.'],
			[/\bnever-\p{L}+/u, 'A never-ending story.'],
			[/\bno\s+end\s+of\b/u, 'It gave us no end of trouble.'],
			[
				/\b(?:no|nothing|not\s+(?:a|one|an)|n['’]t\s+(?:a|any|much))\s+(?:\p{L}+\s+){0,2}to\s+spare\b/u,
				'They arrived with no time to spare.'
			],
			[/\bin\s+no\s+time\b/u, 'They were back in no time.'],
			// Two denials of one clause say that all do.
			[
				/\bthere\s+(?:(?:is|are|was|were|has|have|had|can|could|will|would)\s+)?(?:(?:hardly|scarcely|barely)\s+|never\s+)?(?:be\s+|been\s+)?(?:(?:is|are|was|were|has|have|had|can|could|will|would)?n['’]t\s+|not\s+|no\s+|no-?one\b|nobody\b|nothing\b|(?=an?\s))[^.,;:]{0,40}\b(?:who|whom|that|which|where|but)\s+(?:\p{L}+\s+){0,2}?(?:\p{L}+n['’]t|not|never|cannot)\b/u,
				'There was not a child who did not cry.'
			],
			[
				/\b(?:there\s+(?:(?:is|are|was|were)(?:n['’]t|\s+not)|(?:is|are|was|were|can\s+be|could\s+be)\s+no)\s+[^.,;:]{1,30}|(?:no|not\s+an?|not\s+one|hardly\s+an?|scarcely\s+an?)\s+(?:\p{L}+\s+){1,3}?(?:go|goes|went|pass|passes|passed|is|was|are|were)\s+(?:\p{L}+\s+)?)\bwithout\b/u,
				'There is no street without its saint.'
			],
			[
				/\b(?:no-?one|nobody|nothing|none|(?:no|not\s+an?|not\s+one|not\s+a\s+single)\s+(?:\p{L}+\s+){0,4}?\p{L}+)\s+(?:(?:in|of|on|at|along|from)\s+(?:\p{L}+\s+){1,3})?(?:(?:has|have|had)\s+)?(?:(?:(?:is|are|was|were|be|been|go|goes|went|gone|remain\p{L}*)\s+)(?:\p{L}+ly\s+)?(?:free\s+(?:from|of)|immune|exempt|spared|safe\s+from|without|un\p{L}{3,}(?:ed|en|ght|lt|own|aid|old|wn))|escap(?:e|es|ed))\b/u,
				'No family was spared by the plague.'
			],
			[/\bno-\p{L}+/u, 'A no-fly zone.'],
			[
				/(?:\b(?:not|no)|\p{L}+n['’]t)\s+(?:\p{L}+\s+)?(?:long|late)\b(?=\s+(?:before|in|until|till|now))/u,
				'It was not long before he came.'
			]
		],
		connective: [
			[/\bno\s+doubt\b/u, 'No doubt it will rain.'],
			[/\bwithout\s+(?:a\s+)?doubt\b/u, 'She will come without a doubt.']
		],
		denying: [
			[/\b(?:leav(?:e|es|ing)|left|let)\s+(?:\p{L}+\s+){1,4}(?:alone|be)\b/u, 'They left the well alone.'],
			[/\btoo\s+\p{L}+\s+(?:\p{L}+\s+){0,3}to\b/u, 'He is too old to run.'],
			[/\bdifferent(?:ly)?\s+(?:from|than|to)\b/u, 'He is different from his brother.'],
			[/\brather\s+than\b/u, 'He sat down rather than run.'],
			[/\b(?:instead|out|short|clear|free)\s+of\b/u, 'They are out of bread.'],
			[/\bfrom\s+\p{L}+ing\b/u, 'It kept us from sleeping.'],
			[/\bas\s+if\b/u, 'As if I cared!'],
			[/\bsh(?:ake|akes|aking|ook)\s+(?:my|your|his|her|our|their)\s+heads?\b/u, 'She shook her head.'],
			[/\b0\s?[-–]\s?0\b|\bnil[ -]nil\b/u, 'The match ended 0-0.'],
			[
				/\bbeyond\s+(?:(?:the|all|any)\s+)?(?:reach|power|powers|ken|scope|means|any(?:one|thing|body)?|my|his|her|our|their)\b/u,
				'It was beyond the reach of any doctor.'
			],
			[/\bfar\s+(?:from|too|away)\b/u, 'It is far from easy.'],
			[/\bat\s+a\s+loss\b/u, 'He was at a loss for words.'],
			[/\b(?:small|little)\s+wonder\b/u, 'Small wonder it rained.'],
			[
				/\b(?:be|make)\s+(?:quite\s+)?(?:sure|certain)\b|\bremember\p{L}*|\bbear\p{L}*\s+in\s+mind\b/u,
				'Be sure to lock the door.'
			],
			[/\bbeside\s+the\s+point\b/u, 'That is beside the point.'],
			[/\bturn(?:s|ed|ing)?\s+(?:\p{L}+\s+)?down\b/u, 'They turned down the offer.'],
			[
				/\b(?:\p{L}{2,}est|most|best|worst)\b[^.;:]{1,50}\bever\b/u,
				'It is the best bread I have ever eaten.'
			],
			[/\bthan\s+any(?:one|body|thing)?\b/u, 'She sings better than anyone.'],
			[/\bfor\s+fear\b/u, 'He hid for fear of being seen.'],
			[/\bbut\s+that\b/u, 'Who knows but that it may rain?'],
			[/\b(?:still|yet)\s+to\s+\p{L}+/u, 'Half is yet to be paid.'],
			[
				/\b(?:dry-eyed|tight-lipped|straight-faced|poker-faced|empty-handed|bare-?headed|bare-?foot(?:ed)?|wide\s+awake|none\s+the\s+wiser)\b/u,
				'She stayed dry-eyed.'
			],
			[/\bhalf-hearted(?:ly)?\b/u, 'She gave a half-hearted laugh.'],
			[
				/\b(?:h(?:o|e)ld(?:s|ing)?\s+(?:back|off)|put(?:s|ting)?\s+(?:\p{L}+\s+)?off)\b/u,
				'They put off selling the house.'
			],
			[/\b(?:up\s+to|at\s+(?:the\s+)?most|a\s+maximum\s+of)\b/u, 'Each may bring up to four guests.'],
			[/\b(?:g[ia]v\p{L}+|lea?[fv]\p{L}+)\s+(?:up|over|off)\b/u, 'She gave up smoking.']
		],
		hollow: [
			[/\bno\s+doubt\b/u, 'No doubt it will rain.'],
			[/\bwithout\s+(?:a\s+)?doubt\b/u, 'She will come without a doubt.'],
			[/\ba\s+(?:few|little)\b/u, 'A few came.'],
			[/\bnot\s+only\b/u, 'Not only bread was lacking.'],
			[/\b(?:so|as|thus)\s+far\b/u, 'So far, it is dry.'],
			[/\bin\s+short\b/u, 'In short, it rained.'],
			[/\bonly\s+(?:if|when|then)\b/u, 'Only then did he speak.'],
			[
				/\b(?:protect\p{L}*|guard\p{L}*|defen\p{L}+|insur\p{L}+|immun\p{L}+|vaccin\p{L}+|shield\p{L}*|shelter\p{L}*|cover\p{L}*|secur\p{L}+|effective|work(?:s|ed)?|help(?:s|ed)?|(?:fight|struggl|battl)\p{L}*|fought|war)\s+(?:\p{L}+\s+){0,3}against\b/u,
				'It protects you against the cold.'
			],
			[/\bfree\s+of\s+charge\b/u, 'We mend it free of charge.'],
			[
				/\b(?:carr(?:y|ies|ied|ying)|f(?:i|ou)nd(?:s|ing)?|point(?:s|ed|ing)?|set(?:s|ting)?|turn(?:s|ed|ing)?|work(?:s|ed|ing)?|figur(?:e|es|ed|ing)|brought|bring(?:s|ing)?|read(?:s|ing)?|spread(?:s|ing)?|com(?:e|es|ing)|came|go(?:es|ing)?|went|look(?:s|ed|ing)?|fill(?:s|ed|ing)?)\s+out\b(?!\s+of\b)/u,
				'They carried out the work.'
			]
		]
	}
}

/**
 * One pattern of all turns of a kind: it finds each of them in a text in lower case, from left to right, none inside
 * another.
 */
export function patternOf(turns: readonly Turn[]): RegExp {
	return new RegExp(turns.map(([shape]) => inLowerCase(shape.source)).join('|'), 'gu')
}

/** The source of a pattern with its letters in lower case, but for those that are signs of the pattern (*\\S, \\p{Lu}*). */
function inLowerCase(source: string): string {
	return source.replace(/\\p\{[^}]*\}|\\.|\p{Lu}/gu, (part) =>
		part.startsWith('\\') ? part : part.toLowerCase()
	)
}
