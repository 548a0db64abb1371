import type { LayoutServerLoad } from './$types'

/** The language of the interface and the reader's settings, as the request carries them. */
export const load: LayoutServerLoad = ({ locals }) => ({
	language: locals.language,
	settings: locals.settings
})
