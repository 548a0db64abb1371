/**
 * A sparse table of numbers by pair of word forms, as open addressing over typed arrays: a quarter of the memory of a
 * Map and several times its speed. Keys are never removed.
 */
export interface PairTable {
	/** The slot of a pair, made if it is new. Slots are counted from 0 in the order they were made. */
	readonly slot: (a: number, b: number) => number
	/** The slot of a pair, or -1. */
	readonly find: (a: number, b: number) => number
	readonly size: () => number
}

/** A table for pairs of which the second is below `width`. */
export function pairTable(width: number, expected: number): PairTable {
	let bits = 10
	while (1 << bits < expected * 2) bits++
	let mask = (1 << bits) - 1
	let keys = new Float64Array(1 << bits).fill(-1)
	let slots = new Int32Array(1 << bits)
	let count = 0

	const place = (key: number): number => {
		let at = (Math.imul(key % 4294967291, 2654435769) ^ (key / 65536)) & mask
		while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & mask
		return at
	}
	const grow = () => {
		const [oldKeys, oldSlots] = [keys, slots]
		bits++
		mask = (1 << bits) - 1
		keys = new Float64Array(1 << bits).fill(-1)
		slots = new Int32Array(1 << bits)
		oldKeys.forEach((key, from) => {
			if (key === -1) return
			const to = place(key)
			keys[to] = key
			slots[to] = oldSlots[from] ?? 0
		})
	}
	return {
		slot(a, b) {
			const key = a * width + b
			const at = place(key)
			if (keys[at] === key) return slots[at] ?? 0
			keys[at] = key
			slots[at] = count++
			if (count * 2 > mask) {
				const made = count - 1
				grow()
				return made
			}
			return slots[at] ?? 0
		},
		find(a, b) {
			const at = place(a * width + b)
			return keys[at] === -1 ? -1 : (slots[at] ?? 0)
		},
		size: () => count
	}
}
