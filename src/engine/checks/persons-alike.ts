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
	],
	[
		'hombre señor caballero individuo sujeto tipo forastero desconocido extraño viajero visitante cliente parroquiano viejo otro',
		'man men gentleman gentlemen stranger fellow guy bloke visitor newcomer traveller traveler customer guest caller outsider figure'
	],
	[
		'mujer señora dama señorita forastera desconocida extraña viajera visitante clienta vieja otra',
		'woman women lady ladies stranger visitor newcomer traveller traveler customer guest caller outsider figure housewife wife'
	],
	[
		'legislador[a]? diputad[oa] parlamentari[oa] congresista senador[a]? asambleísta',
		'lawmaker legislator deputy deputies parliamentarian congressman congressmen congresswoman senator representative member mp'
	],
	[
		'jugador[a]? futbolista deportista delanter[oa] atleta goleador[a]? mediocampista defensa',
		'player striker forward midfielder defender winger footballer athlete sportsman sportswoman scorer back'
	],
	[
		'cantante artista músic[oa] actor actriz intérprete estrella',
		'singer artist artiste performer musician star actor actress entertainer vocalist'
	],
	[
		'abogad[oa] letrad[oa] defensor[a]? jurista apoderad[oa]',
		'lawyer attorney counsel solicitor barrister advocate jurist'
	],
	[
		'sacerdote cura párroco clérigo religios[oa] padre capellán vicario presbítero',
		'priest vicar parson clergyman clergymen father chaplain padre curate rector minister'
	],
	[
		'empresari[oa] patrón patrona dueñ[oa] propietari[oa] amo patrono casero casera hacendado terrateniente',
		'businessman businessmen businesswoman entrepreneur industrialist owner employer proprietor landlord landlady landowner boss master mistress'
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
