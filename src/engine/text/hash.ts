/**
 * A short stable name for a text: 8 characters of base 36 from two 32-bit FNV-1a sums (Fowler, Noll, Vo). The same
 * in Node and every browser. Collisions inside one work are told apart by its caller.
 */
export function hashOf(text: string): string {
	return hashOfCodes(
		Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
		text.length
	)
}

/** The same for the text whose UTF-16 code units are the first `length` of a list. */
export function hashOfCodes(codes: Uint16Array, length: number): string {
	let a = 0x811c9dc5
	let b = 0x1b873593
	for (let at = 0; at < length; at++) {
		const code = codes[at] ?? 0
		a = Math.imul(a ^ code, 0x01000193)
		b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13)
	}
	const digits = (n: number) => (n >>> 0).toString(36).padStart(7, '0').slice(-4)
	return digits(a) + digits(b)
}
