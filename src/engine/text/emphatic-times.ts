import type { Lang } from '../bitext.ts'

/**
 * *te lo he dicho mil veces, I've told you a hundred times*: nobody counted. Where more or less follows, somebody did.
 * *le enseñaré mil cosas, in a hundred ways* counts as little.
 */
export const emphaticTimes: Readonly<Record<Lang, RegExp>> = {
	es: /^(?:mil|cien|un millón de)\s+(?:(?:cosas|maneras|modos|razones|gracias|excusas|preguntas|ideas|disparates|demonios|diablos|perdones)(?!\p{L})|veces(?!\p{L}|\s+(?:más|menos|mayor|menor|mejor|peor|superior|inferior|el|la|su)(?!\p{L})))/iu,
	en: /^(?:an?\s+)?(?:hundred|thousand|million)\s+(?:(?:things|ways|reasons|thanks|excuses|questions|ideas|follies|devils|pardons|apologies)(?!\p{L})|times(?!\p{L}|\s+(?:more|less|as|the|over|greater|its|\p{L}+er)(?!\p{L})))/iu
}
