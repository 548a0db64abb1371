import process from 'node:process'
import { cli, checks, isLanguage, languageOf, library, openLanguage, problems, type Say } from '#i18n'
import { alignCommand } from './align.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { benchCommand } from './bench.ts'
import { checkCommand } from './check.ts'
import { diffCommand } from './diff.ts'
import { exportCommand } from './export.ts'
import { Failure } from './failure.ts'
import { importCommand } from './import.ts'
import { type Options, optionsOf } from './options.ts'
import { openSession, type Session, versionOf } from './session.ts'
import { lemmaCommand, wordsCommand } from './words.ts'

const commands: Readonly<Record<string, (session: Session) => number | Promise<number>>> = {
	align: alignCommand,
	check: checkCommand,
	words: wordsCommand,
	lemma: lemmaCommand,
	diff: diffCommand,
	import: importCommand,
	export: exportCommand,
	backup: backupCommand,
	restore: restoreCommand,
	bench: benchCommand
}

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
		const [command, ...rest] = args
		const options = optionsOf(command !== undefined && command in commands ? rest : args)
		say = speaker(options.value('ui'))
		if (options.flag('version')) {
			process.stdout.write(`${versionOf(root)}\n`)
			return 0
		}
		if (command === undefined || options.flag('help') || command === 'help') {
			process.stdout.write(say('cli:usage', { version: versionOf(root) }))
			return command === undefined ? 2 : 0
		}
		return await run(command, root, say, options)
	} catch (error) {
		if (error instanceof Failure) {
			process.stderr.write(`cotejo: ${say(error.key, error.values)}\n`)
			return 2
		}
		process.stderr.write(
			`cotejo: ${say('cli:internal', { reason: error instanceof Error ? error.message : String(error) })}\n`
		)
		return 2
	}
}

async function run(command: string, root: string, say: Say, options: Options): Promise<number> {
	const carryOut = commands[command]
	if (!carryOut)
		throw new Failure('cli:unknown-command', { command, commands: Object.keys(commands).join(', ') })
	return await carryOut(openSession(root, say, options))
}

/** The voice asked for, else the environment's. */
function speaker(wanted: string | undefined): Say {
	if (wanted !== undefined && !isLanguage(wanted))
		throw new Failure('cli:wrong-value', { option: 'ui', value: wanted, values: 'es, en' })
	const environment = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG
	const language =
		wanted ??
		(environment === undefined || /^(?:C|POSIX)\b/.test(environment) ? 'en' : languageOf(environment))
	return openLanguage(language, { cli, checks, problems, library })
}
