import { numberOr404, openedForPage, openedOr404 } from '$lib/server/answers.ts'
import {
	type PairChange,
	alignmentName,
	beadsText,
	changedBeads,
	keepBeads,
	readBeads,
	stepBeads
} from '$lib/server/drawn.ts'
import { lostBeads, pairsAround } from '$lib/server/pairs.ts'
import { StoreFailure } from '$lib/server/store/database.ts'
import { error, fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

const saidKeys: Readonly<Record<string, string>> = {
	kept: 'pairs.kept',
	undone: 'undone',
	redone: 'redone',
	stale: 'pairs.stale',
	impossible: 'pairs.impossible'
}

/** The pairs of a row and its neighbours. `block` names the row by its content where its number has moved. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const opened = await openedForPage(params.work, url)
	const asked = Number(url.searchParams.get('row') ?? 1)
	const wanted = opened.rowOfBlock.get(url.searchParams.get('block') ?? '') ?? asked
	const row = Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), Math.max(1, opened.rows.length))
	const said = saidKeys[url.searchParams.get('said') ?? '']
	return {
		slug: opened.slug,
		title: opened.work.title,
		both: opened.bitext.source.segments.length > 0 && opened.bitext.target.segments.length > 0,
		said: said === undefined ? '' : locals.say(`editing:${said}`),
		...pairsAround(opened, row)
	}
}

/** Which sentence the page is to show again after a change, whatever its pair is called then. */
interface Place {
	readonly row: string
	readonly block: string
	readonly sentence: string
}

export const actions: Actions = {
	change: async ({ params, request, locals }) => {
		const form = await request.formData()
		const word = (name: string) => String(form.get(name) ?? '')
		const opened = await openedOr404(params.work)
		const [kind = '', side = '', at = ''] = word('do').split(' ')
		const sentence = at === '' ? word('sentence') : `${side.slice(0, 1)}${at}`
		const place = { row: word('row'), block: word('block'), sentence }
		if (word('name') !== alignmentName(opened.bitext.alignment)) back(params.work, place, 'stale')
		const bead = numberOr404(word('bead'), 0, opened.bitext.alignment.length)
		const change = changeOf(kind, side, at, bead)
		if (!change) error(400, { message: 'no such change', said: 'error.failed' })
		const kept = readBeads(beadsText(params.work))
		try {
			keepBeads(params.work, changedBeads(opened.bitext, kept, change))
		} catch (reason) {
			if (reason instanceof RangeError) back(params.work, place, 'impossible')
			if (reason instanceof StoreFailure) return fail(503, { said: locals.say('editing:store-trouble') })
			throw reason
		}
		back(params.work, place, 'kept')
	},
	step: async ({ params, request, locals }) => {
		const form = await request.formData()
		const way = form.get('way') === 'redo' ? 'redo' : 'undo'
		const place = { row: String(form.get('row') ?? ''), block: String(form.get('block') ?? ''), sentence: '' }
		try {
			if (!stepBeads(params.work, way)) return fail(422, { said: locals.say('editing:nothing-to-undo') })
		} catch (reason) {
			if (reason instanceof StoreFailure) return fail(503, { said: locals.say('editing:store-trouble') })
			throw reason
		}
		back(params.work, place, way === 'undo' ? 'undone' : 'redone')
	},
	forget: async ({ params, request, locals }) => {
		const form = await request.formData()
		const opened = await openedOr404(params.work)
		const kept = readBeads(beadsText(params.work))
		const key = Number(form.get('key'))
		const lost = lostBeads(opened, kept).find((one) => one.key === key)
		const rest = kept.filter((one) => one !== lost?.quoted)
		try {
			if (lost) keepBeads(params.work, rest)
		} catch (reason) {
			if (reason instanceof StoreFailure) return fail(503, { said: locals.say('editing:store-trouble') })
			throw reason
		}
		back(params.work, { row: String(form.get('row') ?? ''), block: '', sentence: '' }, 'kept')
	}
}

function changeOf(kind: string, side: string, at: string, bead: number): PairChange | undefined {
	if (kind === 'join' || kind === 'release') return { kind, bead }
	if (side !== 'source' && side !== 'target') return undefined
	if (kind === 'next' || kind === 'previous') return { kind, bead, side }
	return kind === 'split' ? { kind, bead, side, at: Number(at) } : undefined
}

function back(work: string, { row, block, sentence }: Place, said: string): never {
	const query = new URLSearchParams({ row, block, said })
	const fragment = /^[st]\d+$/.test(sentence) ? `#${sentence}` : ''
	redirect(303, `/read/${encodeURIComponent(work)}/pairs?${query}${fragment}`)
}
