/**
 * Errors that are really in the professional translations of the clean sets, found by the checks and judged by
 * reading: their flags are right, so they count as no false alarm. By the row's id: the check, and what is wrong.
 */
export const realErrors: Readonly<Record<string, readonly (readonly [check: string, what: string])[]>> = {}

/** Whether a flag on a row of a clean set is one of the errors known to be real. */
export function isReal(id: string, check: string): boolean {
	return realErrors[id]?.some(([known]) => known === check) ?? false
}
