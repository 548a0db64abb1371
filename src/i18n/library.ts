import { library as en } from './en/library.ts'
import { library as es } from './es/library.ts'
import type { Texts } from './language.ts'

/** Opening, importing, versions, the bin. */
export const library: Texts = { es, en }
