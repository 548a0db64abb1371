import type { ParamMatcher } from '@sveltejs/kit'

/** A whole number without sign, of at most nine digits. */
export const match: ParamMatcher = (text) => /^\d{1,9}$/.test(text)
