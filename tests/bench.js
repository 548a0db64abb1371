// `npm run bench:browser`: the budgets of the reading page, measured in a real browser on a work of 10,000 rows.
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { run } from './node-program.js'

const root = resolve(fileURLToPath(import.meta.url), '../..')
// A fresh checkout has neither the app nor the settings its sources are read with.
if (!run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync') || !run('src/cli/build.js')) process.exit(1)

const { module } = await runnerImport(join(root, 'tests/bench/reading.ts'), {
	root,
	configFile: false,
	logLevel: 'error'
})
process.exitCode = await module.benchReading()
process.exit()
