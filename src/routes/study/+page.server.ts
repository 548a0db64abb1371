import { sourceOf } from '$lib/server/source.ts'
import { ownStore } from '$lib/server/store/own.ts'
import {
	type StudyWord,
	answerWord,
	dropWord,
	keepWord,
	keptWord,
	keptWords
} from '$lib/server/study/words.ts'
import { readKeptWord } from '$lib/server/study/kept-word.ts'
import { type WordGrade, grades, isDue, outlook } from '$lib/server/study/schedule.ts'
import { fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** A word as the page shows it. */
interface Shown {
	readonly work: string
	readonly key: string
	readonly title: string
	/** The place it was met in; absent where its work is no longer on the shelf. */
	readonly link: string | undefined
	readonly word: StudyWord['word']
	readonly due: string | undefined
}

/** The words kept, and the one to recall now with the day each answer would bring it back. */
export const load: PageServerLoad = ({ locals, url }) => {
	const now = Date.now()
	const own = ownStore()
	const words = keptWords()
	const titles = new Map<string, string | undefined>()
	const shown = words.map(({ work, key, word }): Shown => {
		if (!titles.has(work)) titles.set(work, sourceOf(work)?.work?.title.es)
		const title = titles.get(work)
		return {
			work,
			key,
			title: title ?? work,
			link: title === undefined ? undefined : `/read/${encodeURIComponent(work)}#${word.link}`,
			word,
			due: isDue(word.schedule, now) ? undefined : away(word.schedule.due - now, locals.language)
		}
	})
	const due = shown.filter((one) => one.due === undefined)
	const first = due[0]
	const ahead = first && outlook(first.word.schedule, now)
	return {
		words: [...shown].sort((a, b) => a.word.lemma.localeCompare(b.word.lemma, 'es')),
		due: due.length,
		next: shown[0]?.due,
		asked:
			first && ahead
				? {
						...first,
						after: grades.map((grade) => ({
							grade,
							when: briefly(ahead[grade] - now, locals.language)
						}))
					}
				: undefined,
		dropped: readKeptWord(url.searchParams.get('dropped') ?? ''),
		droppedFrom: url.searchParams.get('from') ?? '',
		trouble: 'trouble' in own ? own.trouble : undefined
	}
}

export const actions: Actions = {
	/** Takes an answer. */
	answer: async ({ request }) => {
		const { work, key, text } = await asked(request)
		const grade = gradeOf(text('grade'))
		if (!grade || !answerWord(work, key, grade, Date.now())) return fail(404, { lost: true })
		redirect(303, '/study#recall')
	},
	/** Lets a word go, and offers to take that back. */
	drop: async ({ request }) => {
		const { work, key } = await asked(request)
		const word = keptWord(work, key)
		if (!word) return fail(404, { lost: true })
		dropWord(work, key, Date.now())
		redirect(303, `/study?${new URLSearchParams({ dropped: JSON.stringify(word), from: work })}`)
	},
	/** Keeps a word that was let go, with what was learned of it. */
	keep: async ({ request }) => {
		const { work, text } = await asked(request)
		const word = readKeptWord(text('word'))
		if (!word || !sourceOf(work)) return fail(404, { lost: true })
		keepWord(work, word, Date.now())
		redirect(303, '/study')
	}
}

async function asked(request: Request) {
	const form = await request.formData()
	const text = (name: string) => {
		const value = form.get(name)
		return typeof value === 'string' ? value.slice(0, 20_000) : ''
	}
	return { work: text('work'), key: text('key'), text }
}

function gradeOf(name: string): WordGrade | undefined {
	return grades.find((one) => one === name)
}

const units = [
	['year', 365 * 86_400_000],
	['month', 30 * 86_400_000],
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000]
] as const

/** A stretch of time ahead in words, in its largest whole unit: “in 3 days”. */
function away(span: number, language: string): string {
	const { unit, count } = wholeUnit(span)
	return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(count, unit)
}

/** The same, as short as a button wants it: “10 min”, “8 days”. A day alone is cut too short to be read in Spanish. */
function briefly(span: number, language: string): string {
	const { unit, count } = wholeUnit(span)
	const unitDisplay = unit === 'minute' || unit === 'hour' ? 'short' : 'long'
	return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(count)
}

function wholeUnit(span: number) {
	const [unit, length] = units.find(([, one]) => span >= one * 0.95) ?? (['minute', 60_000] as const)
	return { unit, count: Math.max(1, Math.round(span / length)) }
}
