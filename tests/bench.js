// `npm run bench:browser`: the budgets of the reading page, measured in a real browser on a work of 10,000 rows.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = resolve(fileURLToPath(import.meta.url), '../..')
// A fresh checkout has neither the app nor the settings its sources are read with.
for (const script of ['node_modules/@sveltejs/kit/svelte-kit.js', 'src/cli/build.js']) {
	const args = script.endsWith('kit.js') ? ['sync'] : []
	const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
		cwd: root,
		stdio: 'inherit'
	})
	if (status !== 0) process.exit(1)
}

const { module } = await runnerImport(join(root, 'tests/bench/reading.ts'), {
	root,
	configFile: false,
	logLevel: 'error'
})
process.exitCode = await module.benchReading()
process.exit()
