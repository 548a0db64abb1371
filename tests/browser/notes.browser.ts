import { describe, expect, test } from 'vitest'
import { attribute, openStage, row, violations } from './visit.ts'

const { visit } = openStage()

const open = '.popup:popover-open'

describe('A word', () => {
	test('is looked up with a click: dictionary form, what stands opposite, where else it stands', () =>
		visit('/read/feria', {}, async (page) => {
			const at = await page.evaluate(() => {
				const text = document.querySelector('[data-n="3"] .es p')?.firstChild
				if (!text) return { x: 0, y: 0 }
				const range = document.createRange()
				const from = (text.textContent ?? '').indexOf('choferes')
				range.setStart(text, from)
				range.setEnd(text, from + 8)
				const box = range.getBoundingClientRect()
				return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
			})
			await page.mouse.click(at.x, at.y)
			await page.waitForSelector(open)
			expect(await page.textContent(`${open} h2`)).toBe('choferes')
			expect(await page.textContent(`${open} .here`)).toContain('drivers')
			expect(await page.textContent(`${open} .lemma`)).toContain('chofer')
			expect(await page.textContent(`${open} .lemma`)).toContain('sustantivo')
			expect(await page.getAttribute(`${open} h2`, 'lang')).toBe('es')
			expect(await violations(page)).toEqual([])
		}))

	test('is walked to and looked up with keys, and focus comes back', () =>
		visit('/read/feria', { language: 'en' }, async (page) => {
			await page.focus(row(6))
			await page.keyboard.press('Shift+ArrowRight')
			await page.keyboard.press('Shift+ArrowRight')
			await page.keyboard.press('Enter')
			await page.waitForSelector(open)
			expect(await page.textContent(`${open} h2`)).toBe('alcalde')
			expect(await page.textContent(`${open} .here`)).toContain('mayor')
			await page.keyboard.press('Escape')
			expect(await page.evaluate(() => document.activeElement?.getAttribute('data-n'))).toBe('6')
		}))

	test('leads with its card to the next word, and away from it to the next row', () =>
		visit('/read/feria', {}, async (page) => {
			const heading = (word: string) =>
				page.waitForFunction((word) => document.querySelector('.popup h2')?.textContent === word, word)
			await page.focus(row(6))
			await page.keyboard.press('Shift+ArrowRight')
			await page.keyboard.press('Shift+ArrowRight')
			await page.keyboard.press('Enter')
			await heading('alcalde')
			await page.keyboard.press('Shift+ArrowRight')
			await heading('anotó')
			await page.keyboard.press('Shift+ArrowLeft')
			await heading('alcalde')
			await page.keyboard.press('j')
			expect(await page.$(open)).toBe(null)
			expect(await page.evaluate(() => document.activeElement?.getAttribute('data-n'))).toBe('7')
		}))

	test('is left alone by a click when that is turned off, or when words are being selected', () =>
		visit('/read/feria', { settings: 'lookup=off' }, async (page) => {
			await page.click(`${row(6)} .es p`, { position: { x: 60, y: 14 } })
			await page.waitForTimeout(300)
			expect(await page.$(open)).toBe(null)
		}))
})

