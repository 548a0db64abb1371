import { spawnSync } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a Node program of the project or of a dependency with our own Node; true when it ended well. */
export function run(script, ...args) {
	const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
		cwd: root,
		stdio: 'inherit'
	})
	return status === 0
}
