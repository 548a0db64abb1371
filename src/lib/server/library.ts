import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FlagCounts } from '#engine'
import type { WorkTexts } from './compute.ts'
import { beadsText } from './drawn.ts'
import { editionOf, noteEdition } from './editions.ts'
import { dataFolder } from './folders.ts'
import { unpackWork } from './kept.ts'
import { lexiconFiles } from './lexicon.ts'
import type { Opened } from './opened.ts'
import { type Source, allSources, sourceAt } from './source.ts'
import type { WorkText } from './store/store.ts'
import { type Progress, engineVersion, runJob } from './worker/run.ts'
import { type WorkFile } from './work-file.ts'
import type { WordRows } from './word-rows.ts'
import { writeSmall } from './write.ts'

/** A work on the shelf: its name in addresses, where it lives and what its `work.json` says. */
export interface Shelved {
	readonly slug: string
	readonly from: 'texts' | 'store'
	readonly work: WorkFile
}

/** A folder under `texts/` that could not be put on the shelf, and why: a key of the `reader` namespace. */
export interface Unreadable {
	readonly slug: string
	readonly why: string
}

/** What the shelf says of a work that has been opened before. */
export interface Counts {
	readonly rows: number
	readonly chapters: number
	readonly terms: number
	readonly flags: FlagCounts
}

/** What is on the shelf, and what could not be. Opens nothing. */
export function listWorks(): {
	readonly works: readonly Shelved[]
	readonly unreadable: readonly Unreadable[]
} {
	const works: Shelved[] = []
	const unreadable: Unreadable[] = []
	for (const { slug, work, from } of allSources()) {
		if (!work) unreadable.push({ slug, why: 'shelf.bad-work-file' })
		else if (work.versions.length === 0) unreadable.push({ slug, why: 'shelf.two-languages' })
		else works.push({ slug, work, from })
	}
	return { works, unreadable }
}

/** A work being opened, or opened. */
export interface Opening {
	readonly slug: string
	readonly progress: () => Progress
	/** For how long (ms) it has been going on. */
	readonly age: () => number
	/** Resolves to the work, for a long one as soon as it can be read; rejects where it could not be opened. */
	readonly opened: Promise<Opened>
	/** Resolves when nothing is left to be computed. */
	readonly whole: Promise<Opened>
	/** Stops the work where its texts have changed meanwhile: whoever waits for it gets the new opening's. */
	readonly giveWayTo: (next: Opening) => void
	/** Stops the work and keeps nothing of it, unless it can be read already; true where it did. */
	readonly stop: () => boolean
}

/** As many opened works are held in memory; the others are read back from the data folder. */
const mostHeld = 4
const held = new Map<string, { readonly stamp: string; readonly key: string; readonly opening: Opening }>()

/**
 * Opens the work an address names (`quijote~2` in its second translation), or undefined where there is none of that name. What was computed before is read back from the data
 * folder; else a worker computes it. Computed again only when texts, glossary, lexicon or engine have changed.
 */
export function openWork(slug: string): Opening | undefined {
	const source = sourceAt(slug)
	return source && openSource(source, slug)
}

/**
 * Opens one edition of a work as it was, with the pairs people drew since; undefined where there is no such edition, or
 * none of its texts.
 */
export function openEdition(slug: string, edition: number): Opening | undefined {
	const source = sourceAt(slug)
	const then = source && editionOf(source, edition)
	return then && openSource(then, slug)
}

function openSource(source: Source, drawnIn: string): Opening | undefined {
	const { slug } = source
	if (!source.work || source.work.versions.length === 0) return undefined
	const beads = beadsText(drawnIn)
	const stamp = `${source.stamp}|${beads ?? ''}`
	const known = held.get(slug)
	if (known && known.stamp === stamp) return known.opening
	const texts = textsOf(source, source.work, beads)
	if (!texts) return undefined
	const name = nameOf(texts)
	const key = keyOf(name, source.text('work.json'))
	if (known && known.key === key) {
		held.set(slug, { ...known, stamp })
		return known.opening
	}
	const opening = begin(slug, source.work, texts, name)
	ended.delete(slug)
	held.set(slug, { stamp, key, opening })
	known?.opening.giveWayTo(opening)
	const isLast = () => held.get(slug)?.opening === opening
	opening.whole.then(
		() => (isLast() ? noteEdition(source, filesOf(texts)) : undefined),
		() => {
			if (!isLast()) return
			held.delete(slug)
			if (!ended.has(slug)) ended.set(slug, 'failed')
		}
	)
	for (const other of [...held.keys()].slice(0, Math.max(0, held.size - mostHeld))) held.delete(other)
	return opening
}

/** How the opening of a work ended that nobody asked for since, where it did not end in the work. */
const ended = new Map<string, 'stopped' | 'failed'>()

/** Stops opening a work that someone no longer wants to wait for; asked for again, it is opened from the beginning. */
export function stopOpening(slug: string): void {
	const source = sourceAt(slug)
	if (!source || !held.get(source.slug)?.opening.stop()) return
	// Its worker takes a moment to end: who asks for the work meanwhile must not be given what is ending.
	held.delete(source.slug)
	ended.set(source.slug, 'stopped')
}

/** How the opening of a work ended, if somebody cancelled it or it failed: who only asks how far it is must not begin it again. */
export function endOf(slug: string): 'stopped' | 'failed' | undefined {
	return ended.get(sourceAt(slug)?.slug ?? '')
}

