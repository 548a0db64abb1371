import { editing as en } from './en/editing.ts'
import { editing as es } from './es/editing.ts'
import type { Texts } from './language.ts'

/** Drawing pairs, editing the glossary. */
export const editing: Texts = { es, en }
