import type { Scene } from './scene.ts'
import { kindsIn, type SeamTable, strainOf } from './seams.ts'
import type { Spot } from './spot.ts'
import type { Word } from './words.ts'

export type { SeamTable } from './seams.ts'

/** Strain from which a seam is rough, and from which it is torn: a pair of kinds a fifth and a twelfth as frequent as by chance. */
const rough = 1.5
const torn = 2.5
/** Tokens to either side of a spot that is not sure, within which a seam is looked for. */
const around = 3
/** In a wider stretch than this some seam is strained by chance. */
const wide = 4

/**
 * What the seams of the English say of a word: for a Spanish one the most strained where its counterpart would stand,
 * for an English one those it has itself, and how strained its neighbours would be without it.
 */
export function seamFeatures(word: Word, scene: Scene, spot: Spot, table: SeamTable) {
	return scene.side === 'source' ? openSeam(scene, spot, table) : ownSeams(word, scene, table)
}

function openSeam({ there, lexicon }: Scene, spot: Spot, table: SeamTable) {
	const from = Math.max(-1, Math.floor(spot.sure ? spot.from : spot.at - around))
	const last = Math.min(there.length, Math.ceil(spot.sure ? spot.to : spot.at + around))
	const to = Math.max(from + 1, last)
	return strained(greatest(kindsIn(there, from, to, lexicon), table), to - from > wide, 0)
}

function ownSeams({ at }: Word, { here, lexicon }: Scene, table: SeamTable) {
	const kinds = kindsIn(here, at - 1, at + 1, lexicon)
	return strained(greatest(kinds, table), false, strainOf(kinds[0] ?? '', kinds[2] ?? '', table))
}

function greatest(kinds: readonly string[], table: SeamTable): number {
	let strain = 0
	for (let n = 1; n < kinds.length; n++)
		strain = Math.max(strain, strainOf(kinds[n - 1] ?? '', kinds[n] ?? '', table))
	return strain
}

function strained(strain: number, isFar: boolean, closed: number) {
	return {
		seam: strain,
		seamRough: strain >= rough ? 1 : 0,
		seamTorn: strain >= torn ? 1 : 0,
		seamFar: isFar ? strain : 0,
		seamClosed: closed
	}
}
