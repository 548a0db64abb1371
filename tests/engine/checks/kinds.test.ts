import { expect, test } from 'vitest'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { marked, type Pair } from './marked.ts'

/** A thing told as another of its kind. */
const another: readonly Pair[] = [
	['Plantó un ⟦roble⟧ en el patio.', 'He planted a ⟦poplar⟧ in the courtyard.'],
	['Tocaba el ⟦violín⟧ en la plaza.', 'She played the ⟦flute⟧ in the square.'],
	['El ⟦cardiólogo⟧ la vio el lunes.', 'The ⟦dermatologist⟧ saw her on Monday.'],
	['La casa mira al ⟦norte⟧.', 'The house faces ⟦south⟧.'],
	['Murió de ⟦sarampión⟧.', 'He died of ⟦cholera⟧.'],
	['La vieja ⟦remendaba⟧ una camisa.', 'The old woman was ⟦scrubbing⟧ a shirt.']
]

test.each(another)('a thing that another of its kind stands for is told: %s | %s', (es, en) => {
	expect(marked('polarity', [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
})

/** The same thing under a wider, a narrower or another name; what names much besides accuses nobody. */
const same: readonly Pair[] = [
	['Plantó un roble en el patio.', 'He planted a tree in the courtyard.'],
	['Cada diputado tenía su silla.', 'Each member had a chair.'],
	['Los concejales votaron.', 'The members voted.'],
	['Trajo la carta por correo.', 'He brought the letter by post.'],
	['Al sudeste hay minas.', 'There are mines in the south-eastern part.'],
	['La cabaña estaba vacía.', 'The shack was empty.']
]

test.each(same)('the same thing by another name is let be: %s | %s', (es, en) => {
	expect(marked('polarity', [es, en], { lexicon: shippedLexicon, profile: 'wide' })).toEqual([es, en])
})
