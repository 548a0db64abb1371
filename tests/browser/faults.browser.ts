import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'

let folder = ''
const apps: App[] = []
const mounts: string[] = []
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-faults-'))
})
afterEach(async () => {
	for (const app of apps.splice(0)) await app.stop()
	for (const disk of mounts.splice(0)) spawnSync('umount', ['-l', disk])
	rmSync(folder, { recursive: true, force: true })
})

async function start(data: string): Promise<string> {
	const app = await startApp({ COTEJO_DATA: data })
	apps.push(app)
	return app.origin
}

/** A disk in memory, where this system lets one be made. */
function disk(options: string): string | undefined {
	const place = join(folder, 'disk')
	mkdirSync(place)
	if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]).status !== 0) return undefined
	mounts.push(place)
	return place
}

const spanish = 'La gente de la ciudad salió a la plaza y nadie se quedó en casa aquel día de noviembre.\n\n'

/** Brings a text in as the page does: looked at, then kept. */
async function bring(origin: string, name: string, text: string) {
	const form = new FormData()
	form.set('first', new File([text], name))
	const looked = await fetch(`${origin}/import/look`, { method: 'POST', body: form, headers: { origin } })
	const { held, refused } = await looked.json()
	const keep = () =>
		fetch(`${origin}/import/keep`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin },
			body: JSON.stringify({
				held,
				titleEs: name.replace(/\.\w+$/, ''),
				titleEn: '',
				author: '',
				translator: ''
			})
		}).then(async (answer) => ({ status: answer.status, ...(await answer.json()) }))
	return { status: looked.status, refused, keep }
}

const shelf = async (origin: string) => (await fetch(origin, { headers: { 'accept-language': 'en' } })).text()

test('Two servers on one data folder show each other’s works, and both may write', async () => {
	const data = join(folder, 'data')
	const [one, other] = [await start(data), await start(data)]
	const works = await Promise.all([
		bring(one, 'Primera.txt', spanish.repeat(3)),
		bring(other, 'Segunda.txt', spanish.repeat(4))
	])
	const kept = await Promise.all(works.map(({ keep }) => keep()))
	expect(kept.map(({ slug }) => slug)).toEqual(['primera', 'segunda'])
	for (const origin of [one, other]) {
		const page = await shelf(origin)
		expect(page).toContain('Primera')
		expect(page).toContain('Segunda')
	}
})

test('A disk that fills up refuses the import in a sentence, and takes it once there is room', async ({
	skip
}) => {
	const data = disk('size=12m')
	if (data === undefined) return skip('no file system can be mounted here')
	const origin = await start(data)
	const before = await (await bring(origin, 'Antes.txt', spanish.repeat(3))).keep()
	expect(before.slug).toBe('antes')
	await (await fetch(`${origin}/read/antes`)).text()
	writeFileSync(join(data, 'ballast'), new Uint8Array(11_000_000))
	const { keep } = await bring(origin, 'Larga.txt', spanish.repeat(30_000))
	const refused = await keep()
	expect([refused.status, refused.refused]).toEqual([
		503,
		expect.stringMatching(/disk is full|disco está lleno/)
	])
	expect(await shelf(origin)).toContain('Antes')
	expect((await fetch(`${origin}/read/antes`)).status).toBe(200)
	rmSync(join(data, 'ballast'))
	expect((await keep()).slug).toBe('larga')
})

test('A data folder that cannot be written still lets everything be read, and says what cannot be done', async ({
	skip
}) => {
	const data = process.getuid?.() === 0 ? disk('ro') : join(folder, 'closed')
	if (data === undefined) return skip('no file system can be mounted here')
	if (process.getuid?.() !== 0) {
		mkdirSync(data)
		chmodSync(data, 0o500)
	}
	const origin = await start(data)
	expect(await shelf(origin)).toContain('The data folder cannot be written')
	const { status, keep } = await bring(origin, 'Calle.txt', spanish.repeat(3))
	const answer = await keep()
	expect([status, answer.status, typeof answer.refused]).toEqual([200, 503, 'string'])
	expect((await fetch(`${origin}/read/cuento`)).status).toBe(200)
})

describe('An upload over the limit is refused, and the server answers on', () => {
	/** Sends a form by hand, and gives the answer, which may come before all of it is sent. */
	const upload = (origin: string, headers: Record<string, string>, body: Iterable<Uint8Array>) =>
		new Promise<{ readonly status: number | undefined; readonly said: string }>((done, failed) => {
			const sent = request(
				`${origin}/import/look`,
				{
					method: 'POST',
					headers: { origin, 'content-type': 'multipart/form-data; boundary=b', ...headers }
				},
				(response) => {
					response.setEncoding('utf8')
					response.once('data', (said: string) => done({ status: response.statusCode, said }))
				}
			)
			sent.on('error', failed)
			sent.flushHeaders()
			Readable.from(body).pipe(sent, { end: !headers['content-length'] })
		})

	test('by the length it announces, before anything is sent', async () => {
		const origin = await start(join(folder, 'data'))
		const answer = await upload(origin, { 'content-length': '240000000' }, [])
		expect([answer.status, answer.said]).toEqual([413, expect.stringContaining('200 MB')])
		expect((await fetch(origin)).status).toBe(200)
	})

	test('by its measure, where it announces none', async () => {
		function* endless() {
			const head = '--b\r\ncontent-disposition: form-data; name="first"; filename="a.txt"\r\n\r\n'
			yield new TextEncoder().encode(head)
			const chunk = new Uint8Array(1024 * 1024).fill(97)
			for (let n = 0; n < 203; n++) yield chunk
		}
		const origin = await start(join(folder, 'data'))
		const answer = await upload(origin, { 'transfer-encoding': 'chunked' }, endless())
		expect([answer.status, answer.said]).toEqual([413, expect.stringContaining('200 MB')])
		expect((await fetch(origin)).status).toBe(200)
	})
})

test('Names of files in any script, and names that lead elsewhere, are kept as names only', async () => {
	const origin = await start(join(folder, 'data'))
	for (const [name, slug] of [
		['战争与和平.txt', '战争与和平'],
		['../../etc/passwd.txt', 'etc-passwd'],
		['العنقاء.txt', 'العنقاء']
	] as const) {
		const { keep } = await bring(origin, name, spanish.repeat(3))
		const kept = await keep()
		expect(kept.slug).toBe(slug)
		expect((await fetch(`${origin}/read/${encodeURIComponent(kept.slug)}/manage`)).status).toBe(200)
	}
})

test('A page of another site changes nothing, whatever type of content it claims to send', async () => {
	const origin = await start(join(folder, 'data'))
	const said = `${origin}/read/el-alto-2019/said/verdict`
	const body = JSON.stringify({ key: 'k', value: { judgement: 'error', note: '', at: 1 } })
	const foreign: readonly Record<string, string>[] = [
		{ origin: 'http://elsewhere.example' },
		{ origin: 'null' },
		{ origin: 'http://elsewhere.example', 'content-type': 'application/json' }
	]
	for (const headers of foreign)
		for (const method of ['POST', 'DELETE', 'PUT'])
			expect((await fetch(said, { method, headers, body: new Blob([body]) })).status).toBe(403)
	expect(await (await fetch(said)).json()).toEqual({})
	expect(
		(await fetch(said, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body }))
			.status
	).not.toBe(403)
})
