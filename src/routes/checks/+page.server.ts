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
export const load: PageServerLoad = ({ locals: { say } }) => ({
	checks: checkTable.map(({ id, category, severity, scope, messages }) => ({
		id,
		name: say(`checks:${id}.name`),
		about: say(`checks:${id}.about`),
		category: say.knows(`words:mqm.${category}`) ? say(`words:mqm.${category}`) : category,
		severity,
		whole: scope === 'bitext',
		messages: messages.length,
		example: exampleOf(id),
		figures: figures[id]
	}))
})

/** A check's example cut into plain and marked stretches, both sides. */
function exampleOf(id: string) {
	const finds = checkExamples[id]?.finds
	return finds && { es: stretchesOf(finds[0]), en: stretchesOf(finds[1]) }
}

function stretchesOf(text: string) {
	return text.split(/[⟦⟧]/).flatMap((words, at) => (words === '' ? [] : [{ words, marked: at % 2 === 1 }]))
}
