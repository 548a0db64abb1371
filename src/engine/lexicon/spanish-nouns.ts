import { withoutAccent } from './spanish-enclitics.ts'

/** A dictionary form a noun or adjective may have. */
export interface Singular {
	readonly lemma: string
	/** Whether the rule is all but certain by itself (plurals), or needs a headword to bear it out (feminines, diminutives). */
	readonly sure: boolean
}

/** Endings that lose their accent in the plural: *naciones* → *nación*, *alemanes* → *alemán*, *ingleses* → *inglés*. */
const accented: readonly (readonly [plural: string, singular: string])[] = [
	['iones', 'ión'],
	['ones', 'ón'],
	['anes', 'án'],
	['eses', 'és'],
	['ines', 'ín'],
	['enes', 'én'],
	['unes', 'ún'],
	['ases', 'ás'],
	['oses', 'ós'],
	['ices', 'ice']
]

/**
 * The dictionary forms a noun or adjective may come from by plural and gender, the likeliest first; without the form
 * itself.
 */
export function singularsOf(form: string): readonly Singular[] {
	const found: Singular[] = []
	const add = (lemma: string, sure: boolean) => {
		if (lemma.length >= 2 && lemma !== form && !found.some((one) => one.lemma === lemma))
			found.push({ lemma, sure })
	}
	if (form.length < 3) return found
	const plural = form.endsWith('s')
	if (plural && form.endsWith('es')) {
		if (form.endsWith('ces')) add(form.slice(0, -3) + 'z', true)
		for (const [end, by] of accented)
			if (form.endsWith(end)) add(form.slice(0, -end.length) + by, by === 'ión')
	}
	if (!plural) {
		// No plural: only its gender and its endings can have changed.
	} else if (form.endsWith('es') && !'aeiouáéíóú'.includes(form.charAt(form.length - 3))) {
		const usual = 'rldjzy'.includes(form.charAt(form.length - 3))
		add(form.slice(0, -2), usual || /[^aeiou]ones$/.test(form))
		add(form.slice(0, -1), !usual && !form.endsWith('iones'))
		addStressed(form.slice(0, -2), add)
	} else if ('áéíóúaeiou'.includes(form.charAt(form.length - 2))) {
		if (form.endsWith('as')) add(form.slice(0, -2) + 'o', false)
		add(form.slice(0, -1), true)
		if (/[íúáé]es$/.test(form)) add(form.slice(0, -2), true)
	}
	if (form.endsWith('a')) add(form.slice(0, -1) + 'o', false)
	feminine(form, add)
	diminutive(form, add)
	if (form.includes('ísim') && /ísim[oa]s?$/.test(form))
		for (const end of ['o', 'e', '']) add(form.replace(/ísim[oa]s?$/, end), false)
	return found
}

/** *jóvenes* → *joven*, *exámenes* → *examen*: the plural brought the accent. */
function addStressed(stem: string, add: (lemma: string, sure: boolean) => void): void {
	const plain = withoutAccent(stem)
	if (plain !== stem) add(plain, true)
}

function feminine(form: string, add: (lemma: string, sure: boolean) => void): void {
	const singular = form.endsWith('s') ? form.slice(0, -1) : form
	if (!singular.endsWith('a')) return
	if (singular.endsWith('ora')) add(singular.slice(0, -1), false)
	if (singular.endsWith('ona')) add(singular.slice(0, -3) + 'ón', false)
	if (singular.endsWith('ana')) add(singular.slice(0, -3) + 'án', false)
	if (singular.endsWith('esa')) add(singular.slice(0, -3) + 'és', false)
	if (singular.endsWith('ina')) add(singular.slice(0, -3) + 'ín', false)
	if ('lrz'.includes(singular.charAt(singular.length - 2))) add(singular.slice(0, -1), false)
}

function diminutive(form: string, add: (lemma: string, sure: boolean) => void): void {
	if (!form.includes('it') && !form.includes('ill')) return
	const base = /^(.{2,}?)(?:ec|c)?(?:it|ill)([oa])s?$/.exec(form)
	if (!base) return
	const [, stem = '', gender = 'o'] = base
	const plain = stem.endsWith('qu') ? stem.slice(0, -2) + 'c' : stem.endsWith('gu') ? stem.slice(0, -1) : stem
	for (const end of [gender, gender === 'a' ? 'o' : 'a', 'e', '']) add(plain + end, false)
	if (stem.endsWith('c')) add(stem.slice(0, -1) + 'za', false)
}
