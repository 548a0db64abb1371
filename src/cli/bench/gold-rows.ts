import { existsSync, readFileSync } from 'node:fs'

/** One pair of texts of the gold data, by the names its columns have there. */
export type GoldRow = Readonly<Record<string, string>>

/** The rows of a JSON Lines file, each as `read` gives it; none where there is no such file. */
export function jsonRows<Row>(path: string, read: (line: string) => Row): readonly Row[] {
	if (!existsSync(path)) return []
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map(read)
}

/** The pairs of texts of a JSON Lines file; none where there is no such file. */
export function goldRows(path: string): readonly GoldRow[] {
	return jsonRows(path, (line): GoldRow => JSON.parse(line))
}

/** Perturbations that take words out of the translation. */
export const wordsRemoved = /(?:pp|noun|subj|verb|adj_adv|ne)_removed/
/** Perturbations that put words into it. */
export const wordsAdded = /(?<!punc_)addition$/
