import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { attribute, openStage, row, sideways, violations } from './visit.ts'

const { origin, visit } = openStage()

/** Notes every shift of the layout that nobody asked for, as the browser counts them. */
const watchShifts = `new PerformanceObserver((list) => {
	const shifts = JSON.parse(document.body.dataset.shifts ?? '[]')
	for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts.push(entry.value)
	document.body.dataset.shifts = JSON.stringify(shifts)
}).observe({ type: 'layout-shift', buffered: true })`

describe('The first byte', () => {
	const first = async (headers: Record<string, string>, path = '/') => {
		const answer = await fetch(origin() + path, { headers, redirect: 'manual' })
		return { html: await answer.text(), answer }
	}

	test('speaks the language the browser asks for', async () => {
		expect((await first({ 'accept-language': 'en-GB,en;q=0.9,es;q=0.4' })).html).toMatch(/<html lang="en"/)
		expect((await first({ 'accept-language': 'es-BO' })).html).toMatch(/<html lang="es"/)
		expect((await first({ 'accept-language': 'de,fr' })).html).toMatch(/<html lang="es"/)
	})

	test('speaks the language that was chosen, whatever the browser asks for', async () => {
		const { answer } = await first({ 'accept-language': 'es' }, '/?ui=en')
		expect(answer.status).toBe(303)
		const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
		const { html } = await first({ 'accept-language': 'es', cookie })
		expect(html).toMatch(/<html lang="en"/)
		expect(html).toContain('>Library</h1>')
	})

	test('carries the theme and the mode, so that nothing flashes', async () => {
		const { html } = await first(
			{ cookie: `cotejo=${encodeURIComponent('theme=dark&mode=stack')}` },
			'/read/feria'
		)
		expect(html).toMatch(/<html [^>]*data-theme="dark"/)
		expect(html).toMatch(/<html [^>]*data-mode="stack"/)
	})

	test('stays under 60 KB and holds the text once', async () => {
		for (const path of ['/read/feria', '/read/larga', '/read/larga/3']) {
			const { html } = await first({}, path)
			expect(html.length).toBeLessThan(60_000)
		}
		const { html } = await first({}, '/read/feria')
		expect(html.split('cuaderno de tapas verdes')).toHaveLength(2)
	})

	test('asks for the type every page is set in as soon as the page is read, after the styles', async () => {
		const { html } = await first({}, '/read/feria')
		const fonts = [...html.matchAll(/<link rel="preload" as="font"[^>]*>/g)].map(([link]) => link)
		expect(fonts).toHaveLength(4)
		for (const font of fonts) {
			expect(font).toContain('fetchpriority="low"')
			const path = /href="([^"]+)"/.exec(font)?.[1] ?? ''
			const answer = await fetch(new URL(path, `${origin()}/read/feria`))
			expect(answer.headers.get('content-type')).toBe('font/woff2')
		}
		expect(html.lastIndexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('as="font"'))
	})

	test('is refused to a foreign host name', async () => {
		const { request } = await import('node:http')
		const status = await new Promise((done) => {
			request(origin(), { headers: { host: 'library.example' } }, (answer) => done(answer.statusCode)).end()
		})
		expect(status).toBe(421)
	})

	test('says in a sentence that there is no such work', async () => {
		const { html, answer } = await first({ 'accept-language': 'es' }, '/read/nada')
		expect(answer.status).toBe(404)
		expect(html).toContain('ninguna obra con ese nombre')
	})
})

