import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { launch } from './chromium.ts'
import { violations } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'cotejo-long-'))
const [texts, data] = [join(folder, 'texts'), join(folder, 'data')]
let app: App
let browser: Browser

/**
 * A work of so many paragraphs, one of which has a wrong number. Of 120,000 it takes some six seconds to open, three
 * times what is needed to cancel it; of 25,000 about three, and ten more until its divergences have been looked for: a page
 * opened meanwhile must be there long before.
 */
function writeLong(slug: string, paragraphs: number): void {
	const home = join(texts, slug)
	mkdirSync(home, { recursive: true })
	const told = (say: (n: number) => string) =>
		Array.from({ length: paragraphs }, (_, n) => say(n)).join('\n\n')
	const wrong = 12
	writeFileSync(
		join(home, 'es.txt'),
		told(
			(n) =>
				`El día ${n} bajaron ${(n * 7919) % 1009} vecinos del cerro y pidieron agua a la alcaldía número ${n % 97}.`
		)
	)
	writeFileSync(
		join(home, 'en.txt'),
		told(
			(n) =>
				`On day ${n}, ${((n * 7919) % 1009) + (n === wrong ? 300 : 0)} neighbours came down the hill and asked city hall number ${n % 97} for water.`
		)
	)
	writeFileSync(
		join(home, 'work.json'),
		JSON.stringify({
			title: { es: 'La crónica sin fin', en: 'The Endless Chronicle' },
			versions: [
				{ file: 'es.txt', lang: 'es', role: 'original' },
				{ file: 'en.txt', lang: 'en', role: 'translation' }
			]
		})
	)
}

beforeAll(async () => {
	writeLong('cronica', 120_000)
	writeLong('anales', 25_000)
	app = await startApp({ COTEJO_TEXTS: texts, COTEJO_DATA: data })
	browser = await launch()
})
afterAll(async () => {
	await browser?.close()
	await app?.stop()
	rmSync(folder, { recursive: true, force: true })
})

const progress = async (): Promise<{ readonly state: string; readonly share: number }> =>
	(await fetch(`${app.origin}/opening/cronica/progress`)).json()

/** Presses Cancel until the page is left: without scripts it renews itself, and a press that falls into that is lost. */
async function cancel(page: Page): Promise<void> {
	while (new URL(page.url()).pathname !== '/') {
		await page.click('text=Cancelar', { timeout: 3000 }).catch(() => undefined)
		await page.waitForURL(`${app.origin}/`, { timeout: 3000 }).catch(() => undefined)
	}
}

describe('The opening of a long work', () => {
	for (const script of [true, false])
		test(`can be cancelled, leads back to the shelf and leaves nothing behind: ${script ? 'with' : 'without'} scripts`, async () => {
			const context = await browser.newContext({ locale: 'es', javaScriptEnabled: script })
			const [page, other] = [await context.newPage(), await context.newPage()]
			// Asked for by no page: one would have waited two seconds before it led to the opening.
			const asked = fetch(`${app.origin}/read/cronica/chapters`)
			await page.goto(`${app.origin}/opening/cronica`)
			// Another window waits for the same work: it is told, and does not begin the opening again.
			await other.goto(`${app.origin}/opening/cronica`)
			const before = await progress()
			expect([before.state, before.share < 1]).toEqual(['going', true])
			await cancel(page)
			await other.waitForSelector('text=Se canceló la apertura')
			expect((await progress()).state).toBe('stopped')
			expect((await asked).status).toBe(500)
			expect(await page.textContent('main')).toContain('La crónica sin fin')
			expect(readdirSync(data).includes('opened') ? readdirSync(join(data, 'opened')) : []).toEqual([])
			// Looked at again it says so; asked for again it begins anew.
			await other.reload()
			if (script) expect(await violations(other)).toEqual([])
			await other.click('text=Abrirla de todos modos')
			await other.waitForURL(`${app.origin}/opening/cronica?then=*`)
			expect((await progress()).state).toBe('going')
			if (script) expect(await violations(other)).toEqual([])
			await cancel(other)
			expect((await progress()).state).toBe('stopped')
			await context.close()
		})
})

test('A page opened before the divergences were looked for says when they have been, and shows them where one reads', async () => {
	const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 } })
	const page = await context.newPage()
	await page.goto(`${app.origin}/read/anales`)
	await page.waitForSelector('.peek', { state: 'attached' })
	const top = (row: number) =>
		page.locator(`[data-n="${row}"]`).evaluate((one) => one.getBoundingClientRect().top)
	await page.keyboard.press('n')
	await page.waitForSelector('.said >> text=/still being looked for|has finished looking/')
	await page.locator('[data-n="10"]').scrollIntoViewIfNeeded()
	const before = await top(10)
	// The report of verdicts says that it waits, and comes by itself.
	const report = await context.newPage()
	await report.goto(`${app.origin}/read/anales/verdicts`)
	await report.waitForSelector('text=The divergences of this work are still being looked for')
	expect(await violations(report)).toEqual([])
	await page.waitForSelector('.said >> text=Cotejo has finished looking for divergences: it found 1.', {
		timeout: 120_000
	})
	expect(await top(10)).toBe(before)
	await report.waitForSelector('text=Not judged: 1.')
	await page.click('text=Show it')
	const flag = page.locator('[data-n="13"] .mark')
	await flag.first().waitFor()
	expect(Math.abs((await top(10)) - before)).toBeLessThan(1)
	await context.close()
}, 180_000)

test('A page asked for while Cotejo starts is answered once it has', async () => {
	const port = await freePort()
	const starting = startApp({ PORT: String(port), COTEJO_TEXTS: texts })
	const ask = () =>
		fetch(`http://127.0.0.1:${port}/checks`, { signal: AbortSignal.timeout(30_000) }).then(
			({ status }) => status,
			(error: unknown) => (error instanceof TypeError ? 'not yet' : String(error))
		)
	let answer = await ask()
	while (answer === 'not yet') answer = await ask()
	expect(answer).toBe(200)
	await (await starting).stop()
})

/** A port that nobody listened on a moment ago. */
function freePort(): Promise<number> {
	return new Promise((found) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => found(typeof address === 'object' && address ? address.port : 0))
		})
	})
}
