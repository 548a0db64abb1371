import type { Side } from '../bitext.ts'

/** Words so light that translators say them another way or not at all: *tener lugar*, *llegar a ser*, *poco a poco*. */
export const lightWords: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`hacer tener poder deber ir venir dar haber cosa mismo otro todo cada alguno algún mucho poco aquí ahí allá quedar poner
		llevar volver parecer llegar pasar dejar encontrar ser parte forma manera tipo hecho además algo posible año millón mil
		lugar través sin acaso cuanto tal casi acabar lograr realizar llamar deberse hallar producir motivo caso lado punto`.split(
			/\s+/
		)
	),
	target: new Set(
		`get make take go come thing one way other all each any much well back up down out off away put set give become place
		both several few around along together quite rather even ever again like look call find say including however therefore
		indeed furthermore moreover thus hence etc per via upon old cent really once yet else while whether either neither though
		let let’s anyone anybody anything someone somebody something everyone everybody everything nobody none nothing latter former whereas whenever wherever`.split(
			/\s+/
		)
	)
}

/** Nouns and verbs so general that translators add and drop them: *la población civil*, *en el número 5*, *dos comunidades provenientes de*. */
export const generalWords: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`persona población número proceso capacidad edad sexo actividad índice área situación resultado carácter fenómeno
		función medida condición momento período época fecha hora etapa campo medio servicio tarea presencia existencia falta
		empleo consumo realización celebración elemento factor componente miembro habitante municipio localidad tipo clase
		total presentar mostrar generar provenir proveniente procedente proceder surgir celebrar reportar ubicar situar
		consistir corresponder correspondiente referir referente relativo constituir existente utilizar emplear efectuar
		desarrollar considerar denominar conocer perteneciente ocurrir lograr conseguir obtener recibir disponer ocupar`.split(
			/\s+/
		)
	),
	target: new Set(
		`people aged aspect situation moment fact factor presence existence amount level process ability age total basis set result matter function condition sense time field service task
		use element city status nature type form order show provide include contain offer base relate involve consist regard
		follow serve mean`.split(/\s+/)
	)
}

/** Prepositions in front of a word: where one opens, a whole phrase may be missing. */
export const openingWords: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras`.split(
			' '
		)
	),
	target: new Set(
		`about above across after against along among around as at before behind below between beyond by despite during for
		from in inside into like near of off on onto out over per since than through throughout to toward towards under until
		up upon via with within without`.split(/\s+/)
	)
}
