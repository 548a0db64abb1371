/** The probability, 0..1, that a weighed sum of features comes to in a logistic regression. */
export function logistic(sum: number): number {
	return 1 / (1 + Math.exp(-sum))
}
