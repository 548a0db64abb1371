import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStage, row, sideways, violations } from './visit.ts'

const { visit, origin } = openStage()
const open = '.popup:popover-open'

const judge = async (page: Page, words: string) => {
	await page.click(`${row(4)} .flag`)
	await page.waitForSelector(open)
	await page.click(`.verdict >> text=${words}`)
}
/** Waits until the server has everything the page said. */
const sent = (page: Page, work: string) =>
	page.waitForFunction((key) => localStorage.getItem(key) === null, `cotejo.unsent.${work}`)
const verdictShown = (page: Page, verdict: string) =>
	page.waitForSelector(`${row(4)} .flag[data-v=${verdict}]`)

describe('What is said of a work', () => {
	test('in one browser is there in another: the verdict, and where one stopped', async () => {
		await visit('/read/larga', { remembered: true }, async (page) => {
			await page.click(`${row(4)} .num`)
			await page.evaluate(() => window.scrollTo({ top: 1600, behavior: 'instant' }))
			// The click has kept its row already; what counts is where one scrolled to.
			await page.waitForFunction(() => /"row":1\d/.test(localStorage.getItem('cotejo.unsent.larga') ?? ''))
			await sent(page, 'larga')
		})
		await visit('/read/larga', {}, async (page) => {
			await page.waitForFunction(() => window.scrollY > 1500)
			expect(await page.evaluate(() => Math.abs(window.scrollY - 1600))).toBeLessThan(3)
		})
		await visit('/read/feria', { remembered: true }, async (page) => {
			await judge(page, 'Es un error')
			await sent(page, 'feria')
		})
		await visit('/read/feria', { language: 'en' }, async (page) => {
			await verdictShown(page, 'error')
			await judge(page, 'It’s an error')
			await sent(page, 'feria')
		})
	})

	test('before the server kept it is taken over once', () =>
		visit(
			'/read/feria',
			{
				before: `if (!sessionStorage.getItem('done')) {
					sessionStorage.setItem('done', '1')
					localStorage.setItem('cotejo.position.feria', JSON.stringify({ row: 6, block: 'x', offset: 0, quote: 'El alcalde anotó los puestos', below: 0, share: 0.5, at: 5 }))
				}`
			},
			async (page) => {
				const key = await page.getAttribute(`${row(4)} .flag`, 'data-k')
				await page.evaluate((key) => {
					const verdict = { judgement: 'false-alarm', note: 'de antes', at: Date.now() }
					localStorage.setItem('cotejo.verdicts.feria', JSON.stringify({ [key ?? '']: verdict }))
				}, key)
				await page.reload()
				await verdictShown(page, 'false-alarm')
				await sent(page, 'feria')
				const left = await page.evaluate(() => [
					localStorage.getItem('cotejo.verdicts.feria'),
					localStorage.getItem('cotejo.position.feria')
				])
				expect(left).toEqual([null, null])
				const kept = await (await fetch(`${origin()}/read/feria/said/verdict`)).json()
				expect(kept[key ?? '']?.value).toEqual({ judgement: 'false-alarm', note: 'de antes' })
			}
		))

	test('while the server cannot be reached waits in the browser, says so, and goes to it later', () =>
		visit('/read/feria', { forgive: /ERR_FAILED/ }, async (page) => {
			const down = '**/said/verdict'
			await page.route(down, (route) =>
				route.request().method() === 'POST' ? route.abort() : route.continue()
			)
			await judge(page, 'Falsa alarma')
			await page.waitForFunction(() =>
				document.querySelector('.said')?.textContent?.includes('queda en este navegador')
			)
			await page.reload()
			await verdictShown(page, 'false-alarm')
			await page.unroute(down)
			await page.reload()
			await verdictShown(page, 'false-alarm')
			await sent(page, 'feria')
			const kept = await (await fetch(`${origin()}/read/feria/said/verdict`)).json()
			expect(Object.values(kept)).toMatchObject([{ value: { judgement: 'false-alarm' } }])
		}))

	test('is taken from our own pages only, and only in a form that is understood', async () => {
		const send = async (headers: Record<string, string>, body: unknown) => {
			const answer = await fetch(`${origin()}/read/feria/said/note`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...headers },
				body: JSON.stringify(body)
			})
			return answer.status
		}
		const saying = { said: [{ key: 'b.0', value: { text: 'una nota' }, at: 1 }] }
		expect(await send({ origin: 'http://elsewhere.example' }, saying)).toBe(403)
		expect(await send({}, saying)).toBe(403)
		expect(await send({ origin: origin() }, { said: [{ key: 'b.0' }] })).toBe(400)
		expect(
			await send({ origin: origin() }, { said: [{ key: 'b.0', value: 'x'.repeat(30_000), at: 1 }] })
		).toBe(400)
		expect(await send({ origin: origin() }, saying)).toBe(200)
	})
})

