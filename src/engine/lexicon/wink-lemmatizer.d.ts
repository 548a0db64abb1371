/** The part of wink-lemmatizer (MIT) that Cotejo uses; the package brings no types. */
declare module 'wink-lemmatizer' {
	const lemmatizer: {
		noun(word: string): string
		verb(word: string): string
		adjective(word: string): string
	}
	export default lemmatizer
}
