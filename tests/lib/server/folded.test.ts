import { expect, test } from 'vitest'
import { foldForSearch } from '#engine'
import { foldTexts } from '../../../src/lib/server/folded.ts'

test('A long text folded in slices is the text folded at once, wherever a slice ends', async () => {
	const line = 'Señor Ñandú: «¿cuándo?» 👏🏽 — Ángel, “qué pena”.\u00a0'
	const source = { text: line.repeat(25_001) }
	const target = { text: `x${source.text}` }
	const folded = await foldTexts({ source, target })
	expect(folded.source === foldForSearch(source.text)).toBe(true)
	expect(folded.target === foldForSearch(target.text)).toBe(true)
	expect(folded.target.length).toBe(target.text.length)
})
