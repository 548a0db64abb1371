import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { alone, root } from '../../src/cli/build.js'

const lock = join(root, 'build', '.test.building')
afterEach(() => rmSync(lock, { force: true }))

test('what is built in one place is built by one process at a time, whichever comes first', async () => {
	const said: string[] = []
	const build = (name: string) =>
		alone('test', async () => {
			said.push(`${name} begins`)
			await new Promise((done) => setTimeout(done, 50))
			said.push(`${name} ends`)
		})
	await Promise.all([build('one'), build('two')])
	const [first = ''] = said
	const [a, b] = first.startsWith('one') ? ['one', 'two'] : ['two', 'one']
	expect(said).toEqual([`${a} begins`, `${a} ends`, `${b} begins`, `${b} ends`])
	expect(existsSync(lock)).toBe(false)
})

test('a build that failed, or whose process died, keeps nobody waiting', async () => {
	await expect(alone('test', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
	// No process has this number.
	writeFileSync(lock, String(2 ** 22 + 1))
	expect(await alone('test', () => Promise.resolve('built'))).toBe('built')
})