describe('Reading', () => {
	test('leads from the shelf into a work, side by side', () =>
		visit('/', {}, async (page) => {
			await page.click('text=La feria de los jueves')
			await page.waitForSelector(row(3))
			const cells = await page.$$eval(`${row(3)} .es, ${row(3)} .en`, (all) =>
				all.map((one) => ({
					lang: one.getAttribute('lang'),
					left: one.getBoundingClientRect().left,
					top: one.getBoundingClientRect().top
				}))
			)
			expect(cells.map((cell) => cell.lang)).toEqual(['es', 'en'])
			expect(cells[0]?.left).toBeLessThan(cells[1]?.left ?? 0)
			expect(cells[0]?.top).toBe(cells[1]?.top)
		}))

	test('puts the English first where that is asked, beside and above, and reads in the same order to listeners', () =>
		visit('/read/feria', { settings: 'swap=on' }, async (page) => {
			const boxes = () =>
				page.$$eval(`${row(3)} .es, ${row(3)} .en`, (all) =>
					all.map(
						(one) =>
							[one.className, one.getBoundingClientRect().left, one.getBoundingClientRect().top] as const
					)
				)
			const [es, en] = await boxes()
			expect([es?.[0], en?.[0]]).toEqual(['es', 'en'])
			expect(en?.[1]).toBeLessThan(es?.[1] ?? 0)
			await page.keyboard.press('s')
			const [above, below] = await boxes()
			expect(below?.[2]).toBeLessThan(above?.[2] ?? 0)
		}))

	test('keeps its sentences as they were cut, whatever is changed', () =>
		visit('/read/feria', {}, async (page) => {
			const cut = () =>
				page.$$eval('[data-s]', (all) => all.map((one) => one.getAttribute('data-s')).join('|'))
			const before = await cut()
			for (const key of ['s', 's', 's', 's', 'g', 'd']) await page.keyboard.press(key)
			await page.$eval('#appearance input[value=huge]', (one: HTMLElement) => one.click())
			expect(await cut()).toBe(before)
		}))

	test('moves nothing by itself: there is no transition and no animation to be reduced', () =>
		visit('/read/feria', {}, async (page) => {
			await page.emulateMedia({ reducedMotion: 'no-preference' })
			const moving = await page.$$eval(
				'body *',
				(all) =>
					all.filter((one) => {
						const { transitionDuration, animationName } = getComputedStyle(one)
						return parseFloat(transitionDuration) > 0 || animationName !== 'none'
					}).length
			)
			expect(moving).toBe(0)
		}))

	test.each([390, 1280])('opens a later leaf without moving what was read of it, at %i px', (width) =>
		visit('/read/larga/3', { width, before: watchShifts }, async (page) => {
			await page.waitForFunction(() => document.querySelectorAll('.leaf').length > 3)
			await page.waitForTimeout(400)
			const shifts = await page.evaluate(() => JSON.parse(document.body.dataset.shifts ?? '[]'))
			expect(shifts.reduce((sum: number, one: number) => sum + one, 0)).toBeLessThan(0.05)
			const written = await (await fetch(`${origin()}/read/larga/3`)).text()
			const firstRow = /data-n="(\d+)"/.exec(written)?.[1] ?? ''
			const top = await page.$eval(row(Number(firstRow)), (one) => one.getBoundingClientRect().top)
			expect(top).toBeGreaterThan(0)
			expect(top).toBeLessThan(260)
		})
	)

	test.each(['/read/larga', '/read/larga/3'])(
		'stands to the pixel where one read, when %s is reloaded, come back to, or opened again',
		(path) =>
			visit(path, {}, async (page) => {
				await page.keyboard.press('Shift+BracketRight')
				await page.waitForTimeout(300)
				await page.mouse.wheel(0, 707)
				await page.waitForTimeout(400)
				const stands = () =>
					page.evaluate(() => {
						const all = [...document.querySelectorAll('.row')]
						const at = all.find((one) => one.getBoundingClientRect().top > 200)
						return [at?.getAttribute('data-n'), Math.round((at?.getBoundingClientRect().top ?? 0) * 10)]
					})
				const before = await stands()
				const again = async () => {
					await page.waitForSelector('.peek', { state: 'attached' })
					await page.waitForTimeout(500)
					expect(await stands()).toEqual(before)
				}
				await page.reload()
				await again()
				await page.goto(`${origin()}/checks`)
				await page.goBack()
				await again()
				await page.goto(`${origin()}/`)
				await page.goto(`${origin()}/read/larga`)
				await again()
				const leaf = page.locator(`.leaf:has([data-n="${before[0]}"])`)
				const html = await (await fetch(`${origin()}/read/larga`)).text()
				expect(html).toContain(`data-leaf="${await leaf.getAttribute('data-leaf')}"`)
			})
	)

	test('says where the work ends only once its end is there', () =>
		visit('/read/larga/3', { script: false }, async (page) => {
			expect(await page.$('footer.end')).toBeNull()
			await page.goto(`${origin()}/read/feria`)
			expect(await page.$('footer.end')).not.toBeNull()
		}))

	test('says a gap instead of leaving a blank', () =>
		visit('/read/feria', {}, async (page) => {
			expect(await page.textContent('.gap')).toBe('añadido por la traducción')
			expect(await page.getAttribute('.gap', 'lang')).toBe('es')
		}))

	test('shows and hides the glossary, and a note says what the term means', () =>
		visit('/read/feria', { language: 'en' }, async (page) => {
			expect(await page.getAttribute(`${row(4)} .es .term`, 'lang')).toBe('qu')
			await page.click(`${row(4)} .es .term`)
			await page.waitForSelector('.popup:popover-open')
			expect(await page.textContent('.popup h2')).toBe('ayllu')
			expect(await page.textContent('.popup')).toContain('An Andean community')
			expect((await page.textContent('.popup dl'))?.replace(/\s+/g, ' ')).toContain('In English ayllu 1')
			await page.keyboard.press('Escape')
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('ayllus')
			await page.click('text=Glossary')
			expect(await attribute(page, 'data-glossary')).toBe('off')
			expect(await page.getAttribute(`${row(4)} .es .term`, 'tabindex')).toBe(null)
			expect(await page.$eval(`${row(4)} .es .term`, (one) => getComputedStyle(one).textDecorationLine)).toBe(
				'none'
			)
		}))

	test('shows and hides divergences, and a card proves them with the words of both sides', () =>
		visit('/read/feria', {}, async (page) => {
			const words = await page.$$eval(`${row(4)} .mark`, (all) => all.map((one) => one.textContent))
			expect(words).toEqual(['36', '63'])
			await page.click(`${row(4)} .flag`)
			await page.waitForSelector('.popup:popover-open')
			const card = await page.textContent('.popup')
			for (const word of ['36', '63', 'crítica']) expect(card).toContain(word)
			await page.keyboard.press('Escape')
			await page.click('[role=switch] >> text=Divergencias')
			expect(await page.isVisible(`${row(4)} .flag`)).toBe(false)
		}))

	test('remembers the switches', () =>
		visit('/read/feria', {}, async (page) => {
			await page.click('text=Glosario')
			await page.reload()
			expect(await page.getAttribute('[role=switch]', 'aria-checked')).toBe('false')
		}))

	test('hides the other language until one peeks, and the page stays still', () =>
		visit('/read/feria', {}, async (page) => {
			const top = () => page.$eval(row(6), (one) => one.getBoundingClientRect().top)
			const before = await top()
			await page.click('.modes label.es, label.es')
			expect(await page.isVisible(`${row(3)} .en p`)).toBe(false)
			expect(await top()).toBe(before)
			await page.click(`${row(3)} .peek`)
			expect(await page.isVisible(`${row(3)} .en p`)).toBe(true)
			expect(await page.isVisible(`${row(4)} .en p`)).toBe(false)
			expect(await top()).toBe(before)
		}))

	test('lights a sentence with its counterpart', () =>
		visit('/read/feria', {}, async (page) => {
			const box = await page.$eval(`${row(3)} .es p`, (one) => {
				const { left, top } = one.getBoundingClientRect()
				return { x: left + 60, y: top + 14 }
			})
			await page.mouse.move(box.x, box.y)
			await page.waitForFunction(() => CSS.highlights.get('thread')?.size)
			const lit = await page.evaluate(() => [...(CSS.highlights.get('thread') ?? [])].map(String))
			expect(lit.join(' ')).toContain('Los camiones llegaban antes del alba')
			expect(lit.join(' ')).toContain('The trucks would arrive before dawn')
			expect(lit.join(' ')).not.toContain('switched off')
		}))

	test('finds words in both languages without their accents', () =>
		visit('/read/feria', {}, async (page) => {
			await page.keyboard.press('/')
			await page.keyboard.type('que el rio')
			await page.waitForFunction(() => document.querySelector('#search mark')?.textContent === 'que el río')
			await page.click('#search li a')
			await page.waitForFunction(() => document.activeElement?.matches('.row'))
			expect(await page.evaluate(() => document.activeElement?.getAttribute('data-n'))).toBe('10')
		}))

	test('offers a word with its ñ where it was asked for without', () =>
		visit('/read/feria', {}, async (page) => {
			await page.keyboard.press('/')
			await page.keyboard.type('ninos')
			await page.click('#search >> text=¿Tal vez «niños»?')
			await page.waitForFunction(() => document.querySelector('#search mark')?.textContent === 'niños')
			expect(await page.inputValue('#search-field')).toBe('niños')
			expect(await page.$('#search .instead')).toBeNull()
		}))

	test('shows beside each find the sentence that stands opposite, however long the paragraph', () =>
		visit('/read/parrafo', {}, async (page) => {
			await page.keyboard.press('/')
			await page.keyboard.type('las devolvía un momento después')
			await page.waitForFunction(() =>
				document.querySelector('#search mark')?.textContent?.endsWith('después')
			)
			expect(await page.textContent('#search li [lang=en]')).toMatch(/^…\sThe wind of the high plain/)
		}))
})

