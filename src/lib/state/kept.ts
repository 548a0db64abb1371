/**
 * What the browser keeps of a work until the server does: one JSON value under one key. Where storage is denied or
 * full, reading goes on without.
 */

/** The value under a key; undefined where there is none, it is damaged, or storage is denied. */
export function readKept(key: string): unknown {
	try {
		const text = localStorage.getItem(key)
		return text === null ? undefined : JSON.parse(text)
	} catch {
		return undefined
	}
}

/** Keeps a value; false where storage is denied or full. */
export function writeKept(key: string, value: unknown): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(value))
		return true
	} catch {
		return false
	}
}

/** The entries of a kept record that are what they should be; whatever else is in it is left out. */
export function recordOf<T>(value: unknown, is: (one: unknown) => one is T): Readonly<Record<string, T>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
	const entries: [string, T][] = []
	for (const [key, one] of Object.entries(value)) if (is(one)) entries.push([key, one])
	return Object.fromEntries(entries)
}

/** Whether a value has these properties, each of its kind (`typeof`). */
export function hasAll(value: unknown, kinds: Readonly<Record<string, string>>): boolean {
	if (typeof value !== 'object' || value === null) return false
	return Object.entries(kinds).every(([name, kind]) => typeof Reflect.get(value, name) === kind)
}
