import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bitext, carryBeads, emptyLexicon, makeDoc } from '#engine'
import { openVoice } from '#i18n'
import { computeWork } from '../../../src/lib/server/compute.ts'
import {
	type PairChange,
	beadsText,
	changedBeads,
	keepBeads,
	readBeads,
	stepBeads
} from '../../../src/lib/server/drawn.ts'
import { openWork } from '../../../src/lib/server/library.ts'
import { readingOfFile } from '../../../src/lib/server/reading.ts'
import { sourceOf } from '../../../src/lib/server/source.ts'
import { filesWithDeeds } from '../../../src/lib/server/said/folder.ts'
import { keepSayings } from '../../../src/lib/server/said/keep.ts'
import { notesText } from '../../../src/lib/server/said/notes-file.ts'
import { ownNotes } from '../../../src/lib/server/said/own-notes.ts'
import { ownStore } from '../../../src/lib/server/store/own.ts'

const es = 'La mina cerró en 1985. Nadie quedó. Hoy viven aquí 40 familias. Son de Oruro.\n\nLlovía.\n'
const en =
	'The mine closed in 1985. Nobody stayed. Today 40 families live here. They are from Oruro.\n\nIt was raining.\n'
const texts = {
	names: { source: 'es.md', target: 'en.md' },
	source: es,
	target: en,
	glossary: '',
	drawn: ''
}
const shape = ({ alignment }: Bitext) =>
	alignment.map(
		({ source, target, drawnBy }) =>
			`${source.from}:${source.to} ${target.from}:${target.to}${drawnBy === 'person' ? ' drawn' : ''}`
	)
const withChanges = (...changes: readonly PairChange[]) => {
	let bitext = computeWork(texts, emptyLexicon).bitext
	let beads = readBeads(undefined)
	for (const change of changes) {
		beads = changedBeads(bitext, beads, change)
		bitext = computeWork({ ...texts, beads: JSON.stringify(beads) }, emptyLexicon).bitext
	}
	return { bitext, beads }
}

describe('A pair drawn by a person', () => {
	test('is a wall when the work is aligned again', () => {
		expect(shape(withChanges({ kind: 'join', bead: 1 }).bitext)).toEqual([
			'0:1 0:1',
			'1:3 1:3 drawn',
			'3:4 3:4',
			'4:5 4:5'
		])
	})

	test('is split at a sentence, and its border shifted to the neighbour', () => {
		const split = withChanges({ kind: 'join', bead: 1 }, { kind: 'split', bead: 1, side: 'source', at: 2 })
		expect(shape(split.bitext).slice(1, 3)).toEqual(['1:2 1:2 drawn', '2:3 2:3 drawn'])
		const shifted = withChanges({ kind: 'join', bead: 1 }, { kind: 'next', bead: 1, side: 'target' })
		expect(shape(shifted.bitext).slice(1, 3)).toEqual(['1:3 1:2 drawn', '3:4 2:4 drawn'])
	})

	test('goes back to the aligner', () => {
		const { bitext, beads } = withChanges({ kind: 'join', bead: 1 }, { kind: 'release', bead: 1 })
		expect(beads).toEqual([])
		expect(shape(bitext)).toEqual(shape(computeWork(texts, emptyLexicon).bitext))
	})

	test('cannot be joined with what is not there', () => {
		expect(() => withChanges({ kind: 'join', bead: 4 })).toThrow(RangeError)
		expect(() => withChanges({ kind: 'previous', bead: 0, side: 'source' })).toThrow(RangeError)
	})

	test('stands beside the paragraphs drawn before, and only they give way that it touches', () => {
		const drawn = '0:1\t0:1\n1:2\t1:2\n'
		const before = computeWork({ ...texts, drawn }, emptyLexicon).bitext
		const beads = changedBeads(before, [], { kind: 'split', bead: 0, side: 'source', at: 1 })
		expect(
			shape(computeWork({ ...texts, drawn, beads: JSON.stringify(beads) }, emptyLexicon).bitext)
		).toEqual(['0:1 0:1 drawn', '1:4 1:4 drawn', '4:5 4:5 drawn'])
	})
})

describe('In a corrected edition', () => {
	const { beads } = withChanges({ kind: 'join', bead: 1 })
	const carried = (source: string) => {
		const doc = (text: string, lang: 'es' | 'en') => makeDoc(readingOfFile(`${lang}.md`, text, lang))
		const { carried, lost } = carryBeads(beads, doc(source, 'es'), doc(en, 'en'))
		return { runs: carried.map(({ bead }) => `${bead.source.from}:${bead.source.to}`), lost: lost.length }
	}

	test('a drawn pair is found where its sentences stand now', () => {
		expect(carried(`Un prólogo nuevo.\n\n${es}`)).toEqual({ runs: ['2:4'], lost: 0 })
	})

	test('it is found by most of its words when a word was corrected', () => {
		expect(carried(es.replace('viven aquí 40', 'viven aquí 41'))).toEqual({ runs: ['1:3'], lost: 0 })
	})

	test('it keeps those of its sentences that are there, and the parts of one that was split', () => {
		expect(carried(es.replace('Nadie quedó. ', ''))).toEqual({ runs: ['1:2'], lost: 0 })
		expect(carried(es.replace('viven aquí 40', 'viven. Aquí, 40')).lost).toBe(0)
	})

	test('it is listed, and not forced, when its sentences are gone or apart', () => {
		const gone = es.replace('Nadie quedó. ', '').replace(/[^.]*viven aquí 40[^.]*\./, '')
		expect(carried(gone)).toEqual({ runs: [], lost: 1 })
		expect(carried(es.replace('quedó. ', 'quedó. Una frase entre las dos, nueva. '))).toEqual({
			runs: [],
			lost: 1
		})
	})
})

