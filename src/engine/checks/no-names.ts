/** Capitals that name nothing by themselves: titles, eras, hours. */
export const noNames: ReadonlySet<string> = new Set(
	'usd eur gbp bs mr mrs ms dr sr sra srta st jr ee uu us bc bce ad ce am pm tv dvd cd ok sir lord señor señora don doña dios god internet earth tierra'.split(
		' '
	)
)
