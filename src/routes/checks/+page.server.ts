import { checkTable } from '#engine'
import type { PageServerLoad } from './$types'

/** Every check there is, made from the engine's table. */
export const load: PageServerLoad = ({ locals: { say } }) => ({
	checks: checkTable.map(({ id, category, severity, scope, messages }) => ({
		id,
		name: say(`checks:${id}.name`),
		about: say(`checks:${id}.about`),
		category: say.knows(`words:mqm.${category}`) ? say(`words:mqm.${category}`) : category,
		severity,
		whole: scope === 'bitext',
		messages: messages.length
	}))
})
