import type { Session } from '../session.ts'

/** What a table of the bench is made from. */
export interface BenchInput {
	readonly session: Session
	/** The folder of gold data; it may not exist. */
	readonly gold: string
}

/** A Markdown table with a heading. */
export function markdownTable(
	title: string,
	head: readonly string[],
	rows: readonly (readonly (string | number)[])[]
): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
	return `## ${title}\n\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`
}

/** A share with three decimals and no leading zero, as the field writes them: .943. */
export function share(value: number): string {
	return value.toFixed(3).replace(/^0\./, '.')
}

/** A share in percent with one decimal. */
export function percent(value: number): string {
	return (value * 100).toFixed(1)
}

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