describe('In the library', () => {
	let folder = ''
	const before = { ...process.env }
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'cotejo-drawn-'))
		process.env.COTEJO_TEXTS = join(folder, 'texts')
		process.env.COTEJO_DATA = join(folder, 'data')
		mkdirSync(join(folder, 'texts', 'mina'), { recursive: true })
		writeFileSync(join(folder, 'texts', 'mina', 'es.md'), es)
		writeFileSync(join(folder, 'texts', 'mina', 'en.md'), en)
	})
	afterAll(() => {
		process.env = before
		rmSync(folder, { recursive: true, force: true })
	})

	test('a work shows what was drawn, then what was undone, then what was done again', async () => {
		const first = await openWork('mina')?.whole
		if (!first) throw new Error('the work was not opened')
		keepBeads('mina', changedBeads(first.bitext, [], { kind: 'join', bead: 1 }))
		const drawn = await openWork('mina')?.whole
		expect(drawn && shape(drawn.bitext)[1]).toBe('1:3 1:3 drawn')
		expect(stepBeads('mina', 'undo')).toBe(true)
		expect(beadsText('mina')).toBeUndefined()
		const undone = await openWork('mina')?.whole
		expect(undone && shape(undone.bitext)).toEqual(shape(first.bitext))
		expect([stepBeads('mina', 'undo'), stepBeads('mina', 'redo'), stepBeads('mina', 'redo')]).toEqual([
			false,
			true,
			false
		])
		expect(readBeads(beadsText('mina')).length).toBe(1)
		expect(readFileSync(join(folder, 'texts', 'mina', 'es.md'), 'utf8')).toBe(es)
	}, 60_000)

	test('a work downloaded whole and put under texts/ elsewhere has its drawn pairs, verdicts and notes again', async () => {
		const source = sourceOf('mina')
		const own = ownStore()
		if (!source || !('store' in own)) throw new Error('no work')
		expect(readBeads(beadsText('mina')).length).toBe(1)
		own.store.say('mina', 'verdict', 'k', JSON.stringify({ value: { judgement: 'error', note: 'sí' } }), 5)
		const read = await openWork('mina')?.whole
		const block = read?.bitext.source.blocks[1]?.id ?? ''
		if (read)
			keepSayings(own.store, 'mina', 'note', [{ key: `${block}.0`, value: { text: 'Ojo.' }, at: 7 }], read)
		const files = filesWithDeeds(source, own.store)
		expect(files.map(({ name }) => name)).toEqual([
			'en.md',
			'es.md',
			'notes.json',
			'pairs.json',
			'verdicts.json'
		])
		mkdirSync(join(folder, 'texts', 'otra'))
		for (const { name, text } of files) writeFileSync(join(folder, 'texts', 'otra', name), text)
		const other = await openWork('otra')?.whole
		expect(other && shape(other.bitext)[1]).toBe('1:3 1:3 drawn')
		expect(sourceOf('otra')?.text('verdicts.json')).toContain('"error"')
		const notes = () =>
			other && ownNotes(other, openVoice('es', {})).map(({ text, at, row }) => ({ text, at, row }))
		expect(notes()).toEqual([{ text: 'Ojo.', at: 7, row: 2 }])
		const elsewhere = sourceOf('otra')
		expect(elsewhere && notesText(elsewhere, own.store)).toBe(
			files.find(({ name }) => name === 'notes.json')?.text
		)
		// Taken back in the app, a note stays taken back, whatever the file says.
		own.store.say('otra', 'note', `${block}.0`, undefined, 9)
		expect(notes()).toEqual([])
		// Released in the app, a pair stays released, whatever the file says.
		if (other)
			keepBeads(
				'otra',
				changedBeads(other.bitext, readBeads(beadsText('otra')), { kind: 'release', bead: 1 })
			)
		expect(beadsText('otra')).toBeUndefined()
	}, 60_000)

	test('a stored text changed to one of equal length is a change', () => {
		const own = ownStore()
		if (!('store' in own)) throw new Error(own.trouble)
		own.store.addWork('calle', [{ name: 'es.md', text: 'Uno.' }], 1)
		const one = sourceOf('calle')?.stamp
		own.store.putFile('calle', { name: 'es.md', text: 'Dos.' })
		expect(sourceOf('calle')?.stamp).not.toBe(one)
	})
})
