import { oneOf } from '../text/any-of.ts'
import type { Word } from './words.ts'

/**
 * Words of the two languages for persons by age, by where they live, by what they know or what they are charged with: of
 * one line, any may stand for any, for the languages divide these by other borders (*técnicos* are technicians, engineers
 * or agronomists; *comuneros* villagers or members of a community).
 */
const lines: readonly (readonly [spanish: RegExp, english: RegExp])[] = [
	[
		'adolescente joven jovencit[oa] much?ach[oa] muchachit[oa] chic[oa] chiquill[oa] chaval[a]? niñ[oa] menor crí[oa] rapaz[a]? mozalbete',
		'boy girl lad lass youth youngster teenager teen adolescent child kid juvenile minor student'
	],
	[
		'comuner[oa] comunari[oa] vecin[oa] lugareñ[oa] poblador[a]? habitante aldean[oa] parroquian[oa] campesin[oa] labrador[a]? agricultor[a]? colon[oa]',
		'villager resident local inhabitant townsman townspeople townsfolk islander householder neighbou?r parishioner peasant farmer grower settler commoner member'
	],
	[
		'técnic[oa] expert[oa] especialista perit[oa] profesional científic[oa] investigador[a]? estudios[oa] analista asesor[a]? consultor[a]?',
		'expert specialist scientist researcher scholar analyst adviser advisor consultant professional technician engineer agronomist surveyor inspector officer academic'
	],
	[
		'funcionari[oa] responsable encargad[oa] dirigente directiv[oa] jef[ea] autoridad mandatari[oa] gestor[a]? titular',
		'official officer manager head leader chief director executive clerk administrator supervisor foreman chairman chair president boss superintendent'
	],
	[
		'emplead[oa] trabajador[a]? operari[oa] obrer[oa] dependient[ea] mozo ayudante auxiliar asistente',
		'employee worker workman laborer labourer clerk assistant attendant helper porter waiter shopkeeper shopman hand staffer'
	],
	[
		'agente uniformad[oa] efectivo policía gendarme guardia militar oficial suboficial soldado',
		'officer policeman policewoman constable gendarme guard soldier trooper serviceman agent'
	]
].map(([spanish = '', english = '']) => [inAnyNumber(spanish), inAnyNumber(english)] as const)

function inAnyNumber(list: string): RegExp {
	return oneOf(
		list
			.split(' ')
			.map((one) => `${one}(?:e?s)?`)
			.join(' ')
	)
}

/** Whether a Spanish and an English noun may name one person though no dictionary joins them. */
export function mayBeOnePerson(spanish: Word, english: Word): boolean {
	return lines.some(([own, other]) => own.test(spanish.form.form) && other.test(english.form.form))
}

/** Who is young and who is the parent or grandparent of somebody, or old, in both languages. */
const ages = {
	young: {
		source: oneOf('adolescentes? niñ[oa]s? chiquill[oa]s? bebés? escolar(?:es)? colegial(?:es)?'),
		target: oneOf(
			'boys? girls? lads? child(?:ren)? kids? baby babies teenagers? schoolboys? schoolgirls? youngsters? toddlers?'
		)
	},
	old: {
		source: oneOf('abuel[oa]s? ancian[oa]s? viud[oa]s? bisabuel[oa]s? padres? madres? suegr[oa]s?'),
		target: oneOf(
			'grandmothers? grandfathers? grandparents? grannys? grandmas? grandpas? mothers? fathers? parents? widows? widowers? elders? uncles? aunts?'
		)
	}
} as const

/** *El adolescente* as *his grandmother*: one is young and the other is not. */
export function cannotBeOnePerson({ form: { form: here } }: Word, { form: { form: there } }: Word): boolean {
	const { young, old } = ages
	return (
		(young.source.test(here) && old.target.test(there)) || (old.source.test(here) && young.target.test(there))
	)
}
