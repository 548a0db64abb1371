import { describe, expect, test } from 'vitest'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { marked, type Pair } from './marked.ts'

/**
 * The ways in which two languages write one quantity differently, and those in which two quantities only look alike.
 * By pitfall: what must pass without a word in the profile *strict*, and what must be found there.
 */
const pitfalls: Readonly<Record<string, { quiet: readonly Pair[]; finds: readonly Pair[] }>> = {
	'decimal comma and point': {
		quiet: [
			['El desempleo bajó al 4,3 % en agosto.', 'Unemployment fell to 4.3% in August.'],
			['Pesaba 2,75 kilos al nacer.', 'She weighed 2.75 kilos at birth.']
		],
		finds: [['El desempleo bajó al ⟦4,3⟧ % en agosto.', 'Unemployment fell to ⟦3.4⟧% in August.']]
	},
	'the Andean point': {
		quiet: [
			[
				'La obra costó $959,220.00 y cubre 42.1 % de la red.',
				'The works cost $959,220.00 and cover 42.1% of the network.'
			]
		],
		finds: [['La vacuna llegó a ⟦390,516⟧ niños.', 'The vaccine reached ⟦309,516⟧ children.']]
	},
	'halves of anything': {
		quiet: [
			['No le quedaban más que tres muelas y media.', 'He had no more than three teeth and a half.'],
			['La tapia tenía cuatro codos y medio de alto.', 'The wall was four cubits and a half in height.']
		],
		finds: [
			['No le quedaban más que ⟦tres muelas y media⟧.', 'He had no more than ⟦two teeth and a half⟧.'],
			['Pidieron ⟦dos⟧ cafés y media tostada.', 'They ordered ⟦three⟧ coffees and a half slice of toast.']
		]
	},
	'the parts of a whole': {
		quiet: [
			['Gastaba en libros las tres partes de su renta.', 'He spent three-quarters of his income on books.'],
			['Iban por las dos partes del camino.', 'They had covered two-thirds of the road.'],
			['Leyó las tres partes de la novela.', 'She read the three parts of the novel.']
		],
		finds: [
			['Gastaba en libros las ⟦tres⟧ partes de su renta.', 'He spent ⟦two-thirds⟧ of his income on books.']
		]
	},
	'numbers written in two': {
		quiet: [
			['Costó un cuarto de millón de euros.', 'It cost €250,000.'],
			['Debe tres cuartos de millón.', 'He owes three-quarters of a million.'],
			['Pagó quince con noventa por el libro.', 'She paid 15.90 for the book.'],
			['Se reparten la cosecha al cincuenta por ciento.', 'They share the harvest fifty-fifty.'],
			['Cambia de trabajo cada dos por tres.', 'He changes jobs every five minutes.']
		],
		finds: [
			['Costó un ⟦cuarto de millón⟧ de euros.', 'It cost €⟦150,000⟧.'],
			['Pagó ⟦quince con noventa⟧ por el libro.', 'She paid ⟦19.50⟧ for the book.']
		]
	},
	'centuries by their hundreds': {
		quiet: [['La novela del ochocientos es realista.', 'The nineteenth-century novel is realistic.']],
		finds: []
	},
	'a dozen or two': {
		quiet: [['Plantaron una o dos docenas de olivos.', 'They planted a dozen or two of olive trees.']],
		finds: [['Plantaron ⟦tres docenas⟧ de olivos.', 'They planted ⟦a dozen or two⟧ of olive trees.']]
	},
	'a scale said once': {
		quiet: [['De sus tres mil ovejas vendió dos mil.', 'She sold two of her three thousand sheep.']],
		finds: [['De sus ocho mil ovejas vendió ⟦seis mil⟧.', 'She sold ⟦five⟧ of her eight thousand sheep.']]
	},
	'separators of thousands': {
		quiet: [
			['Votaron 1.284.600 personas.', 'There were 1,284,600 voters.'],
			['El pueblo tiene 12 450 habitantes.', 'The town has 12,450 inhabitants.'],
			['Recogieron 2250 firmas.', 'They collected 2,250 signatures.']
		],
		finds: [['El pueblo tiene ⟦12 450⟧ habitantes.', 'The town has ⟦14,250⟧ inhabitants.']]
	},
	'two figures side by side': {
		quiet: [
			['El día 5 bajaron 244 vecinos del cerro.', 'On day 5 244 neighbours came down the hill.'],
			['El capítulo 3 ocupa 120 páginas.', 'Chapter 3 120 pages long: that is too much.']
		],
		finds: [
			['El día 5 bajaron ⟦244⟧ vecinos del cerro.', 'On day 5 came down ⟦424⟧ neighbours from the hill.'],
			['El pueblo tiene ⟦12 450⟧ habitantes.', 'The town has ⟦12,540⟧ inhabitants.']
		]
	},
	'one separator alone': {
		quiet: [['El terreno mide 1.500 metros cuadrados.', 'The plot measures 1,500 square metres.']],
		finds: [['Había ⟦1.500⟧ sacos en el depósito.', 'There were ⟦1,050⟧ sacks in the store.']]
	},
	'a nought dropped': {
		quiet: [['La diferencia fue notable (p < 0,05).', 'The difference was marked (p < .05).']],
		finds: []
	},
	'long and short scale': {
		quiet: [
			['La deuda llega a 12.000 millones de dólares.', 'The debt comes to 12 billion dollars.'],
			['Gastaron dos mil millones de pesos.', 'They spent two billion pesos.'],
			['Un billón de euros.', 'One trillion euros.']
		],
		finds: [['La deuda llega a ⟦tres billones⟧ de dólares.', 'The debt comes to ⟦three billion⟧ dollars.']]
	},
	'a scale shared by a range': {
		quiet: [
			['Viven allí entre 4 y 6 millones de personas.', 'Between 4 million and 6 million people live there.']
		],
		finds: [
			['Viven allí entre 4 y ⟦6 millones⟧ de personas.', 'Between 4 and ⟦9 million⟧ people live there.']
		]
	},
	'abbreviated scales': {
		quiet: [['La venta dejó 2.800 millones de libras.', 'The sale brought in £2.8bn.']],
		finds: [['La venta dejó ⟦280 millones⟧ de libras.', 'The sale brought in £⟦2.8bn⟧.']]
	},
	'words and figures': {
		quiet: [
			['Catorce municipios se sumaron al paro.', '14 municipalities joined the strike.'],
			['Vive en el piso 36.', 'She lives on the thirty-sixth floor.'],
			['Es la vigésima tercera edición.', 'It is the 23rd edition.']
		],
		finds: [['⟦Catorce⟧ municipios se sumaron al paro.', '⟦40⟧ municipalities joined the strike.']]
	},
	'articles that look like one': {
		quiet: [['Compró una vaca y un arado.', 'He bought one cow and a plough.']],
		finds: []
	},
	'compound numerals': {
		quiet: [
			['Quinientas veintiuna familias firmaron.', 'Five hundred and twenty-one families signed.'],
			['Nació en mil novecientos ochenta y tres.', 'He was born in nineteen eighty-three.'],
			['Costó dos mil quinientos bolivianos.', 'It cost twenty-five hundred bolivianos.'],
			['Trecientos y sesenta grados tiene el globo.', 'The globe has three hundred and sixty degrees.'],
			['Un mozo de veinte y dos años.', 'A lad of two-and-twenty.'],
			['Llevó un millón y seiscientos mil soldados.', 'He led a million six hundred thousand soldiers.'],
			['Eran tres mil y veinte y nueve azotes.', 'They were three thousand and twenty-nine lashes.']
		],
		finds: [
			['⟦Quinientas veintiuna⟧ familias firmaron.', '⟦Five hundred and twelve⟧ families signed.'],
			['Un mozo de ⟦veinte y dos⟧ años.', 'A lad of ⟦three-and-twenty⟧.']
		]
	},
	collectives: {
		quiet: [
			['Compró una docena de huevos.', 'She bought twelve eggs.'],
			['Cayeron decenas de árboles.', 'Dozens of trees fell.'],
			['Dos docenas de hayas crecen allí.', 'A couple of dozen beeches grow there.'],
			['Estuvo una quincena en cama.', 'She spent a fortnight in bed.'],
			['Volverá dentro de ocho días.', 'He will be back in a week.'],
			['Volvió a los quince días.', 'He came back two weeks later.']
		],
		finds: [['Vendió ⟦dos docenas⟧ de gallinas.', 'He sold ⟦three dozen⟧ hens.']]
	},
	fractions: {
		quiet: [
			['Dos tercios de la cosecha se perdieron.', 'Two-thirds of the harvest were lost.'],
			['Uno de cada cinco niños no va a la escuela.', '20% of children do not go to school.'],
			['Medio millón de hectáreas ardió.', 'Half a million hectares burned.'],
			['Las tres cuartas partes del agua se pierden.', 'Three quarters of the water is lost.']
		],
		finds: [['⟦Dos tercios⟧ de la cosecha se perdieron.', '⟦Three quarters⟧ of the harvest were lost.']]
	},
	ordinals: {
		quiet: [
			['Fue el decimotercer presidente.', 'He was the 13th president.'],
			['Esperó un segundo en la puerta.', 'She waited a moment at the door.'],
			['Duerme en el cuarto del fondo.', 'He sleeps in the back room.']
		],
		finds: [['Fue el ⟦decimotercer⟧ presidente.', 'He was the ⟦30th⟧ president.']]
	},
	identifiers: {
		quiet: [
			['La COVID-19 cerró las escuelas.', 'COVID-19 closed the schools.'],
			['Llame al 591-2-2411000.', 'Call 591-2-2411000.']
		],
		finds: []
	},
	'glued by a hyphen': {
		quiet: [
			['Un niño de cuatro meses.', 'A four-month-old boy.'],
			['Es para jóvenes de 12 a 15 años.', 'It is for those 12-15 years old.']
		],
		finds: [['Un niño de ⟦cuatro⟧ meses.', 'A ⟦nine⟧-month-old boy.']]
	},
	'units converted': {
		quiet: [
			['Queda a 80 kilómetros de La Paz.', 'It lies 50 miles from La Paz.'],
			[
				'Caerán entre 2 y 5 centímetros, y hasta 10 en la sierra.',
				'Expect 1 to 2 inches, and up to 4 inches in the hills.'
			],
			['Hizo 35 grados a mediodía.', 'It was 95 degrees at noon.'],
			['Rondarán los 27 grados.', 'It will be in the 80s.']
		],
		finds: [['Queda a ⟦80⟧ kilómetros de La Paz.', 'It lies ⟦90⟧ kilometres from La Paz.']]
	},
	'a conversion in brackets': {
		quiet: [['Está a 72 kilómetros.', 'It is 45 miles (72 kilometres) away.']],
		finds: []
	},
	currencies: {
		quiet: [
			['Recibieron 10 000 millones de dólares.', 'They received $10 billion.'],
			['Cuesta 25 €.', 'It costs €25.']
		],
		finds: [['Cuesta ⟦25⟧ €.', 'It costs €⟦52⟧.']]
	},
	'repeated numbers': {
		quiet: [['Ganó 6-3 y 6-3.', 'She won 6-3, 6-3.']],
		finds: [['Tiene 5 hijos y ⟦5⟧ nietos.', 'He has 5 children and ⟦7⟧ grandchildren.']]
	},
	'emphasis and idioms': {
		quiet: [
			['Mil gracias por venir.', 'Many thanks for coming.'],
			['Vinieron cuatro gatos.', 'Hardly anyone came.'],
			['Está cien por cien segura.', 'She is absolutely certain.']
		],
		finds: []
	},
	approximations: { quiet: [['Unos treinta vecinos bajaron.', 'About 30 residents came down.']], finds: [] },
	superscripts: { quiet: [['Mide 40 m² y cuesta poco.', 'It measures 40 m2 and costs little.']], finds: [] },
	ages: {
		quiet: [
			['Una mujer de 44 años declaró.', 'A 44-year-old woman testified.'],
			['Es un octogenario muy activo.', 'He is a very active man of eighty.']
		],
		finds: [['Una mujer de ⟦44⟧ años declaró.', 'A ⟦34⟧-year-old woman testified.']]
	}
}