describe('A verdict', () => {
	test('is given on the card, shown in the gutter and in the list, and kept', () =>
		visit('/read/feria', {}, async (page) => {
			await page.click(`${row(4)} .flag`)
			await page.waitForSelector(open)
			await page.click('.verdict >> text=Falsa alarma')
			expect(await page.getAttribute('.verdict >> text=Falsa alarma', 'aria-pressed')).toBe('true')
			expect(await page.textContent('.popup [role=status]')).toBe('Falsa alarma')
			expect(await page.textContent(`${row(4)} .flag`)).toContain(', Falsa alarma')
			await page.keyboard.press('2')
			expect(await page.textContent('.popup [role=status]')).toBe('sin veredicto')
			expect(await page.textContent(`${row(4)} .flag`)).not.toContain('Falsa alarma')
			await page.keyboard.press('2')
			await page.click('.verdict >> text=Nota')
			await page.keyboard.type('Consultado con la autora.')
			await page.keyboard.press('Escape')
			await page.reload()
			await page.waitForSelector(`${row(4)} .flag[data-v=false-alarm]`)
			await page.click(`${row(4)} .flag`)
			await page.waitForSelector(open)
			expect(await page.inputValue('#verdict-note')).toBe('Consultado con la autora.')
			expect(await violations(page)).toEqual([])
			await page.keyboard.press('Escape')
			await page.keyboard.press('f')
			await page.waitForSelector('#contents li')
			const all = await page.$$eval('#contents li', (lines) => lines.length)
			await page.selectOption('#contents select >> nth=1', 'false-alarm')
			expect(await page.$$eval('#contents li', (lines) => lines.length)).toBe(1)
			await page.selectOption('#contents select >> nth=1', 'open')
			expect(await page.$$eval('#contents li', (lines) => lines.length)).toBe(all - 1)
		}))

	test('is given with one key, and the next divergence comes with another', () =>
		visit('/read/feria', {}, async (page) => {
			await page.keyboard.press('n')
			await page.waitForFunction(() => document.activeElement?.matches('.flag'))
			await page.keyboard.press('Enter')
			await page.waitForSelector(`${open} .verdict`)
			await page.keyboard.press('1')
			expect(await page.getAttribute(`${row(4)} .flag`, 'data-v')).toBe('error')
			await page.keyboard.press('n')
			await page.waitForFunction(() => document.querySelector('.popup h2')?.textContent?.includes('niega'))
			await page.keyboard.press('2')
			expect(await page.getAttribute(`${row(5)} .flag`, 'data-v')).toBe('false-alarm')
			await page.keyboard.press('2')
			expect(await page.getAttribute(`${row(5)} .flag`, 'data-v')).toBe(null)
			await page.click('.verdict >> text=Nota')
			await page.keyboard.type('1 de 2')
			expect(await page.inputValue('#verdict-note')).toBe('1 de 2')
			expect(await page.getAttribute(`${row(5)} .flag`, 'data-v')).toBe(null)
		}))

	test('that cannot be kept says so, and counts until the page closes', () =>
		visit(
			'/read/feria',
			{
				before: "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
				forgive: /ERR_FAILED/
			},
			async (page) => {
				await page.route('**/said/verdict', (route) =>
					route.request().method() === 'POST' ? route.abort() : route.continue()
				)
				await page.click(`${row(4)} .flag`)
				await page.waitForSelector(open)
				await page.click('.verdict >> text=Es un error')
				await page.waitForFunction(() =>
					document.querySelector('.said')?.textContent?.includes('No se pudo guardar')
				)
				expect(await page.getAttribute(`${row(4)} .flag`, 'data-v')).toBe('error')
			}
		))
})

describe('A peek', () => {
	test('is answered with one key, and not where nothing was asked', () =>
		visit('/read/feria', { settings: 'mode=es' }, async (page) => {
			await page.focus(row(6))
			await page.keyboard.press('1')
			expect(await page.$('.knew')).toBe(null)
			await page.keyboard.press('v')
			await page.keyboard.press('2')
			expect(await page.getAttribute(`${row(6)} [data-knew-as=no]`, 'aria-pressed')).toBe('true')
			await page.keyboard.press('1')
			expect(await page.getAttribute(`${row(6)} [data-knew-as=yes]`, 'aria-pressed')).toBe('true')
		}))

	test('is answered beside its own row, even where that is a single line', () =>
		visit('/read/nunca', { settings: 'mode=es' }, async (page) => {
			await page.click(`${row(2)} .peek`)
			const foot = await page.$eval(`${row(2)} .knew`, (one) => one.getBoundingClientRect().bottom)
			// The ring of the next row is as tall as a letter, in the middle of its first line.
			const ring = await page.$eval(`${row(3)} .peek`, (one) => {
				const { insetBlockStart } = getComputedStyle(one, '::after')
				return one.getBoundingClientRect().top + parseFloat(insetBlockStart)
			})
			expect(foot).toBeLessThan(ring)
		}))

	test('asks whether one knew it and keeps the answer', () =>
		visit('/read/feria', { settings: 'mode=es' }, async (page) => {
			await page.click(`${row(6)} .peek`)
			await page.click(`${row(6)} .knew >> text="lo sabía"`)
			expect(await page.textContent('.said')).toContain('1 de 1')
			await page.click(`${row(8)} .peek`)
			expect(await page.textContent(`${row(8)} .knew button >> nth=1`)).toBe('no lo sabía')
			await page.click(`${row(8)} .knew button >> nth=1`)
			await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('1 de 2'))
			await page.reload()
			await page.waitForSelector('.peek', { state: 'attached' })
			await page.click(`${row(6)} .peek`)
			expect(await page.getAttribute(`${row(6)} .knew button`, 'aria-pressed')).toBe('true')
			expect(await violations(page)).toEqual([])
		}))
})

