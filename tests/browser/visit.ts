import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type App, startApp } from './app.ts'
import { launch } from './chromium.ts'
import { writeSamples } from './sample.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the page is looked at with. */
export interface Look {
	readonly width?: number
	readonly height?: number
	readonly language?: 'es' | 'en'
	readonly settings?: string
	readonly script?: boolean
	/** Whether the system forces its colours. */
	readonly forced?: boolean
	/** Whether fingers are used: no pointer hovers. */
	readonly touch?: boolean
	/** Runs in the page before anything else does. */
	readonly before?: string
	/** What is said stays for the next visitor. */
	readonly remembered?: boolean
	/** Errors of the page that are expected, as a pattern. */
	readonly forgive?: RegExp
}

/** The app with the sample works, and a browser, for all tests of a file. */
export interface Stage {
	readonly origin: () => string
	/** A page of the app in a fresh browser profile, closed when the steps are done; an error in it fails the test. */
	readonly visit: (
		path: string,
		look: Look,
		steps: (page: Page, context: BrowserContext) => Promise<void>
	) => Promise<void>
}

/** Starts app and browser before the tests of a file, and ends them after; `type` px is the size of type the browser's user has chosen. */
export function openStage(type?: number): Stage {
	let texts: string
	let app: App
	let browser: Browser
	beforeAll(async () => {
		texts = writeSamples()
		app = await startApp({ COTEJO_TEXTS: texts })
		browser = await launch(type)
		// A busy machine may take longer to open a work than a page waits for it; no test is about that.
		for (const path of ['feria', 'larga', 'rarezas', 'parrafo', 'sola', 'nunca', 'dos/beside']) {
			const opening = () => fetch(`${app.origin}/read/${path}`, { redirect: 'manual' })
			while ((await opening()).status === 303) await new Promise((done) => setTimeout(done, 100))
		}
	})
	afterAll(async () => {
		await browser?.close()
		await app?.stop()
		rmSync(texts, { recursive: true, force: true })
	})
	return {
		origin: () => app.origin,
		visit: async (path, look, steps) => {
			const context = await browser.newContext({
				viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
				locale: look.language ?? 'es',
				javaScriptEnabled: look.script ?? true,
				hasTouch: look.touch ?? false,
				forcedColors: look.forced ? 'active' : 'none',
				reducedMotion: 'reduce'
			})
			if (look.settings)
				await context.addCookies([
					{ name: 'cotejo', value: encodeURIComponent(look.settings), url: app.origin }
				])
			if (look.before) await context.addInitScript(look.before)
			const said = listenToSaid(context)
			const page = await context.newPage()
			const failures: string[] = []
			page.on('pageerror', (error) => failures.push(error.message))
			page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
			await page.goto(app.origin + path)
			if (look.script !== false && isReading(path)) await page.waitForSelector('.peek', { state: 'attached' })
			await steps(page, context)
			expect(failures.filter((one) => !look.forgive?.test(one))).toEqual([])
			await context.close()
			if (look.remembered !== true) await takeBack(app.origin, said)
		}
	}
}

/** What a visitor says of works, by the address it is sent to. */
function listenToSaid(context: BrowserContext): ReadonlyMap<string, ReadonlySet<string>> {
	const said = new Map<string, Set<string>>()
	context.on('request', (request) => {
		if (request.method() !== 'POST' || !/\/said\/\w+$/.test(request.url())) return
		const list: readonly { readonly key: string }[] = request.postDataJSON()?.said ?? []
		const keys = said.get(request.url()) ?? new Set()
		list.forEach(({ key }) => keys.add(key))
		said.set(request.url(), keys)
	})
	return said
}

/** Takes back all that a visitor said, so that the next one comes to works nobody has read yet. */
async function takeBack(origin: string, said: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
	for (const [address, keys] of said)
		await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin },
			body: JSON.stringify({ said: [...keys].map((key) => ({ key, value: null, at: Date.now() })) })
		})
}

/** A reading page is awake once its lines have the button that shows the other language. */
function isReading(path: string): boolean {
	return (
		path.startsWith('/read/') &&
		path !== '/read/nada' &&
		!/\/(print|contents|beside|add|pairs|glossary|manage|versions|verdicts)/.test(path)
	)
}

/** Selector of a row by its number. */
export function row(number: number): string {
	return `[data-n="${number}"]`
}

/** An attribute of `<html>`. */
export function attribute(page: Page, name: string): Promise<string | null> {
	return page.evaluate((one) => document.documentElement.getAttribute(one), name)
}

/** By how much the page is wider than the window. */
export function sideways(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What axe finds on the page, one sentence a rule. */
export async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe)
	return page.evaluate(async () => {
		const engine: unknown = Reflect.get(window, 'axe')
		if (typeof engine !== 'object' || engine === null) return ['axe did not load']
		const run: unknown = Reflect.get(engine, 'run')
		if (typeof run !== 'function') return ['axe did not load']
		const result = await run.call(engine, document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		})
		return result.violations.map(
			(one: { id: string; nodes: { html: string }[] }) =>
				`${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`
		)
	})
}
