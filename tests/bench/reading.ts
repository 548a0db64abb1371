import { rmSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { type App, startApp } from '../browser/app.ts'
import { launch } from '../browser/chromium.ts'
import { missingBooks, writeBook } from './book.ts'
import { bringing } from './bringing.ts'
import { engineInBrowser } from './engine.ts'
import { type Measured, tableOf } from './table.ts'

/** So often is everything measured; the median is told. */
const times = 5

/** Measures the budgets of the reading page and prints them as a table; gives back the exit code. */
export async function benchReading(): Promise<number> {
	const missing = missingBooks()
	if (missing.length > 0) {
		console.log(
			`Not measured: the books are missing (${missing.join(', ')}). COTEJO_BOOKS may name their folder.`
		)
		return 0
	}
	const brought = await bringing()
	console.log(`\n## Bringing texts in\n\n${tableOf(brought)}`)
	const texts = writeBook()
	const app = await startApp({ COTEJO_TEXTS: texts })
	const browser = await launch()
	try {
		const opening = await opened(app)
		await divergencesOf(app)
		const { rows, leaves } = await sizeOf(app)
		console.log(
			`\n## The reading page, ${rows} rows in ${leaves} leaves, Chromium ${browser.version()}, medians of ${times}\n`
		)
		console.log(
			`The work was opened in ${(opening / 1000).toFixed(0)} s (its alignment is not part of these budgets) and is measured with its divergences there.\n`
		)
		const measured = [
			...(await firstView(app, browser)),
			await leafWeight(app, leaves),
			...(await jumps(app, browser, rows)),
			await searches(app),
			...(await changes(app, browser)),
			...(await engineInBrowser(browser))
		]
		console.log(tableOf(measured))
		return [...brought, ...measured].every((one) => one.value <= one.budget) ? 0 : 1
	} finally {
		await browser.close()
		await app.stop()
		rmSync(texts, { recursive: true, force: true })
	}
}

/** Asks for the first page until the work is open, and says how many milliseconds that took. */
async function opened(app: App): Promise<number> {
	const start = performance.now()
	while (performance.now() - start < 1_800_000) {
		const html = await fetch(`${app.origin}/read/libro`)
			.then((answer) => answer.text())
			.catch(() => '')
		if (html.includes('data-n="1"')) return performance.now() - start
		await new Promise((done) => setTimeout(done, 500))
	}
	throw new Error('the work did not open in half an hour')
}

/** Waits until the divergences have been looked for: a page opened before goes on asking for them. */
async function divergencesOf(app: App): Promise<void> {
	for (;;) {
		const heard: unknown = await (await fetch(`${app.origin}/read/libro/whole`)).json()
		if (Reflect.get(Object(heard), 'unfinished') === false) return
	}
}

async function sizeOf(app: App): Promise<{ readonly rows: number; readonly leaves: number }> {
	const lists: unknown = await (await fetch(`${app.origin}/read/libro/chapters`)).json()
	const lines: unknown = Reflect.get(Object(lists), 'lines')
	const all = Array.isArray(lines) ? lines : []
	const sum = (name: string) =>
		all.reduce((total: number, line: object) => total + Number(Reflect.get(line, name)), 0)
	let leaves = Math.max(...all.map((line: object) => Number(Reflect.get(line, 'leaf'))))
	while ((await fetch(`${app.origin}/read/libro/rows/${leaves}`)).ok) leaves++
	return { rows: sum('rows'), leaves }
}

/** First paragraph, bytes of the first view, script. */
async function firstView(app: App, browser: Browser): Promise<readonly Measured[]> {
	const readable: number[] = []
	let script = 0
	for (let n = 0; n < times; n++) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
		await context.addInitScript(`(() => {
			const look = () => {
				const text = document.querySelector('.row p, .row h1')
				if (!text || text.getBoundingClientRect().height === 0) return requestAnimationFrame(look)
				requestAnimationFrame(() => (window.readableAt = performance.now()))
			}
			look()
		})()`)
		const page = await context.newPage()
		await page.goto(`${app.origin}/read/libro`, { waitUntil: 'networkidle' })
		readable.push(await page.evaluate((): number => Reflect.get(window, 'readableAt')))
		const scripts = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.map((one) => one.name)
				.filter((name) => name.endsWith('.js'))
		)
		const bodies = await Promise.all(scripts.map(async (one) => (await fetch(one)).arrayBuffer()))
		script = bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0)
		await context.close()
	}
	const html = await (await fetch(`${app.origin}/read/libro`)).text()
	return [
		{ what: 'first paragraph readable', unit: 'ms', value: median(readable), budget: 1000 },
		{ what: 'HTML of the first view', unit: 'KB', value: Buffer.byteLength(html) / 1000, budget: 60 },
		{ what: 'script of the reading page, gzip', unit: 'KB', value: script / 1000, budget: 80 }
	]
}

async function leafWeight(app: App, leaves: number): Promise<Measured> {
	let most = 0
	for (let leaf = 0; leaf < leaves; leaf++) {
		const html = await (await fetch(`${app.origin}/read/libro/rows/${leaf}`)).text()
		most = Math.max(most, gzipSync(html).length)
	}
	return { what: 'heaviest leaf on demand, gzip', unit: 'KB', value: most / 1000, budget: 100 }
}

