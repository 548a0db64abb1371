import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Stage } from '../compute.ts'
import { projectFolder } from '../folders.ts'
import { Refusal } from '../import/refusal.ts'
import type { WordRows } from '../word-rows.ts'
import type { Answer, Done, Job } from './message.ts'

/** Where a job stands. */
export interface Progress {
	readonly stage: Stage
	/** 0..1 */
	readonly share: number
}

/** Workers at a time: each holds a lexicon and a work, and the pages need a core too. */
const mostWorkers = 2
/** Room (MB) for what a worker makes last: four times as much costs a book 35 MB and saves a twenty-fifth of the time. */
const newest = 12
/** A worker that has had nothing to do for so long (ms) is let go, with its memory. */
const idleTime = 30_000

const idle: { worker: Worker; timer: NodeJS.Timeout }[] = []
const queue: (() => void)[] = []
let busy = 0

/** What is done with what a long opening hands over before it is done. */
export interface Early {
	readonly readable: (packed: Uint8Array) => void
	readonly words: (words: WordRows) => void
}

/** Runs one job in a worker thread; stopped by its signal. Throws {@link Refusal} where what was brought is not read. */
export async function runJob(
	job: Job,
	say: (progress: Progress) => void,
	early?: Early,
	signal?: AbortSignal
): Promise<Done> {
	const path = await builtWorker()
	if (busy >= mostWorkers) await turn(signal)
	signal?.throwIfAborted()
	busy++
	const waiting = idle.pop()
	if (waiting) clearTimeout(waiting.timer)
	const worker = waiting?.worker ?? new Worker(path, { resourceLimits: { maxYoungGenerationSizeMb: newest } })
	worker.ref()
	const stop = () => void worker.terminate()
	signal?.addEventListener('abort', stop)
	try {
		const done = await answerOf(worker, job, say, early)
		rest(worker)
		return done
	} catch (error) {
		if (error instanceof Refusal) rest(worker)
		else await worker.terminate()
		throw error
	} finally {
		signal?.removeEventListener('abort', stop)
		busy--
		queue.shift()?.()
	}
}

/** Waits until a worker is free; a job that is stopped before leaves the queue. */
function turn(signal: AbortSignal | undefined): Promise<void> {
	return new Promise((free, stopped) => {
		const leave = () => {
			queue.splice(queue.indexOf(start), 1)
			stopped(signal?.reason)
		}
		const start = () => {
			signal?.removeEventListener('abort', leave)
			free()
		}
		signal?.addEventListener('abort', leave)
		queue.push(start)
	})
}

function rest(worker: Worker): void {
	worker.unref()
	const entry = {
		worker,
		timer: setTimeout(() => {
			idle.splice(idle.indexOf(entry), 1)
			void worker.terminate()
		}, idleTime).unref()
	}
	idle.push(entry)
}

function answerOf(
	worker: Worker,
	job: Job,
	say: (progress: Progress) => void,
	early: Early | undefined
): Promise<Done> {
	return new Promise((done, failed) => {
		const stop = () => worker.off('message', hear).off('error', fail).off('exit', gone)
		const hear = (answer: Answer) => {
			if (answer.kind === 'progress') return say(answer)
			if (answer.kind === 'readable') return early?.readable(answer.packed)
			if (answer.kind === 'words') return early?.words(answer.words)
			stop()
			if (answer.kind === 'done') done(answer)
			else if (answer.kind === 'refused') failed(new Refusal(answer.why, answer.values))
			else failed(new Error(answer.reason))
		}
		const fail = (error: unknown) => {
			stop()
			failed(error)
		}
		const gone = (code: number) => fail(new Error(`the worker ended with ${code}`))
		worker.on('message', hear).on('error', fail).on('exit', gone)
		worker.postMessage(job)
	})
}

let built: Promise<string> | undefined

/** The built worker's path. `npm start` has built it; anywhere else it is built when first needed. */
function builtWorker(): Promise<string> {
	return (built ??= build().catch((error: unknown) => {
		built = undefined
		throw error
	}))
}

async function build(): Promise<string> {
	const root = projectFolder()
	const path = join(root, 'build', 'worker', 'job.js')
	if (process.env.COTEJO_BUILT !== 'yes')
		await promisify(execFile)(process.execPath, [join(root, 'src', 'cli', 'build.js'), 'worker'], {
			cwd: root
		})
	if (!existsSync(path)) throw new Error(`there is no worker at ${path}`)
	return path
}

/** A name for the engine as it is built: changes with every change in what the worker computes. */
export async function engineVersion(): Promise<string> {
	const path = await builtWorker()
	return (engine ??= createHash('sha256').update(readFileSync(path)).digest('hex'))
}

let engine: string | undefined