/** The counts of a work as it was last opened; undefined where it never was. */
export function countsOf(slug: string): Counts | undefined {
	const path = join(openedFolder(), `${fileName(slug)}.json`)
	if (!existsSync(path)) return undefined
	try {
		const counts: Counts = JSON.parse(readFileSync(path, 'utf8'))
		return counts
	} catch {
		return undefined
	}
}

function begin(slug: string, work: WorkFile, texts: WorkTexts, name: string): Opening {
	let progress: Progress = { stage: 'waiting', share: 0 }
	const began = performance.now()
	let finished = false
	let successor: Opening | undefined
	const control = new AbortController()
	/** What can be read while the rest is computed; let go when all is there. */
	let part: Opened | undefined
	let show: () => void
	const early = new Promise<void>((done) => (show = done))
	let found: (words: WordRows | undefined) => void
	const words = new Promise<WordRows | undefined>((done) => (found = done))
	const readBack = (bytes: Uint8Array, unfinished: boolean) =>
		unpackWork(bytes, { slug, work, unfinished }, words)
	const whole = (async (): Promise<Opened> => {
		const file = join(openedFolder(), `${keyOf(name, await engineVersion(), lexiconKey())}.work`)
		const kept = existsSync(file) ? await readBack(await readFile(file), false) : undefined
		if (kept) return counted(kept)
		const { packed } = await runJob(
			{ kind: 'open', texts, file },
			(now) => {
				progress = now
			},
			{
				readable: (bytes) =>
					void readBack(bytes, true).then((read) => {
						if (!read || finished || control.signal.aborted) return
						part = read
						show()
					}, console.error),
				words: (rows) => found(rows)
			},
			control.signal
		).catch((error: unknown) => {
			if (control.signal.aborted) removeDrafts(file)
			throw error
		})
		const fresh = await readBack(packed ?? (await readFile(file)), false)
		if (!fresh) throw new Error(`what was computed of ${slug} could not be read back`)
		return counted(fresh)
	})().catch((error: unknown) => {
		if (successor) return successor.whole
		throw error
	})
	const settle = () => {
		finished = true
		part = undefined
		found(undefined)
	}
	whole.then(settle, settle)
	return {
		slug,
		progress: () => progress,
		age: () => performance.now() - began,
		get opened() {
			return finished ? whole : Promise.race([whole, early.then(() => part ?? whole)])
		},
		whole,
		giveWayTo(next) {
			if (finished) return
			successor = next
			control.abort()
		},
		stop() {
			if (finished || part) return false
			control.abort()
			return true
		}
	}
}

/** Removes what a worker that was stopped while writing a file has left beside it. */
function removeDrafts(file: string): void {
	const folder = dirname(file)
	if (!existsSync(folder)) return
	for (const name of readdirSync(folder))
		if (name.startsWith(`${basename(file)}.`)) rmSync(join(folder, name), { force: true })
}

/** Leaves the counts for the shelf; where the folder cannot be written the shelf does without. */
function counted(opened: Opened): Opened {
	const counts: Counts = {
		rows: opened.leaves.at(-1)?.rows.to ?? 0,
		chapters: opened.chapters.length,
		terms: opened.glossary.length,
		flags: opened.flags.all
	}
	writeSmall(join(openedFolder(), `${fileName(opened.slug)}.json`), JSON.stringify(counts))
	return opened
}

function openedFolder(): string {
	return join(dataFolder(), 'opened')
}

function fileName(slug: string): string {
	return createHash('sha256').update(slug).digest('hex').slice(0, 24)
}

/** The texts of a work; undefined where no side has any. */
function textsOf(source: Source, work: WorkFile, beads: string | undefined): WorkTexts | undefined {
	const file = (lang: 'es' | 'en') => work.versions.find((version) => version.lang === lang)?.file ?? ''
	const names = { source: file('es'), target: file('en') }
	const texts = {
		names,
		source: names.source === '' ? '' : source.text(names.source),
		target: names.target === '' ? '' : source.text(names.target),
		glossary: source.text('glossary.tsv'),
		drawn: source.text(source.translation > 1 ? `drawn-${source.translation}.tsv` : 'drawn.tsv'),
		...(beads === undefined ? {} : { beads })
	}
	return texts.source.trim() === '' && texts.target.trim() === '' ? undefined : texts
}

/** The files of both texts, as they were opened. */
function filesOf({ names, source, target }: WorkTexts): readonly WorkText[] {
	return [
		{ name: names.source, text: source },
		{ name: names.target, text: target }
	].filter(({ name }) => name !== '')
}

/** A name for the texts of a work: changes with every letter of them. */
function nameOf({ names, source, target, glossary, drawn, beads }: WorkTexts): string {
	const drawnBeads = beads === undefined ? [] : [beads]
	return keyOf(names.source, names.target, source, target, glossary, drawn, ...drawnBeads)
}

function keyOf(...parts: readonly string[]): string {
	const hash = createHash('sha256')
	for (const part of parts) hash.update(`${part.length}\u0000`).update(part)
	return hash.digest('hex').slice(0, 40)
}

let lexicon: string | undefined

function lexiconKey(): string {
	if (lexicon !== undefined) return lexicon
	const hash = createHash('sha256')
	for (const { name, text } of lexiconFiles()) hash.update(name).update(text)
	return (lexicon = hash.digest('hex'))
}
