/** What the brackets of a note's sign hold: a number of up to three figures, an asterisk or a dagger. */
const sign = String.raw`(?:\d{1,3}|[*†‡§]+)`

const whole = new RegExp(`^${sign}$`)
const last = new RegExp(String.raw`\[${sign}\]$`)
/** The longest sign with its brackets, and more than any in use. */
const longest = 5

/** Whether the words of a bracket are the sign of a note, which says nothing itself: *[3]*, *[†]*. */
export function isNoteSign(words: string): boolean {
	return whole.test(words)
}

/** Where the sign of a note that ends at `end` begins in a text: *…beyond calculation."[7]*; `end` where there is none. */
export function beforeNoteSign(text: string, end: number): number {
	const note = last.exec(text.slice(Math.max(0, end - longest), end))
	return end - (note?.[0].length ?? 0)
}
