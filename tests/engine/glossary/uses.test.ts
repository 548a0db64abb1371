import { expect, test } from 'vitest'
import { parseGlossary, rowsOf, usesOf } from '#engine'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { bitextOf } from '../view/sample.ts'

const { glossary } = parseGlossary('term\tlang\trenderings\tpolicy\nminibús\tes\tminibus | van\ttranslate\n')

test.each([
	['Two minibuses stopped.', ['minibus', false]],
	['Two minibús stopped.', ['minibús', true]],
	['Two vans stopped.', ['van', false]],
	['Nobody stopped.', [undefined, false]]
])('A term in “%s” is rendered as it is written there', (en, wanted) => {
	const bitext = bitextOf('Pararon dos minibuses.', en, [[1, 1]])
	const [use] = usesOf(bitext, rowsOf(bitext), glossary, shippedLexicon)
	expect([use?.rendering, use?.kept]).toEqual(wanted)
})
