import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The rooms, each allowed to import itself and those before it. */
const rooms = [
	'engine/bitext.ts',
	'engine/problem.ts',
	'engine/text',
	'engine/lexicon',
	'engine/glossary',
	'engine/align',
	'engine/words',
	'engine/checks',
	'engine/revise',
	'engine/view',
	'engine/formats',
	'engine/open.ts',
	'engine/index.ts',
	'i18n',
	'lib/server',
	'cli',
	'lib',
	'routes'
]
const order = new Map(rooms.map((room, at) => [room, at]))

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte|js)$/.test(name))
	.map((name) => name.replaceAll('\\', '/'))
const roomOf = (file: string) =>
	rooms.filter((room) => file === room || file.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0]
const importsOf = (file: string) =>
	[
		...readFileSync(join('src', file), 'utf8').matchAll(
			/(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g
		)
	].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

/** The file or room an import leads to, or undefined for a package. */
function targetOf(file: string, name: string): string | undefined {
	if (name === '#engine') return 'engine/index.ts'
	if (name === '#i18n') return 'i18n/index.ts'
	if (name.startsWith('$lib/')) return name.replace('$lib', 'lib')
	return name.startsWith('.')
		? relative('src', resolve('src', dirname(file), name)).replaceAll('\\', '/')
		: undefined
}

describe('the house', () => {
	test('every import leads to the same room or to one named before it', () => {
		const wrong = files.flatMap((file) => {
			const room = roomOf(file)
			if (!room) return []
			return importsOf(file).flatMap((name) => {
				const target = targetOf(file, name)
				const other = target && roomOf(target)
				return other && (order.get(other) ?? 0) > (order.get(room) ?? 0) ? [`${file} → ${name}`] : []
			})
		})
		expect(wrong).toEqual([])
	})

	test('outside the engine only its index is imported', () => {
		const wrong = files
			.filter((file) => !file.startsWith('engine/'))
			.flatMap((file) =>
				importsOf(file)
					.filter((name) => {
						const target = targetOf(file, name)
						return target?.startsWith('engine/') && target !== 'engine/index.ts'
					})
					.map((name) => `${file} → ${name}`)
			)
		expect(wrong).toEqual([])
	})

	test('the engine is pure: no package but diff-match-patch and wink-lemmatizer, no DOM, clock, chance or console', () => {
		const wrong = files
			.filter((file) => file.startsWith('engine/'))
			.flatMap((file) => {
				const packages = importsOf(file).filter(
					(name) => !name.startsWith('.') && !['diff-match-patch', 'wink-lemmatizer'].includes(name)
				)
				const code = readFileSync(join('src', file), 'utf8')
					.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
					.replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
				const impure =
					code.match(
						/\b(?:Math\.random|Date\.now|new Date|performance\.|process\.|console\.|document\.|window\.|fetch\()/g
					) ?? []
				return [...packages, ...impure].map((what) => `${file}: ${what}`)
			})
		expect(wrong).toEqual([])
	})

	test('relative imports inside the engine name the file with its ending', () => {
		const wrong = files
			.filter((file) => file.startsWith('engine/'))
			.flatMap((file) =>
				importsOf(file)
					.filter((name) => name.startsWith('.') && !name.endsWith('.ts'))
					.map((name) => `${file} → ${name}`)
			)
		expect(wrong).toEqual([])
	})
})