/** The same for moments: days, years, decades, centuries, hours. */
const moments: Readonly<Record<string, { quiet: readonly Pair[]; finds: readonly Pair[] }>> = {
	'centuries and rulers': {
		quiet: [
			['Una iglesia del siglo XVIII.', 'An eighteenth-century church.'],
			['Felipe II firmó la cédula.', 'Philip II signed the decree.'],
			['Durante la II Guerra Mundial.', 'During World War II.']
		],
		finds: [['Una iglesia del siglo ⟦XVIII⟧.', 'A ⟦seventeenth⟧-century church.']]
	},
	decades: {
		quiet: [
			['La música de los años sesenta.', 'The music of the 1960s.'],
			['A finales de los ochenta.', 'In the late eighties.'],
			['Cumplió 80 años.', 'She turned 80.']
		],
		finds: [['La música de los años ⟦60⟧.', 'The music of the ⟦1970s⟧.']]
	},
	'short years and ranges': {
		quiet: [
			['Entre 1879 y 1884.', 'In 1879–84.'],
			['El curso 2019/2020.', 'The 2019/2020 school year.']
		],
		finds: [['Entre 1879 y ⟦1884⟧.', 'Between 1879 and ⟦1894⟧.']]
	},
	dates: {
		quiet: [
			['El 6 de agosto de 1825.', 'On August 6, 1825.'],
			['El primero de setiembre.', 'On September 1.'],
			['Firmado el 3/4/2019.', 'Signed on 4/3/2019.']
		],
		finds: [
			['El ⟦6⟧ de agosto de 1825.', 'On August ⟦16⟧, 1825.'],
			['Cerró en ⟦junio⟧ de 2011.', 'It closed in ⟦July⟧ 2011.']
		]
	},
	eras: {
		quiet: [['En el siglo III a. C. cayó la ciudad.', 'In the third century B.C.E. the city fell.']],
		finds: []
	},
	clocks: {
		quiet: [
			['Empieza a las 19:30.', 'It starts at 7.30pm.'],
			['Salió a las seis de la mañana.', 'She left at 6 a.m.'],
			['Llegó a la una y cuarto.', 'He arrived at a quarter past one.'],
			['Cierran a las 22 h.', 'They close at 10 p.m.']
		],
		finds: [['Empieza a las ⟦19:30⟧.', 'It starts at ⟦8.30pm⟧.']]
	}
}

describe.each([
	['number', pitfalls],
	['date-time', moments]
] as const)('%s', (check, table) => {
	describe.each(Object.entries(table))('%s', (_, { quiet, finds }) => {
		test.each(quiet)('passes %s | %s', (es, en) => {
			for (const id of ['number', 'date-time'])
				expect(marked(id, [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
		})
		test.each(finds)('finds %s | %s', (es, en) => {
			expect(marked(check, [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
		})
	})
})