describe('The lists', () => {
	test('of divergences are narrowed by severity and lead to the card of each', () =>
		visit('/read/larga', {}, async (page) => {
			await page.click('header .count >> nth=1')
			await page.waitForSelector('#contents li')
			const before = await page.$$eval('#contents li', (lines) => lines.length)
			await page.click('#contents .filters .kind.critical')
			expect(await page.getAttribute('#contents .filters .kind.critical', 'aria-pressed')).toBe('false')
			const after = await page.$$eval('#contents li', (lines) => lines.length)
			expect(after).toBeLessThan(before)
			expect(await violations(page)).toEqual([])
			await page.click('#contents .filters .kind.critical')
			const link = page.locator('#contents li a').last()
			const wanted = await link.locator('.number').textContent()
			const says = await link.locator('.says').textContent()
			await link.click()
			await page.waitForSelector(open)
			expect(await page.textContent(`${open} h2`)).toBe(says)
			await page.keyboard.press('Escape')
			expect(
				await page.evaluate(() => document.activeElement?.closest<HTMLElement>('.flag')?.closest('.row')?.id)
			).toMatch(new RegExp(`^${wanted}~`))
		}))

	test('of terms mark a category or not, every time or once a chapter', () =>
		visit('/read/larga', {}, async (page) => {
			const line = (one: string) => page.$eval(one, (term) => getComputedStyle(term).textDecorationLine)
			const ayllu = '.es .term[data-t="0"]'
			const wiphala = '.es .term[data-t="2"]'
			expect([await line(ayllu), await line(wiphala)]).toEqual(['underline', 'underline'])
			await page.keyboard.press('w')
			await page.click('#contents label >> text=tierra')
			expect(await violations(page)).toEqual([])
			await page.keyboard.press('Escape')
			expect([await line(ayllu), await line(wiphala)]).toEqual(['none', 'underline'])
			expect(await page.getAttribute(ayllu, 'tabindex')).toBe(null)
			await page.reload()
			await page.waitForSelector('.peek', { state: 'attached' })
			expect([await line(ayllu), await line(wiphala)]).toEqual(['none', 'underline'])
			await page.keyboard.press('w')
			await page.click('#contents label >> text=Solo la primera vez')
			expect(await attribute(page, 'data-terms')).toBe('first')
		}))

	test('name every row a term stands in, the first of them at once and the rest when asked', () =>
		visit('/read/larga', { language: 'en' }, async (page) => {
			await page.click('.es .term[data-t="0"] >> nth=0')
			await page.waitForSelector(`${open} dd a`)
			const rows = () => page.$$eval(`${open} dd a`, (all) => all.length)
			expect(await rows()).toBeLessThan(24)
			await page.click(`${open} dd button`)
			expect(await rows()).toBe(24)
			expect(await page.$(`${open} dd button`)).toBe(null)
			expect(await violations(page)).toEqual([])
			await page.click(`${open} dd a >> nth=23`)
			await page.waitForFunction(() => document.activeElement?.textContent?.includes('It was day 24'))
		}))

	test('of chapters say which heading only the translation has', () =>
		visit('/read/portada', { language: 'en' }, async (page) => {
			await page.keyboard.press('t')
			await page.waitForSelector('#contents li')
			const lines = await page.$$eval('#contents li a', (all) =>
				all.map((one) => [...one.querySelectorAll('.title')].map((title) => title.textContent))
			)
			expect(lines).toContainEqual(['added by the translation', 'A Note on the Translation'])
			expect(lines).toContainEqual(['La llegada', 'Arrivals'])
		}))

	test('turn with arrows, as tabs do', () =>
		visit('/read/feria', {}, async (page) => {
			await page.keyboard.press('t')
			await page.waitForSelector('#contents[open]')
			await page.focus('#tab-contents')
			await page.keyboard.press('ArrowRight')
			await page.waitForSelector('#tab-flags[aria-selected=true]')
			await page.keyboard.press('ArrowRight')
			await page.waitForSelector('#tab-terms[aria-selected=true]')
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-terms')
		}))
})

