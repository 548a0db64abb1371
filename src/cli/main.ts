import process from 'node:process'
import { cli, checks, help, isLanguage, languageOf, library, openLanguage, problems, type Say } from '#i18n'
import { Failure } from './failure.ts'
import { commandLineOf, type OptionName, optionsOf } from './options.ts'
import { openSession, type Session, versionOf } from './session.ts'

interface Command {
	/** Brings the command in when it is asked for, with the packages only it needs; what it returns is the exit status. */
	readonly load: () => Promise<(session: Session) => number | Promise<number>>
	/** What it takes besides what every command does. */
	readonly options: readonly OptionName[]
}

const commands: ReadonlyMap<string, Command> = new Map(
	Object.entries({
		align: {
			load: async () => (await import('./align.ts')).alignCommand,
			options: ['format', 'level', 'segmented', 'dictionary']
		},
		check: {
			load: async () => (await import('./check.ts')).checkCommand,
			options: [
				'format',
				'profile',
				'glossary',
				'only',
				'skip',
				'fail-on',
				'pairs',
				'why',
				'segmented',
				'dictionary'
			]
		},
		words: {
			load: async () => (await import('./words.ts')).wordsCommand,
			options: ['tokenized', 'confidence', 'attach', 'dictionary']
		},
		lemma: { load: async () => (await import('./words.ts')).lemmaCommand, options: ['lang'] },
		diff: { load: async () => (await import('./diff.ts')).diffCommand, options: ['format'] },
		import: { load: async () => (await import('./import.ts')).importCommand, options: ['as'] },
		export: { load: async () => (await import('./export.ts')).exportCommand, options: ['format'] },
		backup: { load: async () => (await import('./backup.ts')).backupCommand, options: [] },
		restore: { load: async () => (await import('./backup.ts')).restoreCommand, options: [] },
		bench: { load: async () => (await import('./bench.ts')).benchCommand, options: [] }
	} satisfies Record<string, Command>)
)

/**
 * The command line: arguments in, exit status out. 0 fine, 1 issues at or above `--fail-on`, 2 wrong usage or a file
 * that cannot be used (one line on standard error).
 *
 * @param args without the program's own name
 * @param root the project's folder
 */
export async function main(args: readonly string[], root: string): Promise<number> {
	let say = speaker(undefined)
	try {
		say = speaker(languageIn(args))
		return await run(args, root, say)
	} catch (error) {
		const [key, values]: [string, Failure['values']] =
			error instanceof Failure
				? [error.key, error.values]
				: ['cli:internal', { reason: error instanceof Error ? error.message : String(error) }]
		process.stderr.write(`cotejo: ${say(key, values)}\n`)
		return 2
	}
}

async function run(args: readonly string[], root: string, say: Say): Promise<number> {
	const line = commandLineOf(args)
	const name = line.command ?? ''
	const command = commands.get(name)
	if (name !== '' && name !== 'help' && !command)
		throw new Failure('cli:unknown-command', { command: name, commands: [...commands.keys()].join(', ') })
	const options = optionsOf(line, command?.options ?? [])
	const version = versionOf(root)
	if (options.flag('version')) return put(`${version}\n`)
	if (command && !options.flag('help')) {
		const carryOut = await command.load()
		return await carryOut(openSession(root, say, options))
	}
	const [asked = ''] = command ? [name] : options.files
	put(commands.has(asked) ? helpFor(asked, version, say) : say('cli:usage', { version }))
	return args.length === 0 ? 2 : 0
}

/** What one command does, and what it takes; the lines that hold for every command last. */
function helpFor(command: string, version: string, say: Say): string {
	return `Cotejo ${version}\n\n${say(`help:${command}`)}\n${say('help:everywhere')}`
}

function put(text: string): number {
	process.stdout.write(text)
	return 0
}

/** The value of `--ui`, found before anything else is understood, so that a mistake is told in that language. */
function languageIn(args: readonly string[]): string | undefined {
	const at = args.indexOf('--ui')
	if (at >= 0) return args[at + 1] ?? ''
	return args.find((word) => word.startsWith('--ui='))?.slice('--ui='.length)
}

/** The voice asked for, else the environment's. */
function speaker(wanted: string | undefined): Say {
	if (wanted !== undefined && !isLanguage(wanted))
		throw new Failure('cli:wrong-value', { option: 'ui', value: wanted, values: 'es, en' })
	const environment = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG
	const language =
		wanted ??
		(environment === undefined || /^(?:C|POSIX)\b/.test(environment) ? 'en' : languageOf(environment))
	return openLanguage(language, { cli, checks, help, problems, library })
}
