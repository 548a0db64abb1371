import { fork, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUp, restoreFrom } from '../../../src/lib/server/store/backup.ts'
import {
	StoreFailure,
	failureOf,
	formOf,
	migrate,
	rolledBack
} from '../../../src/lib/server/store/database.ts'
import { migrations } from '../../../src/lib/server/store/migrations.ts'
import { openStore } from '../../../src/lib/server/store/store.ts'

let folder = ''
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const path = () => join(folder, 'cotejo.sqlite')
const files = [
	{ name: 'work.json', text: '{}' },
	{ name: 'es.md', text: 'La calle.\n' }
]
const why = (act: () => unknown) => {
	try {
		act()
		return 'fine'
	} catch (error) {
		return error instanceof StoreFailure ? error.why : String(error)
	}
}

describe('The store', () => {
	test('keeps a work with its editions and gives them back', () => {
		const store = openStore(path())
		expect(store.addWork('calle', files, 1)).toBe(true)
		expect(store.addWork('calle', files, 2)).toBe(false)
		expect(store.addEdition('calle', [{ name: 'es.md', text: 'La calle real.\n' }], 'corr.txt', 3)).toBe(2)
		store.close()
		const again = openStore(path())
		expect(again.editions('calle').map(({ number }) => number)).toEqual([1, 2])
		expect(again.files('calle', 1)).toEqual([files[1], files[0]])
		expect(again.files('calle')).toEqual([{ name: 'es.md', text: 'La calle real.\n' }])
		expect(again.isSound()).toBe(true)
		again.close()
	})

	test('puts a work in the bin and takes it out whole', () => {
		const store = openStore(path())
		store.addWork('calle', files, 1)
		store.setRemoved('calle', 5)
		expect(store.works()[0]?.removed).toBe(5)
		store.setRemoved('calle', undefined)
		expect([store.works()[0]?.removed, store.files('calle').length]).toEqual([undefined, 2])
		store.close()
	})

	test('keeps what is said of a work and takes it back', () => {
		const store = openStore(path())
		store.say('calle', 'verdict', 'k', '{"judgement":"error"}', 7)
		store.say('calle', 'verdict', 'k', '{"judgement":"false-alarm"}', 8)
		store.say('calle', 'note', 'k', '"n"', 9)
		expect(store.said('calle', 'verdict')).toEqual([
			{ key: 'k', value: '{"judgement":"false-alarm"}', at: 8 }
		])
		store.say('calle', 'verdict', 'k', undefined, 10)
		expect([store.said('calle', 'verdict').length, store.said('calle', 'note').length]).toEqual([0, 1])
		store.close()
	})

	test('is brought from every earlier form to the newest', () => {
		for (let form = 0; form <= migrations.length; form++) {
			const file = join(folder, `from-${form}.sqlite`)
			const early = new DatabaseSync(file)
			migrate(early, form)
			expect(formOf(early)).toBe(form)
			early.close()
			const store = openStore(file)
			expect(store.addWork('calle', files, 1)).toBe(true)
			store.close()
		}
	})

	test('of a newer Cotejo is refused and not touched', () => {
		const newer = new DatabaseSync(path())
		newer.exec(`pragma user_version = ${migrations.length + 1}; create table later (a)`)
		newer.close()
		const before = readFileSync(path())
		expect(why(() => openStore(path()))).toBe('newer')
		expect(readFileSync(path()).equals(before)).toBe(true)
	})

	test('that is damaged is said to be so', () => {
		writeFileSync(path(), 'this is no database, it only has its name and some length to it'.repeat(20))
		expect(why(() => openStore(path()))).toBe('damaged')
	})

	test.skipIf(process.getuid?.() === 0)('in a folder that cannot be written is said to be so', () => {
		chmodSync(folder, 0o500)
		expect(why(() => openStore(path()))).toBe('unwritable')
		chmodSync(folder, 0o700)
	})

	test('in a place that is no folder is said to be unwritable', () => {
		writeFileSync(join(folder, 'file'), '')
		expect(why(() => openStore(join(folder, 'file', 'cotejo.sqlite')))).toBe('unwritable')
	})

	test('is used by two servers at once', () => {
		const [one, other] = [openStore(path()), openStore(path())]
		for (let n = 0; n < 20; n++) (n % 2 ? one : other).addWork(`w${n}`, files, n)
		expect([one.works().length, other.works().length]).toEqual([20, 20])
		one.close()
		other.close()
	})

	test('is copied while it is used, and restored with what was there kept beside it', () => {
		const store = openStore(path())
		store.addWork('calle', files, 1)
		backUp(path(), join(folder, 'copy'))
		store.addWork('plaza', files, 2)
		store.close()
		const before = restoreFrom(join(folder, 'copy'), path()) ?? ''
		const [now, old] = [openStore(path()), openStore(before)]
		expect([now.works().length, old.works().length]).toEqual([1, 2])
		now.close()
		old.close()
		expect(why(() => restoreFrom(join(folder, 'nothing'), path()))).not.toBe('fine')
	})
})

