import type { Side } from '../bitext.ts'

/** Words so light that translators say them another way or not at all: *tener lugar*, *llegar a ser*, *poco a poco*. */
export const lightWords: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`hacer tener poder deber ir venir dar haber cosa vez mismo otro todo cada alguno algún mucho poco bien sólo solo luego entonces ahora
		aquí ahí allí allá quedar poner llevar seguir volver parecer llegar pasar dejar querer saber tratar encontrar soler estar ser ambos
		varios gran grande parte forma manera modo tipo hecho además incluso mayoría algo posible solamente únicamente año millón mil lugar través actualmente sin través cuanto tal propio mayor menor nuevo primero siempre
		nunca casi después antes mientras acabar empezar comenzar lograr realizar llamar deberse hallar contar producir motivo caso lado punto`.split(
			/\s+/
		)
	),
	target: new Set(
		`get make take go come thing one way other all each some any many much well back up down out off away put set keep let give become
		seem turn use lot kind sort part place both another every several few around along together quite rather even ever always never
		again later first new own able like look want need try begin start end call find say tell including such however therefore etc
		per via upon old cent year really once yet else instead while whether either neither though`.split(/\s+/)
	)
}

/** Nouns and verbs so general that translators add and drop them: *la población civil*, *en el número 5*, *dos comunidades provenientes de*. */
export const generalWords: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`persona gente población número cantidad nivel proceso capacidad edad sexo actividad índice zona área región sector situación
		conjunto resultado término aspecto carácter tema cuestión asunto problema fenómeno efecto función sistema grupo serie medida
		condición sentido tiempo momento período periodo época fecha día hora etapa fase ámbito campo medio base servicio labor tarea
		trabajo acción presencia existencia falta uso empleo consumo realización desarrollo celebración elemento factor componente
		miembro ciudadano habitante ciudad municipio localidad posibilidad tipo clase total
		presentar mostrar generar provenir proveniente procedente proceder surgir celebrar reportar ubicar situar consistir
		corresponder correspondiente referir referente relativo incluir contener constituir representar existir existente permitir
		ofrecer utilizar usar emplear efectuar desarrollar considerar denominar conocer pertenecer perteneciente ocurrir suceder
		lograr conseguir obtener recibir decidir disponer contener participar significar ocupar`.split(/\s+/)
	),
	target: new Set(
		`people person man woman number amount level process ability age aged total basis term area region situation set result aspect
		issue matter problem effect function system group series measure condition sense time moment period stage field service task
		work action fact presence existence use development element factor member citizen city town status nature type form order
		show present provide include contain represent exist allow offer use develop consider locate base relate involve concern
		know name occur happen receive decide consist regard follow accord serve cause mean result`.split(/\s+/)
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
