// The command line's build: one file per entry under build/cli, made by Vite from src/cli/main.ts. Plain Node, because
// it must run before anything is built.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the built command line stands. */
export const builtMain = join(root, 'build/cli/main.js')

/** When the newest file of a folder was last changed, in milliseconds. */
export function newest(folder) {
	let latest = 0
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name)
		latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
	}
	return latest
}

/** Whether the built command line is missing or older than its sources. */
export function isStale() {
	if (!existsSync(builtMain)) return true
	const built = statSync(builtMain).mtimeMs
	const sources = ['src/engine', 'src/i18n', 'src/cli', 'src/lib/server'].map((folder) => join(root, folder))
	return (
		sources.some((folder) => existsSync(folder) && newest(folder) > built) ||
		statSync(join(root, 'package.json')).mtimeMs > built
	)
}

/** Builds the command line; says nothing on standard output. */
export async function bundle() {
	const { build } = await import('vite')
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			ssr: join(root, 'src/cli/main.ts'),
			outDir: join(root, 'build/cli'),
			emptyOutDir: true,
			target: 'node20',
			rollupOptions: { output: { entryFileNames: 'main.js' } }
		}
	})
}
