import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startApp } from './app.ts'
import { openStage, row, sideways, violations } from './visit.ts'

const { visit, origin } = openStage()

describe('Text of every kind', () => {
	test('stands as it was written: emoji, combining marks, other directions, angle brackets', () =>
		visit('/read/rarezas', {}, async (page) => {
			const text = (await page.textContent('.leaves')) ?? ''
			for (const words of ['👨‍👩‍👧‍👦', '🇧🇴', 'café', 'ñandú', 'שָׁלוֹם', 'السلام عليكم', '<script>alert(1)</script>'])
				expect(text).toContain(words)
			expect(await violations(page)).toEqual([])
		}))

	test('is lit sentence by sentence without cutting a sign in two', () =>
		visit('/read/rarezas', {}, async (page) => {
			for (const number of [2, 3, 5]) {
				await page.focus(row(number))
				for (let n = 0; n < 6; n++) await page.keyboard.press('Shift+ArrowRight')
				const lit = await page.evaluate(() => [...(CSS.highlights.get('thread') ?? [])].map(String).join(' '))
				expect(lit.length).toBeGreaterThan(20)
				expect(lit.isWellFormed()).toBe(true)
			}
		}))

	for (const width of [320, 390, 1280])
		test(`never widens the page in any mode: ${width} px`, () =>
			visit('/read/rarezas', { width, height: 700 }, async (page) => {
				for (const mode of ['side', 'stack', 'es', 'en']) {
					await page.evaluate((one) => document.documentElement.setAttribute('data-mode', one), mode)
					expect([mode, await sideways(page)]).toEqual([mode, 0])
				}
			}))

	test('is found again by search across its accents', () =>
		visit('/read/rarezas', {}, async (page) => {
			await page.keyboard.press('/')
			await page.keyboard.type('acento compuesto de «café»')
			await page.waitForSelector('#search mark')
			expect(await page.textContent('#search .number')).toBe('3')
		}))
})

describe('A row too long to stand level', () => {
	test('is laid out in numbered lines, each with its own link', () =>
		visit('/read/parrafo', {}, async (page) => {
			const numbers = await page.$$eval(`${row(2)} .num`, (all) =>
				all.map((one) => one.firstChild?.textContent)
			)
			expect(numbers.length).toBeGreaterThan(2)
			expect(numbers).toEqual(numbers.map((_, n) => `2.${n + 1}`))
			const [first, second] = await page.$$eval(`${row(2)} .num`, (all) =>
				all.map((one) => one.getAttribute('href'))
			)
			expect(first).not.toBe(second)
			const tops = await page.$$eval(`${row(2)} .line`, (lines) =>
				lines.map((line) =>
					[...line.querySelectorAll('.es, .en')].map((cell) => cell.getBoundingClientRect().top)
				)
			)
			for (const [es, en] of tops) expect(es).toBe(en)
			expect(await violations(page)).toEqual([])
		}))
})

describe('A link', () => {
	test('whose passage was rewritten leads to the one with most of its words, and says so', () =>
		visit('/read/larga#3~gone.0~los-camiones-llegaban-tarde-del-alba', {}, async (page) => {
			await page.waitForSelector('.said p')
			expect(await page.textContent('.said')).toContain('más parecido por sus palabras')
			const top = await page.$$eval('.row', (rows) =>
				rows.find((one) => one.getBoundingClientRect().bottom > 70)?.textContent?.slice(0, 60)
			)
			expect(top).toContain('Los camiones llegaban antes')
		}))

	for (const fragment of ['99999', '12~', '%E0%A4%A', 'texto', '0~a.0'])
		test(`that names no row (#${fragment}) says so or leads nowhere, and the text stands`, () =>
			visit(`/read/feria#${fragment}`, {}, async (page) => {
				await page.waitForSelector('.said p')
				expect(await page.textContent('.said')).toContain('ninguna fila')
				expect(await page.isVisible(`${row(3)} .es p`)).toBe(true)
			}))
})

describe('When something is denied', () => {
	test('storage, reading goes on', () =>
		visit(
			'/read/larga',
			{
				before: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })`
			},
			async (page) => {
				await page.keyboard.press(']')
				await page.waitForTimeout(400)
				await page.keyboard.press('j')
				expect(await page.evaluate(() => document.activeElement?.matches('.row'))).toBe(true)
				await page.keyboard.press('n')
				await page.keyboard.press('Enter')
				await page.waitForSelector('.popup:popover-open')
			}
		))

	test('cookies, a choice counts as long as the page is open', () =>
		visit(
			'/read/feria',
			{
				before: `Object.defineProperty(document, 'cookie', { set() { throw new DOMException('denied', 'SecurityError') } })`
			},
			async (page) => {
				await page.keyboard.press('s')
				expect(await page.getAttribute('html', 'data-mode')).toBe('stack')
			}
		))

	test('the Highlight API, the lit sentence is marked in the margin', () =>
		visit('/read/feria', { before: 'delete window.Highlight' }, async (page) => {
			await page.focus(row(3))
			await page.keyboard.press('ArrowRight')
			expect(await page.$$eval('.lit', (all) => all.length)).toBe(2)
		}))

	test('the server, a stretch that does not arrive offers to ask again', () =>
		visit('/read/larga', { forgive: /Failed to load resource|ERR_FAILED/ }, async (page, context) => {
			let broken = true
			await context.route('**/rows/**', (route) => (broken ? route.abort() : route.continue()))
			await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
			await page.waitForSelector('.said .act')
			broken = false
			await page.click('.said .act')
			await page.waitForFunction(() => document.querySelectorAll('.leaf:not([data-empty])').length > 1)
		}))

	test('script, the text reads and its numbers are links', () =>
		visit('/read/parrafo', { script: false }, async (page) => {
			const href = await page.getAttribute(`${row(2)} .line:nth-child(2) .num`, 'href')
			await page.goto(`${origin()}/read/parrafo${href}`)
			expect(await page.isVisible(`${row(2)} .line:nth-child(2) .en`)).toBe(true)
		}))
})

test('An empty shelf says what is needed first, and leads to it', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'cotejo-empty-'))
	const app = await startApp({ COTEJO_TEXTS: folder })
	try {
		for (const [language, words] of [
			['es', 'Hacen falta dos archivos'],
			['en', 'You need two files']
		] as const) {
			const html = await (await fetch(app.origin, { headers: { 'accept-language': language } })).text()
			expect(html).toContain(words)
			expect(html.slice(html.indexOf(words))).toMatch(/href="[^"]*\/import"/)
		}
	} finally {
		await app.stop()
		rmSync(folder, { recursive: true })
	}
})

describe('Every page', () => {
	test('lets nothing from elsewhere load or frame it', async () => {
		for (const path of ['/', '/read/rarezas', '/import', '/checks']) {
			const { headers } = await fetch(`${origin()}${path}`)
			const policy = headers.get('content-security-policy') ?? ''
			for (const rule of [
				"default-src 'self'",
				"object-src 'none'",
				"frame-ancestors 'none'",
				"base-uri 'none'"
			])
				expect(policy, path).toContain(rule)
			expect(headers.get('x-content-type-options'), path).toBe('nosniff')
			expect(headers.get('referrer-policy'), path).toBe('same-origin')
		}
	})
})
