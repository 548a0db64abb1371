/** Beyond this difference, in nats, the smaller term is under 10⁻⁷ of the larger and left out. */
const furthest = 16
/** Steps a nat of the table; straight lines between them are right to 10⁻⁵ nats. */
const steps = 64

/** ln(1 + e^−d) at every step of d. */
const table = Float64Array.from({ length: furthest * steps + 2 }, (_, at) =>
	Math.log1p(Math.exp(-at / steps))
)

/** ln(e^a + e^b), to 10⁻⁵: sums of probabilities are taken millions of times, so it is read from a table. */
export function logAdd(a: number, b: number): number {
	const d = Math.abs(a - b)
	if (!(d < furthest)) return a > b ? a : b
	const place = d * steps
	const at = place | 0
	const value = table[at] ?? 0
	// Half of a + b + |a − b| is the larger: which it is cannot be foreseen, so it is not asked.
	return (a + b + d) / 2 + value + (place - at) * ((table[at + 1] ?? 0) - value)
}
