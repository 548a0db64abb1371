import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import type { Measured } from './table.ts'

const root = resolve(import.meta.dirname, '../..')
/** So often is everything measured; the median is told. */
const times = 7

/**
 * The engine by itself in the browser: the time from the two texts of a chapter of 3,200 words (`texts/el-alto-2019`)
 * to their alignment, and from the lexicon's files to the lexicon. The first run, before anything is compiled or
 * remembered, is told beside it.
 */
export async function engineInBrowser(browser: Browser): Promise<readonly Measured[]> {
	const text = (lang: string) => readFileSync(join(root, `texts/el-alto-2019/${lang}.md`), 'utf8')
	const folder = join(root, 'static/lexicon')
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
	const page = await browser.newPage()
	await page.addScriptTag({ content: await bundledEngine() })
	const { lexicon, first, chapter } = await page.evaluate(
		({ files: read, es, en, times: count }) => {
			const timed = <Value>(work: () => Value) => {
				const from = performance.now()
				const value = work()
				return { value, ms: performance.now() - from }
			}
			const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0
			const built = timed(() => engine.buildLexicon(read).lexicon)
			const runs = Array.from(
				{ length: count },
				() =>
					timed(() => engine.openBitext(engine.readPlain(es, 'es'), engine.readPlain(en, 'en'), built.value))
						.ms
			)
			return { lexicon: built.ms, first: runs[0] ?? 0, chapter: middle(runs) }
		},
		{ files, es: text('es'), en: text('en'), times }
	)
	await page.close()
	return [
		{ what: 'the lexicon, from its files', unit: 'ms', value: lexicon, budget: 150 },
		{
			what: `a chapter aligned in the browser (the first time in ${Math.round(first)} ms)`,
			unit: 'ms',
			value: chapter,
			budget: 150
		}
	]
}

/** What the page knows the engine by. */
declare const engine: typeof import('#engine')

/** The engine as one script for a page. */
async function bundledEngine(): Promise<string> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		tsconfig: join(root, 'src/cli/bundle.tsconfig.json'),
		build: {
			write: false,
			lib: { entry: join(root, 'src/engine/index.ts'), formats: ['iife'], name: 'engine' }
		}
	})
	const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
	const script = outputs.find((one) => one.type === 'chunk')
	if (script?.type !== 'chunk') throw new Error('the engine was not bundled')
	return script.code
}
