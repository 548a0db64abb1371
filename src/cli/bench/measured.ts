import { join } from 'node:path'
import { checkTable } from '#engine'
import { flagsOf } from './divergence.ts'
import { type GoldRow, goldRows, wordsAdded, wordsRemoved } from './gold-rows.ts'
import { isReal } from './real-errors.ts'
import type { BenchInput } from './table.ts'

/** What a check was measured to find and to raise for nothing. */
export interface Measured {
	/** Share of the minimal pairs of its business that it flags, per profile; absent where there are none. */
	readonly found?: { readonly items: number; readonly strict: number; readonly wide: number }
	/** Flags per 100 sentences of good professional translations, known errors aside, per profile. */
	readonly alarms: { readonly sentences: number; readonly strict: number; readonly wide: number }
}

/** The perturbations that are each check's business. */
const business: Readonly<Record<string, RegExp>> = {
	omission: wordsRemoved,
	addition: wordsAdded,
	number: /numbers_replaced/,
	'date-time': /numbers_replaced/,
	name: /ne_replaced/,
	negation: /negation/,
	polarity: /antonym/,
	'quantifier-modality': /tense/,
	untranslated: /codemix/,
	'question-form': /question/,
	punctuation: /repeat|final_punc/,
	order: /shuffled/
}

/** Checks whose business is one: a changed figure is a number or a date, and the one that it is answers. */
const together: Readonly<Record<string, readonly string[]>> = {
	number: ['number', 'date-time'],
	'date-time': ['number', 'date-time']
}

/** Every check's measured recall and flag rate, as JSON; nothing where the gold data is missing. */
export function measuredJson({ session, gold }: BenchInput): string {
	const folder = join(gold, 'diverge')
	const read = (name: string) => goldRows(join(folder, `${name}.jsonl`))
	const pairs = read('demetr-even')
	const clean = ['clean-pud', 'clean-ntrex-a'].flatMap(read)
	if (pairs.length === 0 || clean.length === 0) return '{}\n'
	const flags = (rows: readonly GoldRow[], side: string) => {
		const by = (profile: 'strict' | 'wide') =>
			flagsOf(
				session,
				rows.map((row) => row.es ?? ''),
				rows.map((row) => row[side] ?? ''),
				profile
			)
		return { strict: by('strict'), wide: by('wide') }
	}
	const [bad, good, alarms] = [flags(pairs, 'en_bad'), flags(pairs, 'en_good'), flags(clean, 'en_good')]
	const share = (count: number, of: number) => Math.round((1000 * count) / of) / 10
	const measured = checkTable.map(({ id }): [string, Measured] => {
		const mine = business[id]
		const own = together[id] ?? [id]
		const at = pairs.flatMap((row, n) => (mine?.test(row.phenomenon ?? '') ? [n] : []))
		const found = (profile: 'strict' | 'wide') =>
			at.filter((n) => {
				const before = new Set(
					(good[profile][n] ?? []).map((one) => `${one.check}${JSON.stringify(one.values)}`)
				)
				return (bad[profile][n] ?? []).some(
					(one) => own.includes(one.check) && !before.has(`${one.check}${JSON.stringify(one.values)}`)
				)
			}).length
		const raised = (profile: 'strict' | 'wide') =>
			alarms[profile].reduce(
				(sum, list, n) =>
					sum + list.filter((one) => one.check === id && !isReal(clean[n]?.id ?? '', id)).length,
				0
			)
		const rate = (profile: 'strict' | 'wide') => Math.round((10_000 * raised(profile)) / clean.length) / 100
		return [
			id,
			{
				...(at.length > 0 && {
					found: {
						items: at.length,
						strict: share(found('strict'), at.length),
						wide: share(found('wide'), at.length)
					}
				}),
				alarms: { sentences: clean.length, strict: rate('strict'), wide: rate('wide') }
			}
		]
	})
	return `${JSON.stringify(Object.fromEntries(measured), null, '\t')}\n`
}
