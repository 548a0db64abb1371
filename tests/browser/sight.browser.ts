import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStage, sideways } from './visit.ts'

/** Three times the usual size of type, as the user of the browser has set it. */
const { visit } = openStage(48)

/** What of an element reaches beyond its right edge, by its words. */
function beyond(page: Page, selector: string): Promise<readonly string[]> {
	return page.$eval(selector, (box) => {
		const edge = box.getBoundingClientRect().left + box.clientWidth + 1
		return [...box.querySelectorAll('*')]
			.filter((one) => !one.closest('.unseen, svg') && one.getClientRects().length > 0)
			.filter((one) => one.getBoundingClientRect().right > edge)
			.map((one) => one.textContent?.trim() ?? '')
	})
}

describe('With type of 48 px', () => {
	const paths = [
		'/',
		'/import',
		'/dictionaries',
		'/bin',
		'/checks',
		'/study',
		'/read/feria',
		'/read/feria/contents',
		'/read/feria/verdicts',
		'/read/feria/versions',
		'/read/feria/glossary',
		'/read/feria/pairs?row=3',
		'/read/feria/manage',
		'/read/feria/add',
		'/read/feria/print',
		'/read/dos/beside'
	]
	for (const width of [360, 1280])
		test(`no page scrolls sideways at ${width} px`, async () => {
			for (const path of paths)
				await visit(path, { width, height: 740 }, async (page) => {
					expect(await sideways(page), path).toBe(0)
				})
		})

	test('neither does one whose own root is so large', async () => {
		for (const path of [
			'/',
			'/import',
			'/dictionaries',
			'/read/feria',
			'/read/feria/contents',
			'/read/feria/print'
		])
			await visit(path, { width: 1280 }, async (page) => {
				for (const width of [360, 1280]) {
					await page.setViewportSize({ width, height: 740 })
					await page.evaluate(() => (document.documentElement.style.fontSize = '48px'))
					expect(await sideways(page), `${path} ${width}`).toBe(0)
				}
			})
	})

	test('the bar leaves with the text on a phone, and a row that is gone to stands at the top of the window', () =>
		visit('/read/larga', { width: 360, height: 740 }, async (page) => {
			await page.keyboard.press('j')
			await page.keyboard.press('j')
			await page.keyboard.press('j')
			await page.waitForFunction(() => window.scrollY > 200)
			const seen = await page.evaluate(() => ({
				bar: document.querySelector('.bar')?.getBoundingClientRect().bottom,
				row: document.activeElement?.getBoundingClientRect().top
			}))
			expect(seen.bar).toBeLessThanOrEqual(0)
			expect(seen.row).toBeGreaterThanOrEqual(0)
			expect(seen.row).toBeLessThan(200)
		}))

	test('sheets, cards and menus are whole on a phone', () =>
		visit('/read/feria', { width: 360, height: 740, settings: 'flags=on&glossary=on' }, async (page) => {
			for (const key of ['t', 'f', 'w', '?', '/']) {
				await page.keyboard.press(key)
				await page.waitForSelector('dialog[open]')
				expect(await beyond(page, 'dialog[open]'), key).toEqual([])
				await page.keyboard.press('Escape')
			}
			await page.keyboard.press('n')
			await page.keyboard.press('Enter')
			await page.waitForSelector('.popup:popover-open')
			expect(await beyond(page, '.popup')).toEqual([])
			await page.keyboard.press('Escape')
			await page.click('.aa')
			expect(await beyond(page, '#appearance')).toEqual([])
		}))
})

describe('Where the system forces its colours', () => {
	test('a verdict that was given differs from one that was not', () =>
		visit('/read/feria', { forced: true, settings: 'flags=on', width: 4000 }, async (page) => {
			await page.keyboard.press('n')
			await page.keyboard.press('Enter')
			await page.click('.verdict [aria-keyshortcuts="1"]')
			await page.waitForSelector('.verdict [aria-pressed="true"]')
			await page.mouse.move(2, 2)
			const ground = (pressed: boolean) =>
				page.$eval(`.verdict [aria-pressed="${pressed}"]`, (one) => {
					const style = getComputedStyle(one)
					// A surface that is not its own the system takes away.
					return style.forcedColorAdjust === 'none' ? style.backgroundColor : ''
				})
			expect(await ground(true)).toMatch(/^rgb/)
			expect(await ground(false)).toBe('')
		}))

	test('the row that keys came to is outlined, and the sheet shows which list is chosen', () =>
		visit('/read/feria', { forced: true, width: 4000 }, async (page) => {
			await page.keyboard.press('j')
			expect(await page.$eval('.row:focus', (one) => getComputedStyle(one).outlineStyle)).toBe('solid')
			await page.keyboard.press('t')
			await page.waitForSelector('dialog[open] [role="tab"]')
			const bead = await page.$eval('[role="tab"][aria-selected="true"]', (one) => {
				const style = getComputedStyle(one, '::after')
				return [style.forcedColorAdjust, style.backgroundColor]
			})
			expect(bead[0]).toBe('none')
			expect(bead[1]).not.toBe('rgba(0, 0, 0, 0)')
		}))
})