describe('Reading aloud', () => {
	/** A machine with one local voice for each language, whose sentences last 30 ms. */
	const voices = `
		window.spokenWords = []
		const voice = (lang, localService) => ({ lang, localService, default: false, name: lang, voiceURI: lang })
		const list = [voice('es-ES', true), voice('en-GB', true), voice('es-MX', false)]
		window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
		Object.defineProperty(window, 'speechSynthesis', { value: {
			getVoices: () => list, cancel() {}, addEventListener() {}, removeEventListener() {},
			speak(one) { window.spokenWords.push(one.lang + ' ' + one.text.slice(0, 24)); setTimeout(() => one.onend(), 30) }
		} })`

	test('goes sentence by sentence in both voices and lights what it reads', () =>
		visit('/read/feria', { before: voices }, async (page) => {
			await page.focus(row(3))
			await page.keyboard.press('r')
			await page.waitForFunction(() => Reflect.get(window, 'spokenWords').length >= 5)
			await page.keyboard.press('r')
			const said = await page.evaluate((): string[] => Reflect.get(window, 'spokenWords'))
			expect(said.slice(0, 5)).toEqual([
				'es-ES Los camiones llegaban an',
				'en-GB The trucks would arrive ',
				'es-ES Los choferes apagaban la',
				'en-GB The drivers switched off',
				'es-ES Aquel jueves bajaron 36 '
			])
		}))

	test('is not offered where the machine has no voice of its own', () =>
		visit('/read/feria', { before: 'speechSynthesis.getVoices = () => []' }, async (page) => {
			expect(await page.$('.tool[aria-pressed]')).toBe(null)
			await page.keyboard.press('r')
			expect(await page.textContent('.said')).toContain('no tiene voces')
		}))
})

describe('Copying', () => {
	const copied = `
		window.copiedWords = ''
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copiedWords = text } } })`

	test('a row gives its link, then both languages with where they come from, or one alone', () =>
		visit('/read/feria', { before: copied }, async (page) => {
			const words = () => page.evaluate((): string => Reflect.get(window, 'copiedWords'))
			await page.click(`${row(6)} .num`)
			expect(decodeURIComponent(await words())).toMatch(
				/\/read\/feria\/1#6~[\w-]+\.0~el-alcalde-anoto-los-puestos-en$/
			)
			await page.click('.said >> text=Copiar también el texto')
			const both = await words()
			for (const part of ['El alcalde anotó', 'The mayor wrote', 'La feria de los jueves', 'fila 6'])
				expect(both).toContain(part)
			await page.click(`${row(6)} .num`)
			await page.click('.said >> text=Solo el inglés')
			expect(await words()).toMatch(/^The mayor wrote/)
			expect(await words()).not.toContain('alcalde')
		}))

	test('a selection over several rows gives the column it began in', () =>
		visit('/read/feria', {}, async (page) => {
			const text = await page.evaluate(() => {
				const [from, to] = ['3', '4'].map((n) => document.querySelector(`[data-n="${n}"] .en p`))
				const data = new DataTransfer()
				if (!from || !to) return ''
				from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
				const range = document.createRange()
				range.setStartBefore(from)
				range.setEndAfter(to)
				getSelection()?.removeAllRanges()
				getSelection()?.addRange(range)
				document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true }))
				return data.getData('text/plain')
			})
			expect(text).toMatch(/^The trucks would arrive/)
			expect(text).toContain('\n\nThat Thursday 63 traders')
			expect(text).not.toContain('Aquel jueves')
		}))
})

