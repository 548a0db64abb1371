/** One observation: what is known of it, what it is, and how much it counts. */
export interface Observation {
	readonly values: readonly number[]
	readonly positive: boolean
	readonly weight: number
}

/** A logistic regression: the log odds are `bias + Σ weights × values`. */
export interface Regression {
	readonly bias: number
	readonly weights: readonly number[]
}

/** Newton steps; the sums change in no printed digit after half of them. */
const steps = 12

/**
 * The logistic regression that explains weighted observations best, with an L2 penalty on weights of values brought to
 * one scale. By Newton's method: `steps × observations × values²`.
 */
export function regression(observations: readonly Observation[], penalty: number): Regression {
	const width = observations[0]?.values.length ?? 0
	const { means, spreads } = scaleOf(observations, width)
	const rows = observations.map(({ values }) => [
		1,
		...values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1))
	])
	const size = width + 1
	let beta = Array.from({ length: size }, () => 0)
	for (let step = 0; step < steps; step++) {
		const gradient = Array.from({ length: size }, (_, at) => (at === 0 ? 0 : -penalty * (beta[at] ?? 0)))
		const hessian = Array.from({ length: size }, (_, a) =>
			Array.from({ length: size }, (_, b) => (a === b ? (a === 0 ? 1e-9 : penalty) : 0))
		)
		observations.forEach(({ positive, weight }, n) => {
			const row = rows[n] ?? []
			const p = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0)))
			const pull = weight * ((positive ? 1 : 0) - p)
			const curve = weight * Math.max(1e-9, p * (1 - p))
			row.forEach((value, a) => {
				gradient[a] = (gradient[a] ?? 0) + pull * value
				const line = hessian[a]
				if (line && value !== 0)
					for (let b = 0; b < size; b++) line[b] = (line[b] ?? 0) + curve * value * (row[b] ?? 0)
			})
		})
		const move = solved(hessian, gradient)
		beta = beta.map((value, at) => value + (move[at] ?? 0))
	}
	const weights = beta.slice(1).map((value, at) => value / (spreads[at] ?? 1))
	const shift = weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0)
	return { bias: (beta[0] ?? 0) - shift, weights }
}

/** The probability a regression gives to values. */
export function probability({ bias, weights }: Regression, values: readonly number[]): number {
	return 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)))
}

function scaleOf(observations: readonly Observation[], width: number) {
	const means = Array.from({ length: width }, () => 0)
	const squares = Array.from({ length: width }, () => 0)
	for (const { values } of observations)
		values.forEach((value, at) => {
			means[at] = (means[at] ?? 0) + value / observations.length
			squares[at] = (squares[at] ?? 0) + (value * value) / observations.length
		})
	const spreads = squares.map((square, at) => Math.sqrt(Math.max(0, square - (means[at] ?? 0) ** 2)) || 1)
	return { means, spreads }
}

/** The solution of a system of linear equations, by elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
	const rows = matrix.map((line, at) => [...line, right[at] ?? 0])
	const size = rows.length
	for (let at = 0; at < size; at++) {
		let pivot = at
		for (let row = at + 1; row < size; row++)
			if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row
		const [a = [], b = []] = [rows[at], rows[pivot]]
		rows[at] = b
		rows[pivot] = a
		for (let row = 0; row < size; row++) {
			const line = rows[row]
			if (row === at || !line) continue
			const factor = (line[at] ?? 0) / (b[at] ?? 1)
			if (factor !== 0) for (let k = at; k <= size; k++) line[k] = (line[k] ?? 0) - factor * (b[k] ?? 0)
		}
	}
	return rows.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1))
}
