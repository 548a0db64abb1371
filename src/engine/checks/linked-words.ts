import type { Word } from './words.ts'

/** How surely two words of different sides are linked; 0 where they are not. */
export function linkOf({ partners }: Word, { at }: Word): number {
	return partners.find((partner) => partner.at === at)?.confidence ?? 0
}

/** Whether the word that a word is linked with most is rather another's. */
export function hasRival({ at, partners: [best] }: Word, there: readonly Word[]): boolean {
	const rival = there[best?.at ?? -1]?.partners[0]
	return best !== undefined && rival !== undefined && rival.at !== at && rival.confidence > best.confidence
}
