/**
 * Says where a pair stands in lists of targets by source: the position in `targets`, or -1 where the source's list, from
 * `starts[source]` to `starts[source + 1]`, does not hold the target. A table of open addresses, for it is asked of every
 * word with every word opposite: a quick look instead of a walk through dozens of meanings.
 */
export function pairTable(
	starts: Int32Array,
	targets: Int32Array
): (source: number, target: number) => number {
	let size = 16
	while (size < 2 * targets.length) size *= 2
	const mask = size - 1
	const table = new Int32Array(size).fill(-1)
	// Two words of bits for each source, one bit for each target: most pairs are none, and are told so at once.
	const bits = new Int32Array(2 * starts.length)
	for (let source = 0; source + 1 < starts.length; source++)
		for (let at = starts[source] ?? 0; at < (starts[source + 1] ?? 0); at++) {
			let slot = slotOf(source, targets[at] ?? 0) & mask
			while ((table[slot] ?? -1) >= 0) slot = (slot + 1) & mask
			table[slot] = at
			const target = targets[at] ?? 0
			const word = 2 * source + ((target >> 5) & 1)
			bits[word] = (bits[word] ?? 0) | (1 << (target & 31))
		}
	return (source, target) => {
		if ((((bits[2 * source + ((target >> 5) & 1)] ?? 0) >> (target & 31)) & 1) === 0) return -1
		const from = starts[source] ?? 0
		const to = starts[source + 1] ?? 0
		for (let slot = slotOf(source, target) & mask; ; slot = (slot + 1) & mask) {
			const at = table[slot] ?? -1
			if (at < 0 || (targets[at] === target && at >= from && at < to)) return at
		}
	}
}

/** Mixes two numbers, so that neighbours do not fall together. */
function slotOf(source: number, target: number): number {
	const mixed = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b)
	return mixed ^ (mixed >>> 15)
}
