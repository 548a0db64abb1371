import { type Found, plain, type Stretch, textBefore } from './number-stretch.ts'

/** Words before which roman figures count something. */
const numbered =
	/^(?:siglos?|capítulos?|títulos?|artículos?|tomos?|actos?|libros?|partes?|secci[óo]n(?:es)?|guerra|congreso|cumbre|fase|clase|century|chapters?|titles?|articles?|books?|acts?|parts?|sections?|volumes?|war|phase|class|vol|cap|part)$/i

/** The roman figure at a token, where its surroundings allow one. */
export function readRoman(stretch: Stretch, at: number, written: string): readonly Found[] | undefined {
	const { text, tokens } = stretch
	const word = (n: number) => {
		const token = tokens[n]
		return token?.kind === 'word' ? text.slice(token.from, token.to) : ''
	}
	const before = word(at - 1)
	const century = /^(?:siglos?|s|y|al|a)$/i.test(before) && /siglos?\b.{0,14}$/i.test(textBefore(stretch, at))
	const licensed = century || numbered.test(before)
	const named = /^\p{Lu}\p{Ll}/u.test(before) && written.length > 1
	const ordinal = /^\p{Lu}\p{Ll}/u.test(word(at + 1)) && written.length > 1
	if (!licensed && !named && !ordinal) return undefined
	const value = romanValue(written)
	if (value === 0) return undefined
	return [
		plain(stretch, at, at + 1, [value], {
			ordinal: true,
			weak: !century,
			...(century && { role: 'century' })
		})
	]
}

/** The value of a roman figure, 0 where it is none. */
export function romanValue(written: string): number {
	if (!/^(?=.)(?:X{0,3}|X[LC]|LX{0,3}|C{1,3}(?:X[LC]|L?X{0,3}))(?:I[XV]|V?I{0,3})$/.test(written)) return 0
	const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
	let value = 0
	for (let n = 0; n < written.length; n++) {
		const here = worth[written.charAt(n)] ?? 0
		value += here < (worth[written.charAt(n + 1)] ?? 0) ? -here : here
	}
	return value
}
