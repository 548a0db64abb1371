import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStage, row, sideways, violations } from './visit.ts'

const { visit, origin } = openStage()
const open = '.popup:popover-open'
const field = `${open} textarea`

const sent = (page: Page) => page.waitForFunction(() => localStorage.getItem('cotejo.unsent.feria') === null)
const heights = (page: Page) =>
	page.$$eval('.row', (all) => all.map((one) => one.getBoundingClientRect().height))

describe('A note of one’s own', () => {
	test('is written with a key, marked in the margin without moving anything, and there again later', () =>
		visit('/read/feria', {}, async (page) => {
			const before = await heights(page)
			await page.focus(row(6))
			await page.keyboard.press('m')
			await page.waitForSelector(field)
			expect(await page.textContent(`${open} h2`)).toBe('Nota en la fila 6')
			await page.keyboard.type('Preguntar por el cuaderno: j, k y n son letras.')
			expect(await violations(page)).toEqual([])
			await page.keyboard.press('Escape')
			await page.waitForSelector(`${row(6)} .noted`)
			expect(await heights(page)).toEqual(before)
			expect(await page.evaluate(() => document.activeElement?.getAttribute('data-n'))).toBe('6')
			await sent(page)
			await page.reload()
			await page.waitForSelector(`${row(6)} .noted`)
			expect(await violations(page)).toEqual([])
			await page.click(`${row(6)} .noted`)
			await page.waitForSelector(field)
			expect(await page.inputValue(field)).toContain('Preguntar por el cuaderno')
		}))

	test('is offered beside the link of a number, changed, deleted, and brought back', () =>
		visit('/read/feria', { language: 'en' }, async (page) => {
			await page.click(`${row(8)} .num`)
			await page.click('.said >> text=Write a note')
			await page.waitForSelector(field)
			await page.keyboard.type('First thought')
			await page.click(`${open} .foot .act`)
			await page.waitForSelector(`${row(8)} .noted`)
			await page.click(`${row(8)} .noted`)
			await page.waitForSelector(field)
			await page.keyboard.type(', and a second.')
			await page.keyboard.press('Escape')
			await page.click(`${row(8)} .noted`)
			await page.waitForSelector(field)
			expect(await page.inputValue(field)).toBe('First thought, and a second.')
			await page.click(`${open} >> text=Delete the note`)
			await page.waitForSelector(`${row(8)} .noted`, { state: 'detached' })
			await page.click('.said >> text=Undo')
			await page.waitForSelector(`${row(8)} .noted`)
		}))

	test('is listed in the order of the text under the words it is about, leads back, and leaves as a file', () =>
		visit('/read/feria', {}, async (page) => {
			for (const number of [8, 3]) {
				await page.focus(row(number))
				await page.keyboard.press('m')
				await page.waitForSelector(field)
				await page.keyboard.type(`Sobre la fila ${number}.`)
				await page.keyboard.press('Escape')
				await page.waitForSelector(`${row(number)} .noted`)
			}
			await page.keyboard.press('t')
			await page.click('#tab-notes')
			await page.waitForSelector('#contents li .text')
			expect(await page.$$eval('#contents li .text', (all) => all.map((one) => one.textContent))).toEqual([
				'Sobre la fila 3.',
				'Sobre la fila 8.'
			])
			expect(await page.textContent('#contents li [lang=en]')).toMatch(/^The trucks would arrive/)
			expect(await violations(page)).toEqual([])
			const file = await (await fetch(`${origin()}/read/feria/notes.md`)).text()
			for (const words of ['> Los camiones llegaban', '> The trucks would arrive', 'Sobre la fila 8.'])
				expect(file).toContain(words)
			const zip = await (await fetch(`${origin()}/read/feria/download/folder`)).arrayBuffer()
			expect(Object.keys(unzipSync(new Uint8Array(zip)))).toContain('feria/notes.md')
			await page.click('#contents li a >> nth=1')
			await page.waitForFunction(() => document.activeElement?.getAttribute('data-n') === '8')
		}))

	test('stays in the browser, and says so, while Cotejo cannot be reached', () =>
		visit('/read/feria', { forgive: /ERR_FAILED/ }, async (page) => {
			await page.route('**/said/note', (route) =>
				route.request().method() === 'POST' ? route.abort() : route.continue()
			)
			await page.focus(row(6))
			await page.keyboard.press('m')
			await page.waitForSelector(field)
			await page.keyboard.type('Sin servidor')
			await page.keyboard.press('Escape')
			await page.waitForFunction(() =>
				document.querySelector('.said')?.textContent?.includes('queda en este navegador')
			)
			await page.reload()
			await page.waitForSelector(`${row(6)} .noted`)
		}))

	test('is written on a phone too, beside the number of its row', () =>
		visit('/read/feria', { width: 390, height: 800 }, async (page) => {
			await page.click(`${row(3)} .num`)
			await page.click('.said >> text=Anotar')
			await page.waitForSelector(field)
			await page.keyboard.type('Desde el teléfono')
			await page.click(`${open} .foot .act`)
			await page.waitForSelector(`${row(3)} .noted`)
			const [number, mark] = await page.$eval(`${row(3)} .num`, (one) => [
				one.getBoundingClientRect().top,
				one.querySelector('.noted')?.getBoundingClientRect().top ?? 0
			])
			expect(Math.abs((mark ?? 0) - (number ?? 0))).toBeLessThan(16)
			expect([await violations(page), await sideways(page)]).toEqual([[], 0])
		}))

	test('stands on the line of a long row it was written on', () =>
		visit('/read/parrafo', {}, async (page) => {
			const second = '.line[id] .num'
			await page.click(`${second} >> nth=0`)
			await page.click('.said >> text=Anotar')
			await page.waitForSelector(field)
			await page.keyboard.type('En medio del párrafo')
			await page.keyboard.press('Escape')
			await page.waitForSelector('.line[id] .noted')
			expect(await page.$$eval('.noted', (all) => all.length)).toBe(1)
		}))
})
