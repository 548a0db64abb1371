import type { Quantity } from '../text/numbers.ts'
import { shareIn } from '../text/ratios.ts'
import { inFahrenheit, isConverted, type Unit } from '../text/units.ts'

/** How two different-looking numbers agree. */
export type Relation =
	'equal' | 'converted' | 'share' | 'clock' | 'decade' | 'century' | 'vague' | 'short-year'

/** Relations in the order they are tried: a number first looks for its equal. */
export const passes: readonly Relation[] = [
	'equal',
	'clock',
	'decade',
	'century',
	'short-year',
	'share',
	'vague',
	'converted'
]

/** Whether two numbers may say the same in any way. */
export function agree(a: Quantity, b: Quantity): boolean {
	return passes.some((relation) => relates(a, b, relation))
}

/** Whether two numbers agree in one way. */
export function relates(a: Quantity, b: Quantity, relation: Relation): boolean {
	return a.values.some((x) => b.values.some((y) => tests[relation](x, y, a, b)))
}

type Test = (x: number, y: number, a: Quantity, b: Quantity) => boolean

const measures: ReadonlySet<string> = new Set(['length', 'mass', 'speed', 'area', 'volume', 'time'])
/** Whether a number counts a measure: a length, a weight, a time. */
export const isMeasured = ({ unit }: Quantity) => unit !== undefined && measures.has(unit.dimension)

const measureApart = (a: Quantity, b: Quantity) =>
	a.unit !== undefined &&
	b.unit !== undefined &&
	a.unit.name !== b.unit.name &&
	((a.unit.dimension === b.unit.dimension && measures.has(a.unit.dimension) && !areAbout(a, b)) ||
		areApart(a.unit, b.unit))

/** *a cien metros* as *a hundred yards*: the one is the other, as nearly as round numbers tell. */
const areAbout = (a: Quantity, b: Quantity) => {
	const sizes = [a.unit?.size ?? 0, b.unit?.size ?? 0]
	return a.spelled && b.spelled && Math.min(...sizes) > 0.9 * Math.max(...sizes)
}

/** Currencies and scales of heat that no translator takes for each other; a bare sign or *degree* may be any. */
const exclusive: readonly ReadonlySet<string>[] = [
	new Set(['dollar', 'euro', 'sterling', 'peso', 'boliviano', 'sol', 'peseta']),
	new Set(['$', 'euro', 'sterling', 'peseta']),
	new Set(['°c', '°f'])
]
const areApart = (a: Unit, b: Unit) =>
	exclusive.some((names) => names.has(a.name) && names.has(b.name)) ||
	isPoundFor(a, b) ||
	isPoundFor(b, a) ||
	isFlattened(a, b) ||
	isFlattened(b, a)

/** *340 km²* as *340 km*; of flats one says *90 metros* and means square ones. */
const isFlattened = (area: Unit, length: Unit) =>
	area.dimension === 'area' && area.name === `${length.name}²` && length.size >= 1000

/** *mil libras* as *a thousand dollars*: pounds beside another money are money too. */
const isPoundFor = (pound: Unit, other: Unit) =>
	pound.name === 'lb' && (exclusive[0]?.has(other.name) ?? false) && other.name !== 'sterling'

/** *tres de cada cuatro* as *one in four*: another part of the same whole. */
export const areSharesApart = (a: Quantity, b: Quantity) =>
	shareIn(a) > 0 && shareIn(b) > 0 && !near(shareIn(a), shareIn(b))

const near = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))
const whole = (x: number) => Number.isInteger(x) && x >= 0

