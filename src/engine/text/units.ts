import type { Lang } from '../bitext.ts'

/** What a unit measures; only units of one dimension are ever converted into each other. */
export type Dimension =
	'length' | 'mass' | 'speed' | 'area' | 'volume' | 'temperature' | 'time' | 'percent' | 'money'

/** A unit of measure: `size` of the dimension's base unit (metre, kilogram, km/h, square metre, litre, day). */
export interface Unit {
	readonly name: string
	readonly dimension: Dimension
	readonly size: number
}

type Rows = readonly (readonly [name: string, dimension: Dimension, size: number, es: string, en: string])[]

/** Forms are lower case, several separated by `|`; what both languages write alike stands in both columns. */
const rows: Rows = [
	['km', 'length', 1000, 'km|kilómetro|kilómetros|kms', 'km|kilometer|kilometers|kilometre|kilometres|kms'],
	['m', 'length', 1, 'm|metro|metros', 'm|meter|meters|metre|metres'],
	['cm', 'length', 0.01, 'cm|centímetro|centímetros', 'cm|centimeter|centimeters|centimetre|centimetres'],
	['mm', 'length', 0.001, 'mm|milímetro|milímetros', 'mm|millimeter|millimeters|millimetre|millimetres'],
	['mi', 'length', 1609.344, 'milla|millas', 'mile|miles|mi'],
	['ft', 'length', 0.3048, 'pie|pies', 'foot|feet|ft'],
	['in', 'length', 0.0254, 'pulgada|pulgadas', 'inch|inches'],
	['yd', 'length', 0.9144, 'yarda|yardas', 'yard|yards|yd|yds'],
	['league', 'length', 5572.7, 'legua|leguas', 'league|leagues'],
	['vara', 'length', 0.836, 'vara|varas', 'vara|varas'],
	['kg', 'mass', 1, 'kg|kilogramo|kilogramos|kilo|kilos', 'kg|kilogram|kilograms|kilo|kilos'],
	['g', 'mass', 0.001, 'g|gramo|gramos', 'g|gram|grams'],
	['mg', 'mass', 1e-6, 'mg|miligramo|miligramos', 'mg|milligram|milligrams'],
	['t', 'mass', 1000, 'tonelada|toneladas|t', 'ton|tons|tonne|tonnes'],
	['lb', 'mass', 0.4536, 'libra|libras', 'lb|lbs|pound|pounds'],
	['oz', 'mass', 0.02835, 'onza|onzas', 'oz|ounce|ounces'],
	['st', 'mass', 6.35, 'stone', 'stone|stones'],
	['arroba', 'mass', 11.5, 'arroba|arrobas', 'arroba|arrobas'],
	['quintal', 'mass', 46, 'quintal|quintales', 'quintal|quintals|hundredweight'],
	['km/h', 'speed', 1, 'km/h|kmh|kph', 'km/h|kmh|kph'],
	['mph', 'speed', 1.609344, 'mph', 'mph'],
	['ha', 'area', 10_000, 'ha|hectárea|hectáreas', 'ha|hectare|hectares'],
	['acre', 'area', 4046.86, 'acre|acres', 'acre|acres'],
	['l', 'volume', 1, 'l|litro|litros', 'l|liter|liters|litre|litres'],
	['dl', 'volume', 0.1, 'dl|decilitro|decilitros', 'dl|deciliter|deciliters|decilitre|decilitres'],
	['cl', 'volume', 0.01, 'cl|centilitro|centilitros', 'cl|centiliter|centiliters|centilitre|centilitres'],
	['ml', 'volume', 0.001, 'ml|mililitro|mililitros', 'ml|milliliter|milliliters|millilitre|millilitres'],
	[
		'tbsp',
		'volume',
		0.015,
		'cucharada|cucharadas',
		'tablespoon|tablespoons|tablespoonful|tablespoonfuls|tbsp'
	],
	['tsp', 'volume', 0.005, 'cucharadita|cucharaditas', 'teaspoon|teaspoons|teaspoonful|teaspoonfuls|tsp'],
	['cup', 'volume', 0.24, 'taza|tazas', 'cup|cups|cupful|cupfuls'],
	['gal', 'volume', 3.785, 'galón|galones', 'gallon|gallons'],
	['pt', 'volume', 0.473, 'pinta|pintas', 'pint|pints'],
	['degree', 'temperature', 1, 'grado|grados', 'degree|degrees'],
	['°c', 'temperature', 1, '°c|ºc|celsius|centígrados', '°c|ºc|celsius|c'],
	['°f', 'temperature', 1, '°f|ºf|fahrenheit', '°f|ºf|fahrenheit|f'],
	['s', 'time', 1 / 86_400, 'segundo|segundos', 'second|seconds|sec|secs'],
	['min', 'time', 1 / 1440, 'minuto|minutos|min', 'minute|minutes|min|mins'],
	['h', 'time', 1 / 24, 'hora|horas|h', 'hour|hours|hr|hrs|h'],
	['day', 'time', 1, 'día|días', 'day|days'],
	['week', 'time', 7, 'semana|semanas', 'week|weeks'],
	['month', 'time', 30.44, 'mes|meses', 'month|months'],
	['year', 'time', 365.25, 'año|años', 'year|years|yr|yrs'],
	['decade', 'time', 3652.5, 'década|décadas|decenio|decenios', 'decade|decades'],
	['century', 'time', 36_525, 'siglo|siglos', 'century|centuries'],
	['millennium', 'time', 365_250, 'milenio|milenios', 'millennium|millennia|millenniums'],
	// The sign alone is the peso's as well.
	['$', 'money', 1, '$', '$'],
	['dollar', 'money', 1, 'us$|usd|dólar|dólares', 'us$|usd|dollar|dollars'],
	['euro', 'money', 1, '€|eur|euro|euros', '€|eur|euro|euros'],
	['sterling', 'money', 1, '£|gbp', '£|gbp'],
	['peso', 'money', 1, 'peso|pesos', 'peso|pesos'],
	['boliviano', 'money', 1, 'bs|bs.|boliviano|bolivianos', 'bs|bs.|boliviano|bolivianos'],
	['sol', 'money', 1, 'sol|soles', 'sol|soles'],
	['peseta', 'money', 1, 'peseta|pesetas', 'peseta|pesetas'],
	['duro', 'money', 5, 'duro|duros', 'duro|duros'],
	['real', 'money', 1, 'real|reales', 'real|reals|reales'],
	['ducat', 'money', 1, 'ducado|ducados', 'ducat|ducats'],
	['cent', 'money', 0.01, 'centavo|centavos|céntimo|céntimos', 'cent|cents']
]

