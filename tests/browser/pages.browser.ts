import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openStage, sideways, violations } from './visit.ts'

const { visit, origin } = openStage()

const spanish = 'La gente de la ciudad salió a la plaza y nadie se quedó en casa aquel día de noviembre.'
const english =
	'The people of the city went out to the square and nobody stayed at home that day in November.'
const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) })

/** Brings two texts in by the page itself, and gives the address of the work. */
async function bringIn(
	page: Page,
	one: ReturnType<typeof file>,
	other: ReturnType<typeof file>,
	title: string
) {
	await page.goto(`${origin()}/import`, { waitUntil: 'networkidle' })
	await page.setInputFiles('.es input[type="file"]', one)
	await page.setInputFiles('.en input[type="file"]', other)
	await page.click('.look .do')
	await page.waitForSelector('#understood')
	expect(await violations(page)).toEqual([])
	await page.fill('.field >> nth=0 >> input', title)
	await page.click('.en .look .do')
	await page.waitForURL(/\/read\//)
	return new URL(page.url()).pathname
}

/** What stands higher than the heading of its part of a page; a line of smaller type may begin a little higher. */
const aboveHeadings = () => {
	const slack = 4
	return [...document.querySelectorAll('.facing > h2')].flatMap((heading) => {
		const { top } = heading.getBoundingClientRect()
		return [...(heading.parentElement?.children ?? [])]
			.filter((part) => part.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)
			.map((part) => ({ part, box: part.getBoundingClientRect() }))
			.filter(({ box }) => box.height > 0 && box.top < top - slack)
			.map(({ part }) => `${heading.textContent.trim()}: ${part.className}`)
	})
}

test('An imported page runs nothing: no script, no handler, no frame, no address that is a program', () =>
	visit('/import', {}, async (page) => {
		const hostile = (
			words: string
		) => `<html><head><title>T</title><script>window.hacked = 1</script></head><body><article>
<h1 onclick="window.hacked = 2">Hostil</h1><p onmouseover="window.hacked = 3">${words} <a href="javascript:window.hacked=4">aquí</a></p>
<img src="x" onerror="window.hacked = 5" alt="&lt;img src=x onerror=window.hacked=6&gt;"><iframe srcdoc="<script>top.hacked = 7</script>"></iframe>
<svg onload="window.hacked = 8"></svg><p>&lt;script&gt;window.hacked = 9&lt;/script&gt; ${words.repeat(3)}</p></article></body></html>`
		const path = await bringIn(
			page,
			file('a.html', hostile(spanish)),
			file('b.html', hostile(english)),
			'Hostil'
		)
		await page.waitForSelector('.peek', { state: 'attached' })
		expect(await page.textContent('.leaves')).toContain('<script>window.hacked = 9</script>')
		await page.hover('.leaves p >> nth=1')
		await page.goto(`${origin()}${path}/manage`)
		expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
		expect(await page.locator('a[href^="javascript:"], [onclick], [onerror], iframe').count()).toBe(0)
	}))

test('Script that gets into a page is not run: only the framework’s own has the number of the page', () =>
	visit('/', { forgive: /Content Security Policy|inline/ }, async (page) => {
		await page.evaluate(() => {
			const script = document.createElement('script')
			script.textContent = 'window.hacked = 1'
			document.body.append(script)
			document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.hacked = 2">')
		})
		await page.waitForTimeout(200)
		expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
	}))

test('A page that is not there says so, wakes up under the strict policy, and has its way home', () =>
	visit('/nada', { forgive: /404/, language: 'en' }, async (page) => {
		await page.waitForLoadState('networkidle')
		await page.click('.bar [popovertarget], .bar button')
		expect(await violations(page)).toEqual([])
		await page.keyboard.press('Escape')
		await page.click('.lead a')
		await page.waitForSelector('h2')
	}))

describe('Dictionaries of one’s own', () => {
	test('are named, asked when a word is looked up, and every line that could not be read is listed', () =>
		visit('/dictionaries', { language: 'en' }, async (page) => {
			await page.setInputFiles(
				'input[type="file"]',
				file('andes.tsv', 'es\ten\nquinua\tAndean grain; goosefoot\nsuelto\n\tnothing\nminga\t \n')
			)
			await page.click('.do')
			await page.waitForSelector('.done')
			expect(await page.textContent('.done')).toContain('andes')
			await page.click('summary')
			const lines = await page.$$eval('details li', (all) => all.map((one) => one.textContent ?? ''))
			expect(lines.map((line) => /\d+/.exec(line)?.[0])).toEqual(['3', '4', '5'])
			expect(await violations(page)).toEqual([])
			await page.goto(`${origin()}/read/feria`)
			await page.waitForSelector('.peek', { state: 'attached' })
			const place = await page.evaluate(() => {
				for (const node of document.querySelectorAll('.es p')) {
					const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
					while (walker.nextNode()) {
						const text = walker.currentNode
						const at = text.textContent?.indexOf('quinua') ?? -1
						if (at < 0) continue
						const range = document.createRange()
						range.setStart(text, at + 2)
						range.setEnd(text, at + 3)
						node.scrollIntoView({ block: 'center' })
						const box = range.getBoundingClientRect()
						return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
					}
				}
				return undefined
			})
			if (!place) throw new Error('the word is not on the page')
			await page.mouse.click(place.x, place.y)
			await page.waitForSelector('.popup:popover-open .own')
			expect(await page.textContent('.popup .own')).toContain('andes')
			expect(await page.textContent('.popup .own')).toContain('goosefoot')
			expect(await violations(page)).toEqual([])
			await page.goto(`${origin()}/dictionaries`)
			await page.click('.entry button.act')
			await page.waitForSelector('.done')
			expect(await page.textContent('.done')).toContain('removed')
			expect(await page.locator('article').count()).toBe(0)
		}))

	test('that cannot be read are refused in a sentence, and nothing of them stays', () =>
		visit('/dictionaries', { language: 'en', forgive: /422/ }, async (page) => {
			await page.setInputFiles('input[type="file"]', file('notes.md', '# notes'))
			await page.click('.do')
			await page.waitForSelector('.refused')
			expect(await page.textContent('.refused')).toContain('“notes.md” is not a dictionary')
			expect(await page.locator('article').count()).toBe(0)
		}))
})

describe('Every page around the reader', () => {
	const papers = ['light', 'sepia', 'dark', 'contrast'] as const
	const widths = [320, 390, 768, 1280, 1680] as const
	let own = ''
	beforeAll(async () => {
		own = await seeded(origin())
	})
	const paths = () => [
		'/',
		'/import',
		'/dictionaries',
		'/bin',
		'/checks',
		'/nada',
		`/read/${own}/manage`,
		`/read/${own}/versions`,
		`/read/${own}/add`,
		`/read/${own}/glossary`,
		`/read/${own}/pairs?row=2`
	]

	for (const [n, paper] of papers.entries())
		test(`is sound to axe and as wide as its window, on ${paper} paper`, async () => {
			// Sepia and high contrast on every other page: what differs is colours, and those are shared.
			const some = paths().filter(
				(_, at) => paper === 'light' || paper === 'dark' || at % 2 === (paper === 'sepia' ? 0 : 1)
			)
			for (const [at, path] of some.entries()) {
				const width = widths[(n + at) % widths.length] ?? 390
				const language = (n + at) % 2 === 0 ? 'es' : 'en'
				await visit(path, { width, language, settings: `theme=${paper}`, forgive: /404/ }, async (page) => {
					expect(await violations(page), `${path} ${width} ${language}`).toEqual([])
					expect(await sideways(page), `${path} ${width} ${language}`).toBe(0)
				})
			}
		})

	test('has nothing above the heading of its part, where columns stand side by side', async () => {
		for (const path of paths())
			await visit(path, { width: 1280, forgive: /404/ }, async (page) => {
				expect(await page.evaluate(aboveHeadings), path).toEqual([])
			})
	})

	test('says what it refuses, and stays sound', () =>
		visit('/import', { width: 390, language: 'en', forgive: /422/ }, async (page) => {
			await page.waitForLoadState('networkidle')
			await page.setInputFiles('.es input[type="file"]', file('a.pdf', '%PDF-1.7'))
			await page.click('.look .do')
			await page.waitForSelector('.refused')
			expect(await page.textContent('.refused')).toContain('“a.pdf” is a PDF')
			expect([await violations(page), await sideways(page)]).toEqual([[], 0])
		}))

	test('names a file that is empty, and says it when both files hold one text, in the reader’s language', () =>
		visit('/import', { forgive: /422/ }, async (page) => {
			const refused = async (one: ReturnType<typeof file>, other: ReturnType<typeof file>) => {
				await page.goto(`${origin()}/import`, { waitUntil: 'networkidle' })
				await page.setInputFiles('.es input[type="file"]', one)
				await page.setInputFiles('.en input[type="file"]', other)
				await page.click('.look .do')
				await page.waitForSelector('.refused')
				return page.textContent('.refused')
			}
			expect(await refused(file('vacío.txt', ''), file('b.txt', english))).toContain(
				'«vacío.txt» no contiene texto'
			)
			expect(await refused(file('a.txt', spanish), file('copia.txt', spanish))).toContain('son el mismo')
		}))
})

describe('The page of a work that is being opened', () => {
	test('is sound to axe while it waits and where it failed, on a phone too, and leads on when it is done', async () => {
		const lines = (line: (n: number) => string) =>
			Array.from({ length: 30_000 }, (_, n) => line(n)).join('\n\n')
		const slug = await kept(origin(), [
			new File(
				[lines((n) => `La vecina ${n} trajo pan y queso a la feria, y nadie faltó aquel jueves.`)],
				'a.txt'
			),
			new File(
				[
					lines(
						(n) =>
							`Neighbour ${n} brought bread and cheese to the fair, and nobody was missing that Thursday.`
					)
				],
				'b.txt'
			)
		])
		// All at once, while the work is still being opened.
		const looks = [
			[1280, 'light', 'es'],
			[390, 'dark', 'en'],
			[320, 'contrast', 'es']
		] as const
		await Promise.all(
			looks.map(([width, paper, language]) =>
				visit('/import', { width, language, settings: `theme=${paper}` }, async (page) => {
					let state = 'going'
					await page.route('**/progress', (route) =>
						route.fulfill({ json: { state, stage: 'aligning', share: 0.3 } })
					)
					await page.goto(`${origin()}/opening/${slug}`)
					await page.waitForFunction(() => document.querySelector('progress')?.value === 0.3)
					expect([await violations(page), await sideways(page)], `${paper} ${language}`).toEqual([[], 0])
					state = 'failed'
					await page.waitForSelector('.refused')
					expect([await violations(page), await sideways(page)], `${paper} ${language}`).toEqual([[], 0])
				})
			)
		)
		await visit('/import', { language: 'en' }, async (page) => {
			await page.goto(`${origin()}/opening/${slug}`)
			await page.waitForURL('**/read/**', { timeout: 120_000 })
			await page.waitForSelector('[data-n="1"]')
		})
	}, 180_000)
})

/** Brings two files in, and gives the name of the work. */
async function kept(at: string, [first, second]: readonly [File, File]): Promise<string> {
	const form = new FormData()
	form.set('first', first)
	form.set('second', second)
	const looked = await fetch(`${at}/import/look`, { method: 'POST', body: form, headers: { origin: at } })
	const { held } = await looked.json()
	const answer = await fetch(`${at}/import/keep`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: at },
		body: JSON.stringify({ held, titleEs: 'Larga', titleEn: 'Long', author: '', translator: '' })
	})
	const { slug } = await answer.json()
	return String(slug)
}

