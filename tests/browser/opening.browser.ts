import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { launch } from './chromium.ts'
import { violations } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'cotejo-long-'))
const [texts, data] = [join(folder, 'texts'), join(folder, 'data')]
let app: App
let browser: Browser

/** A work that takes many seconds to open, even on a quick machine. */
function writeLong(): void {
	const home = join(texts, 'cronica')
	mkdirSync(home, { recursive: true })
	const told = (say: (n: number) => string) => Array.from({ length: 200_000 }, (_, n) => say(n)).join('\n\n')
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
				`On day ${n} ${(n * 7919) % 1009} neighbours came down the hill and asked city hall number ${n % 97} for water.`
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
	writeLong()
	app = await startApp({ COTEJO_TEXTS: texts, COTEJO_DATA: data })
	browser = await launch()
})
afterAll(async () => {
	await browser?.close()
	await app?.stop()
	rmSync(folder, { recursive: true, force: true })
})

/** A share of the work that no opening has done as soon as it begins, and that long texts have when they are read. */
const wellOn = 0.1

const progress = async (): Promise<{ readonly state: string; readonly share: number }> =>
	(await fetch(`${app.origin}/opening/cronica/progress`)).json()

describe('The opening of a long work', () => {
	for (const script of [true, false])
		test(`can be cancelled, leads back to the shelf and leaves nothing behind: ${script ? 'with' : 'without'} scripts`, async () => {
			const context = await browser.newContext({ locale: 'es', javaScriptEnabled: script })
			const page = await context.newPage()
			await page.goto(`${app.origin}/read/cronica`)
			expect(new URL(page.url()).pathname).toBe('/opening/cronica')
			if (script) expect(await violations(page)).toEqual([])
			// Another window waits for the same work: it is told, and does not begin the opening again.
			const other = await context.newPage()
			await other.goto(`${app.origin}/opening/cronica`)
			while ((await progress()).share < wellOn) await page.waitForTimeout(100)
			await page.click('text=Cancelar')
			await page.waitForURL(`${app.origin}/`)
			if (script) await other.waitForSelector('text=Se canceló la apertura')
			await other.close()
			if (script) expect((await progress()).state).toBe('stopped')
			expect(await page.textContent('main')).toContain('La crónica sin fin')
			expect(readdirSync(data).includes('opened') ? readdirSync(join(data, 'opened')) : []).toEqual([])
			// Asked for again, it begins anew.
			const again = await fetch(`${app.origin}/read/cronica`, { redirect: 'manual' })
			expect(again.status).toBe(303)
			const { state, share } = await progress()
			expect(state).toBe('going')
			expect(share).toBeLessThan(wellOn)
			await page.goto(`${app.origin}/opening/cronica`)
			await page.click('text=Cancelar')
			await page.waitForURL(`${app.origin}/`)
			await context.close()
		})
})
