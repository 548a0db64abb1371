import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStage, row } from './visit.ts'

const { visit } = openStage()
const open = '.popup:popover-open'

/** The middle of the first place these words stand at, in a row's column. */
const middleOf = (page: Page, cell: string, words: string) =>
	page.$eval(
		cell,
		(paragraph, words) => {
			const text = paragraph.firstChild
			const from = text?.textContent?.indexOf(words) ?? -1
			if (!text || from < 0) throw new Error(`${words} is not there`)
			const range = document.createRange()
			range.setStart(text, from)
			range.setEnd(text, from + words.length)
			const box = range.getBoundingClientRect()
			return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
		},
		words
	)

describe('With fingers on a phone', () => {
	const phone = { width: 390, height: 800, touch: true }

	test('a tap on a word lights its sentence and looks it up; a tap beside the card only closes it', () =>
		visit('/read/feria', phone, async (page) => {
			const at = await middleOf(page, `${row(3)} .es p`, 'choferes')
			await page.touchscreen.tap(at.x, at.y)
			await page.waitForSelector(open)
			expect(await page.textContent(`${open} h2`)).toBe('choferes')
			const lit = await page.evaluate(() => [...(CSS.highlights.get('thread') ?? [])].map(String).join(' '))
			expect(lit).toContain('The drivers switched off their lights')
			const other = await middleOf(page, `${row(3)} .es p`, 'camiones')
			await page.touchscreen.tap(other.x, Math.max(110, other.y))
			await page.waitForTimeout(300)
			expect(await page.$(open)).toBe(null)
		}))

	test('a word low in the window rises above its card with its counterpart, and goes back when that closes', () =>
		visit('/read/larga', phone, async (page) => {
			const low = async (words: string) => {
				await page.$eval(`${row(11)} .es p`, (one) => {
					const { top } = one.getBoundingClientRect()
					window.scrollBy({ top: top - (innerHeight - 60), behavior: 'instant' })
				})
				await page.waitForTimeout(150)
				return middleOf(page, `${row(11)} .es p`, words)
			}
			const at = await low('camiones')
			const stood = await page.evaluate(() => window.scrollY)
			await page.touchscreen.tap(at.x, at.y)
			await page.waitForSelector(open)
			const seen = await page.evaluate(() => {
				const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
				const card = document.querySelector('.popup')?.getBoundingClientRect().top ?? 0
				return [...(CSS.highlights.get('thread-word') ?? [])]
					.flatMap((words) => (words instanceof Range ? [words.getBoundingClientRect()] : []))
					.map(({ top, bottom }) => top >= bar && bottom <= card)
			})
			expect(seen).toEqual([true, true])
			await page.tap(`${open} .foot .act`)
			expect(await page.evaluate(() => window.scrollY)).toBe(stood)
		}))

	test('a tap turns a paragraph over to the other language and back, and nothing below it moves', () =>
		visit('/read/feria', { ...phone, settings: 'mode=es' }, async (page) => {
			const below = () => page.$eval(row(6), (one) => one.getBoundingClientRect().top)
			const before = await below()
			await page.tap(`${row(3)} .peek`)
			expect(await page.isVisible(`${row(3)} .en p`)).toBe(true)
			expect(await below()).toBe(before)
			await page.tap(`${row(3)} .peek`)
			expect(await page.isVisible(`${row(3)} .es p`)).toBe(true)
			expect(await below()).toBe(before)
		}))
})

describe('In a browser that cannot paint highlights', () => {
	const old = { before: 'delete window.Highlight; delete CSS.highlights' }

	test('the paragraph and its counterpart are marked instead, and words are looked up all the same', () =>
		visit('/read/feria', old, async (page) => {
			const at = await middleOf(page, `${row(3)} .es p`, 'choferes')
			await page.mouse.move(at.x, at.y)
			await page.waitForSelector(`${row(3)} .es .lit`)
			expect(await page.$$eval('.lit', (all) => all.length)).toBe(2)
			await page.mouse.click(at.x, at.y)
			await page.waitForSelector(open)
			expect(await page.textContent(`${open} .here`)).toContain('drivers')
			await page.keyboard.press('Escape')
			await page.focus(row(6))
			for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key)
			await page.waitForSelector(open)
			expect(await page.textContent(`${open} h2`)).toBe('alcalde')
		}))
})

describe('With colours forced by the system', () => {
	test('terms and marks are lit with the sentence they stand in', () =>
		visit('/read/feria', { forced: true }, async (page) => {
			await page.focus(row(4))
			await page.keyboard.press('ArrowRight')
			const [lit, bare] = await page.evaluate(() => {
				const colour = (one: Element | null) => one && getComputedStyle(one).backgroundColor
				return [
					colour(document.querySelector('.term.thread')),
					colour(document.querySelector('[data-n="4"] .es p'))
				]
			})
			expect(lit).not.toBe(bare)
			expect(lit).not.toBe('rgba(0, 0, 0, 0)')
		}))
})

describe('A card near the edge of the window', () => {
	const boxes = (page: Page, words: string) =>
		page.evaluate((words) => {
			const card = document.querySelector('.popup')?.getBoundingClientRect()
			const marks = [...document.querySelectorAll(words)].map((one) => one.getBoundingClientRect())
			return {
				inside: card !== undefined && card.top >= 0 && card.bottom <= innerHeight,
				covered: marks.filter((mark) => {
					if (!card) return true
					const beside = mark.right < card.left || mark.left > card.right
					return !beside && mark.bottom > card.top && mark.top < card.bottom
				}).length
			}
		}, words)

	test('covers none of the words it is about, however low or high they stand', () =>
		visit('/read/larga', { height: 640 }, async (page) => {
			for (const [block, by] of [
				['end', 10],
				['center', 0],
				['start', -70]
			] as const) {
				await page.$eval(
					`${row(12)} .flag`,
					(flag, { block, by }) => {
						flag.scrollIntoView({ block, behavior: 'instant' })
						window.scrollBy({ top: by, behavior: 'instant' })
					},
					{ block, by }
				)
				await page.waitForTimeout(200)
				await page.$eval(`${row(12)} .flag`, (flag: HTMLElement) => flag.click())
				await page.waitForSelector(`${open} .verdict`)
				expect([block, await boxes(page, `${row(12)} .mark`)]).toEqual([block, { inside: true, covered: 0 }])
				// A card that grows above the words grows away from them.
				if (block === 'end') {
					await page.keyboard.press('1')
					await page.waitForSelector(`${open} fieldset`)
					expect(await boxes(page, `${row(12)} .mark`)).toEqual({ inside: true, covered: 0 })
				}
				await page.keyboard.press('Escape')
			}
		}))
})