describe('On paper', () => {
	test('columns face each other and every divergence is a numbered note', () =>
		visit('/read/feria/print', {}, async (page) => {
			const calls = await page.$$eval('.call', (all) => all.map((one) => one.textContent))
			const notes = await page.$$eval('.notes li .number', (all) => all.map((one) => one.textContent))
			expect(await violations(page)).toEqual([])
			expect(notes.length).toBeGreaterThan(1)
			expect(notes).toEqual(notes.map((_, n) => String(n + 1)))
			expect(new Set(calls)).toEqual(new Set(calls.filter((one) => notes.includes(one))))
			await page.emulateMedia({ media: 'print' })
			const [es, en] = await page.$$eval(`${row(4)} .es, ${row(4)} .en`, (all) =>
				all.map((one) => one.getBoundingClientRect())
			)
			expect(es?.top).toBe(en?.top)
			expect(es?.right).toBeLessThanOrEqual(en?.left ?? 0)
			expect(await page.isVisible('.bar')).toBe(false)
		}))

	test('the page one reads says where it comes from, and no sign or word of a flag lies over the text', () =>
		visit('/read/feria', { settings: 'flags=on&mode=side', width: 690, language: 'en' }, async (page) => {
			expect(await page.isVisible('.from')).toBe(false)
			await page.emulateMedia({ media: 'print' })
			expect(await page.innerText('.from')).toMatch(/La feria de los jueves/)
			const over = await page.evaluate(() => {
				const words = [...document.querySelectorAll('.row p')].flatMap((one) => {
					const range = document.createRange()
					range.selectNodeContents(one)
					return [...range.getClientRects()]
				})
				const drawn = (flag: Element) => {
					const clip = /inset\(\S+ ([\d.]+)px/.exec(
						getComputedStyle(flag.querySelector('svg') ?? flag).clipPath
					)
					const by = Number(clip?.[1] ?? 0)
					const { left, right, top, bottom } = (flag.querySelector('svg') ?? flag).getBoundingClientRect()
					const word = flag.querySelector('span')?.getBoundingClientRect()
					return [{ left: left + by, right: right - by, top, bottom }, ...(word ? [word] : [])]
				}
				const flags = [...document.querySelectorAll('.flag')].flatMap(drawn)
				return [
					flags.length,
					flags.filter((one) =>
						words.some(
							(word) =>
								word.left < one.right - 1 &&
								word.right > one.left + 1 &&
								word.top < one.bottom &&
								word.bottom > one.top
						)
					).length
				]
			})
			expect(over[0]).toBeGreaterThan(2)
			expect(over[1]).toBe(0)
		}))

	test('ink is black and paper white, whatever paper one reads on', () =>
		visit('/read/feria', {}, async (page) => {
			await page.emulateMedia({ media: 'print' })
			for (const theme of ['dark', 'sepia', 'contrast']) {
				await page.evaluate((one) => document.documentElement.setAttribute('data-theme', one), theme)
				const colours = await page.evaluate(() => {
					const text = document.querySelector('[data-n="3"] .es p')
					return [
						text && getComputedStyle(text).color,
						getComputedStyle(document.documentElement).backgroundColor
					]
				})
				expect([theme, ...colours]).toEqual([theme, 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
			}
		}))

	test('the whole work is there, or one chapter, also without script', () =>
		visit('/read/larga/print', { script: false }, async (page) => {
			const whole = await page.$$eval('.row', (all) => all.length)
			await page.goto(page.url() + '?row=30')
			const rows = await page.$$eval('.row', (all) => all.map((one) => Number(one.getAttribute('data-n'))))
			expect(whole).toBeGreaterThan(150)
			expect(rows.length).toBeLessThan(20)
			expect(rows).toContain(30)
		}))
})
