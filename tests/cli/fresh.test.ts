import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
let folder = ''

/** What a fresh checkout holds after `npm install`: the sources and the packages, nothing that is built or generated. */
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-fresh-'))
	for (const name of ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'])
		cpSync(join(root, name), join(folder, name), { recursive: true })
	symlinkSync(join(root, 'static'), join(folder, 'static'), 'junction')
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the command line builds itself on first use, in a checkout where nothing was built or generated', () => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(folder, 'src/cli/cotejo.js'), '--version'],
		{ encoding: 'utf8', cwd: folder }
	)
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
	expect(stdout).toMatch(/^\S*\d+\.\d+\.\d+/)
	expect(existsSync(join(folder, '.svelte-kit'))).toBe(false)
	expect(readdirSync(join(folder, 'build'))).toEqual(['cli'])
}, 60_000)
