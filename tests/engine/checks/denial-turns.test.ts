import { describe, expect, test } from 'vitest'
import { denialTurns, patternOf } from '#engine'

const kinds = ['harmless', 'connective', 'denying', 'hollow'] as const
const turns = (['es', 'en'] as const).flatMap((lang) =>
	kinds.flatMap((kind) =>
		denialTurns[lang][kind].map(([shape, sentence]) => ({ lang, kind, shape, sentence }))
	)
)

describe('turns of denial', () => {
	test.each(turns)('$lang $kind: “$sentence” has its turn', ({ shape, sentence }) => {
		expect(sentence).toMatch(new RegExp(shape.source, 'iu'))
	})

	test.each(turns)('$lang $kind: “$sentence” is found among all', ({ lang, kind, sentence }) => {
		expect([...sentence.toLowerCase().matchAll(patternOf(denialTurns[lang][kind]))]).not.toEqual([])
	})

	test('what is not needed is denied: *no hace falta* asks for an answer, *no falta* does not', () => {
		const found = (text: string) => [...text.matchAll(patternOf(denialTurns.es.harmless))].length
		expect(found('no hace falta pan')).toBe(0)
		expect(found('aquí no falta pan')).toBe(1)
	})

	test.each(turns)(
		'$lang $kind: the turn of “$sentence” knows a word before it looks behind',
		({ shape }) => {
			// Looking behind every letter of a sentence takes a hundred times as long as all other turns together.
			expect(shape.source).not.toMatch(/^\(\?<=/)
		}
	)

	test('no sentence earned two places of one kind', () => {
		const keys = turns.map(({ lang, kind, sentence }) => `${lang} ${kind} ${sentence}`)
		expect(new Set(keys).size).toBe(keys.length)
	})
})
