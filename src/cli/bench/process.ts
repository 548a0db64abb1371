import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/** What a command took, start of Node and reading of the lexicon included. */
export interface Taken {
	/** From start to end. */
	readonly ms: number
	/** Of all processors. */
	readonly cpuMs: number
	/** The most memory the process ever held. */
	readonly peakMegabytes: number
}

/**
 * What one command takes, as a user runs it, in a process of its own. Its result is thrown away.
 *
 * @throws Error where it does not end well
 */
export function takenBy(root: string, args: readonly string[]): Taken {
	const launcher = join(root, 'src/cli/cotejo.js')
	const script = `
		process.argv = ${JSON.stringify([process.execPath, launcher, ...args])}
		await import(${JSON.stringify(pathToFileURL(launcher).href)})
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
		process.stderr.write('\\n' + JSON.stringify([process.exitCode, userCPUTime + systemCPUTime, maxRSS]))`
	const from = performance.now()
	const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
		encoding: 'utf8',
		stdio: ['ignore', 'ignore', 'pipe']
	})
	const ms = performance.now() - from
	const said: unknown = JSON.parse(/\[.*\]$/.exec(stderr)?.[0] ?? '[]')
	const [status, cpu, peak] = Array.isArray(said) ? said.map(Number) : []
	if (status !== 0 || cpu === undefined || peak === undefined) throw new Error(stderr)
	return { ms, cpuMs: cpu / 1000, peakMegabytes: peak / 1024 }
}
