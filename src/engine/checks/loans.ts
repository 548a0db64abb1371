/** Spanish words that English has taken in: left as they are, nothing was left out. */
export const loans: ReadonlySet<string> = new Set(
	`etc alguacil posada seguidilla redondilla retablo alforja corregidor señor señora señorita señoritas don doña caballero hidalgo plaza plazas placita patio patios fiesta fiestas
	siesta siestas hacienda haciendas estancia estancias finca fincas rancho ranchos ejido ejidos latifundio
	latifundios encomienda encomiendas mita barrio barrios barriada favela alcalde alcázar parador posada bodega
	bodegas cantina cantinas zócalo malecón rambla mestizo mestizos mestiza mestizos mulato mulata mulatos ladino
	ladinos criollo criollos cholo cholos chola cholas cholita cholitas chicano chicanos latino latina latinos
	latinas hispano gringo gringos gaucho gauchos vaquero vaqueros charro charros guajiro conquistador
	conquistadors conquistadores caudillo caudillos cacique caciques guerrilla guerrillas guerrillero guerrilleros
	junta juntas comandante presidente libertador peronista peronistas sandinista sandinistas zapatista zapatistas
	etarra narco narcos sicario sicarios desaparecido desaparecidos campesino campesinos bracero braceros
	maquiladora maquiladoras macho machismo marianismo compadre compadres comadre padre quinceañera curandero
	curandera curanderos peso pesos real reales sol soles boliviano bolivianos bolívar bolívares quetzal quetzales
	lempira lempiras córdoba guaraní peseta pesetas maravedí maravedís doblón doblones sambenito sambenitos saya sayas jineta podrida adobe tapia poncho ponchos sombrero
	sombreros serape huipil huipiles rebozo mantilla mantillas guayabera pollera polleras aguayo aguayos pampa
	pampas llano llanos altiplano páramo sierra cordillera mesa arroyo cenote cenotes salar playa puna llama
	llamas alpaca alpacas vicuña vicuñas guanaco guanacos jaguar puma cóndor coca quinoa mate chicha pulque mezcal
	tequila pisco aguardiente rioja vino sangría horchata tapas tapa paella gazpacho chorizo jamón serrano
	manchego tortilla tortillas taco tacos burrito burritos enchilada enchiladas quesadilla quesadillas tamal
	tamales tamale empanada empanadas arepa arepas ceviche salsa salsas guacamole mole moles poblano ancho
	chipotle chipotles jalapeño jalapeños habanero serranos pasilla guajillo mulato chile chiles nopal nopales
	jícama yuca chayote epazote achiote masa carnitas barbacoa asado asados churrasco chimichurri churro churros
	migas salmorejo ajoblanco fabada cocido pisto torrijas polvorones sobrasada morcilla butifarra orujo cava alioli pintxo pintxos bocadillo
	bocadillos ración raciones patatas bravas cortijo cortijos dehesa chiringuito chiringuitos salteña salteñas anticucho anticuchos singani locoto llajua
	flan turrón chuño tango tangos milonga milongas flamenco bolero boleros bachata cumbia merengue rumba mambo
	ranchera rancheras corrido corridos mariachi mariachis zarzuela zapateado fandango sevillana sevillanas saeta
	duende quena siku charango charangos bandoneón corrida corridas matador matadors matadores toreador torero
	toreros picador picadores banderillero encierro aficionado aficionados castañuelas adiós olé bravo
	reconquista generalitat ertzaintza cabildo cabildos ayllu ayllus wiphala wiphalas totora caminos peregrino
	duro duros fanega fanegas camba cambas colla collas casera caseras chapaco chapacos huerta tertulia tertulias picaresca`.split(
		/\s+/
	)
)
