/** What a text says as JSON; undefined where it is none. */
export function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		// No JSON: the caller says so.
		return undefined
	}
}

/** Whether a value read from JSON is an object, neither a list nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
