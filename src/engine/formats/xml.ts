/** Text as XML has it: marks escaped, control characters XML cannot hold left out. */
export function xmlText(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (char) => (/[\t\n]/.test(char) ? char : ''))
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
}
