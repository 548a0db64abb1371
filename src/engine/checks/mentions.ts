import type { Bitext } from '../bitext.ts'
import type { Word } from './words.ts'

/**
 * Whether a word of the original is only mentioned in the translation, or said again in English beside it: *a cuatrero,
 * that is a cattle-stealer*; *what they called redondillas*; *known locally as garúa*; *blight, or rancha,*.
 */
export function isMentioned({ token }: Word, same: Word | undefined, { source, target }: Bitext): boolean {
	const before = target.text.slice(Math.max(0, token.from - longestLead), token.from)
	const after = target.text.slice(token.to, token.to + longestGloss)
	if (opposed.test(after) && !(same && opposedToo.test(source.text.slice(same.token.to, same.token.to + 1))))
		return true
	if (glossed.test(after) || meaning.test(after) || called.test(before)) return true
	if (otherwise.test(before) && /^[”"’'*_]?[,;.)]/.test(after)) return true
	if (opening.test(before) && closing.test(after)) {
		const from = same?.token.from ?? 0
		const isMarked = same !== undefined && italics.test(source.text.slice(from - 1, from))
		return (isMarked && italics.test(before)) || glossedWhereMarked.test(after)
	}
	return /\(\s?$/.test(before) && /^\s?\)/.test(after) && !isInBrackets(same, source.text)
}

const longestLead = 60
const longestGloss = 70

/** *the cocaleros, or coca growers,*; *anticuchos (grilled beef hearts)*: a gloss right behind the word. */
const glossed =
	/^[”"’'*_]?(?:,\s+or\s+[“"‘']?\p{Ll}[\p{L}\s'’-]{3,60}[,.;]|\s+\(\p{Ll}[\p{Ll}\s,'’-]{3,60}\))/u

/** *sounds the pututu, the ceremonial horn, from the forecourt*: what the original does not set between commas explains the word. */
const opposed = /^[”"’'*_]?,\s+(?:the|an?)\s+\p{Ll}[\p{Ll}\s'’-]{3,50}[,.;]/u
const opposedToo = /^,/

const meaning = /^[”"’'*_]?,?\s*(?:\(?(?:that is|which (?:is|means)|meaning)(?!\p{L}))/iu

/** *known to all as, what the miners call, it goes by the name of*: a name for the thing follows, whatever its language. */
const called =
	/(?<!\p{L})(?:called|named|nicknamed|dubbed|termed|(?:known|referred\s+to)(?:\s+\p{L}+){0,4}\s+as|the\s+(?:word|term|name)|by\s+the\s+name\s+of|calls?\s+(?:\p{L}+\s+){0,2}\p{L}+|what\s+(?:\p{L}+\s+){1,4}call(?:s|ed)?)(?:\s+the|\s+an?)?\s+[“"‘'*_]?$/iu

/** *late blight, or rancha,*: the English came first. */
const otherwise = /\p{L}[”"’'*_]?,\s+or\s+[“"‘'*_]?$/u

const opening = /[“"‘'«*_]$/u
const closing = /^[”"’'»*_]/u
const italics = /[*_]$/

/** *the *pasantes* or sponsors*, *the *tábanos*, the horseflies of the woods*: what is set off is told by what stands beside it. */
const glossedWhereMarked = /^[”"’'»*_](?:,?\s+or\s+|,\s+(?:the|an?)\s+)\p{Ll}/u

function isInBrackets(same: Word | undefined, text: string): boolean {
	return same !== undefined && /\(\s?$/.test(text.slice(Math.max(0, same.token.from - 2), same.token.from))
}
