import { addition } from './addition.ts'
import type { Check } from './check.ts'
import { dateTime } from './date-time.ts'
import { editorialBracket } from './editorial-bracket.ts'
import { glossary } from './glossary.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { omission } from './omission.ts'
import { questionForm } from './question-form.ts'

/** Every check there is, in the order it is shown. The command line, the page of checks and the tests are made from it. */
export const checkTable: readonly Check[] = [
	omission,
	addition,
	number,
	dateTime,
	negation,
	questionForm,
	glossary,
	editorialBracket
]