const tests: Readonly<Record<Relation, Test>> = {
	// 2 centímetros are not 2 inches.
	equal: (x, y, a, b) =>
		near(x, y) &&
		(a.role === 'clock') === (b.role === 'clock') &&
		!measureApart(a, b) &&
		!areSharesApart(a, b),
	clock: (x, y, a, b) => {
		if (a.role !== 'clock' && b.role !== 'clock') return false
		const minutes = (value: number, quantity: Quantity) =>
			quantity.role === 'clock' ? value : isDotted(quantity) ? dotted(value) : value * 60
		return near(minutes(x, a) % 720, minutes(y, b) % 720)
	},
	decade: (x, y, a, b) =>
		(a.role === 'decade' || b.role === 'decade') &&
		a.unit?.dimension !== 'percent' &&
		b.unit?.dimension !== 'percent' &&
		whole(x) &&
		whole(y) &&
		x % 100 === y % 100 &&
		(x < 100 || y < 100),
	// siglo XX ↔ the 1900s
	century: (x, y, a, b) =>
		(a.role === 'century' && b.role === 'decade' && (x - 1) * 100 === y) ||
		(b.role === 'century' && a.role === 'decade' && (y - 1) * 100 === x),
	'short-year': (x, y, a, b) =>
		((a.role === 'year' && y >= 10 && y < 100 && mayBeYear(b)) ||
			(b.role === 'year' && x >= 10 && x < 100 && mayBeYear(a))) &&
		whole(x) &&
		whole(y) &&
		x % 100 === y % 100,
	// 50 % ↔ half, one in five ↔ 20 %
	share: (x, y, a, b) =>
		(a.unit?.dimension === 'percent' && y > 0 && y < 1 && Math.abs(x / 100 - y) < 0.006) ||
		(b.unit?.dimension === 'percent' && x > 0 && x < 1 && Math.abs(y / 100 - x) < 0.006),
	vague: (x, y, a, b) =>
		a.vague && b.vague
			? Math.max(x, y) <= 3 * Math.min(x, y)
			: (a.vague && y >= x && y < 10 * x) || (b.vague && x >= y && x < 10 * y),
	converted: (x, y, a, b) =>
		(a.unit !== undefined && b.unit !== undefined && isConverted(x, a.unit, y, b.unit)) ||
		(a.unit !== undefined && isRoundWeek(x, a.unit, y, b.unit)) ||
		(a.unit?.dimension === 'temperature' && b.role === 'decade' && isInDecade(x, y)) ||
		// *treinta y cinco grados* as *the mercury climbs above ninety-five*
		(a.unit?.dimension === 'temperature' &&
			b.unit === undefined &&
			b.role === undefined &&
			y > x &&
			Math.abs(inFahrenheit(x * a.unit.size) - y) <= 1)
}

/** *’47*, *el año cuarenta y siete*: a figure by itself, or what is said to be a year. */
const mayBeYear = ({ spelled, unit, role }: Quantity) => unit === undefined && (!spelled || role === 'year')

/** *de 14.30 a 18.30*: a bare figure with a point may be an hour with its minutes, where the other side has a clock's. */
const isDotted = ({ style, unit }: Quantity) => style === 'point' && unit === undefined

function dotted(value: number): number {
	const hours = Math.floor(value)
	return hours * 60 + Math.round((value - hours) * 100)
}

/** *ocho días* is a week in Spanish, counted from today to the same day. */
function isRoundWeek(days: number, unit: Unit, weeks: number, other: Unit | undefined): boolean {
	return unit.name === 'day' && other?.name === 'week' && days === 7 * weeks + 1
}

/** 27 grados ↔ temperatures in the 80s, which are Fahrenheit. */
function isInDecade(celsius: number, decade: number): boolean {
	const fahrenheit = inFahrenheit(celsius)
	return decade >= 10 && decade <= 110 && fahrenheit >= decade - 2 && fahrenheit < decade + 10
}

/** *dos semanas* as *a couple of months*: as many of another measure, which alone makes a loose number ask. */
export function areMeasuredApart(a: Quantity, b: Quantity): boolean {
	return measureApart(a, b) && a.values.some((x) => b.values.some((y) => near(x, y)))
}

/** Measures that are the same everywhere and at all times, as leagues, feet of Castile and hundredweights are not. */
const fixed: ReadonlySet<string> = new Set(
	'km m cm mm mi yd kg g mg t km/h mph ha acre l ml gal km² m² mi²'.split(' ')
)
/** A conversion that is off by this share was misread or miscounted. */
const misconverted = 0.2

/** The same of measures that are not the same everywhere: less than a third of the other. */
const beyondAll = 0.67
/** What is measured with a rod or a scale. */
const material: ReadonlySet<string> = new Set('length mass area volume speed'.split(' '))

/** *50 km/h* as *51mph*: the one is converted into the other, by no rounding. */
export function areFarApart(a: Quantity, b: Quantity): boolean {
	const [from, to] = [a.unit, b.unit]
	if (!from || !to || from.dimension !== to.dimension || a.vague || b.vague) return false
	const isFixed = (one: Unit, other: Unit) => fixed.has(one.name) || (one.name === 'ft' && other.name === 'm')
	const areFixed = isFixed(from, to) && isFixed(to, from)
	// Feet of Castile, leagues and pounds differ from place to place, but by no such factor.
	if (!areFixed && !material.has(from.dimension)) return false
	const off = areFixed ? misconverted : beyondAll
	return a.values.every((x) =>
		b.values.every((y) => {
			const [one, two] = [x * from.size, y * to.size]
			return Math.abs(one - two) > off * Math.max(one, two)
		})
	)
}