function table(column: 3 | 4): ReadonlyMap<string, Unit> {
	const units = new Map<string, Unit>()
	for (const row of rows)
		for (const form of row[column].split('|'))
			if (!units.has(form)) units.set(form, { name: row[0], dimension: row[1], size: row[2] })
	return units
}

/** Units of both languages by lower-case form. */
export const units: Readonly<Record<Lang, ReadonlyMap<string, Unit>>> = { es: table(3), en: table(4) }

/** A converted measure may be off by this share, or by half of the coarser unit: translators round. */
const rounding = 0.08

/** Whether two measures are the same quantity in different units, within a translator's rounding. */
export function isConverted(a: number, from: Unit, b: number, to: Unit): boolean {
	if (from.dimension !== to.dimension) return false
	if (from.dimension === 'percent') return false
	if (from.dimension === 'money') return isCoin(from, to) && Math.abs(a * from.size - b * to.size) < 1e-6
	if (from.dimension === 'temperature') {
		const [x, y] = [a * from.size, b * to.size]
		return isSameHeat(x, y) || isSameHeat(y, x)
	}
	if (from.name === to.name) return false
	return sizesOf(from).some((x) => sizesOf(to).some((y) => isAbout(a, x, b, y)))
}

/** *Quintales* are a hundred pounds, Spanish or English, or a hundred kilos, as the market has it. */
const sizesOf = ({ name, size }: Unit): readonly number[] => (name === 'quintal' ? [size, 50.8, 100] : [size])

/** Whether a measure of one size is about as much as one of another. */
function isAbout(a: number, size: number, b: number, other: number): boolean {
	const x = a * size
	const y = b * other
	const whole = Number.isInteger(a) && Number.isInteger(b) ? Math.max(size, other) / 2 : 0
	return x > 0 && Math.abs(x - y) <= Math.max(rounding * Math.max(x, y), Math.min(whole, Math.min(x, y) / 2))
}

/** *Veinte duros* are a hundred pesetas, whatever a peseta is worth, and 0.35 of most money is 35 cents. */
function isCoin(from: Unit, to: Unit): boolean {
	const names = [from.name, to.name].sort()
	return (
		names.join() === 'duro,peseta' ||
		(names[0] === 'cent' && ofCents.has(names[1] ?? '')) ||
		(names[1] === 'cent' && ofCents.has(names[0] ?? ''))
	)
}

/** Money of which a hundredth is a cent, a *centavo* or a *céntimo*. */
const ofCents: ReadonlySet<string> = new Set([
	'$',
	'dollar',
	'euro',
	'peso',
	'boliviano',
	'sol',
	'peseta',
	'real'
])

/** A reading of the thermometer in degrees Celsius, in degrees Fahrenheit. */
export function inFahrenheit(celsius: number): number {
	return celsius * 1.8 + 32
}

/** Celsius against Fahrenheit, as a reading or as a difference (which has no offset). */
function isSameHeat(celsius: number, fahrenheit: number): boolean {
	// Ovens are set by twenty-fives: 180 °C are 350 °F.
	const isOven = celsius >= 120 && celsius <= 260 && fahrenheit % 25 === 0
	return (
		Math.abs(inFahrenheit(celsius) - fahrenheit) <= (isOven ? 8 : 2) ||
		Math.abs(celsius * 1.8 - fahrenheit) <= 2
	)
}