describe('An error several checks see', () => {
	const names = (page: Page) => page.$$eval('.flag', (all) => all.map((one) => one.textContent))
	const heading = (page: Page) => page.textContent(`${open} h2`)

	test('is one flag and one card, which names them all and turns to each; verdicts are given to each', () =>
		visit('/read/nunca', {}, async (page) => {
			expect(await names(page)).toEqual(['negación, crítica', 'nombre propio, crítica'])
			await page.keyboard.press('n')
			await page.keyboard.press('Enter')
			await page.waitForSelector(open)
			expect(await heading(page)).toContain('Nunca')
			const others = await page.$$eval(`${open} li b`, (all) => all.map((one) => one.textContent))
			expect(others).toEqual(['sentido contrario, grave', 'intensidad, grave'])
			expect(await violations(page)).toEqual([])
			await page.keyboard.press('2')
			await page.waitForSelector('.verdict [aria-pressed=true]')
			expect(await page.$(`${row(2)} .flag[data-v]`)).toBeNull()

			const first = await heading(page)
			await page.click(`${open} li button >> nth=1`)
			await page.waitForFunction((was) => document.querySelector('.popup h2')?.textContent !== was, first)
			expect(await page.$('.verdict [aria-pressed=true]')).toBeNull()
			expect(await page.textContent(`${open} li:first-child`)).toContain('Falsa alarma')
			await page.keyboard.press('1')
			await page.waitForSelector(`${row(2)} .flag[data-v=error] >> text=negación`)

			await page.click('.verdict >> text=Nota')
			await page.keyboard.type('n')
			await page.keyboard.press('Escape')
			expect(await page.inputValue('#verdict-note')).toBe('n')
			await page.keyboard.press('n')
			await page.waitForFunction(() => document.querySelector('.popup h2')?.textContent?.includes('Sica'))
			await page.keyboard.press('n')
			await page.waitForFunction(() =>
				document.querySelector('.said')?.textContent?.includes('No hay más divergencias')
			)
		}))

	test('is counted once, and found by any of them', () =>
		visit('/read/nunca', {}, async (page) => {
			expect(await page.textContent('.end')).toContain('2 divergencias')
			await page.keyboard.press('f')
			await page.waitForSelector('#contents li')
			expect(await page.textContent('#contents .state')).toMatch(/^\s*2 divergencias\. Lo que varias/)
			await page.selectOption('#contents select >> nth=0', { label: 'omisión' })
			await page.waitForFunction(() => document.querySelectorAll('#contents ol li').length === 1)
			expect(await page.textContent('#contents li')).toContain('Lo señala también: omisión')
			expect(await violations(page)).toEqual([])
		}))
})

describe('The report of verdicts', () => {
	test('counts what was called an error, by severity, and leads back to it', () =>
		visit('/read/feria', {}, async (page) => {
			await judge(page, 'Es un error')
			await page.click('.verdict + fieldset >> text=leve')
			await sent(page, 'feria')
			await page.goto(`${origin()}/read/feria/verdicts`)
			expect(await page.textContent('.score')).toContain('1 error; puntos: 1, ')
			expect(await violations(page)).toEqual([])
			await page.emulateMedia({ media: 'print' })
			expect(await page.isVisible('.score')).toBe(true)
			expect(await page.isVisible('main form')).toBe(false)
			await page.emulateMedia({ media: 'screen' })
			const csv = await (await fetch(`${origin()}/read/feria/verdicts/csv`)).text()
			expect(csv.split('\r\n')[1]).toContain(',minor,1,')
			const html = await (await fetch(`${origin()}/read/feria/verdicts/html`)).text()
			expect(html).toContain('Informe')
			await page.click('main >> text=Guardar con la obra >> nth=1')
			await page.waitForSelector('main >> text=Guardado en verdicts.json')
			await page.click('li .head a')
			await page.waitForURL('**/read/feria/1*')
		}))
})

describe('The versions', () => {
	test('of a folder say what was said of it, before and after it has another version, on a phone too', () =>
		visit('/read/feria/versions', { width: 390 }, async (page) => {
			expect(await page.textContent('main')).toContain('solo hay una versión')
			expect([await violations(page), await sideways(page)]).toEqual([[], 0])
		}))
})
