/** One line of CSV (RFC 4180), without its end; cells are quoted where they must be. */
export function csvLine(cells: readonly (string | number)[]): string {
	return cells
		.map(String)
		.map((text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text))
		.join(',')
}
