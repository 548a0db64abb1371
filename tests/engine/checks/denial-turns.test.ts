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

	test('no sentence earned two places of one kind', () => {
		const keys = turns.map(({ lang, kind, sentence }) => `${lang} ${kind} ${sentence}`)
		expect(new Set(keys).size).toBe(keys.length)
	})
})
