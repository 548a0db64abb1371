import { readerIn } from '#i18n'
import type { LayoutLoad } from './$types'

/** The sentences of the interface in its own language: the browser fetches no other. */
export const load: LayoutLoad = async ({ data }) => ({ ...data, sentences: await readerIn(data.language) })
