/** A Spanish sentence and its English, with the evidence of a finding marked `⟦…⟧` on either side. */
export type ExamplePair = readonly [es: string, en: string]

/** What a check finds and what leaves it silent. The tests hold the checks to these very pairs. */
export interface Example {
	readonly finds: ExamplePair
	readonly quiet: ExamplePair
}

/** One example a check, by its id; the page of checks shows them. */
export const checkExamples: Readonly<Record<string, Example>> = {
	omission: {
		finds: ['⟦Nadie vino a la plaza.⟧', ''],
		quiet: ['Nadie vino a la plaza.', 'Nobody came to the square.']
	},
	addition: {
		finds: [
			'La asamblea eligió a una comisión de siete vecinos.',
			'The assembly elected a commission of seven residents with ⟦great enthusiasm⟧.'
		],
		quiet: ['Los ayllus decidieron.', 'The ayllus [peasant communities] decided.']
	},
	number: {
		finds: ['Hubo ⟦37⟧ detenidos en Oruro.', 'There were ⟦73⟧ detainees in Oruro.'],
		quiet: ['Son 60.000 millones.', 'That is 60 billion.']
	},
	'date-time': {
		finds: ['Un convento del siglo ⟦XVI⟧.', 'A ⟦15th⟧-century convent.'],
		quiet: ['Salió a las 15:00.', 'He left at 3 p.m.']
	},
	'number-format': {
		finds: ['Subió un ⟦6,7⟧ %.', 'It rose by ⟦6,7⟧%.'],
		quiet: ['Costó 1.500 pesos.', 'It cost 1,500 pesos.']
	},
	name: {
		finds: ['El hospital de ⟦Villa Dolores⟧.', 'The ⟦Villa Tunari⟧ hospital.'],
		quiet: ['La ONU condenó el ataque.', 'The UN condemned the attack.']
	},
	negation: {
		finds: ['El acta ⟦no⟧ mencionó el regreso.', 'The minutes ⟦mentioned⟧ the return.'],
		quiet: ['No es posible entrar.', 'It is impossible to enter.']
	},
	polarity: {
		finds: ['Las colas empezaban ⟦antes⟧ del amanecer.', 'The queues began ⟦after⟧ dawn.'],
		quiet: ['Era poco probable.', 'It was unlikely.']
	},
	'quantifier-modality': {
		finds: ['El alcalde ⟦debía⟧ convocar la elección.', 'The mayor ⟦could⟧ call the election.'],
		quiet: ['La ley entrará en vigor en enero.', 'The law will come into force in January.']
	},
	intensity: {
		finds: ['Sintió ⟦pánico⟧ al verlo.', 'She felt ⟦fear⟧ when she saw him.'],
		quiet: ['Murieron diez personas.', 'Ten people died.']
	},
	untranslated: {
		finds: ['Compró ⟦también⟧ pan.', 'She bought ⟦también⟧ bread.'],
		quiet: ['Vive en La Paz.', 'She lives in La Paz.']
	},
	'false-friend': {
		finds: ['La situación ⟦actual⟧ es grave.', 'The ⟦actual⟧ situation is serious.'],
		quiet: ['La situación actual es grave.', 'The current situation is serious.']
	},
	attribution: {
		finds: ['⟦Según el gobierno⟧, tenían armas.', 'They had weapons.'],
		quiet: ['Según el gobierno, tenían armas.', 'The government says they had weapons.']
	},
	glossary: {
		finds: ['Los ⟦ayllus⟧ decidieron.', 'The ⟦communities⟧ decided.'],
		quiet: ['Los ayllus decidieron.', 'The ayllus decided.']
	},
	'editorial-bracket': {
		finds: ['Los ayllus decidieron.', 'The ⟦ayllus [peasant communities]⟧ decided.'],
		quiet: ['Dijo [sic] eso.', 'He said that [sic].']
	},
	'question-form': {
		finds: ['¿Quién dio la orden⟦?⟧', '⟦Somebody gave the order.⟧'],
		quiet: ['Preguntó quién era.', 'He asked who it was.']
	},
	quotation: {
		finds: ['Dijo ⟦«⟧no hay paso⟦»⟧ y se fue.', 'He said ⟦“⟧no way through and left.'],
		quiet: ['—No hay paso —dijo.', '“There’s no way through,” he said.']
	},
	punctuation: {
		finds: ['Bajaron ⟦al⟧ centro.', 'They came down ⟦to to⟧ the centre.'],
		quiet: ['Lo que había habido.', 'What there had had been.']
	}
}
