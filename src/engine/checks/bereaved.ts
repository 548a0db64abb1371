import type { Place } from './check.ts'
import type { Word } from './words.ts'

/** Who is left behind by a death, the other language's word for whom they lost, and the other way about. */
const losses: readonly (readonly [spanish: RegExp, english: RegExp, side: 'source' | 'target'])[] = [
	[/^viud[oa]s?$/, /^(?:husband|wife|spouse|wive)s?$/, 'target'],
	[/^huérfan[oa]s?$/, /^(?:father|mother|parent|mum|mom|dad)s?$/, 'target'],
	[/^(?:marido|esposo|mujer|esposa)s?$/, /^widow(?:er)?s?$/, 'source'],
	[/^(?:padre|madre)s?$/, /^orphan(?:ed)?s?$/, 'source']
]

/** Words of dying, by the language that names the dead. */
const dying = {
	source:
		/^(?:m[uo]r(?:i|í|ie)\p{L}*|muert[oa]s?|muertes?|fallec\p{L}+|difunt[oa]s?|mat[aóe]\p{L}*|asesin\p{L}+|perd\p{L}+|pierd\p{L}+|caíd[oa]s?)$/u,
	target:
		/^(?:d(?:ie|y|ea)\p{L}*|kill\p{L}*|murder\p{L}*|late|lost|los[et]\p{L}*|deceased|departed|fallen|perished|buried|widow\p{L}*)$/u
}

/** *viuda de un minero* as *whose husband had died in the mine*: whoever is left behind has lost somebody, and the language that names the dead says so. */
export function isBereaved(
	spanish: Pick<Word, 'form'>,
	english: Pick<Word, 'form'>,
	{ words }: Place
): boolean {
	return losses.some(
		([own, other, side]) =>
			own.test(spanish.form.form) &&
			other.test(english.form.form) &&
			words[side].some(({ form }) => dying[side].test(form.form))
	)
}
