import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingKey } from '#engine'
import { editionsOf } from '../../../src/lib/server/editions.ts'
import { openEdition, openWork } from '../../../src/lib/server/library.ts'
import type { Opened } from '../../../src/lib/server/opened.ts'
import { carriedTo } from '../../../src/lib/server/said/carry.ts'
import { keepSayings } from '../../../src/lib/server/said/keep.ts'
import { positionIn } from '../../../src/lib/server/said/position.ts'
import { saveVerdicts, verdictsSaid } from '../../../src/lib/server/said/verdicts.ts'
import { sourceOf } from '../../../src/lib/server/source.ts'
import { ownStore } from '../../../src/lib/server/store/own.ts'

const es =
	'La mina cerró en 1985 y nadie quedó en el campamento.\n\nHoy viven aquí 40 familias que llegaron de Oruro. Son gente de pocas palabras.\n\nLlovía sobre los techos de calamina.\n'
const en =
	'The mine closed in 1958 and nobody stayed in the camp.\n\nToday 14 families who came from Oruro live here. They are people of few words.\n\nIt was raining on the tin roofs.\n'

let folder = ''
const before = { ...process.env }
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-said-'))
	process.env.COTEJO_TEXTS = join(folder, 'texts')
	process.env.COTEJO_DATA = join(folder, 'data')
	mkdirSync(join(folder, 'texts', 'mina'), { recursive: true })
	write(es, en)
})
afterAll(() => {
	process.env = before
	rmSync(folder, { recursive: true, force: true })
})
const write = (source: string, target: string) => {
	writeFileSync(join(folder, 'texts', 'mina', 'es.md'), source)
	writeFileSync(join(folder, 'texts', 'mina', 'en.md'), target)
}
const opened = async (): Promise<Opened> => {
	const work = await openWork('mina')?.whole
	if (!work) throw new Error('the work was not opened')
	return work
}
const store = () => {
	const own = ownStore()
	if (!('store' in own)) throw new Error(own.trouble)
	return own.store
}
const source = () => {
	const found = sourceOf('mina')
	if (!found) throw new Error('no such work')
	return found
}
/** The key of the finding over these English words. */
const keyOver = ({ findings, bitext }: Opened, words: string) => {
	const finding = findings.find(({ target }) =>
		target.some(({ from, to }) => bitext.target.text.slice(from, to).includes(words))
	)
	if (!finding) throw new Error(`no finding over ${words}`)
	return findingKey(finding, bitext)
}

test('What was said of a work goes with it into a corrected edition, and what cannot is listed', async () => {
	const first = await opened()
	const [year, families] = [keyOver(first, '1958'), keyOver(first, '14')]
	const said = (judgement: string) => ({ judgement, note: 'n' })
	keepSayings(
		store(),
		'mina',
		'verdict',
		[
			{ key: year, value: said('error'), at: 1 },
			{ key: families, value: said('false-alarm'), at: 2 },
			{ key: 'gone', value: said('error'), at: 3 }
		],
		first
	)
	const rain = first.bitext.source.blocks[2]?.id ?? ''
	const now = first.bitext.source.blocks[1]?.id ?? ''
	const place = { row: 2, block: now, offset: 0, quote: 'Hoy viven', below: 7, share: 0.5 }
	keepSayings(store(), 'mina', 'position', [{ key: 'here', value: place, at: 4 }], first)
	keepSayings(store(), 'mina', 'peek', [{ key: `${now}.0`, value: { knew: true }, at: 5 }], first)
	keepSayings(store(), 'mina', 'note', [{ key: `${rain}.0`, value: { text: 'la lluvia' }, at: 6 }], first)
	expect(positionIn(first)).toMatchObject({ row: 2, block: now, below: 7 })

	// A prologue, a word more in the second paragraph, one figure put right, the rain taken out.
	write(
		`Un prólogo que antes no estaba.\n\n${es.replace('viven aquí', 'viven todavía aquí').replace(/Llovía[^]*/, 'Y eso es todo.')}`,
		`A prologue that was not there before.\n\n${en
			.replace('1958', '1985')
			.replace('live here', 'still live here')
			.replace(/It was[^]*/, 'And that is all.')}`
	)
	const fresh = await opened()
	const verdicts = carriedTo(fresh, 'verdict', store().said('mina', 'verdict'))
	expect(verdicts.carried.map(({ key }) => key)).toEqual([keyOver(fresh, '14')])
	expect(verdicts.settled.map(({ kept }) => kept)).toEqual([year])
	expect(verdicts.lost.map(({ kept }) => kept)).toEqual(['gone'])
	const block = fresh.bitext.source.blocks[2]?.id ?? ''
	expect(positionIn(fresh)).toMatchObject({ row: 3, block, offset: 0 })
	expect(carriedTo(fresh, 'peek', store().said('mina', 'peek')).carried[0]?.key).toBe(`${block}.0`)
	expect(carriedTo(fresh, 'note', store().said('mina', 'note')).lost.map(({ value }) => value)).toEqual([
		{ text: 'la lluvia' }
	])

	expect((await editionsOf('mina')).map(({ number }) => number)).toEqual([1, 2])
	const old = await openEdition('mina', 1)?.whole
	expect(old?.bitext.source.text).toBe(first.bitext.source.text)
}, 60_000)

test('Verdicts saved with the work are read again where there is no store, and taken back where that was said', async () => {
	const work = await opened()
	expect(saveVerdicts(source(), store())).toBe(true)
	const filed = JSON.parse(readFileSync(join(folder, 'texts', 'mina', 'verdicts.json'), 'utf8'))
	expect(filed).toMatchObject([
		{ verdict: 'error', note: 'n', date: '1970-01-01T00:00:00.003Z' },
		{ verdict: 'error', severity: 'critical', check: 'date-time', target: [{ words: '1958' }] },
		{ verdict: 'false-alarm', note: 'n' }
	])
	const alone = carriedTo(work, 'verdict', verdictsSaid(source(), undefined))
	expect(alone.carried.map(({ value }) => value)).toMatchObject([{ judgement: 'false-alarm' }])
	const [{ kept } = { kept: '' }] = alone.carried
	keepSayings(store(), 'mina', 'verdict', [{ key: kept, value: null, at: Date.now() }], work)
	expect(verdictsSaid(source(), store()).map(({ key }) => key)).not.toContain(kept)
}, 60_000)
