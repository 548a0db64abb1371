import { carryBeads } from '#engine'
import type { Say } from '#i18n'
import { beadsText, readBeads } from '../drawn.ts'
import type { Opened } from '../opened.ts'
import type { Source } from '../source.ts'
import { saidKinds } from '../store/said.ts'
import type { Store } from '../store/store.ts'
import type { About } from './about.ts'
import { type Carried, carriedTo } from './carry.ts'
import { aboutWords } from './report.ts'
import { saidOf } from './said-of.ts'
import { verdictIn } from './verdicts.ts'

/** How many things of one kind were said of a work, and how many have their place in a version of it. */
export interface KindCount {
	readonly kind: (typeof saidKinds)[number] | 'bead'
	readonly all: number
	readonly placed: number
}

/** Something said that has no place in a version of its work, with its words. */
export interface Placeless {
	readonly kind: KindCount['kind']
	/** `settled`: the divergence is no longer raised, though its words stand there; `lost`: they do not. */
	readonly why: 'settled' | 'lost'
	/** The check's word, for a verdict. */
	readonly check: string
	readonly source: string
	readonly target: string
	/** What was said: a judgement and a note, or a note. */
	readonly judgement: string
	readonly note: string
}

/** All that people did in a work, counted against one version of it; what has no place there is listed, nothing left out. */
export function keptOfWork(
	source: Source,
	opened: Opened,
	store: Store | undefined,
	say: Say
): { readonly counts: readonly KindCount[]; readonly placeless: readonly Placeless[] } {
	const counts: KindCount[] = []
	const placeless: Placeless[] = []
	for (const kind of saidKinds) {
		const said = saidOf(kind, source, store)
		const { carried, settled, lost } = carriedTo(opened, kind, said)
		counts.push({ kind, all: said.length, placed: carried.length })
		const listed = (why: Placeless['why']) => (one: Carried) => placelessOf(kind, why, one, say)
		placeless.push(...settled.map(listed('settled')), ...lost.map(listed('lost')))
	}
	const beads = readBeads(beadsText(source.slug))
	const { carried, lost } = carryBeads(beads, opened.bitext.source, opened.bitext.target)
	counts.push({ kind: 'bead', all: beads.length, placed: carried.length })
	for (const bead of lost) {
		const words = (side: 'source' | 'target') => bead[side].sentences.map((one) => one.words).join(' ')
		placeless.push({
			kind: 'bead',
			why: 'lost',
			check: '',
			source: words('source'),
			target: words('target'),
			judgement: '',
			note: ''
		})
	}
	return { counts: counts.filter(({ all }) => all > 0), placeless }
}

function placelessOf(
	kind: KindCount['kind'],
	why: Placeless['why'],
	{ value, about }: Pick<Carried, 'value'> & { readonly about: About | undefined },
	say: Say
): Placeless {
	const { check, words } = aboutWords(about, say)
	const { judgement, note } = verdictIn(value)
	const quote: unknown = Reflect.get(Object(value), 'quote')
	const text: unknown = Reflect.get(Object(value), 'text')
	return {
		kind,
		why,
		check,
		source: words.source || (typeof quote === 'string' && words.target === '' ? quote : ''),
		target: words.target,
		judgement,
		note: typeof text === 'string' ? text : note
	}
}
