import { keptWords } from '$lib/server/study/words.ts'
import type { RequestHandler } from './$types'

/** All kept words as a table other programs of flash cards read: one a line, UTF-8, a header row. */
export const GET: RequestHandler = () => {
	const cell = (text: string) => text.replace(/[\t\r\n]+/g, ' ')
	const lines = keptWords().map(({ work, word }) =>
		[word.lemma, word.here, word.others.join(', '), word.sentence, word.opposite, word.lang, work]
			.map(cell)
			.join('\t')
	)
	const table = ['word\there\tothers\tsentence\topposite\tlang\twork', ...lines].join('\n')
	return new Response(`${table}\n`, {
		headers: {
			'content-type': 'text/tab-separated-values; charset=utf-8',
			'content-disposition': 'attachment; filename="cotejo-words.tsv"'
		}
	})
}