/** Jumps to rows spread over the work, their leaves not there yet. */
async function jumps(app: App, browser: Browser, rows: number): Promise<readonly Measured[]> {
	const page = await reading(app, browser)
	const took: number[] = []
	for (let n = 1; n <= times * 2 + 1; n++) {
		const row = Math.floor((rows * ((n * 7) % (times * 2 + 1))) / (times * 2 + 1)) + 40
		took.push(
			await page.evaluate(
				(number) =>
					new Promise<number>((done) => {
						const start = performance.now()
						const look = () => {
							const top = document.querySelector(`[data-n="${number}"]`)?.getBoundingClientRect().top
							const there = top !== undefined && top >= 0 && top < window.innerHeight / 2
							if (there) done(performance.now() - start)
							else requestAnimationFrame(look)
						}
						location.hash = `#${number}`
						look()
					}),
				row
			)
		)
		await page.waitForTimeout(300)
	}
	await page.context().close()
	return [{ what: 'jump to any row', unit: 'ms', value: median(took), budget: 100 }]
}

/** Searches in both whole texts, as the page asks for them. */
async function searches(app: App): Promise<Measured> {
	const took: number[] = []
	for (const words of ['corazon', 'the knight', 'que no', 'ñ', 'no such words at all', 'señor', 'Panzo'])
		for (let n = 0; n < times; n++) {
			const start = performance.now()
			await (await fetch(`${app.origin}/read/libro/search?q=${encodeURIComponent(words)}`)).text()
			took.push(performance.now() - start)
		}
	return { what: 'search in the whole text', unit: 'ms', value: median(took), budget: 50 }
}

/** Every change of the look with the whole text in the page, and what it moves. */
async function changes(app: App, browser: Browser): Promise<readonly Measured[]> {
	const page = await reading(app, browser)
	await bringAll(page)
	await page.evaluate(() => (location.hash = '#5000'))
	await page.waitForTimeout(1500)
	await page.evaluate(() => window.scrollBy(0, 137))
	await page.waitForTimeout(500)
	await page.click('.aa')
	const kinds = [
		['glossary switch', ['header [role=switch] >> nth=0']],
		['divergence switch', ['header [role=switch] >> nth=1']],
		['mode', ['stack', 'es', 'en', 'side'].map((one) => `header input[value=${one}]`)],
		[
			'size, column, spacing, typeface',
			[
				'#appearance input[value=large]',
				'#appearance input[value=wide]',
				'#appearance input[value=tight]',
				'#appearance input[value=sans]'
			]
		],
		['paper', ['sepia', 'dark', 'light'].map((one) => `#appearance input[value=${one}]`)]
	] as const
	const measured: Measured[] = []
	let drift = 0
	for (const [what, controls] of kinds) {
		const took: number[] = []
		for (let n = 0; n < times; n++)
			for (const control of controls) {
				const { ms, moved } = await change(page, control)
				took.push(ms)
				drift = Math.max(drift, moved)
				await page.waitForTimeout(60)
			}
		measured.push({ what, unit: 'ms', value: median(took), budget: 50 })
	}
	await page.context().close()
	return [...measured, { what: 'drift after any change, the worst', unit: 'px', value: drift, budget: 0 }]
}

/**
 * Scrolls through the work until every leaf of the page is there, however the server cuts leaves by then; on a busy machine
 * one sweep may pass some by.
 */
async function bringAll(page: Page): Promise<void> {
	for (let sweep = 0; sweep < 20; sweep++) {
		const left = await page.evaluate(async () => {
			for (const section of document.querySelectorAll('.leaf[data-empty]')) {
				section.scrollIntoView()
				await new Promise((done) => setTimeout(done, 30))
			}
			await new Promise((done) => setTimeout(done, 1000))
			return document.querySelectorAll('.leaf[data-empty]').length
		})
		if (left === 0) return
	}
	throw new Error('some leaves never came')
}

/** One change: from the click to the frame after it, and how far the row at the top moved. */
async function change(page: Page, control: string): Promise<{ readonly ms: number; readonly moved: number }> {
	const handle = await page.$(control)
	if (!handle) throw new Error(`there is no ${control}`)
	return handle.evaluate(async (element) => {
		const rows = [...document.querySelectorAll('.row')]
		const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
		const row = rows.find((one) => one.getBoundingClientRect().top >= bar)
		const before = row?.getBoundingClientRect().top ?? 0
		await new Promise((done) => requestAnimationFrame(done))
		const start = performance.now()
		if (element instanceof HTMLElement) element.click()
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
		const ms = performance.now() - start
		await new Promise((done) => setTimeout(done, 120))
		return { ms, moved: Math.abs((row?.getBoundingClientRect().top ?? 0) - before) }
	})
}

async function reading(app: App, browser: Browser): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		reducedMotion: 'reduce'
	})
	const page = await context.newPage()
	page.setDefaultTimeout(120_000)
	await page.goto(`${app.origin}/read/libro`)
	await page.waitForSelector('.peek', { state: 'attached' })
	await page.waitForTimeout(500)
	return page
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b)
	return sorted[sorted.length >> 1] ?? Number.NaN
}
