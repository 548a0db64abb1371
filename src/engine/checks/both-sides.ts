import type { Bitext, Span } from '../bitext.ts'

/**
 * The evidence that two passages stand for each other and differ: where each stands in its text (UTF-16, half-open),
 * and the words of both as the values `source` and `target` of the message.
 */
export function bothSides(a: Span, b: Span, { source, target }: Bitext) {
	const [here, there] = [
		{ from: a.from, to: a.to },
		{ from: b.from, to: b.to }
	] as const
	return {
		source: [here],
		target: [there],
		values: { source: source.text.slice(a.from, a.to), target: target.text.slice(b.from, b.to) }
	}
}
