/**
 * The worker thread: long work, off the thread that answers pages. Built by itself into `build/worker/job.js` and
 * started by path. One message in is one job; messages out say how far it is, and that it is done or why it failed.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { type WorkTexts, computeWork } from '../compute.ts'
import { readDictionaryFolder } from '../dictionary-folder.ts'
import { bringInChosen } from '../import/bring.ts'
import { Refusal } from '../import/refusal.ts'
import { writtenOf } from '../import/written.ts'
import { packWork } from '../kept.ts'
import { ownLexicon } from '../lexicon.ts'
import { type WordRows, wordRowsOf } from '../word-rows.ts'
import type { Answer, Job } from './message.ts'

const port = parentPort
port?.on('message', (job: Job) => {
	const answer = (what: Answer, moved: readonly ArrayBuffer[] = []) => port.postMessage(what, moved)
	const failed = (error: unknown) => {
		if (error instanceof Refusal) return answer({ kind: 'refused', why: error.why, values: error.values })
		answer({
			kind: 'failed',
			reason: error instanceof Error ? (error.stack ?? error.message) : String(error)
		})
	}
	if (job.kind === 'read') {
		bringInChosen(job.files).then(
			(understood) => answer({ kind: 'done', written: writtenOf(understood) }),
			failed
		)
		return
	}
	try {
		if (job.kind === 'dictionary')
			return answer({ kind: 'done', dictionary: readDictionaryFolder(job.folder, job.main) })
		openInto(job.texts, job.file, answer)
	} catch (error) {
		failed(error)
	}
})

/** Both texts together over this many characters are shown as soon as they are aligned. */
const longText = 400_000

/** Says something; what is moved is the other thread's from then on. */
type Say = (what: Answer, moved?: readonly ArrayBuffer[]) => void

function openInto(texts: WorkTexts, file: string, answer: Say): void {
	let last = 0
	let stageSaid: string | undefined
	const long = texts.source.length + texts.target.length > longText
	const lexicon = ownLexicon()
	let words: WordRows | undefined
	const computed = computeWork(
		texts,
		lexicon,
		(stage, share) => {
			const now = performance.now()
			if (stage === stageSaid && now - last < 80) return
			last = now
			stageSaid = stage
			answer({ kind: 'progress', stage, share })
		},
		long
			? (part) => {
					const packed = packWork(part)
					answer({ kind: 'readable', packed }, [packed.buffer])
					words = wordRowsOf(part.bitext, lexicon)
					answer({ kind: 'words', words })
				}
			: undefined
	)
	words ??= wordRowsOf(computed.bitext, lexicon)
	const packed = packWork(computed, words)
	try {
		writeWhole(file, packed)
		answer({ kind: 'done' })
	} catch {
		// A folder that cannot be written still reads: the work is handed over instead of kept.
		answer({ kind: 'done', packed }, [packed.buffer])
	}
}

/** Writes a file whole or not at all, and to the disk before it takes its name. */
function writeWhole(file: string, bytes: Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true })
	const draft = `${file}.${randomBytes(4).toString('hex')}.draft`
	try {
		const handle = openSync(draft, 'w')
		for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
		fsyncSync(handle)
		closeSync(handle)
		renameSync(draft, file)
	} catch (error) {
		rmSync(draft, { force: true })
		throw error
	}
}