describe('Places', () => {
	test('every row comes once, though the server has cut the leaves anew since the page was opened', () =>
		visit('/read/larga', {}, async (page) => {
			// What the server now takes for the next leaf: the page says which rows it means.
			await page.route('**/rows/**', (route) =>
				route.continue({
					url: route
						.request()
						.url()
						.replace(/rows\/(\d+)/, (_, leaf) => `rows/${Number(leaf) + 1}`)
				})
			)
			await page.evaluate(async () => {
				for (const leaf of document.querySelectorAll('.leaf')) {
					leaf.scrollIntoView()
					while (leaf.hasAttribute('data-empty')) await new Promise((done) => setTimeout(done, 20))
				}
			})
			const rows = await page.$$eval('.row', (all) => all.map((one) => Number(one.getAttribute('data-n'))))
			expect(rows).toEqual(Array.from(rows, (_, at) => at + 1))
			expect(rows.length).toBeGreaterThan(100)
			for (const asked of ['from=0&to=3', 'from=9&to=3', 'from=1&to=99999', 'from=x&to=3'])
				expect((await fetch(`${origin()}/read/larga/rows/0?${asked}`)).status).toBe(404)
		}))

	test('a deep link leads to its row, in a leaf that was not there yet', () =>
		visit('/read/larga', {}, async (page) => {
			const id = await page.evaluate(async () => {
				const answer = await fetch('/read/larga/rows/4')
				return /<article[^>]* id="([^"]+)"/.exec((await answer.text()).slice(-4000))?.[1] ?? ''
			})
			expect(id).toMatch(/^\d+~\w+\.0$/)
			await page.goto(`${origin()}/read/larga#${id}`)
			await page.waitForFunction((one) => {
				const top = document.getElementById(one)?.getBoundingClientRect().top ?? -1
				return top > 40 && top < 140
			}, id)
		}))

	test('a link to a passage that is gone says so and shows the row with that number', () =>
		visit('/read/larga#12~gone.0', {}, async (page) => {
			await page.waitForSelector('.said p')
			expect(await page.textContent('.said')).toContain('ya no está')
		}))

	test('reading goes on to the pixel where it stopped', () =>
		visit('/read/larga', {}, async (page) => {
			for (let n = 0; n < 6; n++) {
				await page.mouse.wheel(0, 900)
				await page.waitForTimeout(120)
			}
			await page.waitForTimeout(400)
			const seen = () =>
				page.evaluate(() => {
					const rows = [...document.querySelectorAll<HTMLElement>('.row')]
					const row = rows.find((one) => one.getBoundingClientRect().bottom > 60)
					return { row: row?.dataset.n, top: Math.round(row?.getBoundingClientRect().top ?? 0) }
				})
			const before = await seen()
			await page.goto(origin())
			await page.click('text=Seguir leyendo')
			await page.waitForFunction((number) => {
				const rows = [...document.querySelectorAll<HTMLElement>('.row')]
				return rows.find((one) => one.getBoundingClientRect().bottom > 60)?.dataset.n === number
			}, before.row)
			await page.waitForTimeout(300)
			const after = await seen()
			expect(after.row).toBe(before.row)
			expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1)
		}))

	test('changing mode, size or switches moves the row at the top by nothing', () =>
		visit('/read/larga', {}, async (page) => {
			await page.keyboard.press(']')
			await page.waitForTimeout(300)
			await page.mouse.wheel(0, 500)
			await page.waitForTimeout(300)
			const seen = () =>
				page.evaluate(() => {
					const rows = [...document.querySelectorAll<HTMLElement>('.row')]
					const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
					const row = rows.find((one) => one.getBoundingClientRect().top >= bar)
					return { row: row?.dataset.n, top: row?.getBoundingClientRect().top }
				})
			const before = await seen()
			for (const key of ['s', 's', 's', 's', 'g', 'd']) {
				await page.keyboard.press(key)
				await page.waitForTimeout(120)
				expect([key, await seen()]).toEqual([key, before])
			}
			for (const value of ['large', 'wide', 'tight', 'sans', 'sepia', 'small', 'narrow', 'loose', 'serif']) {
				// Not with the tester's own click, which scrolls to what stands in a sticky bar.
				await page.$eval(`#appearance input[value=${value}]`, (one: HTMLElement) => one.click())
				await page.waitForTimeout(120)
				expect([value, await seen()]).toEqual([value, before])
			}
		}))

	test('the language of the interface changes in place', () =>
		visit('/read/larga', {}, async (page) => {
			await page.mouse.wheel(0, 1500)
			await page.waitForFunction(() => window.scrollY >= 1500)
			await page.waitForTimeout(500)
			const seen = () =>
				page.$$eval('.row', (rows) =>
					rows.find((one) => one.getBoundingClientRect().bottom > 60)?.getAttribute('data-n')
				)
			const before = await seen()
			await page.keyboard.press('l')
			await page.waitForSelector('html[lang=en]')
			await page.waitForFunction((number) => {
				const rows = [...document.querySelectorAll('.row')]
				return rows.find((one) => one.getBoundingClientRect().bottom > 60)?.getAttribute('data-n') === number
			}, before)
			expect(await page.textContent('[role=switch]')).toContain('Glossary')
		}))
})

