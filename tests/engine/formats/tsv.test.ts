import { expect, test } from 'vitest'
import { emptyLexicon, openPairs, pairsTsv } from '#engine'
import { readTable } from '../../../src/lib/server/import/table.ts'

test('A table keeps the quotation marks of a sentence that is all in quotes', () => {
	const es = ['"Vete."', '"Ven", dijo.', 'Dijo "no".', 'Sin comillas.']
	const en = ['"Go away."', '"Come," she said.', 'He said "no".', 'No quotes.']
	const read = readTable(pairsTsv(openPairs(es, en, emptyLexicon).bitext), 'x.tsv')
	expect(read.kind === 'pairs' && read.pairs.map((pair) => [pair.es, pair.en])).toEqual(
		es.map((text, at) => [text, en[at]])
	)
})
