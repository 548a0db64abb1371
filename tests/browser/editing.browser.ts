import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStage, sideways, violations } from './visit.ts'

const { visit, origin } = openStage()

const shapes = (page: Page) =>
	page.$$eval('.pair', (all) =>
		all.map((one) =>
			['source', 'target'].map((side) => one.querySelectorAll(`[data-side="${side}"]`).length).join(':')
		)
	)
const drawn = (page: Page) => page.locator('.pair.drawn').count()
/** The page's own script has run: keys are heard. */
const awake = (page: Page) => page.waitForLoadState('networkidle')
/** Does something that sends a form, and waits for the page that answers. */
const after = async (page: Page, act: () => Promise<void>) => {
	await Promise.all([page.waitForEvent('load'), act()])
	await page.waitForSelector('.pairs, .entries')
	await awake(page)
}

describe('Pairs', () => {
	test('are joined, stay joined, and are undone, done again and given back', () =>
		visit('/read/feria/pairs?row=3', {}, async (page) => {
			const before = await shapes(page)
			await after(page, () => page.click('.pair:not(.beside) [data-deed="join"]'))
			expect(await drawn(page)).toBe(1)
			expect(await shapes(page)).not.toEqual(before)
			expect(await violations(page)).toEqual([])
			await page.goto(`${origin()}/read/feria/pairs?row=3`)
			expect(await drawn(page)).toBe(1)
			await after(page, () => page.click('[data-deed="undo"]'))
			expect([await drawn(page), await shapes(page)]).toEqual([0, before])
			await after(page, () => page.click('[data-deed="redo"]'))
			expect(await drawn(page)).toBe(1)
			await after(page, () => page.click('[data-deed="release"]'))
			expect([await drawn(page), await shapes(page)]).toEqual([0, before])
		}))

	test('are joined and split with keys alone', () =>
		visit('/read/larga/pairs?row=3', {}, async (page) => {
			await awake(page)
			await page.keyboard.press('ArrowDown')
			await after(page, () => page.keyboard.press('j'))
			expect(await drawn(page)).toBe(1)
			const joined = await shapes(page)
			await page.focus('.pair.drawn [data-sentence]:has([data-deed="split"])')
			await after(page, () => page.keyboard.press('s'))
			expect(await shapes(page)).not.toEqual(joined)
			await after(page, () => page.keyboard.press('u'))
			expect(await shapes(page)).toEqual(joined)
		}))

	test('are joined without scripts, on a narrow page', () =>
		visit('/read/rarezas/pairs?row=2', { script: false, width: 390, language: 'en' }, async (page) => {
			await page.click('.pair:not(.beside) [data-deed="join"]')
			await page.waitForSelector('.pair.drawn')
			expect(await page.textContent('[role="status"]')).toContain('Saved.')
			await page.click('[data-deed="undo"]')
			await page.waitForSelector('[data-deed="undo"][disabled]')
			expect(await drawn(page)).toBe(0)
		}))
})

describe('The glossary', () => {
	test('takes a new term, refuses it a second time with what was written, and lets it be undone', () =>
		visit('/read/feria/glossary', { width: 390, forgive: /422/ }, async (page) => {
			const terms = () => page.$$eval('.entries strong', (all) => all.map((one) => one.textContent))
			const before = await terms()
			const add = async () => {
				await page.fill('[data-add] [name="term"]', 'altiplano')
				await page.fill('[data-add] [name="renderings"]', 'high plain')
				await after(page, () => page.click('[data-add] button'))
			}
			await add()
			expect(await terms()).toEqual([...before, 'altiplano'])
			await add()
			expect(await page.textContent('[role="status"]')).toContain('ya está en el glosario')
			expect(await page.inputValue('[data-add] [name="renderings"]')).toBe('high plain')
			expect([await terms(), await sideways(page)]).toEqual([[...before, 'altiplano'], 0])
			expect(await violations(page)).toEqual([])
			await after(page, () => page.click('[value="undo"]'))
			expect(await terms()).toEqual(before)
		}))
})
