/** A text in lower case with every character in its place: the few that would change their length (*İ*) stay as they are. */
export function lowerCase(text: string): string {
	const whole = text.toLowerCase()
	if (whole.length === text.length) return whole
	return Array.from(text, (char) => {
		const lower = char.toLowerCase()
		return lower.length === char.length ? lower : char
	}).join('')
}
