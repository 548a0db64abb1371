import { type FiledVerdict, type Judgement, readVerdicts, severityOf, verdictsJson } from '#engine'
import { join } from 'node:path'
import { textsFolder } from '../folders.ts'
import type { Source } from '../source.ts'
import type { Said } from '../store/said.ts'
import type { Store } from '../store/store.ts'
import { writeSmall } from '../write.ts'
import { type About, readSaid, saidInFile } from './about.ts'
import { whenFiled, withFiled } from './filed.ts'

/** A person's verdict on a finding, as pages and reports read it. */
export interface PersonsVerdict {
	readonly judgement: Judgement
	/** Absent where the person left the finding's own. */
	readonly severity: FiledVerdict['severity'] | undefined
	readonly note: string
}

/** The file verdicts are saved in with the work: one for each translation, as with drawn pairs. */
export function verdictsFile({ translation }: Pick<Source, 'translation'>): string {
	return translation > 1 ? `verdicts-${translation}.json` : 'verdicts.json'
}

/**
 * All verdicts on a work: the store's, and those its file holds under other keys. What was taken back in the store is
 * taken back, whatever the file says.
 */
export function verdictsSaid(source: Source, store: Store | undefined): readonly Said[] {
	const filed = readVerdicts(source.text(verdictsFile(source)) || '[]')?.verdicts ?? []
	const others = filed.map((one) => ({
		key: one.key,
		value: JSON.stringify(saidInFile(one)),
		at: whenFiled(one.date)
	}))
	return withFiled('verdict', source, store, others)
}

/** What a page gave as a verdict, read; empty where it is none. */
export function verdictIn(value: unknown): PersonsVerdict {
	const judgement: unknown = Reflect.get(Object(value), 'judgement')
	const note: unknown = Reflect.get(Object(value), 'note')
	const severity: unknown = Reflect.get(Object(value), 'severity')
	return {
		judgement: judgement === 'error' || judgement === 'false-alarm' ? judgement : '',
		severity: typeof severity === 'string' && severity !== '' ? severityOf(severity) : undefined,
		note: typeof note === 'string' ? note : ''
	}
}

/** All verdicts on a work as the text of its file. */
export function verdictsText(source: Source, store: Store | undefined): string {
	return verdictsJson(verdictsSaid(source, store).map(filed))
}

/**
 * Writes all verdicts on a work into its file, in its folder or, for a work brought in, in the store; false where
 * the folder cannot be written. Throws {@link StoreFailure}.
 */
export function saveVerdicts(source: Source, store: Store): boolean {
	const name = verdictsFile(source)
	const text = verdictsText(source, store)
	if (source.from === 'texts') return writeSmall(join(textsFolder(), folderOf(source), name), text)
	store.putFile(folderOf(source), { name, text })
	return true
}

/** The folder or stored work an address is in: all translations of a work share it. */
function folderOf({ slug, translation }: Source): string {
	return translation > 1 ? slug.replace(/~\d+$/, '') : slug
}

function filed({ key, value, at }: Said): FiledVerdict {
	const said = readSaid(value)
	const { judgement, severity, note } = verdictIn(said.value)
	const about: About | undefined = said.about
	const finding = about?.kind === 'finding' ? about : undefined
	return {
		key,
		verdict: judgement,
		severity: severity ?? finding?.severity ?? 'major',
		note,
		date: new Date(at).toISOString(),
		check: finding?.check ?? '',
		message: finding?.message ?? '',
		source: finding?.source ?? [],
		target: finding?.target ?? []
	}
}
