import { describe, expect, test } from 'vitest'
import {
	cardsOf,
	checkExamples,
	checkTable,
	findingKey,
	openPairs,
	parseGlossary,
	runChecks,
	emptyLexicon,
	linkWords,
	openBitext,
	readSegmented
} from '#engine'
import { cli, checks as checkTexts } from '#i18n'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { marked, type Pair } from './marked.ts'

/** What each check finds, with the evidence marked, and what leaves it quiet. */
const tables: Readonly<Record<string, { finds: readonly Pair[]; quiet: readonly Pair[] }>> = {
	number: {
		finds: [
			['Le pagaron ⟦2.400⟧ dólares.', 'They paid him $⟦24,000⟧.'],
			['⟦Mil⟧ vecinos bajaron a la plaza.', '⟦A hundred⟧ residents came down to the square.'],
			['La reserva tiene ⟦340 km²⟧.', 'The reserve covers ⟦340 km⟧.'],
			['Hay que contestar en ⟦diez días hábiles⟧.', 'An answer is due within ⟦ten⟧ days.'],
			['Hay que contestar en ⟦diez⟧ días.', 'An answer is due within ⟦ten business days⟧.'],
			['Anoche bajó a ⟦cinco grados bajo cero⟧.', 'Last night it fell to ⟦five⟧ degrees.'],
			['El río lleva ⟦cinco veces⟧ menos agua.', 'The river carries ⟦a tenth⟧ of the water.'],
			['Hornee el pastel a ⟦180⟧ °C.', 'Bake the cake at ⟦200⟧°C.'],
			['Llame al ⟦4251876⟧.', 'Call ⟦4251867⟧.'],
			['Es ⟦mil veces⟧ más caro.', 'It is ⟦ten times⟧ as dear.'],
			['Costó ⟦siete mil doscientos millones⟧.', 'It cost ⟦7.2 million⟧.'],
			[
				'Era ⟦4⟧ mm más baja en los varones y ⟦2⟧ mm más baja en las mujeres.',
				'It was ⟦2⟧ mm lower in men and ⟦4⟧ mm lower in women.'
			],
			['Los anticuerpos se ⟦multiplicaron por nueve⟧.', 'Antibodies increased ⟦sixfold⟧.'],
			['En ⟦medio siglo⟧ no ha llovido tanto.', 'In ⟦half a decade⟧ it has not rained so much.'],
			[
				'Bastan ⟦medio kilo⟧ de dientes y un poco de agua.',
				'⟦Two⟧ kilos of cloves and a little water are enough.'
			],
			['Estarán rojos en ⟦dos semanas⟧.', 'They will be red in a ⟦couple of months⟧.'],
			['El ruido se ha ⟦duplicado⟧ en diez años.', 'Noise has ⟦tripled⟧ in ten years.'],
			['Apenas se ha leído ⟦la décima parte⟧.', 'Barely ⟦a fifth⟧ has been read.'],
			['El precio pasó de ⟦seis⟧ a ⟦catorce⟧ pesos.', 'The price went from ⟦fourteen⟧ to ⟦six⟧ pesos.'],
			[
				'Murieron ⟦tres⟧ soldados y quedaron heridos ⟦cinco⟧ civiles.',
				'⟦Five⟧ soldiers died and ⟦three⟧ civilians were wounded.'
			],
			['Hoy hay ⟦1300⟧ puestos.', 'Today there are ⟦1,200⟧ stalls.'],
			['Mide ⟦8.340 kilómetros⟧ cuadrados.', 'It measures ⟦8,340 square miles⟧.'],
			['Vivía en el piso ⟦veintiséis⟧.', 'She lived on the ⟦twenty-ninth⟧ floor.'],
			['Hubo ⟦37⟧ detenidos en Oruro.', 'There were ⟦73⟧ detainees in Oruro.'],
			['Murieron ⟦veintidós⟧ personas.', '⟦Thirty-two⟧ people died.'],
			['El fondo tiene ⟦3 millones⟧.', 'The fund holds ⟦3 billion⟧.'],
			['Firmaron ⟦dos mil quinientos⟧ vecinos.', 'Some ⟦2,050⟧ residents signed.'],
			['Se deben ⟦44.000 millones⟧ al Fondo.', 'The Fund is owed ⟦44 million⟧.'],
			['Afecta a cuatro de cada ⟦diez⟧ niños.', 'It affects four in every ⟦hundred⟧ children.'],
			['Costó ⟦75 millones de dólares⟧.', 'It cost ⟦75 million euros⟧.'],
			['Entregó ⟦2.300 €⟧ de fianza.', 'He paid a deposit of ⟦£2,300⟧.'],
			['Guárdese a menos de ⟦30 °C⟧.', 'Keep below ⟦30 °F⟧.'],
			['Hornee ⟦20 minutos⟧ más.', 'Bake for ⟦20 seconds⟧ more.'],
			['Llegó en el ⟦tercer⟧ trimestre.', 'It came in the ⟦second⟧ trimester.'],
			['Tardó ⟦4 horas y media⟧.', 'It took ⟦three and a half⟧ hours.'],
			['Tardamos ⟦hora y media⟧.', 'It took us ⟦two and a half⟧ hours.'],
			['Hay que pagar dentro de ⟦diez días⟧ hábiles.', 'It must be paid within ⟦ten working weeks⟧.'],
			['El precio del pan se ⟦triplicó⟧.', 'The price of bread ⟦doubled⟧.'],
			['Se fue ⟦la tercera parte⟧ de los vecinos.', '⟦Half⟧ of the neighbours left.'],
			['La escuela ganó el premio ⟦dos veces⟧.', 'The school won the prize.'],
			['Hubo ⟦31⟧ votos a favor y ⟦12⟧ en contra.', 'There were ⟦12⟧ votes in favour and ⟦31⟧ against.'],
			['Murieron ⟦ocho⟧ soldados y ⟦veinte⟧ campesinos.', '⟦Twenty⟧ soldiers and ⟦eight⟧ peasants died.']
		],
		quiet: [
			['Le pagaron 2.400 dólares.', 'They paid him $2,400.'],
			['Se prohíbe la venta a menores de edad.', 'Sale to anyone under 18 is forbidden.'],
			['Le enseñaré mil cosas.', 'I will teach her a hundred things.'],
			['Dos de cada cinco kilos de pan se tiran.', 'Two fifths of the bread is thrown away.'],
			['La multa es de 0,75 euros por hoja.', 'The fine is 75 cents a sheet.'],
			['Las ruinas tienen tres mil años.', 'The ruins are three millennia old.'],
			['La reserva tiene 340 km².', 'The reserve covers 340 square kilometres.'],
			['Compró un piso de 90 metros.', 'She bought a flat of 90 square metres.'],
			['Hay que contestar en diez días hábiles.', 'An answer is due within ten working days.'],
			['Anoche bajó a cinco grados bajo cero.', 'Last night it fell to minus five degrees.'],
			['Cobra cada quincena.', 'She is paid every two weeks.'],
			['Cuesta diez duros.', 'It costs fifty pesetas.'],
			['De hoy en quince se cierra la inscripción.', 'Registration closes two weeks from today.'],
			['El eclipse duró noventa segundos.', 'The eclipse lasted ninety seconds.'],
			['Sobraron tres raciones y media.', 'Three and a half helpings were left over.'],
			['Compramos docena y media de huevos.', 'We bought eighteen eggs.'],
			['La obra costó diez veces menos que el puente.', 'The works cost a tenth of what the bridge did.'],
			['Más vale pájaro en mano que ciento volando.', 'A bird in the hand is worth two in the bush.'],
			['Hornee el pan a 220 °C.', 'Bake the bread at 425°F.'],
			['Hornee el pastel a 180 °C.', 'Bake the cake at 350°F.'],
			['Llame al 591 4 4251876.', 'Call +591 4 425 1876.'],
			[
				'El museo abre de 9 a 13 h y de 15 a 19 h.',
				'The museum is open from 9 am to 1 pm and from 3 to 7 pm.'
			],
			[
				'Atienden de 8.15 a 12.45 y de 14.15 a 17.45.',
				'They are open 8:15 am to 12:45 pm and 2:15 to 5:45 pm.'
			],
			['Su hermana mide un metro setenta.', 'His sister is five foot seven.'],
			['A la niña le subió la fiebre a 40.', 'The girl’s temperature rose to 104.'],
			[
				'Agregue 2 tazas y media de caldo y 1 ½ cucharadas de sal.',
				'Add 2 1/2 cups of stock and one and a half tablespoons of salt.'
			],
			['Se lo pidieron mil veces.', 'They asked him for it a hundred times.'],
			['La escuela está a doscientos metros.', 'The school is two hundred yards away.'],
			[
				'Llevaba las polainas subidas hasta la mitad de la pierna y una chaqueta parda.',
				'He wore a double-breasted brown jacket and had his gaiters up to the middle of the leg.'
			],
			['El artículo 14.2 de la Constitución.', 'Article 14(2) of the Constitution.'],
			['Costó siete mil doscientos millones.', 'It cost 7.2 billion.'],
			['Después del 11-S.', 'After 9/11.'],
			[
				'Era 4 mm más baja en los varones y 2 mm más baja en las mujeres.',
				'It was 4 mm lower in men and 2 mm lower in women.'
			],
			['Los anticuerpos se multiplicaron por nueve.', 'Antibodies increased ninefold.'],
			['Mide 4 mm.', 'It measures 4 mm.'],
			['Ganó 4 MM de pesos.', 'It earned 4 million pesos.'],
			['En medio siglo no ha llovido tanto.', 'In half a century it has not rained so much.'],
			['Basta medio kilo de dientes.', 'A pound of cloves is enough.'],
			['Estarán rojos en dos semanas.', 'They will be red in a couple of weeks.'],
			['Medía media vara.', 'It was half a yard long.'],
			['Tardó un siglo y medio día.', 'It took a century and half a day.'],
			['El agua lo lleva cuatro veces y media más rápido.', 'Water carries it four and a half times faster.'],
			[
				'El precio subió de seis a catorce pesos en tres días.',
				'In three days the price rose from six pesos to fourteen.'
			],
			['Mide 8.340 kilómetros cuadrados.', 'It measures 8,340 square kilometres.'],
			['Subió un 6,7 %.', 'It rose by 6.7%.'],
			['Costó 1.234.567 pesos.', 'It cost 1,234,567 pesos.'],
			['Llegaron 50 000 personas.', 'Fifty thousand people came.'],
			['Catorce estados votaron.', '14 states voted.'],
			['Son 60.000 millones.', 'That is 60 billion.'],
			['El trigésimo sexto día llovió.', 'On the 36th day it rained.'],
			['La casa tiene dos cuartos de baño.', 'The house has two bathrooms.'],
			['Tres veces al día, después de comer.', 'Every eight hours, after meals.'],
			['Mezcle 3 dl de leche con 5 cl de ron.', 'Mix 300 ml of milk with 50 ml of rum.'],
			['Una gota cada doce horas.', 'One drop twice a day.'],
			['Le dio dos cuartos al mendigo.', 'He gave the beggar two coppers.'],
			['Una casa y un perro.', 'One house and a dog.'],
			['Esperó un segundo.', 'He waited a moment.'],
			['Nació en mil novecientos treinta y seis.', 'She was born in 1936.'],
			['Vinieron 20.', 'Twenty [20] came.'],
			['Unos 2,8 millones y medio litro.', 'Some 2.8 million and half a litre.'],
			['Dos millones y medio de personas.', 'Two and a half million people.'],
			['Entre 3 y 10 millones.', 'Between 3 million and 10 million.'],
			['El 50 % de los niños.', 'Half the children.'],
			['Dos tercios del pueblo.', 'Two-thirds of the people.'],
			['Iban a 136 km/h.', 'They were doing 85 mph.'],
			['Llegarán a 27 grados.', 'It will reach 80 degrees.'],
			['Decenas de heridos.', 'Dozens of wounded.'],
			['Cientos de miles de votos.', 'Hundreds of thousands of votes.'],
			['Media docena de huevos.', 'Six eggs.'],
			['La pandemia de COVID-19.', 'The COVID-19 pandemic.'],
			['Mide 1,98 m.', 'He is 6-foot-6.'],
			['Dura 48 horas.', 'It lasts two days.'],
			['Tiene diez y ocho años, y él veinte y uno.', 'She is eighteen, and he twenty-one.'],
			['Tres mil y trecientos azotes.', 'Three thousand three hundred lashes.'],
			['Ochocientas cuarenta mil personas.', 'Eight hundred and forty thousand people.'],
			['Tardó 4 horas y media.', 'It took four and a half hours.'],
			['Esperamos un año y medio.', 'We waited eighteen months.'],
			['Dura hora y media.', 'It lasts an hour and a half.'],
			['Costó $ 500.', 'It cost 500 pesos.'],
			['Vive en el segundo piso.', 'She lives on the third floor.'],
			['Es la segunda vez.', 'This is the second time.'],
			['El precio del pan se triplicó.', 'Bread costs three times as much.'],
			['Ganó dos veces el premio.', 'She won the prize in 2016 and again in 2022.'],
			['Lo leyó muchas veces.', 'He read it twice or more.'],
			['Hubo 31 votos a favor y 12 en contra.', 'There were 12 votes against and 31 in favour.'],
			['Vinieron 20 niños y 12 maestros.', '12 teachers and 20 children came.'],
			['Del 12 al 20 de cada mes.', 'From the 12th to the 20th of each month.'],
			['Llevamos doscientos o trescientos escudos.', 'We have two or three hundred crowns.']
		]
	},
	'date-time': {
		finds: [
			['La novela del ⟦ochocientos⟧ es realista.', 'The ⟦eighteenth⟧-century novel is realistic.'],
			['La entrada era de ⟦noviembre⟧.', 'The ticket was for ⟦May⟧.'],
			['Durante ⟦milenios⟧ nadie cruzó el desierto.', 'For ⟦centuries⟧ nobody crossed the desert.'],
			['La muralla resistió ⟦siglos⟧.', 'The wall stood for ⟦decades⟧.'],
			['El pleito duró ⟦décadas⟧.', 'The lawsuit lasted ⟦months⟧.'],
			['Cobraba cada ⟦quincena⟧.', 'She was paid every ⟦month⟧.'],
			['El boletín sale cada ⟦trimestre⟧.', 'The bulletin comes out every ⟦month⟧.'],
			['El segundo ⟦semestre⟧ fue peor.', 'The second ⟦quarter⟧ was worse.'],
			['El censo se hace cada ⟦lustro⟧.', 'The census is taken every ⟦decade⟧.'],
			['Nació en el año ⟦cuarenta y siete⟧.', 'She was born in ⟦1974⟧.'],
			['La fiesta es ⟦pasado mañana⟧.', 'The party is ⟦tomorrow⟧.'],
			['Se estrenó el ⟦5/3/2021⟧.', 'It opened on ⟦5 April 2021⟧.'],
			['Salió a las ⟦cuatro de la tarde⟧.', 'He left at ⟦four in the morning⟧.'],
			['Abre de seis de la mañana a ⟦10 de la noche⟧.', 'It opens from 6 a.m. to ⟦10 a.m⟧.'],
			['Hay que pedirlo ⟦la víspera⟧.', 'It must be ordered ⟦the day after⟧.'],
			['La ley se votó ⟦el año pasado⟧.', 'The bill was voted on ⟦next year⟧.'],
			['El tren sale a las ⟦19.40⟧.', 'The train leaves at ⟦9.40 p.m.⟧'],
			['El reloj se paró a las ⟦cuatro y diez⟧.', 'The clock stopped at ⟦ten to four⟧.'],
			['La ley es de ⟦1952⟧.', 'The law dates from ⟦1925⟧.'],
			['Salieron a las ⟦siete⟧ de la mañana.', 'They left at ⟦eight⟧ in the morning.'],
			['Se reúnen el jueves ⟦14⟧.', 'They meet on Thursday the ⟦15th⟧.'],
			['El ⟦17⟧ de noviembre de 2019.', 'On November ⟦19⟧, 2019.'],
			['Se reunieron en ⟦marzo⟧ de 2020.', 'They met in ⟦May⟧ 2020.'],
			['Se fue una tarde de ⟦agosto⟧.', 'He left one ⟦April⟧ afternoon.'],
			['Murió en el ⟦36⟧.', "He died in '⟦46⟧."],
			['Llegaron el ⟦martes⟧ a Sacaba.', 'They reached Sacaba on ⟦Thursday⟧.'],
			['Un convento del siglo ⟦XVI⟧.', 'A ⟦15th⟧-century convent.'],
			['Salió a las ⟦15:00⟧.', 'He left at ⟦4 p.m.⟧'],
			['Salió a las ⟦once y cuarto⟧.', 'He left at a ⟦quarter to eleven⟧.'],
			['Empecé a las ⟦diez⟧ y terminé tarde.', 'I began at ⟦eleven⟧ and finished late.']
		],
		quiet: [
			['Votó cerca del 70 % de los vecinos.', 'Some seven residents in ten voted.'],
			['Durante milenios nadie cruzó el desierto.', 'For thousands of years nobody crossed the desert.'],
			['La muralla resistió siglos.', 'The wall stood for hundreds of years.'],
			['El pleito duró décadas.', 'The lawsuit went on for years.'],
			['Cobraba cada quincena.', 'She was paid fortnightly.'],
			['El boletín sale cada trimestre.', 'The bulletin is quarterly.'],
			['El segundo semestre fue peor.', 'The second half of the year was worse.'],
			['El censo se hace cada lustro.', 'The census is taken every five years.'],
			['La botica abre las 24 horas.', "The chemist's is open round the clock."],
			['Nació en el año cuarenta y siete.', 'She was born in 1947.'],
			['La fiesta es pasado mañana.', 'The party is the day after tomorrow.'],
			['Llegará mañana o pasado mañana.', 'She will come tomorrow or the day after.'],
			['Se estrenó el 5/3/2021.', 'It opened on 5 March 2021.'],
			['Se estrenó el 5 de marzo de 2021.', 'It opened on 5/3/2021.'],
			['La fecha límite es el 30-6-2024.', 'The deadline is June 30, 2024.'],
			['Está abierto las 24 horas del día.', 'It is open 24 hours a day.'],
			['Llegó a las doce de la mañana.', 'She came at 12 p.m.'],
			['Murió a la una de la noche.', 'He died at one in the morning.'],
			['Llamó a las ocho y media de la tarde.', 'She rang at half past eight in the evening.'],
			['De tres de la mañana a tres de la tarde.', 'From three in the morning to three in the afternoon.'],
			['A las doce de la noche.', 'At twelve o’clock at night.'],
			['Hay que pedirlo la víspera.', 'It has to be ordered the day before.'],
			['El tren sale a las 19.40.', 'The train leaves at 7.40 p.m.'],
			['Llegaron a las cuatro menos diez.', 'They arrived at ten to four.'],
			['El 1 de mayo de 2006.', 'On May 1, 2006.'],
			['Un convento del siglo XVI.', 'A sixteenth-century convent.'],
			['Salió a las 15:00.', 'He left at 3 p.m.'],
			['Salió a las tres menos cuarto.', 'He left at a quarter to three.'],
			['Salió a las once y media.', 'He left at half past eleven.'],
			['A la una de la tarde.', 'At 1 p.m.'],
			['Era agosto y April Jones bailaba.', 'It was summer and April Jones danced.'],
			['Murió en 1936.', "He died in '36."],
			['A mediados de los años 70.', 'In the mid-1970s.'],
			['La década de los ochenta.', 'The Eighties.'],
			['El primero de mayo.', 'On May 1st.'],
			['Entre 1957 y 1958.', 'In 1957–58.']
		]
	},
	name: {
		finds: [
			['Heredó a un relojero ⟦suizo⟧.', 'She inherited from a ⟦Swedish⟧ watchmaker.'],
			['Firmó con una sociedad ⟦panameña⟧.', 'She signed with a ⟦Luxembourg⟧ company.'],
			[
				'El comerciante de ⟦Sucre⟧ entregó la calamina.',
				'The Treasurer said the merchant in ⟦Potosí⟧ had delivered the roofing.'
			],
			['El ⟦Ministerio de Salud⟧ cerró tres oficinas.', 'The ⟦Ministry of Education⟧ closed three branches.'],
			['La ⟦Federación de Mineros⟧ convocó una marcha.', "The ⟦Teachers' Federation⟧ called a march."],
			['El tren para en ⟦Monte Grande⟧ los lunes.', 'The train stops at ⟦Loma Alta⟧ on Mondays.'],
			[
				'En invierno cierran todos los hoteles de ⟦Villa Cerro Alto⟧.',
				'In winter all the hotels of ⟦Puerto Hondo⟧ shut down.'
			],
			[
				'Historia de ⟦Marcela⟧, con otras cosas de mucho gusto.',
				'THE TALE OF A SHEPHERDESS, WITH THE PENANCE HE HAD IMPOSED ON HER.'
			],
			['Lo publicó la ⟦OCDE⟧ en diciembre.', 'It was published by the ⟦OSCE⟧ in December.'],
			['Nació cerca de ⟦Australia⟧.', 'It was born near ⟦Austria⟧.'],
			[
				'Llegó en 1934 el geógrafo ⟦francés⟧ Paul Rivet, que fue el primero.',
				'The ⟦Swiss⟧ geographer Paul Rivet, the first person, came in 1934.'
			],
			['Nació en ⟦Hamburgo⟧ y se embarcó en ⟦Guaqui⟧.', 'He was born in ⟦Hanover⟧ and set out from ⟦Puno⟧.'],
			['El hospital de ⟦Villa Dolores⟧.', 'The ⟦Villa Tunari⟧ hospital.'],
			['Lo dijo ⟦Evo Morales⟧ en Oruro.', '⟦Carlos Mesa⟧ said so in Oruro.'],
			['Los vecinos de ⟦Senkata⟧ bajaron al centro.', 'The residents came down to the centre.'],
			[
				'La Organización de Estados Americanos (⟦OEA⟧) enviará una misión.',
				'The Organization of American States (⟦UN⟧) will send a mission.'
			],
			['Tiene nacionalidad ⟦británica⟧.', 'He is an ⟦Irish⟧ national.'],
			['⟦Bolivia⟧ lo hizo en 2000.', '⟦Chile⟧ did so in 2000.'],
			['Las ventas a ⟦Brasil⟧ cayeron en mayo.', 'Sales to ⟦Chile⟧ fell in May.'],
			['En El ⟦Alto⟧ cerraron dos talleres.', 'In ⟦La Paz⟧ two workshops closed.'],
			['La abuela ⟦Remedios⟧ cosía.', 'Grandmother ⟦Dolores⟧ sewed.'],
			[
				'El Gobierno de la República del ⟦Paraguay⟧ será el depositario.',
				'The Government of the Republic of ⟦Bolivia⟧ shall be the depositary.'
			]
		],
		quiet: [
			['Alojaron a un turista alemán.', 'They put up a tourist from Berlin.'],
			['El Ministerio de Hacienda publicó las cuentas.', 'The Treasury published the accounts.'],
			['La Dirección General de Tráfico cortó la vía.', 'The Traffic Department closed the road.'],
			['La Federación de Campesinos convocó una marcha.', 'The Farmers’ Federation called a march.'],
			['El Instituto Nacional de Meteorología dio aviso.', 'The National Weather Service gave warning.'],
			['El tren para en Campo Verde los lunes.', 'The train stops at Green Field on Mondays.'],
			['El incendio cruzó la frontera de Nevada.', 'The fire crossed the NV border.'],
			['—¡Jesús! —gritó la criada.', '“Mercy!” cried the maid.'],
			['Ese crío es de la piel de Barrabás.', 'That boy is a perfect imp.'],
			['Salieron de Sanlúcar al amanecer.', 'They sailed from San Lucar at daybreak.'],
			['La médica se llama Remedios Mal Paso.', 'The doctor is called Remedios Malpaso.'],
			['Lo apresó un bergantín argelino.', 'An Algerine brigantine captured him.'],
			['El que se fue a Sevilla, perdió su silla.', 'Move your feet, lose your seat.'],
			['Un regiomontano abrió la tienda.', 'A man from Monterrey opened the shop.'],
			['La Ciudad Condal espera lluvia.', 'Barcelona is expecting rain.'],
			['La Moncloa guarda silencio.', "The prime minister's office is keeping silent."],
			['La víspera de San Juan saltamos la hoguera.', "On Midsummer's Eve we jumped over the bonfire."],
			['Las FF. AA. custodian la frontera.', 'The armed forces guard the border.'],
			['Alcaraz volvió a ganar Roland Garros.', 'Alcaraz won the French Open again.'],
			['Hablando del rey de Roma, ahí viene.', 'Speak of the devil, here he comes.'],
			['No se ganó Zamora en una hora.', "Rome wasn't built in a day."],
			['—Es tarde —dijo Julián, y se puso el abrigo.', '“It is late,” he said, and put on his coat.'],
			['—Ya voy, mamá —dijo la niña.', '“Coming, Mum!” said the girl.'],
			['Murió en Australia.', 'He died in Australia.'],
			['La novelista francesa vino sola.', 'The Frenchwoman, a novelist, came alone.'],
			['Vive en Londres.', 'She lives in London.'],
			['La ONU condenó el ataque.', 'The UN condemned the attack.'],
			['La Central Obrera Boliviana llamó a la huelga.', 'The COB called a strike.'],
			['Habló Chávez.', 'Chavez spoke.'],
			['El pueblo de Chernóbil quedó vacío.', 'The town of Chernobyl was left empty.'],
			['PRIMERA. El contrato dura un año.', 'ONE. The lease lasts one year.'],
			[
				'Los antiinflamatorios no esteroideos (AINE) alivian.',
				'Non-steroidal anti-inflammatory drugs (NSAIDs) bring relief.'
			],
			['Los ciudadanos musulmanes emigraron.', 'The Islamic citizens emigrated.']
		]
	},
	untranslated: {
		finds: [
			['El equipo vuelve ⟦mañana⟧ al campo.', 'The team goes back to the field ⟦mañana⟧.'],
			['Compró ⟦también⟧ pan.', 'She bought ⟦también⟧ bread.'],
			['El baúl está ⟦apolillado⟧.', 'The trunk is ⟦apolillado⟧.'],
			['Se midió el agua extracelular (⟦AEC⟧).', 'Extracellular water (⟦AEC⟧) was measured.']
		],
		quiet: [
			['Navegó hasta Tierra del Fuego.', 'She sailed to Tierra del Fuego.'],
			['Al arbusto lo llaman tártago.', 'The bush is known locally as tártago.'],
			['Al arbusto lo llaman tártago.', 'The bush is what the neighbours call tártago.'],
			['El tártago crece en las zanjas.', 'Caper spurge, or tártago, grows in the ditches.'],
			['El tártago crece en las zanjas.', 'Caper spurge (tártago) grows in the ditches.'],
			['Los tábanos no dejan dormir.', 'The *tábanos*, the horseflies, do not let you sleep.'],
			['Bailaron la llamerada hasta el alba.', 'They danced the llamerada until dawn.'],
			['ESTATUTOS DE LA FINCA LAS PALMAS', 'BYLAWS OF LAS PALMAS ESTATE'],
			['Ese año abolieron el pongueaje.', 'That year they abolished pongueaje.'],
			['Los cambas madrugan.', 'Cambas rise early.'],
			['Allí llaman chiri a ese viento.', 'There they call that wind chiri.'],
			['Los cocaleros marcharon a La Paz.', 'The cocaleros, or coca growers, marched to La Paz.'],
			['El senador José del Carpio renunció.', 'Senator José del Carpio resigned.'],
			['La tapa más famosa es el cherigán.', 'The most famous tapa is the cherigán.'],
			['El rakfisk es trucha.', 'Rakfisk is trout.'],
			['Vive en La Paz.', 'She lives in La Paz.'],
			['Sembró diez fanegas de trigo.', 'He sowed ten fanegas of wheat.'],
			['Se midió la masa grasa (MG).', 'Fat mass (FM) was measured.'],
			['Se hizo una tomografía computarizada (TC).', 'A computed tomography scan (CT) was made.'],
			['Fue al hospital.', 'He went to the hospital.'],
			['Un kilo de chile ancho y de chile mulato.', 'A kilo of ancho and mulato chillies.'],
			['La línea llega a Punta del Este.', 'The line reaches Punta del Este.'],
			[
				'Dijo que era cuatrero, que es ser ladrón de bestias.',
				'He said he was a cuatrero, that is a cattle-stealer.'
			],
			['Il faut bien le faire.', 'Il faut bien le faire.'],
			['El alguacil llegó tarde.', 'The alguacil was late.'],
			['El límite es la apacheta y no el río.', 'The apacheta, not the river, is the boundary.'],
			['Murió mi tía Eloísa.', 'My aunt Eloísa died.']
		]
	},
	quotation: {
		finds: [['Dijo ⟦«⟧no hay paso⟦»⟧ y se fue.', 'He said ⟦“⟧no way through and left.']],
		quiet: [
			['Dijo «no hay paso» y se fue.', 'He said “no way through” and left.'],
			['—No hay paso —dijo.', '“There’s no way through,” he said.'],
			['Una casa (vieja) de adobe.', 'An adobe house (an old one).']
		]
	},
	punctuation: {
		finds: [
			[
				'Llevan su nombre ⟦dos⟧ escuelas y una calle.',
				'⟦Two schools two schools⟧ and a street bear her name.'
			],
			['Bajaron ⟦al⟧ centro.', 'They came down ⟦to to⟧ the centre.'],
			['Bajaron al centro⟦.⟧', 'They came down to the ⟦centre⟧']
		],
		quiet: [
			['Es incalculable el número de madrigales.', 'The number of madrigals is beyond calculation.[7]'],
			['Pasaba un día y otro día y otro.', 'It went on day after day after day.'],
			['Era muy, muy tarde.', 'It was very very late.'],
			['Lo que había habido.', 'What there had had been.'],
			['Vive en EE. UU.', 'He lives in the US']
		]
	},
	order: {
		finds: [],
		quiet: [
			[
				'El alcalde de Oruro dijo ayer que la carretera seguirá cerrada hasta el domingo.',
				'The road will stay closed until Sunday, the mayor of Oruro said yesterday.'
			]
		]
	},
	'number-format': {
		finds: [
			['Está a ⟦1200⟧ metros.', 'It is at ⟦1.200⟧ metres.'],
			['Subió un ⟦6,7⟧ %.', 'It rose by ⟦6,7⟧%.'],
			['Se extinguió hace unos ⟦40.000⟧ años.', 'It died out some ⟦40.000⟧ years ago.'],
			['Firmaron ⟦1.250⟧ vecinos.', 'Some ⟦1.250⟧ neighbours signed.']
		],
		quiet: [
			['Pesa 1.250 gramos.', 'It weighs 1.250 grams.'],
			['Subió un 6,7 %.', 'It rose by 6.7%.'],
			['Costó 1.500 pesos.', 'It cost 1,500 pesos.'],
			['Llame al 91 562 04 20.', 'Call 91 562 04 20.']
		]
	},
	polarity: {
		finds: [
			['El alcalde ⟦suprimió⟧ la beca.', 'The mayor ⟦restored⟧ the grant.'],
			['Acabaron la obra ⟦antes de lo previsto⟧.', 'They finished the work ⟦behind schedule⟧.'],
			['Aceptó el cargo ⟦sin vacilar⟧.', 'He accepted the post ⟦after some hesitation⟧.'],
			['Saldremos ⟦aunque⟧ llueva.', 'We will go out ⟦unless⟧ it rains.'],
			['Escribía a su ⟦hijastro⟧.', 'She wrote to her ⟦nephew⟧.'],
			['Las tías ⟦bordaban⟧ junto al fuego.', 'The aunts were ⟦dancing⟧ by the fire.'],
			['El cazador ⟦hirió⟧ al ciervo.', 'The hunter ⟦killed⟧ the deer.'],
			['Se rompió la ⟦pierna⟧ en la nieve.', 'He broke his ⟦wrist⟧ in the snow.'],
			['El jarabe alivia la ⟦tos⟧.', 'The syrup relieves ⟦fever⟧.'],
			['Abrió una puerta de ⟦hierro⟧.', 'She opened a ⟦wooden⟧ door.'],
			['Una ⟦cabra me persiguió⟧ por el huerto.', '⟦I chased a goat⟧ through the orchard.'],
			[
				'⟦Marta⟧ pintó la puerta de la escuela y Julio barrió el patio.',
				'⟦Julio⟧ painted the school door and Marta swept the yard.'
			],
			['Don ⟦Jaime⟧ abrazó a Teresa.', '⟦Teresa⟧ embraced Don Jaime.'],
			['El riesgo es ⟦menor⟧ en verano.', 'The risk is ⟦higher⟧ in summer.'],
			['El número de filas es ⟦impar⟧.', 'The number of rows is ⟦even⟧.'],
			[
				'El puente cayó poco ⟦después del⟧ desembarco de las tropas.',
				'The bridge fell shortly ⟦before⟧ the troops had landed.'
			],
			['La ⟦cooperativa le debe⟧ un año de leche.', '⟦He owes the cooperative⟧ a year of milk.'],
			['Dejó la carne en la ⟦nevera⟧.', 'She left the meat in the ⟦oven⟧.'],
			['El apodo ⟦no le hizo gracia⟧.', 'The nickname ⟦amused⟧ him.'],
			['Los heridos recibieron el ⟦alta⟧ el lunes.', 'The wounded were ⟦admitted⟧ on Monday.'],
			['El ejercicio cerró con ⟦saldo a favor⟧.', 'The year closed with a ⟦shortfall⟧.'],
			['La fiebre ⟦bajó⟧ por la noche.', 'The fever ⟦climbed⟧ during the night.'],
			['Vino con su ⟦nuera⟧.', 'He came with his ⟦stepdaughter⟧.'],
			['La fuente está ⟦frente al⟧ convento.', 'The fountain is ⟦behind⟧ the convent.'],
			['Hubo un ⟦9⟧ % más de turistas.', 'Tourist numbers were down ⟦9⟧%.'],
			['Vendió un ⟦12⟧ % menos que en enero.', 'Sales were up ⟦12⟧% on January.'],
			[
				'El ⟦encarecimiento⟧ del trigo vació las panaderías.',
				'The ⟦lower price⟧ of wheat emptied the bakeries.'
			],
			['Firmó ⟦contra su voluntad⟧.', 'She signed ⟦willingly⟧.'],
			['Tómelo ⟦en ayunas⟧.', 'Take it ⟦after meals⟧.'],
			['Quiero un billete ⟦de ida y vuelta⟧.', 'I want a ⟦one-way⟧ ticket.'],
			['Pagó el coche ⟦al contado⟧.', 'She paid for the car ⟦in instalments⟧.'],
			['Salieron ⟦ilesos⟧ del choque.', 'They were ⟦injured⟧ in the crash.'],
			['La alcaldesa ⟦renunció⟧ al cargo.', 'The mayoress ⟦accepted⟧ the post.'],
			['La fábrica ⟦contrató⟧ a treinta obreros.', 'The factory ⟦laid off⟧ thirty workers.'],
			['La abuela ⟦encendió⟧ la luz.', 'Grandmother ⟦turned off⟧ the light.'],
			['⟦Nos esperaron⟧ en la plaza.', '⟦We waited for them⟧ in the square.'],
			['⟦Los llamé⟧ tres veces.', '⟦They called me⟧ three times.'],
			['⟦Me mintió⟧ desde el principio.', '⟦I lied to her⟧ from the beginning.'],
			['⟦Le pedí⟧ dinero para el viaje.', '⟦He asked me⟧ for money for the journey.'],
			['⟦La vi⟧ en el mercado el martes.', '⟦She saw me⟧ in the market on Tuesday.'],
			['Yo no ⟦le conozco⟧ de nada.', "⟦He doesn't know me⟧ at all."],
			['La ⟦viuda⟧ abrió la puerta.', 'The ⟦husband⟧ opened the door.'],
			[
				'El permiso sigue en vigor ⟦salvo que⟧ el juez lo anule.',
				'The permit stands ⟦if⟧ the judge cancels it.'
			],
			[
				'⟦Nosotros⟧ cumplimos el acuerdo y ⟦ellos⟧ lo rompieron.',
				'⟦They⟧ kept the agreement and ⟦we⟧ broke it.'
			],
			['⟦Él⟧ lavaba los platos mientras ⟦ella⟧ leía.', '⟦She⟧ washed the dishes while ⟦he⟧ read.'],
			['El capitán le entregó la carta a ⟦ella⟧.', 'The captain handed ⟦him⟧ the letter.'],
			['⟦Mi⟧ madre no vendió las vacas.', '⟦Your⟧ mother did not sell the cows.'],
			[
				'⟦Mi⟧ hijo nació en Oruro y ⟦tu⟧ hija en Sucre.',
				'⟦Your⟧ son was born in Oruro and ⟦my⟧ daughter in Sucre.'
			],
			['⟦Nosotros⟧ pagaremos el viaje.', '⟦They⟧ will pay for the trip.'],
			['Es ⟦la mayor⟧ plaza del barrio.', 'It is the ⟦smallest⟧ square in the neighbourhood.'],
			['Compró ⟦el menor de⟧ los barcos.', 'She bought the ⟦largest⟧ of the boats.'],
			['Vendió la casa ⟦aunque⟧ llovía.', 'She sold the house ⟦because⟧ it was raining.'],
			['Se quedó ⟦porque⟧ nevaba.', 'He stayed ⟦although⟧ it was snowing.'],
			['El abuelo cantó ⟦mientras⟧ cenaban.', 'Grandfather sang ⟦before⟧ they had dinner.'],
			['⟦Desde que⟧ cerró la mina, el pueblo duerme.', '⟦Until⟧ the mine closed, the village slept.'],
			['Cantaron ⟦hasta que⟧ llegó el tren.', 'They sang ⟦after⟧ the train came.'],
			['El juez decidirá ⟦a menos que⟧ haya acuerdo.', 'The judge will decide ⟦if⟧ there is an agreement.'],
			['Puede quedarse ⟦siempre que⟧ pague.', 'She may stay ⟦unless⟧ she pays.'],
			['La sopa ⟦no solo⟧ está fría, sino salada.', 'The soup is ⟦not⟧ cold, but salty.'],
			['La casa de su ⟦hija⟧ era pequeña.', "His ⟦sister's⟧ house was small."],
			['El ⟦testigo⟧ reconoció al acusado.', 'The ⟦accused⟧ recognised the witness.'],
			['⟦Acababa de⟧ cumplir veinte años.', 'He was ⟦about to⟧ turn twenty.'],
			['Lo hizo ⟦a propósito⟧.', 'She did it ⟦by accident⟧.'],
			['Está ⟦en la parte superior⟧ de la página.', 'It is ⟦at the bottom⟧ of the page.'],
			[
				'Prefiere una pregunta ⟦buena⟧ a una respuesta mala.',
				'She prefers a ⟦bad⟧ question to a good answer.'
			],
			[
				'Hay mundos donde un año ⟦dura menos que⟧ un día.',
				'There are worlds where a year is ⟦longer⟧ than a day.'
			],
			[
				'No llueve nunca y el aire es tan ⟦seco⟧ que duele.',
				'It never rains and the air is so ⟦damp⟧ that it hurts.'
			],
			['No la veía desde el ⟦entierro⟧ de su hermano.', "He had not seen her since his brother's ⟦wedding⟧."],
			['Durmió a la sombra de un ⟦roble⟧.', 'She slept in the shade of a ⟦poplar⟧.'],
			[
				'La red ⟦abrió⟧ 27 bibliotecas nuevas y cerró dos.',
				'The network ⟦closed⟧ 27 new libraries and opened two.'
			],
			['Se ⟦aprobaron⟧ 12 leyes y se rechazaron 7.', '12 bills were ⟦rejected⟧ and 7 were passed.'],
			['⟦Abrió⟧ la puerta y cerró la ventana.', 'She ⟦closed⟧ the door and opened the window.'],
			['Sofría la cebolla ⟦a fuego lento⟧.', 'Fry the onion over a ⟦high heat⟧.'],
			['Coreó su nombre durante varios ⟦minutos⟧.', 'It chanted his name for several ⟦hours⟧.'],
			['Habló la ⟦presidenta⟧ del club.', 'The club’s ⟦coach⟧ spoke.'],
			['Se echó ⟦a reír⟧.', 'She burst into ⟦tears⟧.'],
			['Hizo tres cambios ⟦de golpe⟧.', 'He made three changes ⟦one by one⟧.'],
			['Tendrán un ⟦descuento⟧ del veinte por ciento.', 'They will get an ⟦increase⟧ of twenty per cent.'],
			['Mi ⟦hermana⟧ mayor me guardó el secreto.', 'My older ⟦brother⟧ kept my secret.'],
			[
				'Cuando me descubrieron, mi ⟦abuela⟧ dijo la verdad.',
				'When they found me out, my ⟦mother-in-law⟧ told the truth.'
			],
			['La ⟦suegra⟧ abrió la puerta.', 'The ⟦sister-in-law⟧ opened the door.'],
			['Entregó la obra ⟦con retraso⟧.', 'He handed over the work ⟦early⟧.'],
			['Al salir, ⟦Juan⟧ saludó a Pedro.', 'On his way out ⟦Pedro⟧ greeted Juan.'],
			['La canción viaja de ⟦oeste a este⟧.', 'The song travels from ⟦east to west⟧.'],
			['Los precios se fijan al ⟦amanecer⟧.', 'The prices are set at ⟦dusk⟧.'],
			['Vino el ⟦economista⟧ Pablo Rossell.', 'The ⟦lawyer⟧ Pablo Rossell came.'],
			['El gobierno lo ⟦toleró⟧ durante años.', 'The government ⟦forbade⟧ it for years.'],
			[
				'Los síntomas aparecen ⟦después de⟧ la llegada y desaparecen a los dos días.',
				'The symptoms appear ⟦before⟧ arrival and disappear after two days.'
			],
			['El obispo aceptó ⟦de mala gana⟧.', 'The bishop agreed ⟦gladly⟧.'],
			['⟦Detrás de⟧ la iglesia había un pozo.', '⟦In front⟧ of the church there was a well.'],
			['Pasaba las tardes ⟦bajo la⟧ mesa.', 'She spent her afternoons ⟦on⟧ the table.'],
			['⟦Por suerte⟧, el puente resistió.', '⟦Sadly⟧, the bridge held.'],
			['Los pastores volvieron a ⟦bajar⟧ al anochecer.', 'The shepherds ⟦went up⟧ again at nightfall.'],
			['Votó ⟦a favor de⟧ la huelga.', 'She voted ⟦against⟧ the strike.'],
			[
				'Donde él puso una coma, ⟦ella⟧ escribió un punto.',
				'Where the author put a comma, ⟦he⟧ wrote a full stop.'
			],
			['Los ⟦hermanos⟧ Mamani trabajaron con él.', 'The Mamani ⟦cousins⟧ worked with him.'],
			['Murió de ⟦pulmonía⟧ en 1893.', 'He died of ⟦typhus⟧ in 1893.'],
			['El abogado visitó a su ⟦hija⟧ en el hospital.', 'The lawyer visited his ⟦sister⟧ in the hospital.'],
			['Sembraban ⟦maíz⟧ en la ladera.', 'They planted ⟦wheat⟧ on the hillside.'],
			['Las colas empezaban ⟦antes⟧ del amanecer.', 'The queues began ⟦after⟧ dawn.'],
			['El plan fue un ⟦fracaso⟧.', 'The plan was a ⟦success⟧.'],
			['Otros observadores se muestran ⟦menos⟧ optimistas.', 'Other observers are ⟦more⟧ optimistic.'],
			['Los comprimidos son ⟦blancos⟧.', 'The tablets are ⟦black⟧.'],
			['El juez ⟦rechazó⟧ la petición.', 'The judge ⟦granted⟧ the request.'],
			['Los perros ⟦dejaron⟧ de ladrar.', 'The dogs ⟦started⟧ barking.'],
			['Padece ⟦hipertensión⟧.', 'She suffers from ⟦hypotension⟧.'],
			['La mayoría ⟦desconoce⟧ su enfermedad.', 'Most are ⟦aware⟧ of their disease.'],
			['Cobra 600 dólares al ⟦mes⟧.', 'He earns 600 dollars a ⟦week⟧.']
		],
		quiet: [
			['Perecieron doce mineros.', 'Twelve miners lost their lives.'],
			['Nadie se lo esperaba.', 'It took everyone by surprise.'],
			['Desde entonces todo es distinto.', 'Nothing has been the same since.'],
			['Aceptó el cargo sin vacilar.', 'He accepted the post with no hesitation.'],
			['Saldremos aunque llueva.', 'We will go out even if it rains.'],
			['Deben pasar por lo menos ocho días.', 'Eight days or more must go by.'],
			['La fuente está frente al convento.', 'The fountain is across from the convent.'],
			['El alquiler es un 20 % más barato.', 'The rent is 20% lower.'],
			['El paro bajó un 2 % más.', 'Unemployment was down another 2%.'],
			['El paro bajó un 2 % más de lo previsto.', 'Unemployment fell 2% more than forecast.'],
			['Vendió un 12 % menos que en enero.', 'Sales were down 12% on January.'],
			['Nos urgía y encarecía que lo hiciéramos.', 'He urged us to do it more cheaply.'],
			['Renunció al premio.', 'He turned down the prize.'],
			['Salieron ilesos del choque.', 'Nobody was injured in the crash.'],
			[
				'La fábrica contrató a treinta obreros y despidió a dos.',
				'The factory laid off two workers and hired thirty.'
			],
			[
				'Hubo en la sala una falta de confianza que duró hasta el final y que nadie quiso comentar.',
				'Nobody cared to talk about the distrust which lasted in the room until the end.'
			],
			[
				'El médico habló de una falta de apetito y de una pérdida de memoria.',
				'The doctor spoke of poor appetite and forgetfulness.'
			],
			['Fue una broma más graciosa que dañina.', 'It was a funny but harmless joke.'],
			['Sirva la sopa caliente.', 'Serve the soup before it cools.'],
			['Entraron en el claustro de la iglesia mayor.', 'They went into the cloister of the cathedral.'],
			['Nos vendieron la casa en mayo.', 'We bought the house from them in May.'],
			['No le conozco.', "I don't know you."],
			['Me recordó a mi padre.', 'I remembered him.'],
			['Lo vi cuando él me vio.', 'He saw me when I saw him.'],
			['Me dijo que lo llamara.', 'I called him, as she told me to.'],
			['La vi en el mercado.', 'I saw her in the market.'],
			['Me gustó el libro.', 'I liked her in the film.'],
			['Me lo dijo en voz baja.', 'He told me in a whisper.'],
			['Los niños jugaban en el patio de la escuela.', 'The children played in the schoolyard.'],
			['El muchacho es huérfano de padre.', 'The boy had lost his father.'],
			['Es viuda de un pescador que se ahogó.', 'Her husband, a fisherman, died at sea.'],
			[
				'El permiso sigue en vigor salvo que el juez lo anule.',
				'The permit stands unless the judge cancels it.'
			],
			['Nosotros cumplimos el acuerdo y ellos lo rompieron.', 'They broke the agreement that we had kept.'],
			['Él lavaba los platos mientras ella leía.', 'She read while he washed the dishes.'],
			['El capitán le entregó la carta a ella.', 'The captain handed her the letter.'],
			['Mi señor no vendió las vacas.', 'Your lordship did not sell the cows.'],
			['El barco ardía y en él ardían las velas.', 'The ship was burning and she burned with all her sails.'],
			['Nosotros pagaremos el viaje.', 'The trip is on us.'],
			['Es la mayor plaza del barrio.', 'No square in the neighbourhood is larger.'],
			['Vendió la casa aunque llovía.', 'It was raining, but she sold the house.'],
			['Se quedó porque nevaba.', 'It was snowing, so he stayed.'],
			['El abuelo cantó mientras cenaban.', 'Grandfather sang over dinner.'],
			[
				'Desde que cerró la mina, el pueblo duerme.',
				'The village has been asleep ever since the mine closed.'
			],
			['Cantaron hasta que llegó el tren.', 'They sang until the train came.'],
			['El juez decidirá a menos que haya acuerdo.', 'The judge will decide if no agreement is reached.'],
			['Puede quedarse siempre que pague.', 'As long as she pays she may stay.'],
			['La sopa no solo está fría, sino salada.', 'The soup is not just cold but salty.'],
			['Los maestros se quejan, y no les falta razón.', 'The teachers complain, and they are not wrong.'],
			['El tiempo es oro, decía mi tía.', 'Time is money, my aunt used to say.'],
			[
				'Éramos siete hermanos y dormíamos en dos camas.',
				'There were seven of us children and we slept in two beds.'
			],
			['Todos callaron.', 'Nobody spoke.'],
			['Desconfía de todos.', 'She trusts nobody.'],
			['Estaba allí la hermana de su madre.', 'His mother’s sister was there.'],
			['Se fue triste, porque tenía muchas casas.', 'He went away sad, for he was one who had many houses.'],
			['Vio a su suegra en la cama.', 'He saw his wife’s mother in bed.'],
			['El cuñado llegó tarde.', "His sister's husband came late."],
			['Entonces, viendo su constancia, se maravillaron.', 'Now when they saw his firmness, they marvelled.'],
			['Nadie ignora que la mina cierra.', 'Everyone knows that the mine is closing.'],
			['Nunca falta a la escuela.', 'She always goes to school.'],
			['Dijo desconocer el informe.', 'She said she knew nothing about the report.'],
			['Le compré la mula a mi primo.', 'My cousin sold me the mule.'],
			['Ella me enseñó aimara.', 'I learned Aymara from her.'],
			['Perú perdió el partido ante Chile.', 'Chile won the match against Peru.'],
			['Perdieron la vida doce personas.', 'There were twelve deaths.'],
			['Gimió su desgracia toda la noche.', 'He bewailed his fate all night long.'],
			['Aún estás en la flor de la edad.', 'You are still in the flower of your youth.'],
			['El doctor dio una moneda de plata a su guía.', 'The doctor gave his guide a silver coin.'],
			['El testigo reconoció al acusado.', 'The witness recognised the accused.'],
			['Acababa de cumplir veinte años.', 'He had just turned twenty.'],
			['Prefiere una pregunta buena a una respuesta mala.', 'She prefers a good question to a bad answer.'],
			[
				'Hay mundos donde un año dura menos que un día.',
				'There are worlds where a year is shorter than a day.'
			],
			['No la veía desde el entierro de su hermano.', "He had not seen her since his brother's funeral."],
			['Cenó en la cocina.', 'She dined in the kitchen.'],
			[
				'La red abrió 27 bibliotecas nuevas y cerró dos.',
				'The network opened 27 new libraries and closed two.'
			],
			['Se aprobaron 12 leyes y se rechazaron 7.', '7 bills were rejected and 12 were passed.'],
			['Abrió la puerta y cerró la ventana.', 'She closed the window and opened the door.'],
			['Pasó horas de noche y de día mirando.', 'He spent hours of the day and night looking.'],
			['Sofría la cebolla a fuego lento.', 'Fry the onion over a low heat.'],
			['Subió a la casa de su cuñada.', "He went up to his sister-in-law's house."],
			['Señora presidenta, señorías: comparezco hoy.', 'Madam Chair, honourable members: I appear today.'],
			['Frente a un espejo turbio que le devolvía la imagen.', 'A clouded mirror gave him back the image.'],
			['Recibió asistencia médica en la cárcel.', 'He received treatment from the governor in prison.'],
			['Pidió penalti en el minuto 15.', 'He asked for a penalty on the quarter-hour.'],
			['Se echó a reír hasta llorar.', 'He laughed until tears came.'],
			['Vinieron sus hermanas y sus hermanos.', 'His brothers and sisters came.'],
			['Mi suegra y mi madre cenaron juntas.', 'My mother-in-law and my mother had dinner together.'],
			['Me crió mi abuela.', 'I was raised by my grandmother.'],
			['El cura me enseñó latín.', 'I learned Latin from the priest.'],
			['Me vendió la mula un vecino.', 'I bought the mule from a neighbour.'],
			['Marta pintó la puerta y Julio barrió el patio.', 'Julio swept the yard and Marta painted the door.'],
			['La policía mató a un estudiante.', 'A student was shot dead by the police.'],
			['Enterró su cosecha en un silo.', 'He buried his harvest in a silo.'],
			['La presidente del tribunal calló.', 'The presiding judge fell silent.'],
			['Es la menor de cinco hermanos.', 'She is the youngest of five children.'],
			['El apodo no le hizo gracia.', 'He was not amused by the nickname.'],
			['Los heridos recibieron el alta.', 'The wounded were discharged.'],
			['Se rieron los dos.', 'They both laughed.'],
			['Cenamos en el patio, delante de un fuego.', 'We dined in the yard behind the house, round a fire.'],
			['La niña se bajó del árbol.', 'The girl climbed down from the tree.'],
			['Prohíben iniciar la subida de noche.', 'Nobody may set off at night.'],
			['Las mochilas modernas pesan menos.', 'Modern rucksacks are lighter.'],
			['El personal de cocina y los empleados públicos.', 'The kitchen staff and the public employees.'],
			['Vino su yerno.', "His daughter's husband came."],
			['Comen el yerno y el marido de la hermana.', "A daughter's or a sister's husband eats."],
			['Mi cuñada llegó con sus hermanos.', 'My sister-in-law arrived with her brothers and sisters.'],
			['Entregó la obra con retraso.', 'He was late in handing over the work.'],
			['Juan saludó a Pedro.', 'Juan greeted Pedro.'],
			['Juan saludó a Pedro.', 'Pedro was greeted by Juan.'],
			['La madre de Juan saludó a Pedro.', "Pedro's mother greeted Juan."],
			['Ana gustó a Luis.', 'Luis liked Ana.'],
			['Lo miró de pies a cabeza.', 'She looked at him from head to foot.'],
			['Iba de Potosí a Oruro.', 'He was going from Potosí to Oruro.'],
			['Comió después de hablar.', 'He spoke before he ate.'],
			['Esta es su cuñada, la mora.', 'This is his sister-in-law, the Moor.'],
			['Zarpa un bajel y me iré en él.', 'A ship is sailing and I shall go in her.'],
			['No tuvo ánimo para tantas desventuras.', 'He had no heart for so much ill-fortune.'],
			['Los pastores bajaron al anochecer.', 'At nightfall the shepherds came down.'],
			['Subió a la torre y volvió a bajar.', 'He climbed the tower and came down again.'],
			['Salió bajo fianza.', 'He was released on bail.'],
			['Por suerte, nadie se ahogó.', 'Thankfully no one drowned.'],
			['Sus hermanos viven en Oruro.', 'Her sisters live in Oruro.'],
			['El médico llegó tarde a la casa.', 'The surgeon came late to the house.'],
			['Vive con su hija y su hermana.', 'She lives with her sister and her daughter.'],
			['Era poco probable.', 'It was unlikely.'],
			['Se hizo antes del amanecer.', 'It was done before dawn.'],
			['El plazo es de doce meses.', 'The term is one year.'],
			['Los perros no dejaron de ladrar.', 'The dogs kept barking.']
		]
	},
	'quantifier-modality': {
		finds: [
			['⟦Buena parte de⟧ los vecinos votó.', '⟦A handful of⟧ the residents voted.'],
			['⟦Es posible que⟧ cierren el puente.', 'They will close the bridge.'],
			['⟦Casi todo⟧ lo que pesca lo vende.', 'He sells ⟦very little of⟧ what he catches.'],
			['⟦Ambos⟧ hermanos firmaron.', '⟦One of the⟧ brothers signed.'],
			['⟦Varios⟧ barcos se hundieron.', '⟦One⟧ boat sank.'],
			['⟦Se recomienda⟧ reservar.', 'You ⟦must⟧ book.'],
			['⟦Supongo que⟧ vendrá.', 'He will come.'],
			['Mi abuelo ⟦trabajaba⟧ en la mina.', 'My grandfather ⟦will work⟧ in the mine.'],
			['El que tenga coche ⟦puede⟧ salir antes.', 'Those who can use a car ⟦must⟧ leave earlier.'],
			['Si no llueve, la cosecha se perderá.', 'If it does not rain, the harvest ⟦might⟧ be lost.'],
			['⟦Apenas⟧ quedan árboles.', 'There are ⟦plenty⟧ of trees left.'],
			['El puerto ⟦carece de⟧ faro.', 'The port ⟦has⟧ a lighthouse.'],
			[
				'Cuando sopla el viento, las barcas vuelven al puerto.',
				'When the wind blows, the boats ⟦may⟧ return to port.'
			],
			['La fiscalía ⟦ha apelado⟧ la sentencia.', "The prosecutor's office ⟦will appeal⟧ the ruling."],
			['La empresa anunció que ⟦comprará⟧ la mina.', 'The company announced that it ⟦had bought⟧ the mine.'],
			[
				'El médico, que ⟦había estudiado⟧ en París, sonrió.',
				'The doctor, who ⟦would later study⟧ in Paris, smiled.'
			],
			['Los obreros ⟦terminaron⟧ el puente.', 'The workers ⟦will finish⟧ the bridge.'],
			['Aquí ⟦todos⟧ sabemos la verdad.', 'There is ⟦hardly a⟧ soul here who knows the truth.'],
			[
				'⟦La mayoría de⟧ las cartas llegó tarde, todavía sin sello.',
				'⟦Some of⟧ the letters arrived late, still unstamped.'
			],
			[
				'Jugaban al tute hasta las once; él perdía ⟦casi siempre⟧.',
				'They played cards until eleven; he lost ⟦every now and then⟧.'
			],
			['El chiste es bueno ⟦a medias⟧.', 'The joke is ⟦perfectly⟧ good.'],
			['El discurso causó ⟦no pocas⟧ protestas.', 'The speech caused ⟦a few⟧ mild protests.'],
			[
				'Hay que reservar ⟦al menos⟧ con dos meses de antelación.',
				'You must book ⟦no more than⟧ two months ahead.'
			],
			['La fiscalía investiga ⟦presuntos⟧ sobornos.', "The prosecutor's office is investigating the bribes."],
			['⟦Varios supuestos⟧ testigos hablaron con la prensa.', 'Several witnesses spoke to the press.'],
			['Un guardia le ⟦habría roto⟧ la nariz.', 'A guard broke his nose.'],
			['⟦Se ha dicho que⟧ el general lloró.', 'The general wept.'],
			['⟦Se cree que⟧ murió en Lima; otros dicen que en Roma.', 'He died in Lima; others say in Rome.'],
			['La culpable ⟦podría⟧ ser la hermana.', 'The culprit ⟦must⟧ be the sister.'],
			['Ella dice que los bancos ⟦podrían⟧ no pagar.', 'The banks, she says, ⟦will⟧ not pay.'],
			['No acampe a ⟦menos de⟧ cien metros del río.', 'Never camp ⟦a hundred⟧ metres from the river.'],
			['La lluvia llegará el jueves.', 'The rain ⟦may⟧ arrive on Thursday.'],
			['⟦Al parecer⟧, nadie avisó a los pasajeros.', 'Nobody told the passengers.'],
			['⟦Solo⟧ los socios votan en la asamblea.', 'Members vote in the assembly.'],
			['La sequía ⟦podría⟧ vaciar el embalse.', 'The drought ⟦will⟧ empty the reservoir.'],
			['⟦Al parecer⟧, la viuda vendió la finca.', 'The widow sold the estate.'],
			['⟦Creo que⟧ el abuelo plantó este nogal.', 'Grandfather planted this walnut tree.'],
			['⟦Se dice que⟧ el rey durmió en esta casa.', 'The king slept in this house.'],
			['Detuvieron al ⟦presunto⟧ ladrón.', 'They arrested the thief.'],
			['Los soldados ⟦habrían quemado⟧ dos aldeas.', 'The soldiers burned two villages.'],
			['⟦No todos los⟧ vecinos firmaron la carta.', '⟦None⟧ of the residents signed the letter.'],
			['Los ⟦menores de⟧ 21 años pagan la mitad.', 'Visitors ⟦over⟧ 21 pay half.'],
			['El pueblo ⟦no llega a⟧ los cuarenta vecinos.', 'The village has ⟦more than⟧ forty residents.'],
			['La deuda ⟦supera⟧ los cien millones.', 'The debt is ⟦below⟧ a hundred million.'],
			['La lista ⟦no supera⟧ los veinte nombres.', 'The list ⟦exceeds⟧ twenty names.'],
			['Se prestan ⟦hasta⟧ seis libros por persona.', 'They lend ⟦from⟧ six books a person.'],
			['Vale para niños de diez años ⟦o más⟧.', 'It is suitable for children of ten ⟦or under⟧.'],
			['El archivo se quemó ⟦antes de⟧ 1930.', 'The archive burned down ⟦after⟧ 1930.'],
			[
				'⟦Al menos⟧ doce pagan una casa que no existe.',
				'⟦At most⟧ twelve pay for a house that does not exist.'
			],
			['⟦Casi⟧ se cae por las escaleras.', 'She ⟦fell⟧ down the stairs.'],
			['⟦Por poco⟧ se ahoga en el río.', 'He ⟦drowned⟧ in the river.'],
			['El equipo estuvo ⟦a punto de⟧ ganar la final.', 'The team ⟦won⟧ the final.'],
			['⟦Suele⟧ levantarse temprano.', 'She ⟦always⟧ gets up early.'],
			[
				'No tiene efectos secundarios y ⟦debería⟧ ofrecerse en las escuelas.',
				'It has no side effects and ⟦may be⟧ offered in schools.'
			],
			['⟦Quizá⟧ sea necesaria una dosis cada dos años.', 'A dose every two years will be necessary.'],
			['⟦Hay quien⟧ le pone nata.', '⟦Most⟧ people put cream in it.'],
			['Ella ⟦podría⟧ haberse jubilado.', 'She ⟦should have⟧ retired.'],
			['Era una mujer de ⟦unos⟧ cincuenta años.', 'She was a woman of ⟦fifty⟧.'],
			['⟦Solo⟧ el 6 % se destinó a gastos.', 'Fully ⟦6⟧% was spent on administration.'],
			['⟦Puede que⟧ calle porque le tiene miedo.', 'She is keeping quiet because she is afraid of him.'],
			['La duda es Ana, que ⟦podría⟧ tener un esguince.', 'The doubt is Ana, who has a sprain.'],
			['Me dijo que hablo ⟦demasiado⟧.', 'He told me that I talk ⟦too little⟧.'],
			['⟦A veces⟧ llegan dos mil flamencos.', 'Two thousand flamingos ⟦always⟧ come.'],
			['Vendió ⟦la mitad de⟧ sus acciones.', 'She sold ⟦all⟧ her shares.'],
			['⟦Casi todos⟧ los soldados desertaron.', '⟦Some of⟧ the soldiers deserted.'],
			['Puede guardar ⟦hasta⟧ doce emisoras.', 'You can store ⟦at least⟧ twelve stations.'],
			['Durante ⟦casi⟧ un año no volvió a navegar.', 'For a ⟦year⟧ he did not sail again.'],
			['La contaminación ⟦podría⟧ ser de origen natural.', 'The contamination is of natural origin.'],
			['Habrá más muertos en la mina.', 'There ⟦may⟧ be more deaths in the mine.'],
			['El alcalde ⟦debía⟧ convocar la elección.', 'The mayor ⟦could⟧ call the election.'],
			['Gobernó ⟦casi⟧ catorce años.', 'He governed for ⟦fourteen⟧ years.'],
			['⟦Casi⟧ todos votaron.', 'They ⟦all⟧ voted.'],
			['⟦Todos los⟧ vecinos firmaron.', '⟦Most⟧ neighbours signed.'],
			['Cuesta ⟦más de⟧ 30 euros.', 'It costs ⟦up to⟧ 30 euros.'],
			['⟦Tiene que⟧ pagar la multa.', 'He ⟦may⟧ pay the fine.'],
			['⟦Quizá⟧ tuviera razón.', 'She was right.'],
			['Se reunirá ⟦al menos⟧ dos veces al año.', 'It shall meet ⟦at most⟧ twice a year.']
		],
		quiet: [
			['Conviene reservar.', 'You must book.'],
			[
				'Traeré a quien te saque de aquí.',
				'I will bring someone to take you out of where they have brought you.'
			],
			['Ambos hermanos firmaron.', 'The two brothers signed.'],
			['Se recomienda reservar.', 'You should book.'],
			['Supongo que vendrá.', 'He will come, I expect.'],
			['Casi siempre llueve en abril.', 'It hardly ever fails to rain in April.'],
			['Los socios que pueden pagar deben hacerlo.', 'Members who can pay must do so.'],
			['El ministro puede tener que dimitir.', 'The minister may have to resign.'],
			['El pueblo, que tiene iglesia, carece de médico.', 'The village, which has a church, lacks a doctor.'],
			['Tal vez llueva.', 'It looks like rain.'],
			['Es probable que suba.', 'It is set to rise.'],
			['Tenía unos veinte años.', 'He was in his early twenties.'],
			['Podría decirse que ganó.', 'He won, so to speak.'],
			['Quien llegue tarde paga una multa.', 'Anyone who may arrive late pays a fine.'],
			['Pide que le devuelvan el dinero.', 'He asks that they may return the money.'],
			[
				'A veces los niños juegan en la calle, aunque llueva.',
				'The children may play in the street, though it rains.'
			],
			['Dijo que había decidido vender.', 'He said he would sell.'],
			['Había querido ser cura.', 'He would have liked to be a priest.'],
			['En 1810 nacerá su hijo Juan.', 'In 1810 his son Juan was born.'],
			['El viernes, el entrenador declaró la derrota.', 'On Friday, coach Will Wade declared defeat.'],
			['Quien lo encontró lo dirá.', 'Whoever found it will say so.'],
			[
				'La mayoría de los presos murió, y algunos escaparon.',
				'Most of the prisoners died and a few of them escaped.'
			],
			['El tren casi siempre llega tarde.', 'The train is late nearly every time.'],
			['Hicieron el negocio a medias.', 'They went halves on the deal.'],
			['No vino en coche, sino solamente a pie.', 'He came on foot rather than by car.'],
			['Hay que reservar al menos con dos meses de antelación.', 'You must book at least two months ahead.'],
			[
				'La ley prevé los supuestos contemplados en el anexo.',
				'The law provides for the cases set out in the annex.'
			],
			[
				'La comisión denunció que la empresa habría vertido aceite.',
				'The commission complained that the company had dumped oil.'
			],
			[
				'La fiscalía investiga presuntos sobornos.',
				"The prosecutor's office is looking into claims of bribery."
			],
			['Se ha dicho que el general lloró.', 'The general is said to have wept.'],
			[
				'El fiscal advirtió que podría haber más detenidos.',
				'The prosecutor warned that there will be more arrests.'
			],
			[
				'Se cree que murió en Lima; otros dicen que en Roma.',
				'He is thought to have died in Lima; others say in Rome.'
			],
			['No acampe a menos de cien metros del río.', 'Never camp within a hundred metres of the river.'],
			['Espere al menos doce horas.', 'Wait a minimum of twelve hours.'],
			['Esperamos casi dos horas.', 'We waited for the best part of two hours.'],
			['Pesa casi cien kilos.', 'It weighs just shy of a hundred kilos.'],
			['Vigilaban a los forasteros.', 'They watched any strangers who might turn up.'],
			[
				'La tienda queda a una hora de los compradores.',
				'The shop is an hour away from anyone who might buy.'
			],
			[
				'Aquí no tiene su abuela más de dos muelas, y allí ninguna.',
				'Here your grandmother has no more than two molars, and there none.'
			],
			['De ahí se echa de ver que el pozo es antiguo.', 'From this we may perceive that the well is old.'],
			['Cerrad la puerta, porque no entre el frío.', 'Close the door, so that the cold may stay out.'],
			['No se descarta que el volcán despierte.', 'The volcano may well awaken.'],
			[
				'La biblioteca presta hasta seis libros por persona.',
				'Each reader may take out a maximum of six books.'
			],
			['Por lo menos la mitad de los pozos están secos.', 'Half of the wells, if not more, are dry.'],
			['Firmaron más de 500 maestros.', 'Signed by 500-plus teachers.'],
			['Solo los socios votan en la asamblea.', 'Members alone vote in the assembly.'],
			['La sequía podría vaciar el embalse.', 'The drought will perhaps empty the reservoir.'],
			['Al parecer, la viuda vendió la finca.', 'It seems the widow sold the estate.'],
			['Creo que el abuelo plantó este nogal.', 'If I am right, Grandfather planted this walnut tree.'],
			['Se dice que el rey durmió en esta casa.', 'The king slept in this house, the story goes.'],
			['Detuvieron al presunto ladrón.', 'They arrested the suspect.'],
			['Los soldados habrían quemado dos aldeas.', 'The soldiers reportedly burned two villages.'],
			['Llevó pan por si acaso llegaban vecinos.', 'He took bread in case neighbours came.'],
			[
				'No creo que el abuelo plantara este nogal.',
				'Grandfather did not plant this walnut tree, to my mind.'
			],
			['No todos los vecinos firmaron la carta.', 'Some residents did not sign the letter.'],
			['Los menores de 21 años no pueden comprar vino.', 'You must be over 21 to buy wine.'],
			['La lista no supera los veinte nombres.', 'There are at most twenty names on the list.'],
			['El pueblo no llega a los cuarenta vecinos.', 'The village has fewer than forty residents.'],
			['Se prestan hasta seis libros por persona.', 'They lend from six to ten books a person.'],
			['No abrió hasta 1930.', 'It opened after 1930.'],
			['Se gastó en menos de cinco años.', 'It was spent over five years.'],
			['Tardó más de una hora.', 'It took an hour or more.'],
			['No estaría mal que llamaras a tu tía.', 'You could try ringing your aunt.'],
			[
				'Nos esperaban a las ocho y ya son más de las nueve.',
				'They were expecting us at eight and it is already past nine.'
			],
			['Mi abuela, que en paz descanse, cantaba bien.', 'My grandmother, may she rest in peace, sang well.'],
			['Bien puede usted dormir sin cuidado.', 'You may as well sleep in peace.'],
			['No pagan más de doce.', 'At most twelve pay.'],
			['Casi se cae por las escaleras.', 'She nearly fell down the stairs.'],
			['El equipo estuvo a punto de ganar la final.', 'The team came close to winning the final.'],
			['Suele levantarse temprano.', 'She usually gets up early.'],
			['Debemos cumplir su deseo.', 'We have to be able to match their desire.'],
			['Quizá sea necesaria una dosis cada dos años.', 'A dose every two years may be necessary.'],
			['Hay quien le pone nata.', 'Some people put cream in it.'],
			['Era una mujer de unos cincuenta años.', 'She was a woman of about fifty.'],
			['Puede que calle porque le tiene miedo.', 'She may be keeping quiet because she is afraid of him.'],
			['Podría creerse que duerme.', 'One would think she is asleep.'],
			['La duda es Ana, que podría tener un esguince.', 'The doubt is Ana, who could have a sprain.'],
			['Era demasiado pequeño para ir.', 'He was too little to go.'],
			['A veces llegan dos mil flamencos.', 'Two thousand flamingos come at times.'],
			['Vendió la mitad de sus acciones.', 'She halved all her holdings.'],
			['Esperó hasta las doce.', 'She waited at least until twelve.'],
			['Queda prohibido ceder el turno.', 'Turns may not be transferred.'],
			['Durante casi un año no volvió.', 'For the best part of a year he did not return.'],
			[
				'Costó más de 100 millones y produce menos del 20 %.',
				'It cost over 100 million and produces less than 20%.'
			],
			['Invitará a quien resulte elegido.', 'He will invite whoever that may be.'],
			['Los planes podrían cambiar.', 'The plans are likely to change.'],
			['El acuerdo es reversible.', 'The agreement may be reversed.'],
			['La ley entrará en vigor en enero.', 'The law will come into force in January.'],
			['Vamos a pedir agua.', 'We are going to ask for water.'],
			['Invirtieron miles de millones en carreteras.', 'They invested billions in roads.'],
			['No todos pudieron entrar.', 'Some could not get in.'],
			['Fue la obra más costosa del siglo.', 'It was the most expensive work of the century.'],
			['No debe fumar aquí.', 'You may not smoke here.'],
			['Cada vez más países firman.', 'More and more countries sign.'],
			['¿Queremos eso para nuestros hijos?', 'Is that what we want for our children?'],
			['La renta será de mil euros.', 'The rent shall be a thousand euros.'],
			[
				'Es sabio, principalmente en la ciencia de las estrellas.',
				'He is learned, above all in the science of the stars.'
			],
			['Había solos cuatro servicios en la mesa.', 'The table was laid with but four covers.'],
			['Quizá tuviera razón.', 'She may have been right.']
		]
	},
	intensity: {
		finds: [
			['Esa noche dispararon ⟦los soldados⟧.', 'That night shots ⟦were fired⟧.'],
			['⟦El jefe de los guardias⟧ golpeó a los presos.', 'The prisoners ⟦were beaten⟧.'],
			['La ley ⟦prohíbe⟧ la caza.', 'The act ⟦restricts⟧ hunting.'],
			['Era ⟦la mayor mina⟧ del país.', 'It was a large mine in the country.'],
			['Los ⟦expulsaron⟧ de sus tierras.', 'They were ⟦relocated⟧ from their lands.'],
			['La ley ⟦exige⟧ una consulta previa.', 'The law ⟦recommends⟧ prior consultation.'],
			['Sintió ⟦pánico⟧ al verlo.', 'She felt ⟦fear⟧ when she saw him.'],
			['⟦Los soldados⟧ mataron a tres vecinos.', 'Three residents ⟦were killed⟧.'],
			['⟦La policía⟧ detuvo a los dirigentes en la madrugada.', 'The leaders ⟦were arrested⟧ at dawn.']
		],
		quiet: [
			['El hombre murió.', 'He was killed.'],
			['El pueblo la conoce como la Loca.', 'She is known locally as the Madwoman.'],
			['No todos pudieron entrar.', 'Some were left outside.'],
			['La familia vive dispersa desde entonces.', 'Everyone has been scattered ever since.'],
			['Las familias viven dispersas en el valle.', 'They are scattered about the valley.'],
			['La planta recibe el nombre de ortiga.', 'The plant is known as nettle.'],
			['El perro quería arrancarme la manga.', 'The dog wanted to pull my sleeve off.'],
			['Cayó un diluvio.', 'It rained very hard.'],
			['Los mayores cantaban en el patio.', 'The grown-ups were singing in the courtyard.'],
			['Nunca falta a la escuela.', 'She always goes to school.'],
			['Es la más lista de la escuela.', 'No one in the school is cleverer.'],
			['Arranque las matas viejas.', 'Pull the old plants up.'],
			['Es el mejor vino del valle.', 'No wine in the valley is better.'],
			['Le contestó con una carcajada.', 'She answered him with a burst of laughter.'],
			['La mayor parte se fue.', 'Many of them left.'],
			['Los mayores se opusieron.', 'The elders were against it.'],
			['Murieron diez personas.', 'Ten people died.'],
			['El ejército quemó las casas.', 'The houses were burned by the army.'],
			['Ese día detuvieron a los dirigentes.', 'That day the leaders were arrested.'],
			['Se cerró la mina en 1985.', 'The mine was closed in 1985.']
		]
	},
	'false-friend': {
		finds: [
			['Curó su ⟦constipado⟧ con miel.', 'He cured his ⟦constipation⟧ with honey.'],
			[
				'Reiteró su ⟦compromiso⟧ de no talar el bosque.',
				'She repeated her ⟦compromise⟧ not to fell the wood.'
			],
			['⟦Asistió⟧ al concierto con su madre.', 'He ⟦assisted⟧ at the concert with his mother.'],
			['El alcalde ⟦pretende⟧ cerrar el mercado.', 'The mayor ⟦pretends⟧ to close the market.'],
			['La escuela ⟦realizó⟧ una encuesta.', 'The school ⟦realized⟧ a survey.'],
			['No ⟦soporta⟧ el calor.', 'She does not ⟦support⟧ the heat.'],
			['Compró un atlas en la ⟦librería⟧.', 'She bought an atlas at the ⟦library⟧.'],
			['El ⟦librero⟧ guardó el atlas.', 'The ⟦librarian⟧ put the atlas away.'],
			['Se puso una ⟦máscara⟧.', 'She put on ⟦mascara⟧.'],
			['La situación ⟦actual⟧ es grave.', 'The ⟦actual⟧ situation is serious.']
		],
		quiet: [
			['Se puso una máscara.', 'She put on a mask.'],
			['La situación actual.', 'The current situation.'],
			['Todo se repara en el taller.', 'Everything is repaired in the workshop.'],
			['Fue una solución de compromiso.', 'It was a compromise.'],
			['El médico asistió al enfermo.', 'The doctor assisted the patient.'],
			['No pretendo entenderlo.', 'I do not pretend to understand it.'],
			['Realizó el sueño de su vida.', 'She realized the dream of her life.'],
			['Dos vigas soportan el techo.', 'Two beams support the roof.']
		]
	},
	// Never sure: what it finds, wide, stands in replaced-word.test.ts.
	'replaced-word': {
		finds: [],
		quiet: [
			['El enfado de los padres dura poco.', 'The focus of the parents is short-lived.'],
			['Compró una manta de lana.', 'She bought a woollen blanket.']
		]
	},
	attribution: {
		finds: [
			['La ⟦mujer⟧ dijo que volvería.', 'The ⟦gentleman⟧ said he would return.'],
			['El ⟦legislador⟧ dijo que votará.', 'The ⟦striker⟧ said he will vote.'],
			['«Tengo miedo», confesó la ⟦abuela⟧.', '"I am afraid," the ⟦boy⟧ confessed.'],
			[
				'El santo, ⟦según la leyenda⟧, cruzó el río a pie.',
				'The saint, as is well known, crossed the river on foot.'
			],
			[
				'La ⟦alcaldesa⟧ contestó que el pago estaba hecho.',
				'The ⟦bishop⟧ replied that the payment had been made.'
			],
			['La ⟦empresa asegura que⟧ ha devuelto el dinero.', 'The company has returned the money.'],
			['El ⟦alcalde afirmó que⟧ el puente costará el doble.', 'The bridge will cost twice as much.'],
			['⟦A juicio de los expertos⟧, el puente es seguro.', 'The bridge is safe.'],
			['⟦De acuerdo con los vecinos⟧, el fuego empezó en el mercado.', 'The fire started in the market.'],
			['«Es justo», escribe el ⟦magistrado⟧.', '“It is fair,” writes the ⟦lawyer⟧.'],
			[
				'—Más vale miedo que hambre —replicó la ⟦viuda⟧, y le miró a los ojos.',
				'“Better afraid than hungry,” the ⟦maid⟧ retorted, and looked him in the eye.'
			],
			['La ⟦ministra⟧ lo confirmó por carta.', 'The ⟦Senate⟧ confirmed it by letter.'],
			['Los ⟦vecinos⟧ me dicen que lo pode.', 'The ⟦doctors⟧ tell me to prune it.'],
			['⟦Según ella⟧, el barco llegó tarde.', 'The ship arrived late.'],
			['Según el ⟦ministro⟧, la ley es justa.', 'According to the ⟦mayor⟧, the law is just.'],
			['—Ven conmigo —le dijo ⟦Juan⟧ a Pedro.', '“Come with me,” ⟦Pedro⟧ told Juan.'],
			['—No iré —respondió ⟦ella⟧.', "“I won't go,” ⟦he⟧ replied."],
			['⟦Según el gobierno⟧, tenían armas.', 'They had weapons.']
		],
		quiet: [
			['El hombre dijo que volvería.', 'The stranger said he would return.'],
			['El legislador dijo que votará en contra.', 'The senator said he will vote against.'],
			['El jugador dijo que se va.', 'The striker said he is leaving.'],
			['«Es verdad», dijo la anciana.', '"It is true," said the old woman.'],
			['El ministro no descartó otra subida.', 'The minister said another rise was possible.'],
			[
				'Según la tradición, el santo llegó por mar.',
				'The saint is traditionally held to have arrived by sea.'
			],
			['El obispo pidió a los fieles que rezaran.', 'The bishop urged the faithful to pray.'],
			[
				'Según los técnicos de la estación, el suelo es pobre.',
				'According to the agronomists at the station, the soil is poor.'
			],
			['Los comuneros dijeron que era suyo.', 'The villagers said that it was theirs.'],
			['El adolescente declaró que corrió.', 'The boy said that he ran.'],
			['La empresa asegura que ha devuelto el dinero.', 'The company claims to have returned the money.'],
			[
				'El alcalde afirmó que el puente costará el doble.',
				'The bridge, in the words of the mayor, will cost twice as much.'
			],
			['El alcalde afirmó que el puente costará el doble.', '“The bridge will cost twice as much.”'],
			['A juicio de los expertos, el puente es seguro.', 'The bridge, experts promise, is safe.'],
			['De acuerdo con la ley, el alcalde nombra al juez.', 'The mayor appoints the judge by law.'],
			['La ministra evitó responder.', 'The minister dodged the question.'],
			['—No, señor —dijo la joven.', '“No, sir,” said the girl.'],
			['—No sé —respondió la ventera.', '“I do not know,” replied the hostess.'],
			['El gobierno dijo que sí.', 'The Government said yes.'],
			['—Más vale miedo que hambre —replicó la viuda.', '“Better afraid than hungry,” the widow retorted.'],
			['Según ella, el barco llegó tarde.', 'In her opinion the ship arrived late.'],
			['—Ven conmigo —le dijo Juan a Pedro.', '“Come with me,” Juan said to Pedro.'],
			[
				'Según el coronel Zeballos, no hubo heridos.',
				'No one was hurt, according to the commander, Colonel Zeballos.'
			],
			['«Es tarde», dijo Ana, hermana de Luis.', "“It's late,” said Luis's sister Ana."],
			[
				'En la carta César se declaraba amigo de la paz.',
				'In the letter Caesar declared himself a friend of peace.'
			],
			['Lo dijo ayer.', 'He said so yesterday.'],
			['Según el gobierno, tenían armas.', 'The government says they had weapons.'],
			['Según avanzaba la tarde, el público se iba.', 'The audience left little by little.'],
			['El cura se informó del labrador.', 'The curate questioned the peasant.']
		]
	},
	'term-drift': { finds: [], quiet: [['Llovía.', 'It rained.']] },
	negation: {
		finds: [
			['Probé las llaves y ⟦no⟧ abría ninguna.', 'I tried the keys and only one would ⟦open⟧.'],
			['Se ⟦abstuvo⟧ de votar.', 'He ⟦voted⟧.'],
			['La empresa ⟦renunció⟧ a construir el hotel.', 'The company ⟦built⟧ the hotel.'],
			['El juez ⟦admitió⟧ la prueba.', 'The judge ⟦refused⟧ to admit the evidence.'],
			['Pudo ⟦salvar⟧ los libros.', 'He ⟦failed⟧ to save the books.'],
			['El acuerdo sigue ⟦sin⟧ firmarse.', 'The agreement has now been ⟦signed⟧.'],
			['Es tan ⟦listo⟧ como su hermano.', 'He is ⟦not⟧ as clever as his brother.'],
			['⟦No⟧ recuerda su nombre.', 'He ⟦remembers⟧ his name.'],
			['La casa ⟦no⟧ estaba vacía.', 'The house was ⟦empty⟧.'],
			['La vacuna ⟦no⟧ protege de la gripe.', 'The vaccine gives ⟦protection⟧ against flu.'],
			['El ministro ⟦no⟧ descartó otra subida.', 'The minister ⟦ruled⟧ out another rise.'],
			['Su padre ⟦no⟧ estaba tan equivocado.', 'His father was very far ⟦wrong⟧.'],
			['⟦No⟧ había prometido dinero, sino solamente ayuda.', 'He had promised money and even help.'],
			['Todos los ⟦novios⟧ lloraron.', 'There was ⟦not⟧ a groom who wept.'],
			['El alcalde ⟦no⟧ contestó a la carta.', 'The mayor ⟦answered⟧ the letter.'],
			['⟦No⟧ deje la casa hasta el lunes.', '⟦Leave⟧ the house before Monday.'],
			['⟦No⟧ omitió ningún nombre.', 'He ⟦omitted⟧ every name.'],
			['⟦Apresúrese⟧.', "⟦Don't⟧ hurry."],
			['Cada socio trae a ⟦no⟧ más de tres amigos.', 'Each member brings more than ⟦three⟧ friends.'],
			['⟦No⟧ querían dinero, sino justicia.', 'They wanted money and justice.'],
			[
				'«⟦Nadie⟧ puede alegar ignorancia de la ley», dijo.',
				'“Anyone ⟦may⟧ plead ignorance of the law,” he said.'
			],
			['La red inalámbrica ⟦no⟧ nació ayer.', 'The wireless network was ⟦born⟧ yesterday.'],
			['Sería injusto ⟦no⟧ reconocer el progreso.', 'It would be unfair to ⟦acknowledge⟧ the progress.'],
			[
				'⟦Sin⟧ Esteban no existirían ni el disco ni yo.',
				'⟦With Esteban⟧ neither the record nor I would exist.'
			],
			['Salió ⟦sin⟧ su abrigo.', 'She went out ⟦with her coat⟧.'],
			[
				'Atendió cinco partos ⟦sin⟧ ayuda de ningún médico.',
				'She attended five births ⟦with the help⟧ of a doctor.'
			],
			[
				'Muchos ⟦no⟧ pueden pagarlo, y algunos ni siquiera quieren.',
				'Many ⟦can⟧ pay for it, and some do not even want to.'
			],
			[
				'El conflicto no es nuevo: se firmó ⟦sin⟧ consulta a las comunidades.',
				'The conflict is not new: it was signed after a ⟦consultation⟧ of the communities.'
			],
			['Trazó un ferrocarril que ⟦nunca⟧ se construyó.', 'He surveyed a railway that was ⟦built⟧.'],
			['⟦No⟧ es malo.', 'It is ⟦bad⟧.'],
			['El acta ⟦no⟧ mencionó el regreso.', 'The minutes ⟦mentioned⟧ the return.'],
			['La ley ⟦llegó⟧ a Oruro.', 'The law did ⟦not⟧ reach Oruro.'],
			['Las obras hechas por personas ⟦no⟧ autorizadas.', 'Works carried out by ⟦authorised⟧ persons.'],
			['⟦Nunca⟧ volvió a su pueblo.', 'She ⟦returned⟧ to her village.'],
			['Ya ⟦no⟧ tienen influencia.', 'They still ⟦have⟧ influence.'],
			['Pero ⟦no⟧ se lo cuentes a la mula.', 'But ⟦tell⟧ the mule.'],
			['Las empresas ⟦no⟧ pagarán impuestos.', 'Companies will ⟦pay⟧ income tax.'],
			['⟦Jamás⟧ faltó un día.', 'She often ⟦missed⟧ a day.'],
			['⟦Ninguna⟧ Parte podrá desviar el río.', 'Any ⟦Party⟧ may divert the river.'],
			['Otros investigadores lo ⟦dudan⟧.', 'Other researchers do ⟦not⟧ doubt it.'],
			['El ministro ⟦no⟧ niega la acusación.', 'The minister ⟦denies⟧ the accusation.'],
			['⟦No⟧ abrirá hasta el lunes.', 'It will ⟦open⟧ until Monday.'],
			['En esta casa vieja ⟦no⟧ entra nadie.', 'Everyone ⟦enters⟧ this old house.'],
			['⟦Tampoco⟧ ayuda el mapa.', 'The map does ⟦help⟧.']
		],
		quiet: [
			['No podía ver un perro sin temblar.', 'The sight of a dog made her tremble.'],
			['A las ocho no quedaba una salida libre.', 'By eight every way out was shut.'],
			['Prefirió no tocar la herida.', 'She chose to leave the wound alone.'],
			['La lluvia llega en el momento justo.', 'The rain could not have come at a better time.'],
			[
				'Negó con calma haber aceptado dinero de ninguna empresa.',
				'He calmly denied having taken money from any firm.'
			],
			['Pueden cruzarlo peatones, pero no vehículos.', 'It is open to pedestrians but closed to vehicles.'],
			['Casi siempre llueve en abril.', 'It hardly ever fails to rain in April.'],
			['El alcalde evitó responder.', 'The mayor ducked the question.'],
			['No dejó de escribir.', 'He kept writing.'],
			['Puede dejar de tomarlo cuando quiera.', 'You can stop taking it whenever you like.'],
			['El ministro eludió responder.', 'The minister declined to answer.'],
			['El niño se resiste a dormir.', 'The child refuses to sleep.'],
			['El acuerdo sigue sin firmarse.', 'The agreement has yet to be signed.'],
			['Es más listo que su hermano.', 'His brother is not as clever as he is.'],
			['Sobran las palabras.', 'There is no need for words.'],
			['No olvide la llave.', 'Remember the key.'],
			['No había nadie en la casa.', 'The house was empty.'],
			['No pagan impuestos.', 'They are exempt from tax.'],
			['No es de extrañar que llueva.', 'Small wonder it is raining.'],
			['No es fácil llegar.', 'It is far from easy to get there.'],
			['La vacuna no protege de la gripe.', 'The vaccine is no protection against flu.'],
			['El ministro no descartó otra subida.', 'The minister said another rise was possible.'],
			[
				'Los apellidos de los testigos de cargo se han omitido.',
				'The witnesses for the prosecution are not named.'
			],
			[
				'En el puerto todos conocen la historia.',
				"There isn't a fisherman in the port who doesn't know the story."
			],
			['La sequía puede llegar en cualquier verano.', 'No summer is free from drought.'],
			['El ruido llega a todos los rincones.', 'No corner escapes the noise.'],
			['Cada calle tiene su santo.', 'There is no street without its saint.'],
			[
				'Decidieron no vender la casa hasta la primavera.',
				'They decided to put off selling the house until spring.'
			],
			['Conviene no regar hasta octubre.', 'It is best to delay watering until October.'],
			['No pinte la pared hasta pasados dos días.', 'Wait two days before painting the wall.'],
			['El testigo calló el nombre del ladrón.', "The witness did not give the thief's name."],
			['El texto excluye a los niños.', 'The text does not include children.'],
			[
				'El consejo no respondió a ninguna de las cuatro cartas que le mandamos.',
				'Four letters were sent to the council, all of which went unanswered.'
			],
			['Haga el viaje despacio.', "Don't make the journey in haste."],
			['Se exige una altura no inferior a dos metros.', 'A height of at least two metres is required.'],
			['Que me maten si no anda por aquí su primo.', 'May I die but his cousin is about here.'],
			['Carente de agua, el pueblo se vació.', 'With no water, the village emptied.'],
			['Cada socio trae a no más de tres amigos.', 'Each member may bring up to three friends.'],
			['Su casa era la más pequeña de la calle.', 'No house in the street was smaller than hers.'],
			['El examen dura como máximo dos horas.', 'The exam takes no longer than two hours.'],
			['El agua cubre menos de la mitad del terreno.', 'Not even half of the land is under water.'],
			['La lista no supera los veinte nombres.', 'There are at most twenty names on the list.'],
			['No querían dinero, sino justicia.', 'They wanted justice rather than money.'],
			['No hacía sino llorar.', 'She cried and cried.'],
			['No solo querían dinero, sino justicia.', 'They wanted money and justice.'],
			['En casa de herrero, cuchillo de palo.', "The cobbler's children have no shoes."],
			['¡Ay, se quemó el arroz!', 'Oh no, the rice has burned!'],
			['¿Casarme yo? Ni en sueños.', 'Me, get married? In your dreams.'],
			['Me cae mal tu cuñado.', "I don't like your brother-in-law."],
			['Le importa un comino el reglamento.', "She doesn't give a damn about the rules."],
			['La película no es ni fu ni fa.', 'The film is so-so.'],
			['Vacilaba entre quedarse y marcharse.', "She couldn't decide whether to stay or leave."],
			['Cierra la puerta, no sea que entre el gato.', 'Shut the door in case the cat gets in.'],
			['Los guardias no le quitaban ojo.', 'The guards kept an eye on her.'],
			['La abuela no cabía en sí de contento.', 'Grandmother was beside herself with delight.'],
			['Eso no viene al caso.', 'That is beside the point.'],
			['No está de más avisar a los vecinos.', "It's worth letting the neighbours know."],
			['No veas cómo llovía.', 'You should have seen the rain.'],
			['El clásico acabó sin goles.', 'The derby ended 0-0.'],
			[
				'No quiero asustar a nadie, y menos que a nadie a mi vecina.',
				'I do not want to frighten anyone, least of all my neighbour.'
			],
			['Nunca deja de escribirme.', 'She always writes to me.'],
			['Basta de gritos.', 'No more shouting.'],
			['No soporto la lluvia.', 'I hate the rain.'],
			['No supo qué decir.', 'She was at a loss for words.'],
			['La noche estaba despejada.', 'There was not a cloud in the night sky.'],
			['Se disculpó. No pasa nada.', 'He apologised. That is all right.'],
			[
				'Comieron cuatro mil hombres, sin las mujeres y los niños.',
				'Four thousand men ate, besides women and children.'
			],
			[
				'Nadie puede venir, si el padre que me envió no le trae.',
				'No one can come unless the father who sent me brings him.'
			],
			['Firmó el contrato, no sin temor.', 'She signed the contract with some fear.'],
			['No por barato el pan es peor.', 'Cheap as it is, the bread is just as good.'],
			['No podía ser más torpe.', 'He was as clumsy as could be.'],
			['Mi tía es de lo más generosa.', "My aunt couldn't be more generous."],
			['La vieja dijo que no con la cabeza.', 'The old woman shook her head.'],
			['No recordaba su apellido.', 'He had forgotten her surname.'],
			['No la contrataron en la mina.', 'She was turned down at the mine.'],
			['Nunca he comido un pan más rico.', 'It is the tastiest bread I have ever eaten.'],
			['Es lo más triste que he leído.', 'I have never read anything so sad.'],
			['Nadie teje como mi abuela.', 'My grandmother weaves better than anyone.'],
			['No faltó quien se riera de él.', 'Some people laughed at him.'],
			['El entrenador no descarta cambios.', 'The coach says there may be changes.'],
			['La alcaldesa no ocultó su alegría.', 'The mayor made her joy plain.'],
			['Falleció sin testar.', 'She died intestate.'],
			['La plaza estaba desierta.', 'There was nobody in the square.'],
			['El ministro no habló del asunto.', 'The minister was silent on the matter.'],
			['El patrón no cumplió su promesa.', 'The boss broke his promise.'],
			['Viene un día sí y otro no.', 'She comes every other day.'],
			['Sería injusto no reconocer el progreso.', 'It would be unfair not to acknowledge the progress.'],
			['Salió sin abrigo.', 'She went out with no coat.'],
			['Sin Esteban la casa es otra.', 'With Esteban gone the house is another.'],
			['Llegó con el tiempo justo.', 'He arrived with no time to spare.'],
			['Llovió más que nunca.', 'It rained harder than before.'],
			['No tuvo más remedio que irse.', 'He had to leave.'],
			['No vino nadie.', 'Nobody came.'],
			['No es posible entrar.', 'It is impossible to enter.'],
			['Dejó de llover.', 'It no longer rained.'],
			['Sin embargo, volvió.', 'However, she came back.'],
			['No sólo llovió: nevó.', 'It rained and it snowed.'],
			['Se negó a firmar.', 'He would not sign.'],
			['Ocho de cada diez mineros carecen de contrato.', 'Eight out of ten miners have no contract.'],
			['No volvió hasta el lunes.', 'He came back on Monday.'],
			['Fingió que se le había acabado el agua.', 'She pretended that there was no more water.'],
			['Era el mejor libro que jamás se vio.', 'It was the best book ever seen.'],
			['Hasta que no llegue, esperamos.', 'We wait until she fails to come or comes.'],
			[
				'Queda prohibido ejercer cualquier actividad comercial en la vivienda.',
				'No commercial activity may be carried on in the dwelling.'
			],
			['Es innegable que la situación mejoró.', "It can't be denied that the situation improved."],
			['No es raro que llueva.', 'It often rains.'],
			['Vivían sin agua y sin luz.', 'They lived without water or electricity.'],
			['Aún no ha saboreado la derrota.', 'He is still to taste defeat.'],
			['La bocamina no llegaba al metro y medio.', 'The opening was less than a meter and a half high.'],
			['Tampoco estaba la mula.', 'The mule was gone too.'],
			['—No, no salgas —dijo Pablo.', '“No, no; do not go out,” said Pablo.'],
			[
				'La estrechez no les permitía caminar de dos en dos.',
				'The path was too narrow to allow of their walking two and two.'
			],
			['Tu lenguaje no se parece al de la mayoría.', 'You speak differently from most people.'],
			['Le miraba con no sé qué instrumento.', 'He looked at him with some instrument.'],
			['Había hecho no poca impresión en su espíritu.', 'It had made a deep impression on his mind.'],
			[
				'Creo que los Golfines tenemos sangre inglesa.',
				'I cannot but think that we Golfins have English blood.'
			],
			[
				'Procura sosegarte, porque mi señor no te halle sobresaltada.',
				'Endeavour to be calm, lest my lord find you agitated.'
			],
			[
				'Lo encerraron para impedir que atacase a nadie más.',
				'It was locked away to prevent it attacking anyone else.'
			]
		]
	},
	'question-form': {
		finds: [
			['¿Puede usted venir mañana⟦?⟧', '⟦You can come tomorrow.⟧'],
			['¿Sabes cuándo llega el tren⟦?⟧', '⟦You know when the train arrives.⟧'],
			['⟦Todavía discuten cómo repartir el agua.⟧', 'Are they still arguing about how to share the water⟦?⟧'],
			['¿Quién dio la orden⟦?⟧', '⟦Somebody gave the order.⟧'],
			['¿De verdad se va a morir, abuelo⟦?⟧', '⟦You are really going to die, Grandpa.⟧']
		],
		quiet: [
			['¿Qué más da?', 'It makes no difference.'],
			['¿Por qué no te sientas?', 'Have a seat.'],
			['¿Quieres callarte?', 'Shut up, will you.'],
			['¿Ves tú?, todavía tengo los ojos rojos.', 'My eyes are still red.'],
			['Vuestra merced me deje descansar.', 'Will your worship let me rest?'],
			[
				'Pídese a los jueces qué harán con el ladrón.',
				'It is asked of the judges, what are they to do with the thief?'
			],
			[
				'¿Cuánto me pagaréis por cada carga de leña?',
				'Tell me how much you will pay me for each load of wood.'
			],
			['¿Quién duda que me tendrán por loca?', 'No doubt they take me for a madwoman.'],
			['A la hija del molinero dirás.', "You mean the miller's daughter?"],
			['Siéntese, pues, abuela.', "Do sit down, won't you, Grandma?"],
			['Sea tan amable de cerrar la puerta.', 'Would you mind shutting the door?'],
			['Ni que fueras mi padre.', 'Who do you think you are, my father?'],
			['No veo por qué.', 'Why should I?'],
			['Quién sabe si lloverá mañana.', 'Who knows whether it will rain tomorrow?'],
			['Vete a saber qué quiere.', 'Who can tell what he wants?'],
			['Qué más da.', 'What does it matter?'],
			['—Don Teodoro…', '“Don Teodoro?”'],
			['¿Vienes? Es tarde.', 'Are you coming, now that it is late?'],
			['Preguntó quién era.', 'He asked who it was.']
		]
	},
	'editorial-bracket': {
		finds: [
			['Los ayllus decidieron.', 'The ⟦ayllus [peasant communities]⟧ decided.'],
			['«El camino está cerrado».', '“⟦[T]⟧he road is closed.”'],
			['Todo está en la sede de gobierno.', 'It all is at the seat of government ⟦[in La Paz]⟧.'],
			['Dijo algo largo.', 'He said ⟦[…]⟧ something.']
		],
		quiet: [
			['Le debía once duros.', 'She owed him eleven duros[2].'],
			['Lo cuenta el cronista.', 'The chronicler tells it.[*]'],
			['Dijo [sic] eso.', 'He said that [sic].']
		]
	},
	omission: {
		finds: [
			['Vendían cestas, esteras y ⟦abanicos⟧.', 'They sold baskets and mats.'],
			[
				'Asistieron veinte vecinos, entre ellos ⟦cuatro niños⟧, y cantó el coro.',
				'Twenty neighbours attended and the choir sang.'
			],
			['El alcalde y su ⟦esposa⟧ cenaron en el hotel.', 'The mayor dined at the hotel.'],
			['Las ovejas o las ⟦cabras⟧ pueden pastar aquí.', 'Sheep may graze here.'],
			['Ofrecen ayuda jurídica y ⟦económica⟧ a las viudas.', 'They offer legal aid to widows.'],
			['El médico le recetó reposo y le ⟦prohibió el tabaco⟧.', 'The doctor prescribed rest.'],
			[
				'Cerraron la carretera y ⟦desviaron los autobuses⟧, pero nadie protestó.',
				'They closed the road, but nobody protested.'
			],
			['Trabajaba de noche en la panadería y ⟦estudiaba⟧ de día.', 'He worked nights at the bakery.'],
			[
				'Recuerdan el silencio, los ⟦perros⟧, y después las campanas.',
				'They remember the silence, and then the bells.'
			],
			[
				'La ley regula el uso, la ⟦distribución⟧ y la conservación de las aguas.',
				'The act regulates the use and conservation of waters.'
			],
			['Están exentos los menores, los ⟦jubilados⟧ y las viudas.', 'Minors and widows are exempt.'],
			['⟦Nadie vino a la plaza.⟧', ''],
			[
				'Los campesinos bajaron a la ciudad con sus ⟦banderas y sus tambores⟧ y cerraron el camino.',
				'The peasants came down to the city and closed the road.'
			],
			[
				'Los vecinos ⟦construyeron⟧ una escuela en las afueras del pueblo.',
				'The neighbours a school on the outskirts of the village.'
			],
			['El presidente firmó el ⟦decreto⟧ en el palacio.', 'The president signed the in the palace.'],
			[
				'La maestra recorrió todo el valle, ⟦durmió en corrales⟧, compartió la comida y habló con las madres.',
				'The teacher travelled the whole valley, shared the food and talked to the mothers.'
			],
			[
				'El inspector llegó el lunes. ⟦Se quedó cuatro días.⟧ En su informe recomendó no cerrar la escuela.',
				'The inspector arrived on Monday. In his report he recommended not closing the school.'
			],
			[
				'El alcalde llegó a la plaza, ⟦envuelto en una capa vieja con botones de plata⟧, y abrió la puerta.',
				'The mayor came to the square and opened the door.'
			],
			[
				'La policía detuvo a varios vecinos de la zona, entre ellos ⟦dos niñas⟧, y los llevó a la cárcel.',
				'The police arrested several residents of the area and took them to jail.'
			]
		],
		quiet: [
			[
				'Lo dijo su tía, de sesenta y un años, mientras barría.',
				'Her aunt, sixty-one, said so as she swept.'
			],
			['Los niños y las niñas juegan en el patio.', 'The children play in the yard.'],
			['Las madres y los padres firmaron la carta.', 'The parents signed the letter.'],
			['Lo recibieron con cariño y afecto en el pueblo.', 'They welcomed him warmly to the village.'],
			['Trabajan día y noche en la mina.', 'They work round the clock in the mine.'],
			['Perdió la cosecha y se echó al monte.', 'He lost his harvest and took to the hills.'],
			['Estaba sin trabajo y con el agua al cuello.', 'He was out of work and in dire straits.'],
			['Llegó temprano y se puso a barrer el patio.', 'She arrived early and swept the yard.'],
			['Se quitó el abrigo y lo colgó detrás de la puerta.', 'She hung her coat behind the door.'],
			[
				'Los vecinos tienen plazo hasta el viernes; vencida esa fecha, subirá la multa.',
				'The neighbours have until Friday; after that the fine will go up.'
			],
			['Transcurrido dicho tiempo, retire la olla del fuego.', 'Then take the pan off the heat.'],
			[
				'Según el servicio de bosques, el incendio cruzó por la noche la frontera de Nevada.',
				'According to the forest service, the fire crossed the NV border at night.'
			],
			['Se exige una altura no inferior a dos metros.', 'A height of at least two metres is required.'],
			['Quien siembra vientos, recoge tempestades.', 'You reap what you sow.'],
			['Excelentísimo señor Alcalde:', 'Mr Mayor,'],
			['Colonia Centro, C. P. 44100, Guadalajara.', 'Colonia Centro, 44100 Guadalajara.'],
			['El coche iba a 130 km/h.', 'The car was doing 80 mph.'],
			['Mas ¿qué salisteis á ver ó á oír?', 'But what did you go out to see or to hear?'],
			[
				'La farmacia atiende de ocho de la mañana a diez de la noche.',
				'The pharmacy is open from 8 am to 10 pm.'
			],
			['Se quedó con los brazos cruzados.', 'He stood by and did nothing.'],
			['Cruzó la calle sin que nadie lo viera.', 'He crossed the street unseen.'],
			['Salieron con las primeras luces del alba.', 'They left at first light.'],
			['Cancelar suscripción.', 'Unsubscribe.'],
			['La derrota fue un jarro de agua fría para todos.', 'The defeat came as a blow to everyone.'],
			['Un hombre de cuarenta y tantos años.', 'A man in his forties.'],
			['Nadie vino.', 'Nobody came.'],
			['La mina costó veinte millones de dólares a la empresa.', 'The mine cost the company $20 million.'],
			['Anduvieron ochenta kilómetros hasta la frontera.', 'They walked fifty miles to the border.'],
			['El río, en muchas ocasiones, sale de su cauce.', 'The river sometimes bursts its banks.'],
			[
				'Llegó el lunes. Traía un informe de dos páginas. Lo leyó en la asamblea.',
				'He came on Monday with a two-page report. He read it to the assembly.'
			],
			['La fábrica cerró en la década de 1980.', 'The factory closed in the 1980s.'],
			['Habló un miembro de la asamblea.', 'An AM spoke.'],
			['Ayer Teodoro Golfín llegó a casa.', 'Yesterday Golfin came home.'],
			[
				'La Asamblea (AM, por sus siglas en inglés) se reunió en la plaza.',
				'The Assembly (AM) met in the square.'
			]
		]
	},
	addition: {
		finds: [
			[
				'Las vecinas barrían la plaza.',
				'The neighbours swept the square and their ⟦husbands cooked for the orphans⟧.'
			],
			[
				'El caldo lleva tomate, azafrán y pescado.',
				'The broth is made with tomato, saffron, ⟦white wine⟧ and fish.'
			],
			[
				'El maestro llegó a la escuela y abrió la puerta.',
				'The teacher arrived at the ⟦provincial⟧ school and opened the door.'
			],
			[
				'Todavía conserva el bastón detrás de la puerta de su casa.',
				'He still keeps the staff behind the door of his house, ⟦wrapped in an old flag⟧.'
			],
			[
				'La Federación ha anunciado una marcha pacífica hasta la plaza Murillo.',
				'The Federation has announced a peaceful march, with ⟦music and flags⟧, to Plaza Murillo.'
			]
		],
		quiet: [
			['Nació en Pachuca.', 'She was born in Pachuca, in Mexico.'],
			['Nació en Pachuca en 1554.', 'She was born at Pachuca, in Mexico in 1554.'],
			[
				'La escasez vació los estantes, y el pan se vende ahora por turnos en la plaza.',
				'With flour scarce, the shelves are empty, and bread is now sold by turns in the square.'
			],
			[
				'Los porteros, mientras tanto, cobraban dos veces la entrada.',
				'The doormen, for their part, charged the entrance fee twice.'
			],
			['Subimos al quinto a pie.', 'We walked up to the fifth floor.'],
			[
				'Las amunas llevan el agua al valle.',
				'The amunas, or old stone channels, carry the water to the valley.'
			],
			[
				'Los vecinos se sumaron a la minka.',
				'The neighbours joined in [the whole village kept the minka (communal work) and its harvest songs].'
			],
			['Subió al tranvía 12.', 'She got on the number 12 tram.'],
			['Toda la aldea aportó a la minka.', 'The whole hamlet joined in the minka (communal work).'],
			['La misa de las siete fue breve.', 'The seven o’clock mass was short.'],
			['Queda reservado el derecho de admisión.', 'The right to refuse admission is reserved.'],
			['El doble de vecinos firmó la carta.', 'Twice as many residents signed the letter.'],
			['En la reunión había cuatro gatos.', 'There was hardly anyone at the meeting.'],
			['Llovía.', 'It rained.'],
			['El 70 % de los vecinos votó.', 'Seventy percent of the neighbours voted.'],
			['Los mineros madrugan cada lunes.', 'The miners get up early every Monday.']
		]
	},
	glossary: { finds: [], quiet: [['Llovía.', 'It rained.']] }
}

