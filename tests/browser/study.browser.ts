import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStage, row, violations } from './visit.ts'

const { visit, origin } = openStage()

const card = '.popup:popover-open'

/** Walks to the nth word of row 6 with the keyboard, looks it up and keeps it. */
async function keep(page: Page, nth: number, button: string) {
	await page.focus(row(6))
	for (let n = 0; n < nth; n++) await page.keyboard.press('Shift+ArrowRight')
	await page.keyboard.press('Enter')
	await page.waitForSelector(card)
	await page.getByRole('button', { name: button }).click()
	await page.waitForSelector(`${card} [aria-pressed=true]`)
	const word = await page.textContent(`${card} h2`)
	await page.keyboard.press('Escape')
	return word
}

describe('A word kept while reading', () => {
	test('is asked for in its sentence, answered with keys, and comes back later', () =>
		visit('/read/feria', { language: 'en' }, async (page) => {
			const word = await keep(page, 2, 'Keep this word')
			await page.goto(`${origin()}/study`)
			expect(await page.textContent('#recall mark')).toBe(word)
			expect(await page.textContent('#recall .asked')).not.toContain('mayor')
			expect(await violations(page)).toEqual([])
			await page.focus('summary')
			await page.keyboard.press('Enter')
			expect(await page.textContent('#recall .answer')).toContain('mayor')
			await page.waitForSelector('#recall .answer:focus')
			expect(await violations(page)).toEqual([])
			await page.keyboard.press('4')
			await page.waitForSelector('#recall', { state: 'detached' })
			await page.waitForSelector('main:focus')
			expect(await page.textContent('main')).toMatch(
				/Nothing to recall now\. The next word comes in \d+ days/
			)
			expect(await page.textContent('main li')).toContain('alcalde')
		}))

	test('says so on its card, and is let go and kept again with what was learned', () =>
		visit('/read/feria', {}, async (page) => {
			await keep(page, 4, 'Guardar la palabra')
			await page.reload()
			await page.focus(row(6))
			for (let n = 0; n < 4; n++) await page.keyboard.press('Shift+ArrowRight')
			await page.keyboard.press('Enter')
			await page.waitForSelector(`${card} [aria-pressed=true]`)
			await page.goto(`${origin()}/study`)
			const words = await page.locator('main li').count()
			await page.locator('main li button').first().click()
			await page.waitForSelector('text=Se quitó')
			expect(await page.locator('main li').count()).toBe(words - 1)
			await page.click('text=Guardarla de nuevo')
			await page.waitForSelector('text=Se quitó', { state: 'detached' })
			expect(await page.locator('main li').count()).toBe(words)
		}))

	test('is recalled without script too, and leaves as a table', () =>
		visit('/study', { script: false }, async (page) => {
			await page.click('summary')
			await page.click('.grades button >> nth=3')
			await page.waitForSelector('main li')
			const table = await (await page.request.get(`${origin()}/study/words.tsv`)).text()
			const [head, ...lines] = table.trim().split('\n')
			expect(head?.split('\t')).toHaveLength(7)
			expect(lines.length).toBeGreaterThan(0)
			expect(lines.every((line) => line.split('\t').length === 7)).toBe(true)
		}))

	test.each([320, 1280])('stands on a page of %d px that never scrolls sideways', (width) =>
		visit('/study', { width }, async (page) => {
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			expect(wide).toBeLessThanOrEqual(0)
		})
	)
})
