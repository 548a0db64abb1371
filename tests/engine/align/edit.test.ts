import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	align,
	alignAround,
	type Alignment,
	emptyLexicon,
	joinBeads,
	makeDoc,
	readSegmented,
	shiftBorder,
	splitBead
} from '#engine'
import { expectTiling } from './tiling.ts'

const es = makeDoc(
	readSegmented('La mina cerró en 1985.\nNadie quedó.\nHoy viven aquí 40 familias.\nSon de Oruro.', 'es')
)
const en = makeDoc(
	readSegmented(
		'The mine closed in 1985.\nNobody stayed.\nToday 40 families live here.\nThey are from Oruro.',
		'en'
	)
)
const shape = (alignment: Alignment) =>
	alignment.map(
		({ source, target, drawnBy }) =>
			`${source.from}:${source.to} ${target.from}:${target.to}${drawnBy === 'person' ? ' drawn' : ''}`
	)
const plain = align(es, en, emptyLexicon)

describe('a person', () => {
	test('joins beads', () => {
		expect(shape(joinBeads(plain, { from: 1, to: 3 }))).toEqual(['0:1 0:1', '1:3 1:3 drawn', '3:4 3:4'])
	})
	test('splits what was joined, leaving a part alone where its other side is empty', () => {
		const one = joinBeads(plain, { from: 1, to: 3 })
		expect(shape(splitBead(one, 1, 2, 1))).toEqual(['0:1 0:1', '1:2 1:1 drawn', '2:3 1:3 drawn', '3:4 3:4'])
	})
	test('shifts a border on one side', () => {
		expect(shape(shiftBorder(plain, 0, 'target', 1))).toEqual([
			'0:1 0:2 drawn',
			'1:2 2:2 drawn',
			'2:3 2:3',
			'3:4 3:4'
		])
	})
	test('is told when there is no such bead or place', () => {
		expect(() => joinBeads(plain, { from: 3, to: 5 })).toThrow(RangeError)
		expect(() => splitBead(plain, 0, 3, 0)).toThrow(RangeError)
		expect(() => shiftBorder(plain, 0, 'source', -2)).toThrow(RangeError)
		expect(() => alignAround(es, en, [...plain].reverse(), emptyLexicon)).toThrow(RangeError)
	})
	test('finds the drawn bead unchanged, and the stretches around it aligned anew', () => {
		const wall = joinBeads(plain, { from: 0, to: 2 }).slice(0, 1)
		expect(shape(alignAround(es, en, wall, emptyLexicon))).toEqual(['0:2 0:2 drawn', '2:3 2:3', '3:4 3:4'])
	})
})

describe('editing', () => {
	test('keeps the tiling, whatever is joined, split and shifted, and so does aligning around it', () => {
		const edit = fc.record({
			kind: fc.constantFrom('join', 'split', 'shift'),
			at: fc.nat(6),
			a: fc.nat(3),
			b: fc.nat(3),
			side: fc.constantFrom<'source' | 'target'>('source', 'target')
		})
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
				let alignment = plain
				for (const { kind, at, a, b, side } of edits) {
					const bead = alignment[at]
					if (!bead) continue
					if (kind === 'join')
						alignment = joinBeads(alignment, { from: at, to: Math.min(alignment.length, at + 1 + a) })
					if (kind === 'split')
						alignment = splitBead(
							alignment,
							at,
							Math.min(bead.source.to, bead.source.from + a),
							Math.min(bead.target.to, bead.target.from + b)
						)
					const next = alignment[at + 1]
					if (kind === 'shift' && next)
						alignment = shiftBorder(alignment, at, side, Math.min(a, next[side].to - next[side].from))
					expectTiling(alignment, 4, 4)
				}
				const walls = alignment.filter((bead) => bead.drawnBy === 'person')
				const anew = alignAround(es, en, walls, emptyLexicon)
				expectTiling(anew, 4, 4)
				expect(anew.filter((bead) => bead.drawnBy === 'person')).toEqual(walls)
			}),
			{ seed: 5, numRuns: 200 }
		)
	})
})
