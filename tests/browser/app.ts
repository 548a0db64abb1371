import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'

/** The built app, running on a free port with a data folder of its own. */
export interface App {
	readonly origin: string
	/** Number of its process. */
	readonly pid: number
	readonly stop: () => Promise<void>
}

/** Starts the app as `npm start` does, and waits until it says its address. */
export async function startApp(settings: Readonly<Record<string, string>> = {}): Promise<App> {
	const data = mkdtempSync(join(tmpdir(), 'cotejo-test-'))
	const start = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'start.js')
	const child = spawn(process.execPath, [start], {
		env: {
			...process.env,
			// The test runner's own would be built into the app.
			NODE_ENV: 'production',
			PORT: '0',
			HOST: '127.0.0.1',
			ORIGIN: '',
			COTEJO_DATA: data,
			LC_ALL: 'en_US.UTF-8',
			...settings
		}
	})
	const origin = await addressOf(child)
	return {
		origin,
		pid: child.pid ?? 0,
		stop: async () => {
			const gone = new Promise((done) => child.once('exit', done))
			child.kill('SIGTERM')
			await gone
			rmSync(data, { recursive: true, force: true })
		}
	}
}

function addressOf(child: ChildProcess): Promise<string> {
	return new Promise((found, failed) => {
		let said = ''
		const hear = (chunk: Buffer) => {
			said += chunk.toString()
			const address = /Cotejo is at (http:\S+)/.exec(said)?.[1]
			if (address) found(address)
		}
		child.stdout?.on('data', hear)
		child.stderr?.on('data', hear)
		child.once('exit', (code) => failed(new Error(`the app ended with ${code}:\n${said}`)))
	})
}
