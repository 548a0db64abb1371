import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStage, row, sideways, violations } from './visit.ts'

const { visit } = openStage()

/** Keys are heard once the scripts are there: the look of the page changes then. */
async function awake(page: Page): Promise<void> {
	while ((await page.getAttribute('html', 'data-glossary')) !== 'off') {
		await page.keyboard.press('g')
		await page.waitForTimeout(100)
	}
	await page.keyboard.press('g')
}

describe('Two translations beside their original', () => {
	test('stand in three columns, row by row, under the names of who made them', () =>
		visit('/read/dos/beside', { width: 1280, language: 'en' }, async (page) => {
			const heads = await page.locator('.columns .name').allInnerTexts()
			expect(heads).toEqual(['Dos', 'Ana Rojas', 'Tomas Luna'])
			const joined = page.locator('.row', { hasText: 'put out the lights' })
			const tops = await joined
				.locator('.level')
				.first()
				.evaluate((level) =>
					[...level.querySelectorAll('.es, .en')].map((cell) => {
						const { top, left } = cell.getBoundingClientRect()
						return [Math.round(top), Math.round(left)]
					})
				)
			expect(new Set(tops.map(([top]) => top)).size).toBe(1)
			const lefts = tops.map(([, left]) => left ?? 0)
			expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
			expect(await joined.locator('.es [data-b]').count()).toBe(2)
			expect(await joined.locator('[data-v="1"] [data-b]').count()).toBe(2)
			expect(await joined.locator('[data-v="2"] [data-b]').count()).toBe(1)
		}))

	test('say what one of them leaves out, and keep apart what one of them adds', () =>
		visit('/read/dos/beside', { width: 1280, language: 'en' }, async (page) => {
			const left = page.locator('.row', { hasText: 'cuaderno de tapas verdes' })
			expect(await left.locator('[data-v="2"] .gap').count()).toBe(1)
			expect(await left.locator('[data-v="1"] .gap').count()).toBe(0)
			const added = page.locator('.row', { hasText: 'to be read aloud' })
			expect(await added.locator('.es .gap').count()).toBe(1)
			expect(await added.locator('[data-v="1"]').innerText()).toBe('')
		}))

	test('stand where they stood when the page is reloaded or come back to', () =>
		visit('/read/dos/beside', { width: 1280, height: 500 }, async (page) => {
			await awake(page)
			await page.mouse.wheel(0, 333)
			await page.waitForTimeout(300)
			const stands = () => page.$eval(row(3), (one) => Math.round(one.getBoundingClientRect().top))
			const before = await stands()
			expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100)
			await page.reload()
			await awake(page)
			expect(await stands()).toBe(before)
			await page.goto(new URL('/checks', page.url()).href)
			await page.goBack()
			await awake(page)
			expect(await stands()).toBe(before)
		}))

	test('light a sentence and a word in all three', () =>
		visit('/read/dos/beside', { width: 1280, language: 'en' }, async (page) => {
			const cell = page.locator('.row', { hasText: 'Al mediodía' }).locator('.es [data-b]')
			await cell.evaluate((one) => one.scrollIntoView({ block: 'center' }))
			const box = await cell.boundingBox()
			if (!box) throw new Error('the paragraph is not in the page')
			await page.mouse.move(box.x + 20, box.y + 10)
			await page.mouse.move(box.x + 24, box.y + 12)
			const columns = () =>
				page.evaluate(() => {
					const ranges: AbstractRange[] = []
					CSS.highlights.get('thread')?.forEach((range) => ranges.push(range))
					const columnOf = (node: Node) =>
						node.parentElement?.closest<HTMLElement>('.version')?.dataset.v ?? 'es'
					return [...new Set(ranges.map((range) => columnOf(range.startContainer)))].sort()
				})
			await expect.poll(columns).toEqual(['1', '2', 'es'])
		}))

	test('have each its own flags and cards', () =>
		visit('/read/dos/beside', { width: 1280, language: 'en' }, async (page) => {
			const traders = page.locator('.row', { hasText: '36 comerciantes' })
			const flags = (column: number) => traders.locator(`[data-v="${column}"] .flag`, { hasText: 'number' })
			expect(await flags(1).count()).toBe(1)
			expect(await flags(2).count()).toBe(0)
			await flags(1).click()
			await page.locator('.popup .proof').waitFor()
			expect(await page.locator('.popup .proof').innerText()).toMatch(/36[^]*63/)
			await page.keyboard.press('Escape')
			expect(await page.locator('.popup').isVisible()).toBe(false)
		}))

	test.each([
		[390, 'theme=dark'],
		[768, 'theme=light'],
		[1280, 'theme=light'],
		[1680, 'theme=dark']
	])('can be read by everybody at %i px, %s', (width, settings) =>
		visit('/read/dos/beside', { width, settings, language: 'es' }, async (page) => {
			expect(await sideways(page)).toBe(0)
			expect(await violations(page)).toEqual([])
		})
	)

	test('are each read alone under an address of their own, which leads back here', () =>
		visit('/read/dos~2', { language: 'en' }, async (page) => {
			expect(await page.locator(`${row(1)} .en`).innerText()).toBe('Market Day')
			await page.locator('.sides a').click()
			await page.waitForURL('**/read/dos/beside')
		}))

	test('are read without script too', () =>
		visit('/read/dos/beside', { script: false, language: 'es' }, async (page) => {
			expect(await page.locator('.row').count()).toBeGreaterThan(5)
		}))

	test('are searched together: what was found in one stands beside what the others say there', () =>
		visit('/read/dos/beside', { width: 1280, language: 'en' }, async (page) => {
			await awake(page)
			await page.keyboard.press('/')
			await page.waitForSelector('#search[open]')
			await page.keyboard.type('stone benches')
			await page.waitForSelector('#search mark')
			const texts = await page.$$eval('#search li .text', (all) => all.map((one) => one.textContent ?? ''))
			expect(texts).toHaveLength(3)
			expect(texts[0]).toContain('bancas de piedra')
			expect(texts[1]).toMatch(/^Ana Rojas.*stone benches/)
			expect(texts[2]).toMatch(/^Tomas Luna.*stone benches/)
			expect(await page.$$eval('#search mark', (all) => all.length)).toBe(2)
			expect([await violations(page), await sideways(page)]).toEqual([[], 0])
			const number = await page.textContent('#search li .number')
			await page.keyboard.press('Tab')
			await page.keyboard.press('Enter')
			await page.waitForFunction((one) => document.activeElement?.getAttribute('data-n') === one, number)
		}))

	test('have words looked up, chapters turned and the rows of a note gone to with keys alone', () =>
		visit('/read/dos/beside', { width: 1280, language: 'en' }, async (page) => {
			await awake(page)
			const at = (words: string) =>
				page.waitForFunction(
					(one) => document.activeElement?.closest('.row')?.textContent?.includes(one),
					words
				)
			await page.keyboard.press(']')
			await at('The Cabildo')
			await page.keyboard.press('[')
			await at('La feria de los jueves')
			for (let n = 0; n < 3; n++) await page.keyboard.press('j')
			await at('Los camiones')
			await page.keyboard.press('Shift+ArrowRight')
			await page.keyboard.press('Shift+ArrowRight')
			await page.keyboard.press('Enter')
			await page.waitForSelector('.popup:popover-open .here')
			expect(await page.textContent('.popup h2')).toBe('camiones')
			expect(await page.textContent('.popup .here')).toContain('trucks')
			await page.keyboard.press('Escape')
			await page.focus('.es .term[data-t="1"]')
			await page.keyboard.press('Enter')
			await page.waitForSelector('.popup:popover-open dd a')
			await page.click('.popup dd a >> nth=-1')
			await at('Al mediodía se convocó')
		}))

	test('lists the keys it has, and only those', () =>
		visit('/read/dos/beside', {}, async (page) => {
			await awake(page)
			await page.keyboard.press('?')
			await page.waitForSelector('#keys[open]')
			const keys = await page.$$eval('#keys kbd', (all) => all.map((one) => one.textContent))
			for (const key of ['j', 'n', 'g', 't', '/', '[']) expect(keys).toContain(key)
			for (const key of ['s', 'v', 'm', 'c']) expect(keys).not.toContain(key)
			expect(await violations(page)).toEqual([])
		}))
})