describe('A process killed while it imports', () => {
	const rounds = Number(process.env.COTEJO_KILLS ?? 8)
	/** Adds works until it is killed, and says each one that has been acknowledged. */
	const program = `
		const { DatabaseSync } = require('@photostructure/sqlite')
		const database = new DatabaseSync(process.argv[1])
		database.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full')
		for (let n = 0; ; n++) {
			const slug = process.argv[2] + '-' + n
			database.exec('begin immediate')
			database.prepare('insert into work (slug, made) values (?, 1)').run(slug)
			database.prepare("insert into edition (work, number, made, note) values (?, 1, 1, '')").run(slug)
			for (const name of ['work.json', 'es.md', 'en.md'])
				database.prepare('insert into file (work, edition, name, text) values (?, 1, ?, ?)').run(slug, name, 'x'.repeat(200000))
			database.exec('commit')
			process.send(slug)
		}`

	test(
		`leaves every acknowledged work whole and no half one, ${rounds} times at seeded moments`,
		async () => {
			openStore(path()).close()
			const script = join(folder, 'import.cjs')
			writeFileSync(
				script,
				program
					.replace(
						"require('@photostructure/sqlite')",
						`require(${JSON.stringify(join(process.cwd(), 'node_modules/@photostructure/sqlite'))})`
					)
					.replaceAll('process.argv[1]', 'process.argv[2]')
					.replaceAll("process.argv[2] + '-'", "process.argv[3] + '-'")
			)
			const acknowledged: string[] = []
			for (let round = 0, seed = 7; round < rounds; round++) {
				seed = (seed * 1103515245 + 12345) % 2147483648
				await new Promise<void>((done) => {
					const child = fork(script, [path(), `r${round}`])
					let first = true
					child.on('message', (slug) => {
						acknowledged.push(String(slug))
						if (first) setTimeout(() => child.kill('SIGKILL'), seed % 60)
						first = false
					})
					child.on('exit', () => done())
				})
			}
			const store = openStore(path())
			expect(store.isSound()).toBe(true)
			const there = store.works().map(({ slug }) => slug)
			expect(acknowledged.filter((slug) => !there.includes(slug))).toEqual([])
			expect(there.filter((slug) => store.files(slug).length !== 3)).toEqual([])
			expect(acknowledged.length).toBeGreaterThanOrEqual(rounds)
			store.close()
		},
		30_000 + rounds * 2000
	)
})

describe('The mark of a work', () => {
	test('changes with every file written, also one of equal length, and with nothing else', () => {
		const store = openStore(path())
		store.addWork('calle', files, 1)
		const { names, mark } = store.marks('calle')
		expect(names).toEqual(['es.md', 'work.json'])
		store.say('calle', 'position', 'k', '{}', 7)
		store.addWork('plaza', files, 2)
		expect(store.marks('calle').mark).toBe(mark)
		const seen = new Set([mark])
		for (const text of ['La plaza.\n', 'La calle.\n', 'La plaza.\n']) {
			store.putFile('calle', { name: 'es.md', text })
			expect(store.text('calle', 'es.md')).toBe(text)
			seen.add(store.marks('calle').mark)
		}
		store.addEdition('calle', files, '', 3)
		seen.add(store.marks('calle').mark)
		expect(seen.size).toBe(5)
		expect(store.text('calle', 'nada')).toBeUndefined()
		store.close()
	})
})

/** A disk of six megabytes, where this system lets one be made; else undefined. */
function smallDisk(): string | undefined {
	const disk = join(folder, 'disk')
	mkdirSync(disk)
	const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk])
	return made.status === 0 ? disk : undefined
}

describe('A full disk', () => {
	test('is said as such, keeps what was there, and takes more once there is room', ({ skip }) => {
		const disk = smallDisk()
		if (disk === undefined) return skip('no file system can be mounted here')
		try {
			const place = join(disk, 'cotejo.sqlite')
			const store = openStore(place)
			store.addWork('calle', files, 1)
			writeFileSync(join(disk, 'ballast'), new Uint8Array(5_000_000))
			const large = [...files, { name: 'en.md', text: 'x'.repeat(2_000_000) }]
			expect(why(() => store.addWork('plaza', large, 2))).toBe('full')
			expect([store.works().length, store.files('calle').length, store.isSound()]).toEqual([1, 2, true])
			rmSync(join(disk, 'ballast'))
			expect(store.addWork('plaza', large, 3)).toBe(true)
			store.close()
		} finally {
			spawnSync('umount', ['-l', disk])
		}
	})

	test('and SQLite’s own bound on a file are told by their cause, not by the rollback after it', () => {
		const database = new DatabaseSync(path())
		database.exec('create table t (a text); pragma max_page_count = 8; begin immediate')
		let cause: unknown
		try {
			for (let n = 0; n < 100; n++) database.prepare('insert into t values (?)').run('x'.repeat(3000))
		} catch (error) {
			cause = rolledBack(database, error)
		}
		expect([database.isTransaction, failureOf(cause).why]).toEqual([false, 'full'])
		expect(failureOf(rolledBack(database, new Error('disk I/O error'))).why).toBe('unwritable')
		database.close()
	})
})
