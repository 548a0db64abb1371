import type { ParamMatcher } from '@sveltejs/kit'

/** A form a report of verdicts leaves in. */
export const match: ParamMatcher = (param): param is 'csv' | 'html' => param === 'csv' || param === 'html'
