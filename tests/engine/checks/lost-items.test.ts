import { expect, test } from 'vitest'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { marked, type Pair } from './marked.ts'

/** An item of a list that is lost, whatever the links of its words with words that say something else. */
const lost: readonly Pair[] = [
	['Trajeron uvas, ⟦vino⟧ y miel del pueblo.', 'They brought grapes and honey from the village.'],
	['Vinieron pastores, ⟦herreros⟧ y arrieros.', 'Shepherds and muleteers came there.'],
	['Compró arroz, ⟦azúcar⟧ y sal.', 'He bought rice and salt.']
]

test.each(lost)('the checker sees that an item of a list is lost: %s | %s', (es, en) => {
	expect(marked('omission', [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
})

/** An item that stands in another place, or in another word, is not lost. */
const kept: readonly Pair[] = [
	['Trajeron uvas, vino y miel del pueblo.', 'They brought wine, grapes and honey from the village.'],
	['Vinieron pastores, herreros y arrieros.', 'Shepherds, smiths and muleteers came there.'],
	['Vendía hilo, agujas y botones.', 'She sold thread, buttons and needles.']
]

test.each(kept)('the checker lets a list be whose items all stand opposite: %s | %s', (es, en) => {
	expect(marked('omission', [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
})
