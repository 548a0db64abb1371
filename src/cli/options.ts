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
	why: { type: 'boolean' },
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

/** A command line taken apart. */
export interface CommandLine {
	/** The first word that is no option; undefined where there is none. */
	readonly command: string | undefined
	readonly files: readonly string[]
	readonly values: ReadonlyMap<string, string | boolean | string[]>
}

/** The name of an option, without its hyphens. */
export type OptionName = keyof typeof known

/** What every command takes. */
const everywhere: readonly OptionName[] = ['out', 'ui', 'force', 'help', 'version']

/**
 * What a command was given, options before or behind its name; a {@link Failure} where they are not understood. An
 * option that the command has no use for is refused, since whoever gives it believes that it does something.
 *
 * @param own what the command takes besides what every command does
 */
export function optionsOf(line: CommandLine, own: readonly OptionName[]): Options {
	const taken: readonly string[] = [...everywhere, ...own]
	for (const option of line.values.keys())
		if (!taken.includes(option))
			throw new Failure('cli:foreign-option', { command: line.command ?? '', option: `--${option}` })
	const value = (name: string) => {
		const found = line.values.get(name)
		return typeof found === 'string' ? found : undefined
	}
	return {
		files: line.files,
		flag: (name) => line.values.get(name) === true,
		value,
		all: (name) => {
			const found = line.values.get(name)
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

/** The words of a command line taken apart; a {@link Failure} where there is an option that no command knows. */
export function commandLineOf(args: readonly string[]): CommandLine {
	try {
		const { positionals, values } = parseArgs({ args: [...args], options: known, allowPositionals: true })
		const [command, ...files] = positionals
		return { command, files, values: new Map(Object.entries(values)) }
	} catch (error) {
		const option = /'(?:-\w, )?(-{1,2}[^\s']*)/.exec(String(error))?.[1] ?? args.join(' ')
		const lacks = /argument missing|argument is ambiguous/.test(String(error))
		throw new Failure(lacks ? 'cli:missing-value' : 'cli:unknown-option', { option })
	}
}
