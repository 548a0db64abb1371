import wink from 'wink-lemmatizer'

/** Words that end like *thou sleepest* and would yield a verb that is none of theirs. */
const noVerbs: ReadonlySet<string> = new Set(
	'honest dishonest interest disinterest earnest priest tempest manifest conquest forest harvest congest digest divest retest'.split(
		' '
	)
)

/**
 * The verb of an old form of the second or third person (*sleepest, lovedst, cometh, crieth*), or nothing: older
 * translations are full of them, and WordNet knows none. To be asked of words that have no dictionary form of their own.
 */
export function oldVerb(word: string): string | undefined {
	if (!/(?:[a-z]{2}e(?:st|th)|dst)$/.test(word) || noVerbs.has(word)) return undefined
	const stems = word.endsWith('dst') ? [word.slice(0, -2)] : [word.slice(0, -3), word.slice(0, -2)]
	return stems.map(presentOrPast).find((verb) => verb !== undefined)
}

/** Of *knew* know, of *dwell* dwell, of *com* come, of *cri* cry. */
function presentOrPast(stem: string): string | undefined {
	const past = wink.verb(stem)
	if (past !== stem) return past
	// A short vowel would have doubled the letter after it: *ridest* is of ride, *riddest* of rid.
	if (/[^aeiou][aeiou][^aeiouwxy]$/.test(stem) && wink.verb(`${stem}es`) === `${stem}e`) return `${stem}e`
	const now = `${stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem}ing`
	const present = wink.verb(now)
	return present === now ? undefined : present
}
