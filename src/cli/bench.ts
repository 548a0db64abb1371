import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { ablationTable } from './bench/ablation.ts'
import { alignmentTable } from './bench/alignment.ts'
import { disturbedTable } from './bench/disturbed.ts'
import { divergenceTable } from './bench/divergence.ts'
import { fitted } from './bench/fit.ts'
import { measuredJson } from './bench/measured.ts'
import { replacedFitted } from './bench/replaced-fit.ts'
import { reviseTable } from './bench/revise.ts'
import { speedTable } from './bench/speed.ts'
import { wordsTable } from './bench/words.ts'
import { Failure } from './failure.ts'
import type { Session } from './session.ts'

/**
 * `cotejo bench`: the project's measurements, as tables. Gold data is read from `COTEJO_GOLD` (default
 * `../shared/gold`); what is not there is said to be missing. Words after `bench` choose tables; `bench measured` alone writes what the page of checks shows, as JSON;
 * `bench fit` alone the weights of the checks of omissions and additions, `bench fit-replaced` those of replaced words.
 */
export async function benchCommand(session: Session): Promise<number> {
	const gold = resolve(process.env.COTEJO_GOLD ?? join(session.root, '../shared/gold'))
	const tables = {
		alignment: alignmentTable,
		disturbed: disturbedTable,
		words: wordsTable,
		divergence: divergenceTable,
		revise: reviseTable,
		speed: speedTable,
		ablation: ablationTable
	}
	const wanted = session.options.files
	if (wanted.length === 1 && wanted[0] === 'measured') {
		session.put(measuredJson({ session, gold }))
		return 0
	}
	if (wanted.length === 1 && wanted[0] === 'fit') {
		session.put(fitted({ session, gold }))
		return 0
	}
	if (wanted.length === 1 && wanted[0] === 'fit-replaced') {
		session.put(await replacedFitted({ session, gold }))
		return 0
	}
	const unknown = wanted.find((name) => !(name in tables))
	if (unknown !== undefined)
		throw new Failure('cli:unknown-table', { value: unknown, values: Object.keys(tables).join(', ') })
	session.put(
		`# Cotejo ${session.version}: measurements\n\nGold data: ${existsSync(gold) ? 'present' : 'missing, so figures on it are missing below'}.\n`
	)
	for (const [name, table] of Object.entries(tables)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue
		session.put(`\n${await table({ session, gold })}`)
	}
	return 0
}
