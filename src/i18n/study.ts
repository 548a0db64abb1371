import { study as en } from './en/study.ts'
import { study as es } from './es/study.ts'
import type { Texts } from './language.ts'

/** The words a learner keeps, and recalling them. */
export const study: Texts = { es, en }
