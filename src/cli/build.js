/**
 * Builds what is run: the app with Vite, and the command line from `src/cli/main.ts` as a second bundle. A build
 * is left alone while no source is newer than it.
 */
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs'
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

/** The file in a build's folder that says when it was finished. */
const stampName = '.built'

const stamps = {
	app: join(root, 'build', 'app', stampName),
	worker: join(root, 'build', 'worker', stampName),
	cli: join(root, 'build', 'cli', stampName)
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

/** The built command line. */
export const builtMain = join(root, 'build', 'cli', 'main.js')

/** Builds the worker thread into `build/worker/job.js`: one file, so that its hash names the engine in it. */
export async function buildWorker() {
	await bundle(join(root, 'src', 'lib', 'server', 'worker', 'job.ts'), 'worker', 'job.js')
}

/** Builds the command line into `build/cli/main.js`. */
export async function buildCli() {
	await bundle(join(root, 'src', 'cli', 'main.ts'), 'cli', 'main.js')
}

/**
 * Bundles one entry for Node. It is built beside the old one and then takes its place, so that a second process that
 * starts meanwhile finds a whole build. It needs no tsconfig of the app's: that one stands on files which only Kit
 * makes, and the command line must build in a fresh checkout.
 */
async function bundle(entry, part, file) {
	const [{ build }, { compactWords }] = await Promise.all([import('vite'), import('./compact-words.js')])
	const place = join(root, 'build', part)
	const made = `${place}.${process.pid}`
	await quietly(() =>
		build({
			root,
			configFile: false,
			tsconfig: join(root, 'src', 'cli', 'bundle.tsconfig.json'),
			logLevel: 'error',
			publicDir: false,
			plugins: [compactWords()],
			ssr: { noExternal: ['wink-lemmatizer', 'wink-lexicon'] },
			build: {
				ssr: entry,
				outDir: made,
				emptyOutDir: true,
				target: 'node20',
				rollupOptions: { output: { entryFileNames: file, chunkFileNames: '[name].js' } }
			}
		})
	)
	writeFileSync(join(made, stampName), `${new Date().toISOString()}\n`)
	const old = `${made}.old`
	if (existsSync(place)) renameSync(place, old)
	try {
		renameSync(made, place)
	} catch (error) {
		// Another process put its own, equal build there between the two renamings.
		if (!existsSync(stamps[part])) throw error
		rmSync(made, { recursive: true, force: true })
	}
	rmSync(old, { recursive: true, force: true })
}

/**
 * Builds the app into `build/app`. Kit builds in one place, so of two processes that want it at once the second waits
 * for the first, and finds what it would have built.
 */
export async function buildApp() {
	const asked = Date.now()
	await alone('app', async () => {
		if (existsSync(stamps.app) && statSync(stamps.app).mtimeMs > asked && !appIsStale()) return
		const { build } = await import('vite')
		const before = process.cwd()
		process.chdir(root)
		try {
			await quietly(() => build({ root, logLevel: 'error' }))
		} finally {
			process.chdir(before)
		}
		writeFileSync(stamps.app, `${new Date().toISOString()}\n`)
	})
}

/** How often (ms) a process that waits for another looks whether it has ended. */
const glance = 200

/** Runs something while no other process runs it; one that died at it is not waited for. */
export async function alone(name, act) {
	mkdirSync(join(root, 'build'), { recursive: true })
	const lock = join(root, 'build', `.${name}.building`)
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' })
			break
		} catch (error) {
			if (error.code !== 'EEXIST') throw error
			if (isGone(lock)) rmSync(lock, { force: true })
			else await new Promise((done) => setTimeout(done, glance))
		}
	}
	try {
		return await act()
	} finally {
		rmSync(lock, { force: true })
	}
}

/** No build takes so long (ms): a lock that is older is of a machine that was switched off. */
const longestBuild = 10 * 60_000

/** Whether the process that wrote a lock has ended without taking it away. */
function isGone(lock) {
	try {
		if (Date.now() - statSync(lock).mtimeMs > longestBuild) return true
		process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0)
		return false
	} catch (error) {
		// The lock has just been taken away, or its process is no more.
		return error.code === 'ESRCH'
	}
}

/**
 * Runs a build and keeps what it prints to itself, unless it fails: then all of it goes to standard error, so that
 * standard output holds results alone and a person reads of a build only what matters.
 */
async function quietly(run) {
	const { log, info, warn } = console
	const write = process.stdout.write
	const said = []
	console.log = console.info = console.warn = (...words) => said.push(words.join(' '))
	process.stdout.write = (text) => said.push(String(text).trimEnd()) > 0
	try {
		await run()
	} catch (error) {
		console.error(said.join('\n'))
		throw error
	} finally {
		Object.assign(console, { log, info, warn })
		process.stdout.write = write
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

// `build.js` builds everything; `build.js worker` or `build.js cli` that part where it is stale; `build.js stale` all that is.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const [wanted] = process.argv.slice(2)
	const all = wanted === undefined
	if (all || (wanted === 'stale' && appIsStale())) await buildApp()
	if (all || (wanted !== 'cli' && workerIsStale())) await buildWorker()
	if (all || (wanted !== 'worker' && cliIsStale())) await buildCli()
}
