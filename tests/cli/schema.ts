/** A JSON object. */
type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const size = (value: unknown) => (isList(value) || typeof value === 'string' ? value.length : 0)
/** Cents and the like are no binary fractions: a quotient this near a whole number is one. */
const nearly = 1e-6

type Rule = (value: unknown, by: unknown, schema: Fields, root: Fields, at: string) => readonly string[]
const when = (wrong: boolean, at: string, words: string) => (wrong ? [`${at}: ${words}`] : [])

/** The keywords of JSON Schema (draft 2020-12) that the schemas of this folder use. */
const rules: Readonly<Record<string, Rule>> = {
	$schema: () => [],
	title: () => [],
	$defs: () => [],
	$ref: (value, by, _, root, at) => {
		const name = String(by).replace('#/$defs/', '')
		const found = isObject(root.$defs) ? root.$defs[name] : undefined
		if (found === undefined) throw new RangeError(`no $defs/${name}`)
		return faults(value, found, root, at)
	},
	type: (value, by, _, __, at) =>
		when(!(isList(by) ? by : [by]).some((type) => isOf(value, type)), at, `is no ${String(by)}`),
	const: (value, by, _, __, at) => when(value !== by, at, `is not ${String(by)}`),
	enum: (value, by, _, __, at) => when(!isList(by) || !by.includes(value), at, `is none of ${String(by)}`),
	pattern: (value, by, _, __, at) =>
		when(
			typeof value === 'string' && !new RegExp(String(by), 'u').test(value),
			at,
			`is not like ${String(by)}`
		),
	minimum: (value, by, _, __, at) => when(Number(value) < Number(by), at, `is under ${String(by)}`),
	maximum: (value, by, _, __, at) => when(Number(value) > Number(by), at, `is over ${String(by)}`),
	multipleOf: (value, by, _, __, at) => {
		const times = Number(value) / Number(by)
		return when(Math.abs(times - Math.round(times)) > nearly, at, `is no multiple of ${String(by)}`)
	},
	minLength: (value, by, _, __, at) => when(size(value) < Number(by), at, 'is too short'),
	minItems: (value, by, _, __, at) => when(size(value) < Number(by), at, 'has too few items'),
	maxItems: (value, by, _, __, at) => when(size(value) > Number(by), at, 'has too many items'),
	prefixItems: (value, by, _, root, at) =>
		isList(value) && isList(by)
			? by.flatMap((one, n) => (n < value.length ? faults(value[n], one, root, `${at}/${n}`) : []))
			: [],
	items: (value, by, schema, root, at) =>
		isList(value)
			? value.flatMap((one, n) => (n < prefix(schema) ? [] : faults(one, by, root, `${at}/${n}`)))
			: [],
	required: (value, by, _, __, at) =>
		isObject(value) && isList(by)
			? by.flatMap((name) => when(!Object.hasOwn(value, String(name)), at, `lacks ${String(name)}`))
			: [],
	properties: (value, by, _, root, at) =>
		isObject(value) && isObject(by)
			? Object.entries(by).flatMap(([name, one]) =>
					Object.hasOwn(value, name) ? faults(value[name], one, root, `${at}/${name}`) : []
				)
			: [],
	additionalProperties: (value, by, schema, root, at) =>
		isObject(value)
			? Object.keys(value)
					.filter((name) => !isObject(schema.properties) || !Object.hasOwn(schema.properties, name))
					.flatMap((name) => faults(value[name], by, root, `${at}/${name}`))
			: [],
	oneOf: (value, by, _, root, at) => {
		const kept = isList(by) ? by.filter((one) => faults(value, one, root, at).length === 0).length : 0
		return when(kept !== 1, at, `fits ${kept} of the forms it may have`)
	}
}

/**
 * What is wrong with a value by a JSON Schema, each fault with its place; nothing where it is valid. Throws
 * `RangeError` for a keyword that is not known here, so that no part of a schema goes unread.
 */
export function faults(value: unknown, schema: unknown, root: Fields, at = ''): readonly string[] {
	if (schema === false) return [`${at}: should not be there`]
	if (!isObject(schema)) throw new RangeError(`no schema at ${at}`)
	return Object.entries(schema).flatMap(([keyword, by]) => {
		const rule = rules[keyword]
		if (!rule) throw new RangeError(`keyword ${keyword} is not known`)
		return rule(value, by, schema, root, at)
	})
}

function prefix(schema: Fields): number {
	return size(schema.prefixItems)
}

function isOf(value: unknown, type: unknown): boolean {
	if (type === 'object') return isObject(value)
	if (type === 'array') return isList(value)
	if (type === 'integer') return Number.isInteger(value)
	return typeof value === type
}
