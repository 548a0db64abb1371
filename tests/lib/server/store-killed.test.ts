import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../../src/lib/server/store/store.ts'

const rounds = Number(process.env.COTEJO_KILLS ?? 8)
/** Adds works and gives verdicts until it is killed, and says each that has been acknowledged. */
const program = `
	import { openStore } from './store.mjs'
	const [, , path, round] = process.argv
	const store = openStore(path)
	const files = ['work.json', 'es.md', 'en.md'].map((name) => ({ name, text: 'x'.repeat(200000) }))
	for (let n = 0; ; n++) {
		const slug = round + '-' + n
		store.addWork(slug, files, n)
		process.send({ work: slug })
		for (let k = 0; k < 5; k++) {
			const sayings = [0, 1, 2].map((one) => ({ key: slug + '-' + k + '-' + one, value: '"error"', at: n }))
			store.sayNewer('feria', 'verdict', sayings)
			process.send({ verdict: slug + '-' + k })
		}
	}`

let folder = ''
beforeAll(async () => {
	// In the project, where the database's package is found.
	mkdirSync('.cache', { recursive: true })
	folder = mkdtempSync(resolve('.cache', 'killed-'))
	// The store itself, made a module Node can run, so that what is killed is what people use.
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			ssr: resolve('src/lib/server/store/store.ts'),
			outDir: folder,
			emptyOutDir: false,
			rollupOptions: { output: { entryFileNames: 'store.mjs' }, external: [/sqlite/] }
		},
		ssr: { external: ['@photostructure/sqlite'] }
	})
	writeFileSync(join(folder, 'work.mjs'), program)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(
	`A process killed while it imports and keeps verdicts leaves everything acknowledged whole and nothing half, ${rounds} times at seeded moments`,
	async () => {
		const path = join(folder, 'cotejo.sqlite')
		openStore(path).close()
		const [works, verdicts]: [string[], string[]] = [[], []]
		for (let round = 0, seed = 7; round < rounds; round++) {
			seed = (seed * 1103515245 + 12345) % 2147483648
			const after = seed % 60
			await new Promise<void>((done) => {
				const child = fork(join(folder, 'work.mjs'), [path, `r${round}`])
				let first = true
				child.on('message', (said) => {
					const told = Object(said)
					if (typeof told.work === 'string') works.push(told.work)
					if (typeof told.verdict === 'string') verdicts.push(told.verdict)
					if (first) setTimeout(() => child.kill('SIGKILL'), after)
					first = false
				})
				child.on('exit', () => done())
			})
		}
		const store = openStore(path)
		expect(store.isSound()).toBe(true)
		const there = store.works().map(({ slug }) => slug)
		expect(works.filter((slug) => !there.includes(slug))).toEqual([])
		expect(there.filter((slug) => store.files(slug).length !== 3)).toEqual([])
		const said = store.said('feria', 'verdict').map(({ key }) => key)
		const whole = new Set(said.map((key) => key.replace(/-\d$/, '')))
		expect(verdicts.filter((one) => !whole.has(one))).toEqual([])
		expect(said.length).toBe(whole.size * 3)
		expect(works.length).toBeGreaterThanOrEqual(rounds)
		expect(verdicts.length).toBeGreaterThan(0)
		store.close()
	},
	30_000 + rounds * 2000
)
