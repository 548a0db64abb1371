import { addition } from './addition.ts'
import type { Check } from './check.ts'
import { dateTime } from './date-time.ts'
import { editorialBracket } from './editorial-bracket.ts'
import { glossary } from './glossary.ts'
import { name } from './name.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { omission } from './omission.ts'
import { order } from './order.ts'
import { punctuation } from './punctuation.ts'
import { questionForm } from './question-form.ts'
import { quotation } from './quotation.ts'
import { untranslated } from './untranslated.ts'

/** Every check there is, in the order it is shown. The command line, the page of checks and the tests are made from it. */
export const checkTable: readonly Check[] = [
	omission,
	addition,
	number,
	dateTime,
	name,
	negation,
	untranslated,
	questionForm,
	quotation,
	punctuation,
	order,
	glossary,
	editorialBracket
]
