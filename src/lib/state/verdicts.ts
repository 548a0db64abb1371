import type { Judgement, Severity } from '#engine'
import { hasAll, recordOf } from './kept.ts'
import { type Kept, keepSaid, saidOf, send, takeOver } from './said.ts'

export type { Judgement }

/** A person's verdict on one finding. */
export interface Verdict {
	readonly judgement: Judgement
	/** How grave the person says it is (MQM); absent where the check's own stands. */
	readonly severity?: Severity | undefined
	readonly note: string
	/** When, in milliseconds since 1970. */
	readonly at: number
}

/** The verdicts on a work, by the key of the finding, which is made of the words on both sides. */
export type Verdicts = Readonly<Record<string, Verdict>>

/** All verdicts on a work. What this browser kept before the server did is handed over first. */
export async function keptVerdicts(slug: string): Promise<Verdicts> {
	takeOver(slug, `cotejo.verdicts.${slug}`, (kept) =>
		Object.entries(recordOf(kept, isVerdict)).map(([key, { judgement, note, at }]) => ({
			kind: 'verdict',
			key,
			value: { judgement, note },
			at
		}))
	)
	const said = await saidOf(slug, 'verdict')
	void send(slug)
	return Object.fromEntries(
		Object.entries(said).flatMap(([key, { value, at }]) => {
			const verdict: unknown = { ...Object(value), at }
			return isVerdict(verdict) ? [[key, verdict]] : []
		})
	)
}

/** Keeps a verdict, or takes it back where there is neither judgement nor note. */
export function keepVerdict(slug: string, key: string, verdict: Verdict): Promise<Kept> {
	const { judgement, severity, note, at } = verdict
	const empty = judgement === '' && note.trim() === ''
	return keepSaid(slug, 'verdict', key, empty ? null : { judgement, severity, note }, at)
}

function isVerdict(value: unknown): value is Verdict {
	return (
		hasAll(value, { judgement: 'string', note: 'string', at: 'number' }) &&
		['error', 'false-alarm', ''].includes(String(Reflect.get(Object(value), 'judgement')))
	)
}