/** A work of one's own in two editions, one in the bin, and a dictionary with flaws. */
async function seeded(at: string): Promise<string> {
	const keep = async (title: string) => {
		const form = new FormData()
		form.set('first', new File([`# ${title}\n\n${spanish}\n\nLlegaron 36 comerciantes.\n`], 'a.md'))
		form.set('second', new File([`# A street\n\n${english}\n\nThirty-six traders came.\n`], 'b.md'))
		const looked = await fetch(`${at}/import/look`, { method: 'POST', body: form, headers: { origin: at } })
		const { held } = await looked.json()
		const kept = await fetch(`${at}/import/keep`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: at },
			body: JSON.stringify({ held, titleEs: title, titleEn: 'A street', author: 'Ana', translator: 'Clara' })
		})
		const { slug } = await kept.json()
		return String(slug)
	}
	const send = (path: string, form: FormData) =>
		fetch(`${at}${path}`, { method: 'POST', body: form, headers: { origin: at } })
	const slug = await keep('La calle')
	const correction = new FormData()
	correction.set('file', new File([`# La calle\n\n${spanish}\n\nLlegaron 63 comerciantes.\n`], 'c.md'))
	await send(`/read/${slug}/manage?/correct`, correction)
	await send(`/read/${await keep('La calle vieja')}/manage?/remove`, new FormData())
	const words = new FormData()
	words.append('files', new File(['chacra\tplot\nsuelto\n'], 'campo.tsv'))
	await send('/dictionaries?/add', words)
	return slug
}
