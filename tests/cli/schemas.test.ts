import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faults } from './schema.ts'

let folder = ''
const json = (args: readonly string[]): Record<string, unknown> =>
	JSON.parse(
		spawnSync(process.execPath, ['src/cli/cotejo.js', ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
			.stdout
	)
const es =
	'# La reforma\n\nEn 1952 hubo una reforma agraria en Bolivia. Nadie la esperaba.\n\nNo llegó a Potosí. Los vecinos caminaron muchos días por el valle.\n\nNadie la esperaba.\n'
const en =
	'# The reform\n\nIn 1925 there was a land reform in Bolivia. Nobody expected it.\n\nIt reached Sucre.\n\nNobody expected it.\n\nThe mayor gave 20 horses to the new schools.\n'
let pair: readonly [string, string] = ['', '']

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-schemas-'))
	pair = [join(folder, 'a.es.md'), join(folder, 'a.en.md')]
	writeFileSync(pair[0], es)
	writeFileSync(pair[1], en)
	writeFileSync(join(folder, 'p.es'), 'Hay 5 casas.\n\nHay 7 ríos.\n')
	writeFileSync(join(folder, 'p.en'), 'There are 5 houses.\n\nThere are 8 rivers.\n')
	spawnSync(process.execPath, ['src/cli/cotejo.js', '--version'])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const schemaOf = (name: string): Record<string, unknown> =>
	JSON.parse(readFileSync(`tests/cli/${name}.schema.json`, 'utf8'))
const pairsOf = (format: string) =>
	['check', '--pairs', '--format', format, join(folder, 'p.es'), join(folder, 'p.en')] as const

/** Every JSON output, the schema it keeps to, and the list that must not be empty for the test to mean something. */
const outputs: readonly (readonly [string, string, () => readonly string[], string])[] = [
	['align', 'align', () => ['align', '--format', 'json', ...pair], 'beads'],
	[
		'align by paragraph',
		'align',
		() => ['align', '--level', 'paragraph', '--format', 'json', ...pair],
		'rows'
	],
	['check', 'check', () => ['check', '--profile', 'wide', '--format', 'json', ...pair], 'issues'],
	['check of pairs', 'check', () => pairsOf('json'), 'issues'],
	['check of a work', 'check', () => ['check', '--format', 'json', 'cuento'], 'issues'],
	['diff', 'diff', () => ['diff', '--format', 'json', ...pair], 'changes'],
	['check as SARIF', 'sarif', () => ['check', '--format', 'sarif', ...pair], 'runs'],
	['check of pairs as SARIF', 'sarif', () => pairsOf('sarif'), 'runs']
]

describe('JSON keeps to its schema, and the schema refuses what is not so:', () => {
	test.each(outputs)('%s', (_, name, args, list) => {
		const schema = schemaOf(name)
		const value = json(args())
		expect(value[list]).not.toEqual([])
		expect(faults(value, schema, schema)).toEqual([])
		for (const damaged of damages(value))
			expect(faults(damaged, schema, schema).length, JSON.stringify(damaged).slice(0, 300)).toBeGreaterThan(0)
	})
})

/** The value damaged in one place each: without a field, with one too many, with a field of another type; the first item of every list. */
function damages(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) {
		const [first, ...rest]: unknown[] = value
		return value.length === 0 ? [] : damages(first).map((one) => [one, ...rest])
	}
	if (typeof value !== 'object' || value === null) return [[value]]
	const fields = Object.entries(value)
	const optional = ['pair', 'row']
	return [
		{ ...value, unheardOf: [] },
		...fields.flatMap(([name, inner]) => [
			...(optional.includes(name) ? [] : [Object.fromEntries(fields.filter(([one]) => one !== name))]),
			{ ...value, [name]: null },
			...(name === 'values'
				? [{ ...value, values: { words: [] } }]
				: damages(inner).map((one) => ({ ...value, [name]: one })))
		])
	]
}
