import { slugOf } from '$lib/server/import/bring.ts'
import { heldUnder, letGo } from '$lib/server/import/held.ts'
import { workFiles } from '$lib/server/import/written.ts'
import { sourceOf } from '$lib/server/source.ts'
import { failureOf } from '$lib/server/store/database.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** Puts what was looked at on the shelf: one transaction; the answer comes when it is on the disk. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const refuse = (key: string, status: number) => json({ refused: locals.say(`library:${key}`) }, { status })
	const asked: unknown = await request.json().catch(() => undefined)
	const word = (name: string) => {
		const value: unknown = typeof asked === 'object' && asked !== null ? Reflect.get(asked, name) : ''
		return typeof value === 'string' ? value.trim().slice(0, 300) : ''
	}
	const held = word('held')
	const written = heldUnder(held)
	if (!written) return refuse('trouble.gone', 410)
	const own = ownStore()
	if ('trouble' in own) return refuse(`store.${own.trouble}`, 503)
	const title = { es: word('titleEs') || word('titleEn'), en: word('titleEn') || word('titleEs') }
	const files = workFiles(written, { title, author: word('author'), translator: word('translator') })
	try {
		const inBin = new Set(own.store.works().map((work) => work.slug))
		for (;;) {
			const slug = slugOf(title.es, (name) => inBin.has(name) || sourceOf(name) !== undefined)
			if (own.store.addWork(slug, files, Date.now())) {
				letGo(held)
				return json({ slug })
			}
			inBin.add(slug)
		}
	} catch (error) {
		console.error(error)
		return refuse(`store.${failureOf(error).why}`, 503)
	}
}
