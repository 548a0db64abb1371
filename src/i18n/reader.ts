import { reader as en } from './en/reader.ts'
import { reader as es } from './es/reader.ts'
import type { Texts } from './language.ts'

/** The interface of the app. */
export const reader: Texts = { es, en }
