/**
 * Whether a Spanish statement asks all the same, as the English question opposite does: with a verb of asking or
 * wondering, with a request that English puts as a question (*Vuestra merced me deje dormir*, *Will your worship let me
 * sleep?*), or with a question word of the same meaning inside (*Pídese qué harán*, *What are they to do?*).
 */
export function isAskingIndirectly(spanish: string, english: string): boolean {
	if (indirect.test(spanish)) return true
	if (titled.test(spanish) && politely.test(english)) return true
	if (
		/(?<!\p{L})(?:dirás|dirá usted|querrás decir|querrá decir)(?!\p{L})/iu.test(spanish) &&
		/\bmean\b/i.test(english)
	)
		return true
	if (rightly.test(spanish) && rhetorical.test(english)) return true
	return asks.some(([own, answer]) => own.test(spanish) && answer.test(english))
}

/** *Y con razón*, *no es para menos*, *todo el mundo lo sabe* as questions nobody is to answer. */
const rightly =
	/(?<!\p{L})(?:(?:con|tiene[ns]?|ten[ií]an?|tenías?|llev\p{L}+|no (?:le[s]? )?falt\p{L}+) (?:toda la |mucha )?razón|no es (?:para menos|de extrañar|raro|extraño)|es (?:natural|lógico|normal|comprensible)|naturalmente|claro|(?:nadie|quién) (?:sabe|supo|sabía|lo sabe)|nadie (?:pued|pod)\p{L}+|todo el mundo|como (?:es )?(?:natural|lógico))(?!\p{L})/iu
const rhetorical =
	/\b(?:(?:who|how|what) (?:can|could|would|will|was|else|on earth|knows?|cares?|says?)|who(?:['’]d| wouldn['’]t| doesn['’]t| can['’]t)|wouldn['’]t (?:you|anyone)|can you blame|why (?:not|wouldn['’]t|shouldn['’]t|should|would))\b/i

/**
 * Whether an English statement asks what a Spanish question asks: with a verb of telling, knowing or wondering before the
 * question word (*Tell me how much you will pay*; *¿Sabes cuánto pagas?* asks something else), or with the words that answer a question nobody is to answer (*¿Quién
 * duda que…?*, *No doubt…*).
 */
export function isAskedIndirectly(spanish: string, english: string): boolean {
	return (
		(asksOpenly.test(spanish) && told.test(english)) ||
		(/¿\s*qui[ée]n (?:lo |la )?dud/i.test(spanish) &&
			/\b(?:no doubt|doubtless|undoubtedly|of course|certainly)\b/i.test(english)) ||
		(/¿\s*(?:y )?qu[ée] (?:más )?(?:da|importa)(?!\p{L})/iu.test(spanish) &&
			/\b(?:no (?:difference|matter|odds|consequence)|(?:does|do|did)(?:n['’]t| not) matter|never mind|cares?)\b/i.test(
				english
			)) ||
		(asksFor.test(spanish) && politelyAsked.test(english)) ||
		(/¿\s*(?:no )?(?:lo )?(?:ves|veis|ve usted|ven)(?!\p{L})/iu.test(spanish) && /\byou see\b/i.test(english))
	)
}

/** Spanish that asks for something as one asks a question. */
const asksFor =
	/¿\s*(?:me |te |nos |le |les |no )*(?:quiere[sn]?|querrías?|querrían|queréis|puede[sn]?|podrías?|podrían|podéis|importa|importaría|por qué no)(?!\p{L})/iu

/** English that asks for it without a question mark. */
const politelyAsked =
	/\b(?:please|will you|won['’]t you|would you|kindly|could you|do (?:sit|come|be|have|take|stop|go)|have a|let['’]s|let us|i (?:wish|want|beg|pray) you)\b|(?:^|[“"‘'—–]\s*)(?:sit|come|go|stop|shut|be|take|give|have|leave|let|try|tell|help|hold|keep|look|listen|wait|stay|call|ask)\b/i

/** Spanish that asks without question marks: a verb of asking or wondering, *sea tan amable*, *quién sabe*, *qué más da*, a question cried out (*¡qué sé yo!*), or *ni que fueras rey*. */
const indirect =
	/¡\s*(?:(?:y|pero|de|a|para|por)\s+)?(?:qué|quién(?:es)?|cómo|dónde|cuándo)(?!\p{L})|(?<!\p{L})(?:qui[ée]n sabe|(?:vaya|vete) a saber|a saber (?:si|qué|qui[ée]n|cómo|cuánd?t?o|dónde))(?!\p{L})|(?<!\p{L})qué más da(?!\p{L})|(?<!\p{L})qué importa(?!\p{L})|pregunt|interrog|cuestion|\bno (?:s[ée]|veo|entiendo|comprendo) (?:si|qué|cómo|por qué|para qué)|\bno me digas? que(?!\p{L})|(?<!\p{L})(?:suplico|ruego|pido)(?!\p{L})|(?<!\p{L})(?:por favor|(?:haga|hágame|hagan|haz|hazme) el favor|tan amables?|la (?:bondad|amabilidad) de)(?!\p{L})|(?<!\p{L})(?:dime|dígame|decidme|díganme|querría|quisiera)(?!\p{L})|(?:^|[—–«“-]\s*)(?:ni que|conque|de modo|de manera|así que|entonces)(?!\p{L})/iu

/** Titles by which somebody is asked for something in the third person. */
const titled =
	/(?<!\p{L})(?:(?:vuestra|vuesa|su)s? (?:merced|excelencia|majestad|señoría|alteza)(?:e?s)?|usted(?:es)?)(?!\p{L})/iu

/** English that asks for something as one asks a question. */
const politely =
	/(?:^|[,.;:“"‘'—–]\s*)(?:will|would|won['’]t|can|can['’]t|cannot|could) your? (?:worship|excellenc|majest|grace|honou?r|highness|lordship|ladyship|reverence)/i

/** Spanish question words, and the English ones a clause of the same question begins with. */
const asks: readonly (readonly [spanish: RegExp, english: RegExp])[] = [
	['qué', 'what|which|how'],
	['qui[ée]n(?:es)?', 'who|whom|whose'],
	['cómo', 'how'],
	['cuándo', 'when'],
	['dónde|adónde', 'where'],
	['cuánt[oa]s?', 'how'],
	['cuál(?:es)?', 'which|what'],
	['por qué', 'why']
].map(([own, answer]) => [
	new RegExp(`(?<!\\p{L}|[¡¿])(?<!^|[.;]\\s)(?:${own})(?!\\p{L})`, 'iu'),
	new RegExp(`(?:^|[,.;:“"‘'—–]\\s*)(?:(?:and|but|so|then|now)\\s)?(?:${answer})(?!\\p{L})[^?.!]*\\?`, 'iu')
])

/** A Spanish question that its question word opens. */
const asksOpenly =
	/¿\s*(?:(?:y|pero|pues|entonces)\s)?(?:(?:a|de|con|en|por|para|hasta|desde)\s)?(?:qué|qui[ée]n|cómo|cuándo|dónde|adónde|cuánt|cuál)/iu

/** A verb of telling, knowing or wondering with the question behind it. */
const told =
	/\b(?:tell|told|say|said|know|see|wonder(?:ed|ing)?|ask(?:ed|ing)?|guess|explain)\b(?: (?:me|us|him|her|them|you|now|then))*,? (?:what|how|who|whom|whose|when|where|why|which|whether|if)\b/i
