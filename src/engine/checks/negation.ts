import type { Lang, Span, Token } from '../bitext.ts'
import type { BeadCheck } from './check.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that deny. *no … nunca* is one denial: Spanish doubles, so only their presence is compared. */
const denying: Readonly<Record<Lang, ReadonlySet<string>>> = {
	es: words('no nunca jamás nadie nada ningún ninguno ninguna ni tampoco sin'),
	en: words(
		`not no never nobody nothing none neither nor nowhere cannot without don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
		can't couldn't shouldn't mustn't haven't hasn't hadn't ain't needn't shan't unable`
	)
}

/** English that denies inside a word or by its meaning: answers a Spanish *no*, never demands one. */
const impliedInEnglish =
	/^(?:un(?!til|der|it|iv|iq|io|ion|iform|ited|ity|animous|cle)\p{L}{3,}|in(?:ability|capable|sufficient|visible|valid|adequate|complete|different|dependent|direct|equality|justice|tolerance)\p{L}*|im(?:possible|proper|mune|perfect|partial)\p{L}*|ir(?:regular|relevant|responsible)\p{L}*|il(?:legal|legitimate|literate)\p{L}*|dis(?:agree|approve|believe|like|obey|regard|appear|continue)\p{L}*|\p{L}+less(?:ly|ness)?|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying|ial)|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|hardly|scarcely|barely|seldom|rarely|few|little|unless|except|but|only|instead|rather|away|stop(?:s|ped|ping)?|miss(?:ed|ing|es)?|far|too|free|against|other|still|non|absence|absent|impossible|illegal|neither|nor)$/iu

/** Spanish that denies inside a word or by its meaning: answers an English *not*. */
const impliedInSpanish =
	/^(?:in(?:capaz|capaces|suficiente|válido|completo|justo|justicia|útil|visible|cierto|dependiente|directo|sólito|esperado|necesario)\p{L}*|im(?:posible|pedir|pidió|pide|perfecto|propio)\p{L}*|ir(?:regular|responsable|relevante)\p{L}*|il(?:egal|egítimo|ícito)\p{L}*|des(?:conoc|confi|acuerdo|aparec|obedec|hac|ocup|nud)\p{L}*|falt\p{L}+|carec\p{L}+|neg\p{L}+|nieg\p{L}+|dej\p{L}+|evit\p{L}+|rechaz\p{L}+|apenas|salvo|excepto|sino|menos|contra|poco|poca|pocos|pocas|imposible|ausencia|ajeno|ajena|aún|todavía|lejos|libre)$/iu

/** Words that stand before *no* or after it and make it no denial: tags, *no sólo*, *no … sino*, *¿no?*. */
const harmless =
	/\bno\s+(?:s[óo]lo|solamente|obstante|m[áa]s\b|bien)|¿\s*no\s*\?|,\s*no\s*\?|\bno\b[^.;:]{1,60}\bsino\b|\bsin\s+(?:embargo|duda|dudas|falta|fin|parar|querer|cesar)\b/giu
const harmlessEnglish =
	/\bnot\s+only\b|\bno\s+(?:longer|sooner|doubt|matter|wonder)\b|\b(?:No|no)\.\s*\d|,\s*(?:isn|aren|don|doesn|didn|wasn|won|can)['’]t\s+\w+\?|\bnot\b[^.;:]{1,80}\bbut\b|\bwhether\s+or\s+not\b|\bif\s+not\b|\bnothing\s+but\b|\bwithout\s+(?:doubt|fail)\b/giu

/**
 * A denial that stands on one side only. Spanish doubles its negatives and both languages deny inside words, so
 * counts mean little; what is flagged is a side that denies opposite one that neither denies nor implies it.
 */
export const negation: BeadCheck = {
	id: 'negation',
	category: 'Accuracy/Mistranslation',
	severity: 'critical',
	scope: 'bead',
	messages: ['lost', 'added'],
	reasons: ['implied'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		const { source, target } = context.bitext
		if (place.source.length === 0 || place.target.length === 0) return []
		const here = denials(source.text, place.source, source.lang)
		const there = denials(target.text, place.target, target.lang)
		if (here.length > 0 === there.length > 0) return []
		const lost = here.length > 0
		const [found] = lost ? here : there
		if (!found) return []
		const text = lost ? source.text : target.text
		const words = text.slice(found.from, found.to)
		const other = lost
			? implied(target.text, place.target, impliedInEnglish)
			: implied(source.text, place.source, impliedInSpanish)
		if (other) {
			context.silence('implied', lost ? [found] : [other], lost ? [other] : [found], { words })
			return []
		}
		// One denial of several words away from the verb (sin) is looser than a plain no.
		const plain = /^(?:no|not|never|nunca|jamás|\p{L}+n['’]t|cannot)$/iu.test(words)
		const whole = place.source.length + place.target.length
		const confidence = (plain ? 0.85 : 0.6) * (whole > 120 ? 0.8 : 1)
		return [
			{
				source: lost ? [found] : [],
				target: lost ? [] : [found],
				message: lost ? 'lost' : 'added',
				values: { words },
				confidence
			}
		]
	}
}

function denials(text: string, tokens: readonly Token[], lang: Lang): readonly Span[] {
	const first = tokens[0]
	const last = tokens[tokens.length - 1]
	if (!first || !last) return []
	const stretch = text.slice(first.from, last.to)
	const excused = [...stretch.matchAll(lang === 'es' ? harmless : harmlessEnglish)].map((match) => ({
		from: first.from + match.index,
		to: first.from + match.index + match[0].length
	}))
	return tokens
		.filter(
			(token) =>
				token.kind === 'word' &&
				denying[lang].has(text.slice(token.from, token.to).toLowerCase().replace(/’/g, "'"))
		)
		.filter((token) => !excused.some((span) => span.from <= token.from && token.to <= span.to))
		.map(({ from, to }) => ({ from, to }))
}

function implied(text: string, tokens: readonly Token[], pattern: RegExp): Span | undefined {
	return tokens.find((token) => token.kind === 'word' && pattern.test(text.slice(token.from, token.to)))
}
