import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindsIn, level, type Lexicon, stepKindOf, stepKinds, type StepTable } from '#engine'
import { type Lines, readLines } from './loose-cases.ts'

/** The kinds of the tokens of English lines, each from its start to its end, and how much one of them counts. */
export interface KindLines {
	readonly lines: readonly (readonly string[])[]
	readonly share: number
}

/** The kinds of some lines, those alone that are taken. */
export function kindLines(
	lines: Lines,
	lexicon: Lexicon,
	share: number,
	takes: (line: number) => boolean = () => true
): KindLines {
	const { pairOf, context } = readLines(lines, lexicon)
	return {
		share,
		lines: [...context.places]
			.filter(({ at, target }) => target.length > 0 && takes(pairOf[at] ?? 0))
			.map(({ words, target }) => [
				'start',
				...kindsIn(words.target, -1, target.length, lexicon).map(stepKindOf)
			])
	}
}

/**
 * Older prose, whose sentences are built as ours are for the most part: so much more of it that each of its lines must
 * count little. Without it, three kinds in a row are too rare to say more than two do.
 */
const prose = { texts: ['quijote-full', 'bible-gospels', 'marianela-01', 'udhr'], share: 0.15 }

/** The kinds of the lines of prose among the gold data. */
export function proseLines(gold: string, lexicon: Lexicon): KindLines {
	const lines = prose.texts.flatMap((text) => {
		const path = join(gold, 'align', text, 'en.txt')
		return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
	})
	return kindLines(
		lines.filter((line) => line.trim() !== '').map((line) => ['', line] as const),
		lexicon,
		prose.share
	)
}

/** How much the kinds after one, and after two, lean on what is known of fewer, in occurrences. */
const leaning = { two: 5, three: 10 }

/** How much likelier each kind is after each two others than anywhere, as digits of half nats. */
export function stepTableOf(some: readonly KindLines[]): StepTable {
	const counts = new Map<string, number>()
	const add = (key: string, share: number) => counts.set(key, (counts.get(key) ?? 0) + share)
	let all = 0
	for (const { lines, share } of some)
		for (const kinds of lines)
			kinds.forEach((kind, at) => {
				add(kind, share)
				all += share
				if (at > 0) add(`${kinds[at - 1]} ${kind}`, share)
				if (at > 1) add(`${kinds[at - 2]} ${kinds[at - 1]} ${kind}`, share)
			})
	const seen = (...kinds: readonly string[]) => counts.get(kinds.join(' ')) ?? 0
	const digit = (a: string, b: string, c: string) => {
		const anywhere = (seen(c) + 1) / (all + stepKinds.length)
		const afterOne = (seen(b, c) + leaning.two * anywhere) / (seen(b) + leaning.two)
		const afterTwo = (seen(a, b, c) + leaning.three * afterOne) / (seen(a, b) + leaning.three)
		return Math.max(0, Math.min(35, Math.round(2 * Math.log(afterTwo / anywhere)) + level)).toString(36)
	}
	return Object.fromEntries(
		stepKinds.map((a) => [a, stepKinds.flatMap((b) => stepKinds.map((c) => digit(a, b, c))).join('')])
	)
}

/** A table as the constant it is shipped as. */
export function stepConstants(table: StepTable): string {
	const rows = Object.entries(table).map(
		([kind, digits]) => `\t${/-/.test(kind) ? `'${kind}'` : kind}: '${digits}'`
	)
	return `export const stepTable: StepTable = {\n${rows.join(',\n')}\n}\n`
}
