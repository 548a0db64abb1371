import { addition } from './addition.ts'
import { attribution } from './attribution.ts'
import type { Check } from './check.ts'
import { dateTime } from './date-time.ts'
import { editorialBracket } from './editorial-bracket.ts'
import { falseFriend } from './false-friend.ts'
import { glossary } from './glossary.ts'
import { intensity } from './intensity.ts'
import { name } from './name.ts'
import { negation } from './negation.ts'
import { numberFormat } from './number-format.ts'
import { number } from './number.ts'
import { omission } from './omission.ts'
import { order } from './order.ts'
import { polarity } from './polarity.ts'
import { punctuation } from './punctuation.ts'
import { quantifierModality } from './quantifier-modality.ts'
import { questionForm } from './question-form.ts'
import { quotation } from './quotation.ts'
import { replacedWord } from './replaced-word.ts'
import { termDrift } from './term-drift.ts'
import { untranslated } from './untranslated.ts'

/** Every check there is, in the order it is shown. The command line, the page of checks and the tests are made from it. */
export const checkTable: readonly Check[] = [
	omission,
	addition,
	number,
	dateTime,
	numberFormat,
	name,
	negation,
	polarity,
	quantifierModality,
	intensity,
	untranslated,
	falseFriend,
	replacedWord,
	attribution,
	glossary,
	termDrift,
	editorialBracket,
	questionForm,
	quotation,
	punctuation,
	order
]
