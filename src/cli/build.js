/**
 * Builds what is run: the app with Vite, and the command line from `src/cli/main.ts` as a second bundle. A build
 * is left alone while no source is newer than it.
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What a build is made from: folders and files, from the project's folder. */
const sources = {
	app: [
		'src',
		'static',
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'tsconfig.json'
	],
	worker: ['src/engine', 'src/lib/server', 'package.json', 'package-lock.json'],
	cli: ['src/engine', 'src/i18n', 'src/cli', 'src/lib/server', 'package.json', 'package-lock.json']
}

/** Where each build says when it was finished. */
const stamps = {
	app: join(root, 'build', 'app', '.built'),
	worker: join(root, 'build', 'worker', '.built'),
	cli: join(root, 'build', 'cli', '.built')
}

/** Whether the app's build is older than its sources, or absent. */
export function appIsStale() {
	return isStale('app')
}

/** Whether the command line's build is older than its sources, or absent. */
export function cliIsStale() {
	return isStale('cli')
}

/** Whether the worker's build is older than its sources, or absent. */
export function workerIsStale() {
	return isStale('worker')
}

/** Builds the worker thread into `build/worker/job.js`: one file, so that its hash names the engine in it. */
export async function buildWorker() {
	const { build } = await import('vite')
	await quietly(() =>
		build({
			root,
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			build: {
				ssr: join(root, 'src', 'lib', 'server', 'worker', 'job.ts'),
				outDir: join(root, 'build', 'worker'),
				emptyOutDir: true,
				target: 'node20',
				rollupOptions: { output: { entryFileNames: 'job.js' } }
			}
		})
	)
	stamp('worker')
}

/** Builds the app into `build/app`. */
export async function buildApp() {
	const { build } = await import('vite')
	const before = process.cwd()
	process.chdir(root)
	try {
		await quietly(() => build({ root, logLevel: 'error' }))
	} finally {
		process.chdir(before)
	}
	stamp('app')
}

/** Builds the command line into `build/cli/main.js`, where its source exists. */
export async function buildCli() {
	const entry = join(root, 'src', 'cli', 'main.ts')
	if (!existsSync(entry)) return
	const { build } = await import('vite')
	await quietly(() =>
		build({
			root,
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			build: {
				ssr: entry,
				outDir: join(root, 'build', 'cli'),
				emptyOutDir: true,
				target: 'node20',
				rollupOptions: { output: { entryFileNames: 'main.js' } }
			}
		})
	)
	stamp('cli')
}

/**
 * Runs a build with everything it prints to standard output sent to standard error: `npx cotejo` builds itself on
 * its first use, and its results must stay alone on standard output.
 */
async function quietly(run) {
	const { log, info } = console
	console.log = console.info = (...words) => console.error(...words)
	try {
		await run()
	} finally {
		Object.assign(console, { log, info })
	}
}

function isStale(part) {
	if (!existsSync(stamps[part])) return true
	const built = statSync(stamps[part]).mtimeMs
	return sources[part].some((name) => newest(join(root, name)) > built)
}

function newest(path) {
	if (!existsSync(path)) return 0
	const entry = statSync(path)
	if (!entry.isDirectory()) return entry.mtimeMs
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function stamp(part) {
	mkdirSync(dirname(stamps[part]), { recursive: true })
	writeFileSync(stamps[part], `${new Date().toISOString()}\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	if (process.argv[2] === 'worker') {
		if (workerIsStale()) await buildWorker()
	} else {
		await buildApp()
		await buildWorker()
		await buildCli()
	}
}
