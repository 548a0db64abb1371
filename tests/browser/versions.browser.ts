import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStage, sideways, violations } from './visit.ts'

const { visit, origin } = openStage()

const es = `# La feria de Senkata

La feria de los jueves empezó en 1985 con 36 comerciantes de tres pueblos.

Nadie vendía carne antes de las nueve. La alcaldía cobraba tres bolivianos por puesto.

Doña Asunta traía queso de Patacamaya y lo vendía en un aguayo rojo.

En noviembre la feria se cerró once días. Las vendedoras no volvieron hasta el lunes.

Hoy hay 1200 puestos y una cancha donde los hijos de las vendedoras juegan al fútbol.
`
const en = `# The Senkata market

The Thursday market began in 1985 with 63 traders from three villages.

Nobody sold meat before nine. The Council charged two bolivianos a stall.

Doña Asunta brought cheese from Patacamaya and sold it from a red aguayo.

In November the market was closed for eleven days. The sellers came back on Monday.

Today there are 1,200 stalls and a pitch where the sellers’ children play football.
`
/** One figure put right, another got wrong, a paragraph taken out, a word put in. */
const corrected = en
	.replace('63 traders', '36 traders')
	.replace(/Doña Asunta[^\n]*\n\n/, '')
	.replace('eleven days', 'twelve days')
	.replace('a pitch', 'a small pitch')

/** Brings the work in, says something of it in every way there is, and gives its address. */
async function workWithSayings(): Promise<string> {
	const at = origin()
	const send = (path: string, value: unknown) =>
		fetch(`${at}${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: at },
			body: JSON.stringify(value)
		})
	const form = new FormData()
	form.set('first', new File([es], 'feria.md'))
	form.set('second', new File([en], 'market.md'))
	const looked = await fetch(`${at}/import/look`, { method: 'POST', body: form, headers: { origin: at } })
	const { held } = await looked.json()
	const facts = {
		titleEs: 'La feria de Senkata',
		titleEn: 'The Senkata market',
		author: 'Ana',
		translator: 'Clara'
	}
	const { slug } = await (await send('/import/keep', { held, ...facts })).json()
	const path = `/read/${slug}`
	let page = ''
	while (page === '') {
		const answer = await fetch(at + path, { redirect: 'manual' })
		if (answer.status === 200) page = await answer.text()
		else await new Promise((done) => setTimeout(done, 100))
	}
	const say = (kind: string, key: string, value: unknown) =>
		send(`${path}/said/${kind}`, { said: [{ key, value, at: Date.now() }] })
	const flags: readonly { readonly key: string; readonly check: string }[] = await (
		await fetch(`${at}${path}/flags`)
	).json()
	const [traders, charge] = flags.filter((flag) => flag.check === 'number').map((flag) => flag.key)
	await say('verdict', traders ?? '', { judgement: 'error', note: 'cifras trastocadas' })
	await say('verdict', charge ?? '', { judgement: 'false-alarm', note: '' })
	const block = /data-b="([^"]+)"[^>]*>(?:<[^>]+>)*Doña Asunta brought/.exec(page)?.[1] ?? ''
	const beside = /data-b="([^"]+)"[^>]*>(?:<[^>]+>)*Today there/.exec(page)?.[1] ?? ''
	await say('note', `${block}.0`, { text: '¿Aguayo sin nota?' })
	await say('note', `${beside}.6`, { text: 'Revisar la cifra.' })
	return path
}

const listed = (page: Page, selector: string) =>
	page.$$eval(selector, (all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()))

describe('A corrected edition', () => {
	test('shows what it changed, which divergences it resolved and brought, and what of people’s words found no place', async () => {
		const path = await workWithSayings()
		await visit(`${path}/manage`, {}, async (page) => {
			await page.setInputFiles('input[type="file"]', {
				name: 'market-2.md',
				mimeType: 'text/markdown',
				buffer: Buffer.from(corrected)
			})
			await page.click('form[action="?/correct"] .do')
			await page.waitForURL(/\/versions/)
			expect(await listed(page, '.compared .en del')).toEqual([
				'[quitado: 63]',
				'[quitado: Doña Asunta brought cheese from Patacamaya and sold it from a red aguayo.]',
				'[quitado: eleven]'
			])
			expect(await listed(page, '.compared .en ins')).toEqual([
				'[añadido: 36]',
				'[añadido: twelve]',
				'[añadido: small]'
			])
			expect((await listed(page, '.compared .es')).join()).toContain('dicen lo mismo')
			expect((await listed(page, 'li.resolved')).join()).toContain('36')
			expect((await listed(page, 'li.brought')).join()).toContain('twelve')
			expect(await listed(page, 'dd')).toEqual(['1 de 2 en su sitio', '1 de 2 en su sitio'])
			const placeless = await listed(page, '.en li:has(.kind)')
			expect(placeless).toHaveLength(2)
			expect(placeless.join()).toContain('cifras trastocadas')
			expect(placeless.join()).toContain('¿Aguayo sin nota?')
			expect([await violations(page), await sideways(page)]).toEqual([[], 0])
		})
		// What found its place is where it was said, in the edition that is read now.
		const said = async (kind: string) => {
			const answer: Readonly<Record<string, unknown>> = await (
				await fetch(`${origin()}${path}/said/${kind}`)
			).json()
			return JSON.stringify(Object.values(answer))
		}
		expect(await said('verdict')).toContain('false-alarm')
		expect(await said('note')).toContain('Revisar la cifra.')
		await visit(
			`${path}/versions?old=2&new=1`,
			{ width: 390, language: 'en', settings: 'theme=dark' },
			async (page) => {
				expect((await listed(page, '.compared .en ins')).join()).toContain('63')
				expect((await listed(page, 'li.brought')).join()).toContain('63')
				expect([await violations(page), await sideways(page)]).toEqual([[], 0])
			}
		)
	})
})
