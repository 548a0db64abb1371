// `npm run bench:browser`: the budgets of the reading page, measured in a real browser on a work of 10,000 rows.
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const { module } = await runnerImport(join(root, 'tests/bench/reading.ts'), {
	root,
	configFile: false,
	logLevel: 'error'
})
process.exitCode = await module.benchReading()
process.exit()