describe.each(checkTable.map((check) => check.id))('%s', (id) => {
	const { finds, quiet } = tables[id] ?? { finds: [], quiet: [] }
	test('has a table of its own', () => expect(tables[id]).toBeDefined())
	test.each(finds.map((pair) => [pair[0], pair[1], pair] as const))('finds %s | %s', (_es, _en, pair) => {
		expect(marked(id, pair, { lexicon: shippedLexicon })).toEqual(pair)
	})
	test.each(quiet.map((pair) => [pair[0], pair[1], pair] as const))(
		'is quiet at %s | %s',
		(_es, _en, pair) => {
			expect(marked(id, pair, { lexicon: shippedLexicon })).toEqual(pair)
		}
	)
	test('has its sentences in both languages', () => {
		const check = checkTable.find((one) => one.id === id)
		const keys = [
			'name',
			'about',
			...(check?.messages ?? []),
			...(check?.reasons ?? []).map((reason) => `why-${reason}`)
		]
		for (const lang of ['es', 'en'] as const)
			for (const key of keys) expect(checkTexts[lang][`${id}.${key}`], `${lang} ${id}.${key}`).toBeTruthy()
	})
})

test.each<Pair>([
	['Cuanto mayor sea la renta, mayor será la deuda.', 'The higher the rent, the higher the debt.'],
	['Trabaja en el Sistema Único de Salud.', 'She works in the Unified Health System.'],
	['La tienda abrirá otra sala el lunes.', 'The shop is opening another room on Monday.'],
	['Era probable que Ana ganase.', 'Ana will probably win.'],
	['¿Será posible?', 'Will it be possible?'],
	['Íbamos a plantar maíz.', 'We were going to plant maize.'],
	['Lo único que pide es silencio.', 'All she asks for is silence.'],
	['Solo le pido que termine.', 'All I ask is that he should finish.'],
	['El barco no llegó solo.', 'The ship did not come by itself.'],
	['Volvió sano y salvo.', 'He came back safe.'],
	['Cabe en un solo bolsillo.', 'It fits in one pocket.']
])('%s is no lost future or limit, not even wide', (...pair) => {
	expect(marked('quantifier-modality', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

test.each<Pair>([
	['El linfoma es de células grandes.', 'It is a large B-cell lymphoma.'],
	['Preguntaron por la Farmacovigilancia.', 'They asked about drug surveillance.'],
	['La media fue de 14 (DT = 2).', 'The mean was 14 (SD = 2).']
])('%s holds no name, not even wide', (...pair) => {
	expect(marked('name', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

test.each<Pair>([
	['La tienda ⟦abrirá⟧ otra sala el lunes.', 'The shop opened another room on Monday.'],
	['Come ⟦solo⟧ pan.', 'He eats bread.'],
	['Ana ⟦ganó⟧ la carrera.', 'Ana ⟦will win⟧ the race.']
])('%s has lost a future or limit, or gained one, wide', (...pair) => {
	expect(marked('quantifier-modality', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

test('English that would read better with a verb gives away that one is missing', () => {
	const pair: Pair = [
		'Los maestros que ⟦llegaron⟧ a la escuela escribieron una carta.',
		'The teachers who to the school wrote a letter.'
	]
	expect(marked('omission', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

test('what English does not join gives away a missing word where both neighbours have their answers', () => {
	const pair: Pair = [
		'La maestra dijo que el camino era muy ⟦peligroso⟧ y que llovería.',
		'The teacher said that the road was very and that it would rain.'
	]
	expect(marked('omission', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

describe('names that the text itself explains', () => {
	const namesIn = (es: readonly string[], en: readonly string[]) => {
		const { bitext } = openPairs(es, en, shippedLexicon)
		return runChecks(bitext, {
			lexicon: shippedLexicon,
			glossary: [],
			links: linkWords(bitext, shippedLexicon),
			profile: 'strict',
			only: ['name']
		}).findings.map(({ values }) => values)
	}
	test('an acronym is changed where the translation taught another', () => {
		const es = ['Se midió la masa libre de grasa (MLG) en ayunas.', 'La MLG creció.', 'La MLG no cambió.']
		const taught = 'Fat-free mass (FFM) was measured after fasting.'
		expect(namesIn(es, [taught, 'FFM grew.', 'GLM did not change.'])).toEqual([
			{ source: 'MLG', target: 'GLM' }
		])
		expect(namesIn(es, [taught, 'FFM grew.', 'FFM did not change.'])).toEqual([])
	})
	test('a name with a figure is another where the translation keeps it elsewhere', () => {
		const es = ['La COVID-19 llegó en marzo.', 'La COVID-19 dejó miles de muertos.']
		expect(namesIn(es, ['COVID-19 came in March.', 'ICH-19 left thousands dead.'])).toEqual([
			{ source: 'COVID-19', target: 'ICH-19' }
		])
	})
	test('names that differ by a letter are two, though both only open sentences in the translation', () => {
		const es = [
			'Clara miró el patio.',
			'Su prima Carla dormía.',
			'Clara bajó.',
			'Entonces Clara sirvió el café.'
		]
		const en = ['Clara looked at the yard.', 'Her cousin Carla slept.', 'Clara went down.']
		expect(namesIn(es, [...en, 'Then Carla poured the coffee.'])).toEqual([
			{ source: 'Clara', target: 'Carla' }
		])
		expect(namesIn(es, [...en, 'Then Clara poured the coffee.'])).toEqual([])
	})
	test('either name of a person says who is meant', () => {
		const es = ['Vino Teodoro Golfín.', 'Llamaron a Teodoro Golfín.', '—No lo sé —dijo Teodoro.']
		const en = ['Teodoro Golfin came.', 'They called Teodoro Golfin.', '“I do not know,” said Golfin.']
		expect(namesIn(es, en)).toEqual([])
	})
})

test.each<Pair>([
	['⟦Sin embargo⟧, la maestra firmó el acuerdo.', 'The teacher signed the agreement.'],
	['Vinieron ⟦al menos⟧ dos maestras a la escuela.', 'Two teachers came to the school.'],
	['La escuela es vieja ⟦según⟧ la maestra.', 'The school is old to the teacher.'],
	['La maestra preguntó ⟦de pronto⟧ por la escuela.', 'The teacher asked about the school.']
])('what joins or limits and is said by nothing is worth a look: %s | %s', (...pair) => {
	expect(marked('omission', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

test.each<Pair>([
	['Sin embargo, la maestra firmó el acuerdo.', 'The teacher signed the agreement, though.'],
	['La escuela es vieja según la maestra.', 'The teacher says the school is old.'],
	['La maestra trabaja a menudo en el campo.', 'The teacher frequently works in the country.'],
	['La maestra preguntó de pronto por la escuela.', 'All at once the teacher asked about the school.'],
	['Llamaba una y otra vez a la maestra.', 'She kept calling the teacher.']
])('what joins or limits may be said in many ways: %s | %s', (...pair) => {
	expect(marked('omission', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

test('an acronym stands for no words where the original has it too', () => {
	const pair: Pair = [
		'Los vecinos ⟦construyeron⟧ una escuela en las afueras del pueblo, dijo la BSN.',
		'The neighbours a school on the outskirts of the village, said the BSN.'
	]
	expect(marked('omission', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

test.each([
	['Seguimos esperando.', 'We are still waiting, and our ⟦patience is running⟧ out.'],
	[
		'La segunda: un complemento salarial para los maestros que permanezcan cuatro años en el mismo centro.',
		'Second, a salary supplement and ⟦free housing⟧ for teachers who remain at the same school for four years.'
	]
] as const)('words joined by an and that nothing answers are worth a look together: %s', (...pair) => {
	expect(marked('addition', pair, { lexicon: shippedLexicon, profile: 'wide' })).toEqual(pair)
})

describe('the glossary check', () => {
	const { glossary } = parseGlossary(
		'term\tlang\tcategory\trenderings\tpolicy\nayllu\tay\tland\t\tkeep\ncabildo\tes\tpolitics\tcouncil | town meeting\ttranslate\n'
	)
	test.each([
		[['Los ⟦ayllus⟧ decidieron.', 'The ⟦communities⟧ decided.']],
		[['Hubo ⟦cabildo⟧ en la plaza.', 'There was a party in the square.']]
	] as [Pair][])('finds %s', (pair) => expect(marked('glossary', pair, { glossary })).toEqual(pair))
	test.each([
		[['Los ayllus decidieron.', 'The ayllus decided.']],
		[['Los cabildos decidieron.', 'The town meetings decided.']],
		[['Los cabildos decidieron.', 'The councils decided.']]
	] as [Pair][])('is quiet at %s', (pair) => expect(marked('glossary', pair, { glossary })).toEqual(pair))
})

describe('marks that stand apart', () => {
	const lone = (en: readonly string[]) => {
		const es = [
			'Y dijo: Nadie sabe el día.',
			'Vendrá de noche.',
			'Y se fueron (eran doce,',
			'todos de a pie).'
		]
		const { bitext } = openPairs(es, en, shippedLexicon)
		const links = linkWords(bitext, shippedLexicon)
		const options = {
			lexicon: shippedLexicon,
			glossary: [],
			links,
			profile: 'strict',
			only: ['quotation']
		} as const
		return runChecks(bitext, options).findings.map(({ target: [place] }) =>
			bitext.target.text.slice(place?.from, place?.to)
		)
	}
	test('are whole where a quotation or a bracket closes in a later verse', () => {
		const en = [
			'He said, “Nobody knows the day.',
			'It will come by night.”',
			'And they left (they were twelve,',
			'all on foot).'
		]
		expect(lone(en)).toEqual([])
	})
	test('are told where the next mark opens another', () => {
		const en = [
			'He said, “Nobody knows the day.',
			'It will come “by night”.',
			'And they left (they were twelve,',
			'all on foot).'
		]
		expect(lone(en)).toEqual(['“'])
	})
})

describe('findings', () => {
	const find = (es: string, en: string) => {
		const { bitext } = openPairs([es], [en], emptyLexicon)
		return {
			bitext,
			findings: runChecks(bitext, {
				lexicon: emptyLexicon,
				glossary: [],
				links: linkWords(bitext, emptyLexicon),
				profile: 'wide'
			}).findings
		}
	}
	test('keep their key when the sentence around the words changes', () => {
		const [a, b] = [
			find('Hubo 37 detenidos.', 'There were 73 detainees.'),
			find('Hubo ayer 37 detenidos.', 'Yesterday there were 73 detainees.')
		]
		const key = (one: typeof a) =>
			one.findings.filter((f) => f.check === 'number').map((f) => findingKey(f, one.bitext))
		expect(key(a)).toEqual(key(b))
	})
	test('come gravest first', () => {
		const { findings } = find('¿Hubo 37 detenidos?', 'There were 73 detainees [in all].')
		expect(findings.map((finding) => finding.severity)).toEqual(
			[...findings.map((f) => f.severity)].sort(
				(a, b) =>
					['critical', 'major', 'minor', 'neutral'].indexOf(a) -
					['critical', 'major', 'minor', 'neutral'].indexOf(b)
			)
		)
	})
	test('a number that moved to the neighbouring sentence raises no alarm', () => {
		const bitext = openBitext(
			readSegmented('Vinieron cincuenta alcaldes de Potosí.\nHablaron 12 horas seguidas de la mina.', 'es'),
			readSegmented(
				'Mayors came from Potosí, 50 of them, and 12 hours long.\nThey talked on end about the mine.',
				'en'
			),
			emptyLexicon
		)
		const { findings, silences } = runChecks(bitext, {
			lexicon: emptyLexicon,
			glossary: [],
			links: [],
			profile: 'wide',
			only: ['number']
		})
		expect(findings).toEqual([])
		expect(silences.length + bitext.alignment.length).toBeGreaterThan(0)
	})
	test('of the same words are one card, the most exact first, and each is in one card', () => {
		const es = ['Ella nunca tuvo taller propio.', 'Llegaron 37 mineros en mayo.']
		const en = ['She always had a studio of her own.', '73 miners came in May.']
		const { bitext } = openPairs(es, en, shippedLexicon)
		const { findings } = runChecks(bitext, {
			lexicon: shippedLexicon,
			glossary: [],
			links: linkWords(bitext, shippedLexicon),
			profile: 'strict'
		})
		const cards = cardsOf(findings)
		const named = (at: number) => findings[at]?.check
		expect(cards.map(({ first, also }) => [named(first), also.map(named)])).toEqual([
			['negation', ['polarity', 'intensity']],
			['number', []]
		])
		expect(cards.flatMap(({ first, also }) => [first, ...also]).sort()).toEqual([...findings.keys()])
	})
	test('that only a free translation excuses are silences with their message', () => {
		const free = Array.from({ length: 60 }, (_, n) => [
			`El pastor ${n} cantaba alegremente bajo aquellos árboles frondosos.`,
			`Number ${n}: what a merry fellow, humming his tune in the shade all day long!`
		])
		const pairs = [...free, ['¿Llegó la carta del obispo viejo?', 'So the post was there at last.']]
		const { bitext } = openPairs(
			pairs.map(([es = '']) => es),
			pairs.map(([, en = '']) => en),
			shippedLexicon
		)
		const { silences } = runChecks(bitext, {
			lexicon: shippedLexicon,
			glossary: [],
			links: linkWords(bitext, shippedLexicon),
			profile: 'strict'
		})
		const excused = silences.filter(({ reason }) => reason === 'free')
		expect(excused.length).toBeGreaterThan(0)
		expect(excused.every(({ message }) => message !== undefined)).toBe(true)
	})
	test('speech behind a raya that is never closed is told, unless the next paragraph goes on with it', () => {
		const lost = (next: string) => {
			const bitext = openBitext(
				readSegmented('—Te traeré leña y un poco de pan.\n\nTeresa apagó la lámpara.', 'es'),
				readSegmented(`“I'll bring you firewood and a bit of bread.\n\n${next}`, 'en'),
				shippedLexicon
			)
			const links = linkWords(bitext, shippedLexicon)
			return runChecks(bitext, {
				lexicon: shippedLexicon,
				glossary: [],
				links,
				profile: 'strict',
				only: ['quotation']
			}).findings.length
		}
		expect(lost('Teresa put out the lamp.')).toBe(1)
		expect(lost('“Teresa put out the lamp.”')).toBe(0)
	})
	test('sentences behind the end of the original are a note, a few are additions', () => {
		const es = ['Los campesinos bajaron a la ciudad.', 'Cerraron el camino de la mina.']
		const en = ['The peasants came down to the city.', 'They closed the road to the mine.']
		const notes = ['Page', 'Line', 'Plate', 'Chapter', 'Verse', 'Index'].map(
			(what) => `${what} corrected by whoever transcribed this book.`
		)
		const additions = (behind: readonly string[]) => {
			const bitext = openBitext(
				readSegmented(es.join('\n'), 'es'),
				readSegmented([...en, ...behind].join('\n\n'), 'en'),
				shippedLexicon
			)
			const links = linkWords(bitext, shippedLexicon)
			return runChecks(bitext, {
				lexicon: shippedLexicon,
				glossary: [],
				links,
				profile: 'strict',
				only: ['addition']
			}).findings.length
		}
		expect(additions(notes)).toBe(0)
		expect(additions(notes.slice(0, 4))).toBeGreaterThan(0)
	})
	test('words that the next line of a verse holds are not surely omitted', () => {
		const es = [
			'Los campesinos bajaron a la ciudad con sus banderas y sus tambores,',
			'y los mineros cerraron el camino.'
		]
		const omissions = (en: readonly string[]) => {
			const bitext = openBitext(
				readSegmented(es.join('\n'), 'es'),
				readSegmented(en.join('\n'), 'en'),
				shippedLexicon
			)
			const links = linkWords(bitext, shippedLexicon)
			return runChecks(bitext, {
				lexicon: shippedLexicon,
				glossary: [],
				links,
				profile: 'strict',
				only: ['omission']
			}).findings.length
		}
		const first = 'The peasants came down to the city,'
		expect(omissions([first, 'and the miners closed the road.'])).toBe(1)
		expect(omissions([first, 'and with flags and drums the miners closed the road.'])).toBe(0)
	})
	test('a number that answers its own sentence explains no change in another', () => {
		const bitext = openBitext(
			readSegmented('Vinieron doce alcaldes.\nHablaron cinco alcaldes de la mina.', 'es'),
			readSegmented('Twelve mayors came.\nTwelve mayors talked about the mine.', 'en'),
			emptyLexicon
		)
		const { findings } = runChecks(bitext, {
			lexicon: emptyLexicon,
			glossary: [],
			links: [],
			profile: 'strict',
			only: ['number']
		})
		expect(findings.map(({ values }) => values)).toEqual([{ source: 'cinco', target: 'Twelve' }])
	})
	test('nothing throws on strange pairs', () => {
		for (const [es, en] of [
			['', ''],
			['\u0000\u0007', '😀'],
			['[', ']'],
			['¿', '?'],
			['\u202e abc', 'x'.repeat(100_000)]
		] as const)
			expect(() => find(es, en)).not.toThrow()
	})
})

test('both languages have the same sentences', () => {
	for (const texts of [checkTexts, cli]) {
		const plain = (keys: readonly string[]) => keys.map((key) => key.replace(/_(one|many|other)$/, '')).sort()
		expect([...new Set(plain(Object.keys(texts.es)))]).toEqual([...new Set(plain(Object.keys(texts.en)))])
	}
})

describe('the examples of the page of checks', () => {
	const { glossary } = parseGlossary('term\tlang\tcategory\trenderings\tpolicy\nayllu\tay\tland\t\tkeep\n')
	test.each(Object.entries(checkExamples))('are what %s does', (id, { finds, quiet }) => {
		const options = { lexicon: shippedLexicon, glossary: id === 'glossary' ? glossary : [] }
		expect(marked(id, finds, options)).toEqual(finds)
		expect(marked(id, quiet, options)).toEqual(quiet)
	})
})
