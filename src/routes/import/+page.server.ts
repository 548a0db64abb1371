import { ownStore } from '$lib/server/store/own.ts'
import type { PageServerLoad } from './$types'

/** Whether what is brought in can be kept. */
export const load: PageServerLoad = () => {
	const own = ownStore()
	return { trouble: 'trouble' in own ? own.trouble : undefined }
}
