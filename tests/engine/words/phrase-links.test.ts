import { expect, test } from 'vitest'
import { buildLexicon, linkPairs } from '#engine'

const { lexicon } = buildLexicon([
	{
		name: 'phrases.tsv',
		text: 'lemma\tpos\ttranslations\tband\ttags\nsin embargo\tadv\thowever\t1\t\nllevar a cabo\tv\tcarry out\t2\t\nplan\tnm\tplan\t1\t\n'
	}
])
const linked = (es: string, en: string) => {
	const pair = { source: es.split(' '), target: en.split(' ') }
	return linkPairs([pair], lexicon)[0]?.map(
		({ source, target }) => `${pair.source[source] ?? ''}–${pair.target[target] ?? ''}`
	)
}

test('the words of a multiword entry are linked with its translation', () => {
	expect(linked('sin embargo volvió', 'however she returned')).toEqual(
		expect.arrayContaining(['sin–however', 'embargo–however'])
	)
})

test('an inflected verb is the entry all the same', () => {
	expect(linked('llevaron a cabo el plan', 'they carried out the plan')).toEqual(
		expect.arrayContaining(['cabo–out', 'plan–plan'])
	)
})

test('a phrase whose translation does not stand opposite changes nothing', () => {
	expect(linked('sin embargo', 'but')?.some((link) => link.endsWith('however'))).toBe(false)
})
