import { checkExamples, checkTable } from '#engine'
import type { PageServerLoad } from './$types'
import measured from './measured.json'

interface Figures {
	readonly found?: { readonly items: number; readonly strict: number; readonly wide: number }
	readonly alarms: { readonly sentences: number; readonly strict: number; readonly wide: number }
}

/** What `cotejo bench measured` wrote: every check's recall and flag rate on the gold data. */
const figures: Readonly<Record<string, Figures>> = measured

/** Every check there is, made from the engine's table, with its example and its figures. */
export const load: PageServerLoad = ({ locals: { say, language } }) => ({
	checks: checkTable.map(({ id, category, severity, scope, messages }) => ({
		id,
		name: say(`checks:${id}.name`),
		about: say(`checks:${id}.about`),
		category: say.knows(`words:mqm.${category}`) ? say(`words:mqm.${category}`) : category,
		severity,
		whole: scope === 'bitext',
		messages: messages.length,
		example: exampleOf(id),
		figures: figuresOf(id, language)
	}))
})

/** A check's figures as its language writes them: *0,35*, *0.35*. */
function figuresOf(id: string, language: string) {
	const own = figures[id]
	const write = new Intl.NumberFormat(language).format
	const written = (values: Readonly<Record<string, number>>) =>
		Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)]))
	return own && { alarms: written(own.alarms), ...(own.found && { found: written(own.found) }) }
}

/** A check's example cut into plain and marked stretches, both sides. */
function exampleOf(id: string) {
	const finds = checkExamples[id]?.finds
	return finds && { es: stretchesOf(finds[0]), en: stretchesOf(finds[1]) }
}

function stretchesOf(text: string) {
	return text.split(/[⟦⟧]/).flatMap((words, at) => (words === '' ? [] : [{ words, marked: at % 2 === 1 }]))
}