/** Presses Tab until the focus is on what bears these words itself or is labelled by them. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
	for (let n = 0; n < 40; n++) {
		const there = await page.evaluate(() => {
			const at = document.activeElement
			return [at, at?.closest('label')].map((one) => one?.textContent?.trim() ?? '')
		})
		if (there.some((one) => words.test(one))) return
		await page.keyboard.press('Tab')
	}
	throw new Error(`Tab never came to ${words}`)
}

describe('The keyboard alone', () => {
	test('walks rows, flags, modes, peeks and sheets', () =>
		visit('/read/feria', {}, async (page) => {
			const focused = () =>
				page.evaluate(() => document.activeElement?.closest('.row')?.getAttribute('data-n'))
			await page.keyboard.press('j')
			const first = Number(await focused())
			await page.keyboard.press('j')
			expect(Number(await focused())).toBe(first + 1)
			await page.keyboard.press('k')
			expect(Number(await focused())).toBe(first)
			await page.keyboard.press('n')
			await page.waitForFunction(() => document.activeElement?.matches('.flag'))
			expect(await focused()).toBe('4')
			await page.keyboard.press('Enter')
			await page.waitForSelector('.popup:popover-open')
			await page.keyboard.press('n')
			await page.waitForFunction(() =>
				document.querySelector('.popup:popover-open h2')?.textContent?.includes('niega')
			)
			await page.keyboard.press('Escape')
			expect(await page.$('.popup:popover-open')).toBe(null)
			await page.keyboard.press('s')
			expect(await attribute(page, 'data-mode')).toBe('stack')
			await page.keyboard.press('s')
			expect(await attribute(page, 'data-mode')).toBe('es')
			await page.keyboard.press('v')
			expect(await page.$$eval('[data-peek]', (all) => all.length)).toBe(1)
			for (const [key, id] of [
				['t', 'contents'],
				['/', 'search'],
				['?', 'keys']
			] as const) {
				await page.keyboard.press(key)
				await page.waitForSelector(`#${id}[open]`)
				await page.keyboard.press('Escape')
				await page.waitForSelector(`#${id}:not([open])`, { state: 'attached' })
			}
		}))

	const rowOfFocus = (page: Page, number: number) =>
		page.waitForFunction((one) => document.activeElement?.matches(`.row[data-n="${one}"]`), number)

	test('turns chapters there and back where the whole work stands in the window', () =>
		visit('/read/feria', { height: 2000 }, async (page) => {
			await page.keyboard.press(']')
			await rowOfFocus(page, 7)
			await page.waitForTimeout(250)
			await page.keyboard.press('[')
			await rowOfFocus(page, 1)
		}))

	test('turns chapters from where one is, though the text came later than the reader', () =>
		visit('/read/larga', {}, async (page) => {
			for (const chapter of [10, 18]) {
				await page.keyboard.press(']')
				await rowOfFocus(page, chapter)
			}
			await page.route('**/rows/*', async (route) => {
				await new Promise((done) => setTimeout(done, 400))
				await route.continue()
			})
			await page.keyboard.press('End')
			await page.waitForFunction(() =>
				[...document.querySelectorAll('.row')].some((one) => {
					const { top } = one.getBoundingClientRect()
					return Number(one.getAttribute('data-n')) > 150 && top > 60 && top < innerHeight
				})
			)
			await page.waitForTimeout(250)
			await page.keyboard.press('[')
			await page.waitForFunction(() => Number(document.activeElement?.getAttribute('data-n')) > 130)
		}))

	test('copies a row, and takes the reader to a find, a chapter and a flag of the lists', () =>
		visit('/read/feria', {}, async (page, context) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write'])
			await page.keyboard.press('j')
			await rowOfFocus(page, 2)
			await page.keyboard.press('j')
			await rowOfFocus(page, 3)
			await page.keyboard.press('c')
			await page.waitForSelector('.said p')
			const copied = await page.evaluate(() => navigator.clipboard.readText())
			for (const words of ['Los camiones llegaban', 'The trucks would arrive', '/read/feria/1#3~'])
				expect(copied).toContain(words)

			await page.keyboard.press('/')
			await page.keyboard.type('cuaderno')
			await page.waitForSelector('#search mark')
			await page.keyboard.press('Escape')
			await page.waitForSelector('#search:not([open])', { state: 'attached' })
			await page.keyboard.press('/')
			await page.keyboard.press('Tab')
			await page.keyboard.press('Enter')
			await rowOfFocus(page, 6)

			await page.keyboard.press('t')
			await page.waitForSelector('#contents[open]')
			await tabTo(page, /El cabildo/)
			await page.keyboard.press('Enter')
			await rowOfFocus(page, 7)

			await page.keyboard.press('f')
			await page.waitForSelector('#contents[open]')
			await tabTo(page, /63/)
			await page.keyboard.press('Enter')
			await page.waitForFunction(() =>
				document.querySelector('.popup:popover-open h2')?.textContent?.includes('63')
			)
			await page.keyboard.press('Escape')
			await page.waitForFunction(() => document.activeElement?.matches('[data-n="4"] .flag'))
		}))

	test('copies one language of a row: Tab comes to what a sentence offers, which stays, and back', () =>
		visit('/read/feria', {}, async (page, context) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write'])
			await page.focus(`${row(6)} .num`)
			await page.keyboard.press('Enter')
			await page.waitForSelector('.said button')
			await tabTo(page, /^Solo el inglés$/)
			await page.keyboard.press('Enter')
			await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('en inglés'))
			expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^The mayor wrote/)
			expect(await page.evaluate(() => document.activeElement?.matches('.num'))).toBe(true)
			await page.keyboard.press('Enter')
			await page.waitForSelector('.said button')
			await page.keyboard.press('Tab')
			await page.keyboard.press('Escape')
			expect(await page.$('.said button')).toBe(null)
			expect(await page.evaluate(() => document.activeElement?.matches('.num'))).toBe(true)
		}))

	test('opens the note of a term and is given back to it', () =>
		visit('/read/feria', {}, async (page) => {
			await page.focus('main')
			await tabTo(page, /^ayllus$/)
			await page.keyboard.press('Enter')
			await page.waitForSelector('.popup:popover-open .places')
			await page.keyboard.press('Escape')
			expect(await page.$('.popup:popover-open')).toBe(null)
			expect(await page.evaluate(() => document.activeElement?.matches('.term'))).toBe(true)
		}))

	test('Tab stops at terms and flags, not at every row or peek', () =>
		visit('/read/feria', {}, async (page) => {
			await page.focus('main')
			const stops: string[] = []
			for (let n = 0; n < 14; n++) {
				await page.keyboard.press('Tab')
				stops.push(await page.evaluate(() => document.activeElement?.className.split(' ')[0] ?? ''))
			}
			expect(new Set(stops.filter((one) => one !== 'num' && one !== 'row'))).toEqual(
				new Set(['term', 'flag', 'bracket'])
			)
			expect(stops).not.toContain('peek')
		}))

	test('judges a divergence, answers a peek, marks a category and chooses a paper', () =>
		visit('/read/feria', {}, async (page) => {
			await page.keyboard.press('n')
			await page.keyboard.press('Enter')
			await page.waitForSelector('.popup:popover-open')
			await tabTo(page, /^Es un error$/)
			await page.keyboard.press('Enter')
			expect(await page.getAttribute(`${row(4)} .flag`, 'data-v')).toBe('error')
			await page.keyboard.press('Escape')
			for (const mode of ['stack', 'es']) {
				await page.keyboard.press('s')
				expect(await attribute(page, 'data-mode')).toBe(mode)
			}
			await page.keyboard.press('v')
			await tabTo(page, /^no lo sabía$/)
			await page.keyboard.press('Enter')
			expect(await page.getAttribute(`${row(4)} [data-knew-as=no]`, 'aria-pressed')).toBe('true')
			await page.keyboard.press('w')
			await page.waitForSelector('#contents[open]')
			await tabTo(page, /^tierra$/)
			await page.keyboard.press('Space')
			expect(await page.getAttribute(`${row(4)} .es .term`, 'class')).toContain('plain')
			await page.keyboard.press('Escape')
			await page.waitForSelector('#contents:not([open])', { state: 'attached' })
			await page.focus('.aa')
			await page.keyboard.press('Enter')
			await tabTo(page, /^Como el sistema$/)
			await page.keyboard.press('ArrowDown')
			expect(await attribute(page, 'data-theme')).toBe('light')
		}))

	test('chooses a mode with arrows', () =>
		visit('/read/feria', {}, async (page) => {
			await page.getByRole('radiogroup').getByRole('radio', { checked: true }).focus()
			await page.keyboard.press('ArrowRight')
			expect(await attribute(page, 'data-mode')).toBe('stack')
		}))

	test('leaves the browser its own keys', () =>
		visit('/read/feria', {}, async (page) => {
			for (const held of ['Control', 'Alt', 'Meta']) {
				await page.keyboard.down(held)
				await page.keyboard.press('d')
				await page.keyboard.up(held)
				expect([held, await attribute(page, 'data-flags')]).toEqual([held, 'on'])
			}
			await page.keyboard.press('/')
			await page.waitForSelector('#search[open]')
			await page.keyboard.type('sgd')
			expect(await page.inputValue('#search-field')).toBe('sgd')
			expect(await attribute(page, 'data-mode')).toBe('side')
		}))

	test('single letters can be turned off', () =>
		visit('/read/feria', { settings: 'keys=off' }, async (page) => {
			await page.keyboard.press('s')
			expect(await attribute(page, 'data-mode')).toBe('side')
		}))
})

describe('Without script', () => {
	test('the text reads side by side and leaves are pages with links', () =>
		visit('/read/larga', { script: false }, async (page) => {
			expect(await page.isVisible(`${row(2)} .es`)).toBe(true)
			expect(await page.isVisible(`${row(2)} .en`)).toBe(true)
			await page.click('nav.after a')
			expect(page.url()).toMatch(/\/read\/larga\/2$/)
			expect(await page.isVisible('nav.before a')).toBe(true)
		}))

	test('the contents are a page', () =>
		visit('/read/larga', { script: false }, async (page) => {
			await page.click('header .where a')
			await page.click('text=Jornada 20')
			expect(await page.isVisible('text=Jornada 20')).toBe(true)
		}))
})

describe('Accessibility', () => {
	for (const theme of ['light', 'sepia', 'dark', 'contrast'])
		test(`axe finds nothing, ${theme}, in any mode, notes closed and open`, () =>
			visit(
				'/read/feria',
				{ language: theme === 'light' ? 'en' : 'es', settings: `theme=${theme}` },
				async (page) => {
					for (const mode of ['side', 'stack', 'es', 'en']) {
						expect(await attribute(page, 'data-mode')).toBe(mode)
						expect([mode, await violations(page)]).toEqual([mode, []])
						await page.focus(row(4))
						if (mode === 'es' || mode === 'en') await page.keyboard.press('v')
						await page.click(`${row(4)} .flag`)
						await page.waitForSelector('.popup:popover-open .verdict')
						expect([mode, await violations(page)]).toEqual([mode, []])
						await page.keyboard.press('Escape')
						await page.click(`${row(4)} .${mode === 'en' ? 'en' : 'es'} .term`)
						await page.waitForSelector('.popup:popover-open .places')
						expect([mode, await violations(page)]).toEqual([mode, []])
						await page.keyboard.press('Escape')
						await page.focus(row(4))
						if (mode === 'es') await page.keyboard.press('v')
						await page.keyboard.press('s')
					}
				}
			))

	test('axe finds nothing on a phone, a card open', () =>
		visit('/read/feria', { width: 390, height: 800 }, async (page) => {
			expect(await violations(page)).toEqual([])
			await page.click(`${row(4)} .flag`)
			await page.waitForSelector('.popup:popover-open .verdict')
			expect(await violations(page)).toEqual([])
		}))

	test('axe finds nothing with a note, a card, the menu or a sheet open', () =>
		visit('/read/feria', {}, async (page) => {
			await page.click(`${row(4)} .es .term`)
			await page.waitForSelector('.popup:popover-open')
			expect(await violations(page)).toEqual([])
			await page.keyboard.press('Escape')
			await page.click(`${row(4)} .flag`)
			await page.waitForSelector('.popup:popover-open')
			expect(await violations(page)).toEqual([])
			await page.keyboard.press('Escape')
			await page.click('.aa')
			expect(await violations(page)).toEqual([])
			await page.keyboard.press('Escape')
			for (const key of ['t', '/', '?']) {
				await page.keyboard.press(key)
				await page.waitForSelector('dialog[open]')
				expect(await violations(page)).toEqual([])
				await page.keyboard.press('Escape')
			}
		}))

	for (const path of ['/', '/checks', '/read/nada', '/read/feria/print', '/read/larga/contents'])
		for (const theme of ['light', 'dark', 'sepia', 'contrast'])
			test(`axe finds nothing on ${path}, ${theme}`, () =>
				visit(path, { settings: `theme=${theme}`, forgive: /status of 404/ }, async (page) => {
					expect(await violations(page)).toEqual([])
				}))

	test('only one language is in the accessibility tree when only one is read', () =>
		visit('/read/feria', { settings: 'mode=es' }, async (page) => {
			expect(await page.getByText('The trucks would arrive').isVisible()).toBe(false)
			expect(await page.getByText('Los camiones llegaban').isVisible()).toBe(true)
		}))
})

describe('Narrow pages', () => {
	for (const path of [
		'/',
		'/read/feria',
		'/checks',
		'/read/rarezas',
		'/read/parrafo',
		'/read/dos/beside',
		'/read/sola',
		'/read/feria/print',
		'/read/larga/contents'
	])
		test(`nothing scrolls sideways at 390 px, at 320 px, and there with text at 200 % on ${path}`, () =>
			visit(path, { width: 390, height: 700 }, async (page) => {
				expect(await sideways(page)).toBe(0)
				await page.setViewportSize({ width: 320, height: 700 })
				expect(await sideways(page)).toBe(0)
				await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
				expect(await sideways(page)).toBe(0)
			}))

	test('sheets, menus and cards fit 320 px too', () =>
		visit('/read/feria', { width: 320, height: 700 }, async (page) => {
			const over = (one: string) => page.$eval(one, (sheet) => sheet.scrollWidth - sheet.clientWidth)
			for (const [key, sheet] of [
				['t', '#contents'],
				['f', '#contents'],
				['w', '#contents'],
				['/', '#search'],
				['?', '#keys']
			] as const) {
				await page.keyboard.press(key)
				await page.waitForSelector(`${sheet}[open]`)
				await page.waitForTimeout(100)
				expect([key, await over(sheet)]).toEqual([key, 0])
				await page.keyboard.press('Escape')
				await page.waitForSelector(`${sheet}:not([open])`, { state: 'attached' })
			}
			await page.click('.aa')
			expect(await over('#appearance')).toBe(0)
			await page.keyboard.press('Escape')
			await page.keyboard.press('n')
			await page.keyboard.press('Enter')
			await page.waitForSelector('.popup:popover-open .verdict')
			expect(await over('.popup')).toBe(0)
			expect(await sideways(page)).toBe(0)
		}))

	test('a single column is no wider than some 65 characters, though the page is', () =>
		visit('/read/larga', { width: 690, height: 900 }, async (page) => {
			const wide = await page.$eval(`${row(3)} .es p`, (one) => {
				const canvas = document.createElement('canvas').getContext('2d')
				const style = getComputedStyle(one)
				if (!canvas) return 0
				canvas.font = `${style.fontSize} ${style.fontFamily}`
				const words = one.textContent ?? ''
				return (one.clientWidth / canvas.measureText(words).width) * words.length
			})
			expect(wide).toBeGreaterThan(55)
			expect(wide).toBeLessThan(69)
		}))

	test('languages stand one above the other', () =>
		visit('/read/feria', { width: 390, height: 700 }, async (page) => {
			const tops = await page.$$eval(`${row(3)} .es, ${row(3)} .en`, (all) =>
				all.map((one) => one.getBoundingClientRect().top)
			)
			expect(tops[0]).toBeLessThan(tops[1] ?? 0)
		}))
})
