/** One figure and the most it may be. */
export interface Measured {
	readonly what: string
	readonly unit: string
	readonly value: number
	readonly budget: number
}

/** Figures beside their budgets, as a table in Markdown. */
export function tableOf(measured: readonly Measured[]): string {
	const lines = measured.map(({ what, unit, value, budget }) => {
		const told = value >= 100 ? value.toFixed(0) : value.toFixed(1)
		return `| ${what} | ${told} ${unit} | ${budget} ${unit} | ${value <= budget ? 'kept' : 'exceeded'} |`
	})
	return ['| what | measured | at most | |', '| --- | ---: | ---: | --- |', ...lines].join('\n')
}
