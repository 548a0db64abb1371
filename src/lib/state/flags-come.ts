import type { Say } from '#i18n'
import type { Choices } from './choices.svelte.ts'
import type { Reader } from './reader.svelte.ts'

/** How long (ms) the page waits before it asks a server again that gave no answer. */
const pause = 10_000

/**
 * Waits, on a page that was opened before the divergences of its work were looked for, until they have been, and tells
 * it. They are shown when the reader asks: the page is loaded anew at the place where it stands. Ends with its signal.
 */
export async function tellWhenFlagsCome(
	reader: Pick<Reader, 'work' | 'telling' | 'sayOfFlags'>,
	chosen: Choices,
	say: Say,
	ended: AbortSignal
): Promise<void> {
	const { telling, work } = reader
	const count = await flagsWhenCome(work.address, ended)
	if (count === undefined) return
	if (count === 0) {
		reader.sayOfFlags = undefined
		return telling.tell(say('reader:said.no-flags-came'), [])
	}
	const show = () => {
		chosen.choose({ flags: 'on' })
		location.reload()
	}
	reader.sayOfFlags = () =>
		telling.ask(say('reader:said.flags-came', { count }), [
			{ words: say('reader:said.show-flags', { count }), run: show },
			{ words: say('reader:said.not-now'), run: () => telling.end() }
		])
	reader.sayOfFlags()
}

/** How many divergences there are, once they have been looked for; undefined where one need not know any more. */
export async function flagsWhenCome(address: string, ended: AbortSignal): Promise<number | undefined> {
	while (!ended.aborted) {
		const answer = await fetch(`${address}/whole`, { signal: ended }).catch(() => undefined)
		const heard: { readonly unfinished: boolean; readonly flags: number } | undefined = answer?.ok
			? await answer.json().catch(() => undefined)
			: undefined
		if (heard && !heard.unfinished) return heard.flags
		if (answer && !answer.ok) return undefined
		if (!heard) await new Promise((done) => setTimeout(done, pause))
	}
	return undefined
}
