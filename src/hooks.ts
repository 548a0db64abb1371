import { ServerHtml } from '$lib/server-html.ts'
import type { Transport } from '@sveltejs/kit'

/** The rows of the first view go to the browser once, as HTML: in the data for hydration nothing is said of them. */
export const transport: Transport = {
	ServerHtml: {
		encode: (value) => value instanceof ServerHtml && 1,
		decode: () => new ServerHtml(' ')
	}
}
