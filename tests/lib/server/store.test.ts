import { spawnSync } from 'node:child_process'
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs'
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
	openDatabase,
	rolledBack
} from '../../../src/lib/server/store/database.ts'
import { migrations } from '../../../src/lib/server/store/migrations.ts'
import { openStore, storeOn } from '../../../src/lib/server/store/store.ts'

let folder = ''
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const path = () => join(folder, 'cotejo.sqlite')
const kept = (within = folder) => ({
	database: join(within, 'cotejo.sqlite'),
	dictionaries: join(within, 'dictionaries')
})
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

	test('keeps the later of two words on one thing, whichever comes first', () => {
		const [one, other] = [openStore(path()), openStore(path())]
		one.sayNewer('calle', 'verdict', [{ key: 'k', value: '"second"', at: 2 }])
		other.sayNewer('calle', 'verdict', [
			{ key: 'k', value: '"first"', at: 1 },
			{ key: 'l', value: '"other"', at: 1 }
		])
		expect(one.said('calle', 'verdict').map(({ value }) => value)).toEqual(['"second"', '"other"'])
		one.sayNewer('calle', 'verdict', [{ key: 'k', value: undefined, at: 3 }])
		other.sayNewer('calle', 'verdict', [{ key: 'k', value: '"late to arrive"', at: 2 }])
		expect(other.said('calle', 'verdict').map(({ key }) => key)).toEqual(['l'])
		expect(other.takenBack('calle', 'verdict')).toMatchObject([{ key: 'k', at: 3 }])
		one.close()
		other.close()
	})

	test('notes a new edition of a folder only when a text has changed', () => {
		const store = openStore(path())
		const texts = (es: string, glossary: string) => [
			{ name: 'es.md', text: es },
			{ name: 'glossary.tsv', text: glossary }
		]
		const note = (es: string, glossary = '') => store.noteEdition('plaza', texts(es, glossary), ['es.md'], 1)
		expect([note('Uno.'), note('Uno.', 'term'), note('Dos.'), note('Dos.')]).toEqual([
			true,
			false,
			true,
			false
		])
		expect(store.editions('plaza').length).toBe(2)
		store.addWork('plaza', files, 2)
		expect(note('Tres.')).toBe(false)
		store.close()
	})

	test('is brought from every earlier form to the newest, with all that is in it', () => {
		for (let form = 0; form <= migrations.length; form++) {
			const file = join(folder, `from-${form}.sqlite`)
			const early = new DatabaseSync(file)
			migrate(early, form)
			expect(formOf(early)).toBe(form)
			if (form > 0) {
				early.exec("insert into work (slug, made) values ('plaza', 1)")
				early.exec(
					"insert into said (work, kind, key, value, at) values ('plaza', 'bead', 'drawn', '[1]', 5)"
				)
			}
			early.close()
			const store = openStore(file)
			expect(store.addWork('calle', files, 1)).toBe(true)
			expect(store.said('plaza', 'bead')).toEqual(form > 0 ? [{ key: 'drawn', value: '[1]', at: 5 }] : [])
			store.close()
		}
	})

	test('on a full disk says so, keeps what it had, and goes on when there is room', () => {
		const database = openDatabase(path())
		const store = storeOn(database)
		store.addWork('calle', files, 1)
		database.exec('pragma max_page_count = 30')
		const large = [{ name: 'es.md', text: 'x'.repeat(500_000) }]
		expect(why(() => store.addWork('plaza', large, 2))).toBe('full')
		expect(why(() => store.addEdition('calle', large, '', 2))).toBe('full')
		expect([store.works().length, store.editions('calle').length]).toEqual([1, 1])
		database.exec('pragma max_page_count = 100000')
		expect(store.addWork('plaza', large, 3)).toBe(true)
		store.close()
	})

	test('that may only be read says so', () => {
		openStore(path()).close()
		const store = storeOn(new DatabaseSync(path(), { readOnly: true }))
		expect(why(() => store.say('calle', 'note', 'k', '"n"', 1))).toBe('unwritable')
		expect(store.works()).toEqual([])
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

	test('is copied with what only its log holds, and restored under the feet of a server', () => {
		const server = openStore(path())
		server.addWork('calle', files, 1)
		server.say('calle', 'verdict', 'k', '"error"', 1)
		backUp(kept(), join(folder, 'copy'))
		server.addWork('plaza', files, 2)
		const before = restoreFrom(join(folder, 'copy'), kept())[0] ?? ''
		expect([server.works().length, server.said('calle', 'verdict').length]).toEqual([1, 1])
		server.addWork('después', files, 3)
		server.close()
		const [now, old] = [openStore(path()), openStore(before)]
		expect(now.works().map(({ slug }) => slug)).toEqual(['calle', 'después'])
		expect([now.isSound(), old.works().length]).toEqual([true, 2])
		now.close()
		old.close()
	})

	test('comes back whole in another data folder: every table, and the dictionaries people brought', () => {
		const server = openStore(path())
		server.addWork('calle', files, 1)
		server.addEdition('calle', [...files, { name: 'verdicts.json', text: '[]' }], 'corregida', 2)
		server.setRemoved('calle', 5)
		for (const kind of ['position', 'verdict', 'note', 'peek', 'bead', 'earlier', 'word'] as const) {
			server.say('calle', kind, 'k', `"${kind}"`, 3)
			server.say('calle', kind, 'taken back', undefined, 4)
		}
		server.close()
		mkdirSync(join(folder, 'dictionaries', 'Minería', 'más'), { recursive: true })
		mkdirSync(join(folder, 'dictionaries', '.draft'), { recursive: true })
		writeFileSync(join(folder, 'dictionaries', '.draft', 'half.tsv'), 'mina\t')
		writeFileSync(join(folder, 'dictionaries', 'Minería', 'minería.tsv'), 'bocamina\tadit\n')
		writeFileSync(join(folder, 'dictionaries', 'Minería', 'más', 'x.bin'), new Uint8Array([0, 255, 10]))
		backUp(kept(), join(folder, 'copy'))
		const other = join(folder, 'another')
		expect(restoreFrom(join(folder, 'copy'), kept(other))).toEqual([])
		const everything = (database: string) => {
			const opened = new DatabaseSync(database, { readOnly: true })
			const names = opened.prepare("select name from sqlite_schema where type = 'table' order by name").all()
			const rows = names.map((row) => {
				const name = String(Reflect.get(Object(row), 'name'))
				return [name, opened.prepare(`select * from ${name}`).all()]
			})
			opened.close()
			return rows
		}
		expect(everything(kept(other).database)).toEqual(everything(path()))
		expect(everything(path()).length).toBeGreaterThan(3)
		const there = readdirSync(kept(other).dictionaries, { recursive: true }).map(String).sort()
		expect(there).toEqual(
			[
				'Minería',
				join('Minería', 'minería.tsv'),
				join('Minería', 'más'),
				join('Minería', 'más', 'x.bin')
			].sort()
		)
		expect([...readFileSync(join(kept(other).dictionaries, 'Minería', 'más', 'x.bin'))]).toEqual([0, 255, 10])
	})

	test('puts the dictionaries that were there aside, and leaves them where the copy has none', () => {
		openStore(path()).close()
		mkdirSync(join(folder, 'dictionaries', 'uno'), { recursive: true })
		writeFileSync(join(folder, 'dictionaries', 'uno', 'uno.tsv'), 'a\tb\n')
		backUp(kept(), join(folder, 'copy'))
		writeFileSync(join(folder, 'dictionaries', 'uno', 'uno.tsv'), 'a\tc\n')
		const before = restoreFrom(join(folder, 'copy'), kept())
		const text = (within: string) => readFileSync(join(within, 'uno', 'uno.tsv'), 'utf8')
		expect([text(join(folder, 'dictionaries')), text(before[1] ?? '')]).toEqual(['a\tb\n', 'a\tc\n'])
		const bare = new DatabaseSync(join(folder, 'bare'))
		migrate(bare)
		bare.close()
		restoreFrom(join(folder, 'bare'), kept())
		expect(text(join(folder, 'dictionaries'))).toBe('a\tb\n')
		expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([])
	})

	test('writes no file of a copy outside the folder of the dictionaries', () => {
		openStore(path()).close()
		mkdirSync(join(folder, 'dictionaries'), { recursive: true })
		backUp(kept(), join(folder, 'copy'))
		const copy = new DatabaseSync(join(folder, 'copy'))
		copy.prepare('insert into beside (path, bytes) values (?, ?)').run('../evil.tsv', new Uint8Array([1]))
		copy.close()
		restoreFrom(join(folder, 'copy'), kept())
		expect(existsSync(join(folder, 'evil.tsv'))).toBe(false)
	})

	test('takes back a copy of an earlier form', () => {
		const early = new DatabaseSync(join(folder, 'copy'))
		migrate(early, 1)
		early.exec("insert into work (slug, made) values ('vieja', 1)")
		early.close()
		openStore(path()).close()
		restoreFrom(join(folder, 'copy'), kept())
		const store = openStore(path())
		expect(store.works().map(({ slug }) => slug)).toEqual(['vieja'])
		store.close()
	})

	test('is restored over a damaged one, and not over a newer', () => {
		openStore(path()).close()
		backUp(kept(), join(folder, 'copy'))
		writeFileSync(path(), 'no database at all '.repeat(50))
		expect(why(() => restoreFrom(join(folder, 'copy'), kept()))).toBe('fine')
		expect(why(() => openStore(path()).close())).toBe('fine')
		const newer = new DatabaseSync(path())
		newer.exec(`pragma user_version = ${migrations.length + 1}`)
		newer.close()
		const bytes = readFileSync(path())
		expect(why(() => restoreFrom(join(folder, 'copy'), kept()))).toBe('newer')
		expect(readFileSync(path()).equals(bytes)).toBe(true)
		expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([])
		expect(why(() => restoreFrom(join(folder, 'nothing'), kept()))).not.toBe('fine')
	})
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
