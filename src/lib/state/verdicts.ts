import { hasAll, readKept, recordOf, writeKept } from './kept.ts'

/** What a person says of a divergence: it is an error, it is none; empty while only a note was written. */
export type Judgement = 'error' | 'false-alarm' | ''

/** A person's verdict on one finding. */
export interface Verdict {
	readonly judgement: Judgement
	readonly note: string
	/** When, in milliseconds since 1970. */
	readonly at: number
}

/** The verdicts on a work, by the key of the finding, which is made of the words on both sides. */
export type Verdicts = Readonly<Record<string, Verdict>>

/**
 * Where verdicts are kept: in this browser, one value a work. This is the only module that knows it; both calls are
 * asynchronous, so that a store on the server can take its place.
 */
const keyOf = (slug: string) => `cotejo.verdicts.${slug}`

/** All verdicts on a work. */
export function keptVerdicts(slug: string): Promise<Verdicts> {
	return Promise.resolve(recordOf(readKept(keyOf(slug)), isVerdict))
}

/** Keeps a verdict, or takes it back where there is neither judgement nor note; false where it could not be kept. */
export async function keepVerdict(slug: string, key: string, verdict: Verdict): Promise<boolean> {
	const kept = await keptVerdicts(slug)
	const others = Object.fromEntries(Object.entries(kept).filter(([other]) => other !== key))
	const empty = verdict.judgement === '' && verdict.note.trim() === ''
	return writeKept(keyOf(slug), empty ? others : { ...others, [key]: verdict })
}

function isVerdict(value: unknown): value is Verdict {
	return (
		hasAll(value, { judgement: 'string', note: 'string', at: 'number' }) &&
		['error', 'false-alarm', ''].includes(String(Reflect.get(Object(value), 'judgement')))
	)
}
