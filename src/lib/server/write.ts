import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a small file whole or not at all; false where the folder cannot be written. */
export function writeSmall(path: string, text: string): boolean {
	const draft = `${path}.${randomBytes(4).toString('hex')}.draft`
	try {
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(draft, text)
		renameSync(draft, path)
		return true
	} catch {
		if (existsSync(draft)) rmSync(draft, { force: true })
		return false
	}
}
