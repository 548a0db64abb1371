// `npm test`: everything a fresh checkout needs, then the unit tests, then the built app in a real browser. Ends with
// the plain line `N passed, N failed` from what really ran.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './node-program.js'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const reports = join(root, '.cache/reports')
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0

/** One vitest run, counted from its own report; a run without a report counts as one failure. */
function suite(name, config) {
	const report = join(reports, `${name}.json`)
	rmSync(report, { force: true })
	run(
		'node_modules/vitest/vitest.mjs',
		'run',
		'--config',
		config,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	)
	if (!existsSync(report)) {
		console.error(`${name}: the test runner left no report`)
		failed++
		return
	}
	const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
		readFileSync(report, 'utf8')
	)
	passed += numPassedTests
	// A file that fails before its first test has no failed test to count.
	const broken = testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	).length
	failed += numFailedTests + broken
	if (numPassedTests + numFailedTests === 0 && numFailedTestSuites === 0 && broken === 0) failed++
}

if (!run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync')) failed++
suite('unit', 'vitest.config.ts')
if (run('src/cli/build.js')) suite('browser', 'vitest.browser.config.ts')
else {
	console.error('build: the app could not be built, so the browser tests did not run')
	failed++
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