describe('A work of one side only', () => {
	test.each([390, 1280])('reads alone in one column at %i px, with terms, brackets and words', (width) =>
		visit('/read/sola', { width, language: 'en', settings: 'mode=es' }, async (page) => {
			expect(await page.locator('.gap').count()).toBe(0)
			expect(await page.getByRole('radiogroup').count()).toBe(0)
			const first = page.locator('.row', { hasText: 'trucks would arrive' }).locator('.en')
			expect(await first.isVisible()).toBe(true)
			expect(await page.locator('.bracket').count()).toBeGreaterThan(0)
			expect(await sideways(page)).toBe(0)
			expect(await violations(page)).toEqual([])
			const box = await first.locator('[data-b]').boundingBox()
			if (!box) throw new Error('the paragraph is not in the page')
			await page.mouse.click(box.x + 50, box.y + 12)
			await page.locator('.popup').waitFor()
			expect(await page.locator('.popup').innerText()).toContain('truck')
			await page.keyboard.press('Escape')
			await page.locator('.term').first().click()
			await page.locator('.popup').waitFor()
		})
	)

	test('says how to be given the other', () =>
		visit('/read/sola', { language: 'en' }, async (page) => {
			await page.locator('.sides a').click()
			await page.waitForURL('**/read/sola/add')
			expect(await page.locator('main').innerText()).toContain('es.md')
			expect(await violations(page)).toEqual([])
		}))
})
