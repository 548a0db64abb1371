import type { Run } from '../bitext.ts'

/** Which lines of a file are the work, and which the licence text that stands before and behind it. */
export interface Parts {
	readonly body: Run
	readonly aside: readonly Run[]
}

const start = /^\**\s*(?:START OF (?:THE|THIS) PROJECT GUTENBERG|END[* ]THE SMALL PRINT)/i
const end = /^(?:\**\s*END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg)/i
/** Marks of a licence are looked for in this many lines at either end only; a novel may quote anything. */
const reach = 600

/**
 * The licence Project Gutenberg puts around its texts, set apart from the work. Nothing is dropped: what is set
 * aside is listed. A file without it is all work.
 */
export function setLicenceAside(lines: readonly string[]): Parts {
	let from = 0
	let to = lines.length
	lines.slice(0, reach).forEach((line, at) => {
		if (start.test(line)) from = at + 1
	})
	for (let at = lines.length - 1; at >= Math.max(from, lines.length - reach); at--)
		if (end.test(lines[at] ?? '')) to = at
	const aside: Run[] = []
	if (from > 0) aside.push({ from: 0, to: from })
	if (to < lines.length) aside.push({ from: to, to: lines.length })
	return { body: { from, to }, aside }
}
