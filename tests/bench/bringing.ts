import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, startApp } from '../browser/app.ts'
import { bookFile } from './book.ts'
import type { Measured } from './table.ts'

/** Units of the translation memory that is read. */
const units = 20_000
/** So often (ms) another page is asked for while a book is brought in. */
const beat = 40

/**
 * Bringing texts in, as the pages do it: the raw Quixote from drop to its first readable page, how the server answers
 * meanwhile and how much memory it takes, the book opened again, and a large translation memory.
 */
export async function bringing(): Promise<readonly Measured[]> {
	const data = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
	const texts = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
	const settings = { COTEJO_DATA: data, COTEJO_TEXTS: texts }
	try {
		const first = await startApp(settings)
		const { path, measured } = await quixote(first)
		const again = await timed(() => readable(first, path))
		const memory = await timed(() => look(first, [new File([memoryText()], 'm.tmx')]))
		await first.stop()
		const second = await startApp(settings)
		await fetch(second.origin)
		const kept = await timed(() => readable(second, path))
		const next = await timed(() => readable(second, path))
		await second.stop()
		return [
			...measured,
			{ what: 'the book opened again', unit: 'ms', value: again, budget: 300 },
			{ what: 'the book opened by a server that has just started', unit: 'ms', value: kept, budget: 300 },
			{ what: 'and once more', unit: 'ms', value: next, budget: 300 },
			{ what: `a memory of ${units} units read`, unit: 'ms', value: memory, budget: 2000 }
		]
	} finally {
		for (const folder of [data, texts]) rmSync(folder, { recursive: true, force: true })
	}
}

async function quixote(app: App): Promise<{ readonly path: string; readonly measured: readonly Measured[] }> {
	const files = (['es', 'en'] as const).map((lang) => {
		const name = `quijote.${lang}.txt`
		return new File([readFileSync(bookFile(name))], name)
	})
	let over = false
	const answers: number[] = []
	const others = (async () => {
		for (let n = 0; !over; n++) {
			answers.push(await timed(() => ask(`${app.origin}${n % 2 === 0 ? '/' : '/checks'}`)))
			await new Promise((done) => setTimeout(done, beat))
		}
	})()
	let path = ''
	const ms = await timed(async () => {
		const { held, titleEs, titleEn } = await look(app, files)
		const answer = await fetch(`${app.origin}/import/keep`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: app.origin },
			body: JSON.stringify({
				held,
				titleEs: titleEs || 'Quijote',
				titleEn: titleEn || 'Quixote',
				author: '',
				translator: ''
			})
		})
		const { slug } = await answer.json()
		path = `/read/${encodeURIComponent(String(slug))}`
		await readable(app, path)
	})
	const peak = peakMegabytes(app.pid)
	await wholeRead(app, path)
	over = true
	await others
	answers.sort((a, b) => a - b)
	return {
		path,
		measured: [
			{ what: 'the raw Quixote, from drop to first page', unit: 's', value: ms / 1000, budget: 10 },
			{ what: 'memory of the server by then, the most', unit: 'MB', value: peak, budget: 600 },
			{ what: 'and when its divergences are there', unit: 'MB', value: peakMegabytes(app.pid), budget: 600 },
			{
				what: 'another page meanwhile, 95 of 100',
				unit: 'ms',
				value: answers[Math.floor(answers.length * 0.95)] ?? 0,
				budget: 200
			},
			{ what: 'another page meanwhile, the slowest', unit: 'ms', value: answers.at(-1) ?? 0, budget: 200 }
		]
	}
}

async function look(app: App, files: readonly File[]): Promise<Readonly<Record<string, string>>> {
	const form = new FormData()
	files.forEach((file, n) => form.set(n === 0 ? 'first' : 'second', file))
	const answer = await fetch(`${app.origin}/import/look`, {
		method: 'POST',
		body: form,
		headers: { origin: app.origin }
	})
	if (!answer.ok) throw new Error(`not understood: ${await answer.text()}`)
	return answer.json()
}

/** Asks for a page until it has the first row. */
async function readable(app: App, path: string): Promise<void> {
	while (!(await ask(app.origin + path)).includes('data-n="1"'))
		await new Promise((done) => setTimeout(done, 50))
}

/** Waits until all of a work is computed: what was said of it is found again only then. */
async function wholeRead(app: App, path: string): Promise<void> {
	await fetch(`${app.origin}${path}/said/peek`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: app.origin },
		body: JSON.stringify({ said: [{ key: 'bench.0', value: 'known', at: Date.now() }] })
	})
	await ask(`${app.origin}${path}/said/peek`)
}

async function ask(address: string): Promise<string> {
	return (await fetch(address)).text()
}

async function timed(act: () => Promise<unknown>): Promise<number> {
	const from = performance.now()
	await act()
	return performance.now() - from
}

/** The most memory a process has held, where the system tells (Linux). */
function peakMegabytes(pid: number): number {
	const status = `/proc/${pid}/status`
	const kilobytes = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
	return Number(kilobytes ?? 0) / 1024
}

function memoryText(): string {
	const unit = (n: number) =>
		`<tu tuid="${n}"><tuv xml:lang="es"><seg>La <bpt i="1" type="bold">&lt;b&gt;</bpt>feria<ept i="1">&lt;/b&gt;</ept> número ${n} tuvo ${n * 3} puestos y nadie faltó.</seg></tuv><tuv xml:lang="en"><seg>Fair number ${n} had ${n * 3} stalls and nobody was missing.</seg></tuv></tu>`
	return `<?xml version="1.0"?><tmx version="1.4"><header srclang="es"/><body>${Array.from({ length: units }, (_, n) => unit(n)).join('')}</body></tmx>`
}
