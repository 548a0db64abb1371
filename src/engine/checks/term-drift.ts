import type { BitextCheck } from './check.ts'

/** A term seen less often than this has no habit to drift from. */
const fewest = 3

/**
 * One term of the glossary rendered in several ways across the work, with the table of its renderings. The commonest
 * rendering is the habit; every other occurrence is evidence.
 *
 * Measured: no gold set of its own; 0/0 flags (strict/wide) per 100 sentences of good translations.
 */
export const termDrift: BitextCheck = {
	id: 'term-drift',
	category: 'Terminology/Inconsistent use of terminology',
	severity: 'minor',
	scope: 'bitext',
	messages: ['several'],
	reasons: ['kept-and-explained'],
	from: { strict: 0.6, wide: 0.5 },
	find(context) {
		return context.glossary.flatMap((entry, at) => {
			const uses = context.uses.filter((use) => use.entry === at && use.rendering !== undefined)
			const counts = new Map<string, number>()
			for (const use of uses) {
				const key = (use.kept ? entry.term : (use.rendering ?? '')).toLowerCase()
				counts.set(key, (counts.get(key) ?? 0) + 1)
			}
			// *coca grower*, *coca-growing*: one rendering as a noun and as an adjective.
			for (const [one, count] of [...counts])
				for (const [other, more] of [...counts])
					if (
						one !== other &&
						counts.has(one) &&
						counts.has(other) &&
						more >= count &&
						areOneStem(one, other)
					) {
						counts.set(other, more + count)
						counts.delete(one)
					}
			const ranked = [...counts].sort((a, b) => b[1] - a[1])
			const [habit] = ranked
			if (!habit || ranked.length < 2 || uses.length < fewest) return []
			// An acronym and its full form are one name.
			if (/^\p{Lu}{2,}$/u.test(entry.term)) return []
			const table = ranked.map(([rendering, count]) => `${rendering} ${count}`).join(' · ')
			// Kept in one place and explained in another is what the policy *explain* asks for.
			if (entry.policy === 'explain' && ranked.length === 2 && counts.has(entry.term.toLowerCase())) {
				context.silence('kept-and-explained', [], [], { term: entry.term, table })
				return []
			}
			return uses
				.filter((use) => {
					const key = (use.kept ? entry.term : (use.rendering ?? '')).toLowerCase()
					return key !== habit[0] && !areOneStem(key, habit[0])
				})
				.map((use) => ({
					source: [use.source],
					target: use.target ? [use.target] : [],
					message: 'several',
					values: { term: entry.term, table, rendering: use.rendering ?? '' },
					confidence: 0.5 + Math.min(0.3, 0.05 * habit[1]),
					bead: use.bead
				}))
		})
	}
}

/** Whether two renderings have the same words but for their endings. */
function areOneStem(a: string, b: string): boolean {
	const [here, there] = [a, b].map((one) => one.split(/[\s-]+/))
	if (!here || !there || here.length !== there.length) return false
	return here.every((word, at) => {
		const other = there[at] ?? ''
		const stem = word.slice(0, Math.max(4, Math.min(word.length, other.length) - 3))
		return word === other || (stem.length >= 4 && other.startsWith(stem))
	})
}
