/** A list in twice its room. */
export function grown(list: Int32Array): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(list.length * 2)
	longer.set(list)
	return longer
}
