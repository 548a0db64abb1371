import { parseArgs } from 'node:util'
import { Failure } from './failure.ts'

/** What a command was given. */
export interface Options {
	readonly files: readonly string[]
	readonly flag: (name: string) => boolean
	readonly value: (name: string) => string | undefined
	/** Every value of an option that may be given several times. */
	readonly all: (name: string) => readonly string[]
	/** The value of an option that takes one of a few words. */
	readonly choice: <T extends string>(name: string, choices: readonly T[], usual: T) => T
	/** The words of an option that takes several, separated by commas. */
	readonly list: (name: string) => readonly string[] | undefined
}

const known = {
	format: { type: 'string' },
	level: { type: 'string' },
	segmented: { type: 'boolean' },
	pairs: { type: 'boolean' },
	profile: { type: 'string' },
	glossary: { type: 'string' },
	dictionary: { type: 'string', multiple: true },
	only: { type: 'string' },
	skip: { type: 'string' },
	'fail-on': { type: 'string' },
	tokenized: { type: 'boolean' },
	confidence: { type: 'string' },
	attach: { type: 'boolean' },
	lang: { type: 'string' },
	as: { type: 'string' },
	out: { type: 'string' },
	ui: { type: 'string' },
	force: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean' }
} as const

/** The arguments of a command, understood; a {@link Failure} where they are not. */
export function optionsOf(args: readonly string[]): Options {
	const parsed = parse(args)
	const value = (name: string) => {
		const found = parsed.values.get(name)
		return typeof found === 'string' ? found : undefined
	}
	return {
		files: parsed.files,
		flag: (name) => parsed.values.get(name) === true,
		value,
		all: (name) => {
			const found = parsed.values.get(name)
			return Array.isArray(found) ? found : []
		},
		choice: (name, choices, usual) => {
			const given = value(name)
			if (given === undefined) return usual
			const found = choices.find((one) => one === given)
			if (found === undefined)
				throw new Failure('cli:wrong-value', { option: name, value: given, values: choices.join(', ') })
			return found
		},
		list: (name) =>
			value(name)
				?.split(',')
				.map((one) => one.trim())
				.filter((one) => one !== '')
	}
}

function parse(args: readonly string[]): {
	files: readonly string[]
	values: ReadonlyMap<string, string | boolean | string[]>
} {
	try {
		const { positionals, values } = parseArgs({ args: [...args], options: known, allowPositionals: true })
		return { files: positionals, values: new Map(Object.entries(values)) }
	} catch (error) {
		const named = /'(-{1,2}[^\s']*)/.exec(String(error))
		throw new Failure('cli:unknown-option', { option: named?.[1] ?? args.join(' ') })
	}
}
