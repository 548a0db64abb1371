import { test } from 'vitest'
import { launch } from '../browser/chromium.ts'
import { readFileSync } from 'node:fs'
test('shoot', async () => {
	const browser = await launch()
	const plan = JSON.parse(readFileSync('/tmp/plan.json', 'utf8'))
	for (const p of plan) {
		const ctx = await browser.newContext({
			viewport: { width: p.w, height: p.h ?? 900 },
			colorScheme: p.dark ? 'dark' : 'light',
			locale: p.lang ?? 'es',
			deviceScaleFactor: 1,
			hasTouch: !!p.touch,
			reducedMotion: 'reduce'
		})
		if (p.cookie) await ctx.addCookies([{ name: 'cotejo', value: encodeURIComponent(p.cookie), url: p.url }])
		const page = await ctx.newPage()
		page.on('console', (m) => console.log(p.name, m.type(), m.text()))
		page.on('pageerror', (e) => console.log(p.name, 'ERR', e.message, e.stack))
		await page.goto(p.url)
		await page.waitForTimeout(700)
		for (const s of p.steps ?? []) {
			if (s.click) await page.click(s.click)
			if (s.key) await page.keyboard.press(s.key)
			if (s.type) await page.keyboard.type(s.type)
			if (s.hover) await page.hover(s.hover, s.pos ? { position: s.pos } : {})
			if (s.scroll !== undefined) await page.evaluate((y) => scrollTo(0, y), s.scroll)
			if (s.eval) console.log(p.name, JSON.stringify(await page.evaluate(s.eval)))
			await page.waitForTimeout(s.wait ?? 350)
		}
		await page.screenshot({ path: `/tmp/shots/${p.name}.png`, fullPage: !!p.full })
		await ctx.close()
	}
	await browser.close()
}, 200000)
