import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder = ''
const cotejo = (args: readonly string[], input = '') =>
	spawnSync(process.execPath, ['src/cli/cotejo.js', ...args], {
		encoding: 'utf8',
		input,
		env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' }
	})
const file = (name: string, content: string | Uint8Array) => {
	const path = join(folder, name)
	writeFileSync(path, content)
	return path
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-cli-'))
	// The first call builds the command line where it is missing or old.
	cotejo(['--version'])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const es = 'En 1952 hubo una reforma agraria en Bolivia. Nadie la esperaba.\n\nLa ley no llegó a Oruro.\n'
const en = 'In 1952 there was a land reform in Bolivia. Nobody expected it.\n\nThe law did not reach Oruro.\n'

describe('import', () => {
	test('refuses the same language twice and writes nothing', () => {
		const again = `${es}La gente del altiplano esperó muchos años y nadie supo decir por qué tardaba tanto la ley en llegar al pueblo.\n`
		const { status, stderr } = cotejo([
			'import',
			file('i1.txt', again),
			file('i2.txt', again),
			'--as',
			'dos-veces'
		])
		expect([status, existsSync('texts/dos-veces')]).toEqual([2, false])
		expect(stderr).toContain('Both files are in Spanish')
	})
})

describe('align', () => {
	test('writes a bead a line with 0-based half-open ranges and a cost of four decimals', () => {
		const { stdout, status } = cotejo(['align', file('a.es.txt', es), file('a.en.txt', en)])
		expect(status).toBe(0)
		expect(stdout.trim().split('\n')).toHaveLength(3)
		for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^\d+:\d+\t\d+:\d+\t-?\d+\.\d{4}$/)
		expect(stdout).toMatch(/^0:1\t0:1\t/)
	})
	test('counts the lines of segmented files without the empty ones', () => {
		const seg = (text: string) => text.replace(/\. /g, '.\n')
		const { stdout } = cotejo(['align', '--segmented', file('s.es', seg(es)), file('s.en', seg(en))])
		expect(
			stdout
				.split('\n')
				.map((line) => line.split('\t').slice(0, 2).join(' '))
				.slice(0, 3)
		).toEqual(['0:1 0:1', '1:2 1:2', '2:3 2:3'])
	})
	test('gives rows over paragraphs when asked', () => {
		const { stdout } = cotejo([
			'align',
			'--level',
			'paragraph',
			join(folder, 'a.es.txt'),
			join(folder, 'a.en.txt')
		])
		expect(stdout.trim().split('\n')).toHaveLength(2)
	})
	test('writes a file whole and nothing else', () => {
		const out = join(folder, 'out.json')
		const { stdout, status } = cotejo([
			'align',
			'--format',
			'json',
			'--out',
			out,
			join(folder, 'a.es.txt'),
			join(folder, 'a.en.txt')
		])
		expect([stdout, status]).toEqual(['', 0])
		expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
			source: { lang: 'es' },
			target: { lang: 'en' }
		})
	})
	test('reads one side from standard input', () => {
		expect(
			cotejo(['align', join(folder, 'a.es.txt'), '-'], en)
				.stdout.trim()
				.split('\n')
		).toHaveLength(3)
	})
	test('reads old encodings and says so', () => {
		const latin = Uint8Array.from(es, (char) => char.charCodeAt(0))
		const { stderr, status } = cotejo(['align', file('latin.txt', latin), join(folder, 'a.en.txt')])
		expect(status).toBe(0)
		expect(stderr).toContain('windows-1252')
	})
	test('puts swapped sides right and says so', () => {
		const long = (text: string) => text.repeat(20)
		const { stderr, status } = cotejo(['align', file('l.en.txt', long(en)), file('l.es.txt', long(es))])
		expect(status).toBe(0)
		expect(stderr).toContain('swapped')
	})
	test('gives the same bytes for segmented files with other line ends, a byte order mark, another encoding, or from standard input', () => {
		const lines = es.replace(/\. /g, '.\n')
		const target = file('same.en', en.replace(/\. /g, '.\n'))
		const beads = (source: string, input = '') =>
			cotejo(['align', '--segmented', source, target], input).stdout
		const usual = beads(file('same.es', lines))
		expect(usual.split('\n')).toHaveLength(4)
		expect(beads(file('crlf.es', `\ufeff${lines.replace(/\n/g, '\r\n')}`))).toBe(usual)
		expect(beads(file('latin.es', Buffer.from(lines, 'latin1')))).toBe(usual)
		expect(beads('-', lines)).toBe(usual)
	})
	test('says of texts that do not correspond that they do not, with the share, whatever their sizes', () => {
		const words = 'river stone letter window bread garden winter captain music shadow'.split(' ')
		const book = words.flatMap((a) => words.map((b) => `The ${a} was near the ${b}.`)).join('\n')
		const said = (source: string) =>
			cotejo(['align', '--segmented', file('un.es', source), file('un.en', book)])
		for (const source of [
			'La ley no llegó a Oruro.\n',
			'Nadie la esperaba. '.repeat(5000),
			'La ley llegó tarde.\n'.repeat(40)
		]) {
			const { status, stderr, stdout } = said(source)
			expect([status, stderr]).toEqual([0, expect.stringMatching(/not look like translations.* \d+%/)])
			expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/:100\t|\t\d+:100\t/)
		}
	})
	test('ends quietly where its reader stops early', () => {
		const child = spawnSync(
			process.execPath,
			[
				'-e',
				`const child = require('node:child_process').spawn(process.execPath, ['src/cli/cotejo.js', 'align', '--format', 'json', ${JSON.stringify(file('early.es', es.repeat(500)))}, ${JSON.stringify(file('early.en', en.repeat(500)))}], { stdio: ['ignore', 'pipe', 'inherit'] })
				child.stdout.once('data', () => child.stdout.destroy())
				child.on('exit', (status) => process.exit(status))`
			],
			{ encoding: 'utf8' }
		)
		expect(child.status).toBe(0)
		expect(child.stderr).not.toMatch(/EPIPE|Error/)
	})
	test('gives the same bytes for the same input', () => {
		const run = () =>
			cotejo(['align', '--format', 'json', join(folder, 'a.es.txt'), join(folder, 'a.en.txt')]).stdout
		expect(run()).toBe(run())
	})
})

describe('what cannot be used', () => {
	test.each([
		['a missing file', ['align', 'nowhere.txt', 'nowhere.txt'], 'There is no file “nowhere.txt”'],
		['an empty file', ['align', 'EMPTY', 'EMPTY'], 'is empty'],
		['a binary file', ['check', 'BINARY', 'BINARY'], 'is not a text file'],
		['one language twice', ['align', 'LONG', 'LONG'], 'Both files are in Spanish'],
		['an unknown command', ['aline'], 'There is no command “aline”'],
		['an unknown option', ['align', '--fast'], 'is not understood'],
		['a wrong value', ['check', '--profile', 'loud', 'LONG', 'LONG'], 'it takes strict, wide'],
		['an unknown check', ['check', '--only', 'grammar', 'LONG', 'LONG'], 'There is no check “grammar”'],
		['one file only', ['align', 'LONG'], 'needs two files'],
		['an unknown work', ['check', 'no-such-work'], 'There is no work “no-such-work”']
	])('%s ends with status 2 and one line', (_, args, sentence) => {
		const files: Record<string, string> = {
			EMPTY: file('empty.txt', ''),
			BINARY: file('picture.png', Uint8Array.from([137, 80, 78, 71, 0, 0, 0, 1, 2, 3])),
			LONG: file('long.txt', es.repeat(20))
		}
		const { stdout, stderr, status } = cotejo(args.map((arg) => files[arg] ?? arg))
		expect([status, stdout]).toEqual([2, ''])
		expect(stderr).toContain(sentence)
		expect(stderr.trim().split('\n')).toHaveLength(1)
	})
	test('is said in Spanish when asked', () => {
		expect(cotejo(['align', '--ui', 'es', 'nada.txt', 'nada.txt']).stderr).toContain(
			'No existe el archivo «nada.txt»'
		)
	})
	test('leaves no file behind', () => {
		const out = join(folder, 'never.tsv')
		expect(cotejo(['align', 'nowhere.txt', 'nowhere.txt', '--out', out]).status).toBe(2)
		expect(existsSync(out)).toBe(false)
	})
})

describe('check', () => {
	const flawed = en.replace('1952', '1925').replace('did not reach', 'did reach')
	test('says what differs, with offsets of the file, and ends with status 1', () => {
		const source = file('c.es.txt', es)
		const target = file('c.en.txt', flawed)
		const { stdout, status } = cotejo(['check', '--format', 'json', source, target])
		const report: {
			issues: {
				check: string
				severity: string
				row: number
				source: { from: number; to: number; text: string }[]
				target: { from: number; to: number; text: string }[]
			}[]
		} = JSON.parse(stdout)
		expect(status).toBe(1)
		const number = report.issues.find((issue) => issue.check === 'date-time')
		expect(number).toMatchObject({
			severity: 'critical',
			row: 0,
			source: [{ text: '1952' }],
			target: [{ text: '1925' }]
		})
		const [place] = number?.target ?? []
		expect(flawed.slice(place?.from, place?.to)).toBe('1925')
		expect(report.issues.some((issue) => issue.check === 'negation')).toBe(true)
	})
	test('ends with status 0 when told never to fail, and when nothing is wrong', () => {
		expect(
			cotejo(['check', '--fail-on', 'never', join(folder, 'c.es.txt'), join(folder, 'c.en.txt')]).status
		).toBe(0)
		expect(cotejo(['check', file('g.es.txt', es), file('g.en.txt', en)]).status).toBe(0)
	})
	test('judges pairs of lines each by itself', () => {
		const { stdout, status } = cotejo([
			'check',
			'--pairs',
			'--format',
			'json',
			file('p.es', 'Hay 5 casas.\nHay 7 ríos.\n'),
			file('p.en', 'There are 5 houses.\nThere are 8 rivers.\n')
		])
		expect(status).toBe(1)
		expect(JSON.parse(stdout).issues).toMatchObject([
			{ check: 'number', pair: 1, source: [{ from: 4, to: 5, text: '7' }], target: [{ text: '8' }] }
		])
	})
	test('tells what stands in another order, and counts it neither among the issues nor among the brackets', () => {
		const { stdout, status } = cotejo([
			'check',
			'--pairs',
			file('o.es', 'El perro viejo duerme en la cocina. María lee un libro de historia en el jardín.\n'),
			file('o.en', 'María reads a history book in the garden. The old dog sleeps in the kitchen.\n')
		])
		expect(status).toBe(0)
		expect(stdout).toContain('The sentences of this passage are in another order')
		expect(stdout).toMatch(/No issues.*\nAlso 1 passage in another order\.\n$/)
	})
	test('takes lines of a hundred thousand characters, with offsets in the line', () => {
		const es = 'El río bajó crecido y se llevó el puente de madera. La gente pasó a pie. '.repeat(1400)
		const en = 'The river came down in flood and carried off the wooden bridge. The people crossed on foot. '
		const lines = [
			file('l.es', `${es}Vinieron 37 personas.\n`),
			file('l.en', `${en.repeat(1400)}There came 73 people.\n`)
		]
		const { stdout } = cotejo(['check', '--pairs', '--only', 'number', '--format', 'json', ...lines])
		const { issues } = JSON.parse(stdout)
		expect(issues.map(({ pair, source }: { pair: number; source: unknown }) => [pair, source])).toEqual([
			[0, [{ from: es.length + 9, to: es.length + 11, text: '37' }]]
		])
	}, 30_000)
	test('tells on request what was not flagged and why, in the language asked for', () => {
		const pair = [
			file('y.es', 'Sí.\nCaminaron 10 kilómetros hasta el río.\n'),
			file('y.en', 'Yes.\nThey walked 6.2 miles to the river.\n')
		]
		const { stdout, status } = cotejo(['check', '--pairs', '--why', ...pair])
		expect(status).toBe(0)
		const [, listed] = stdout.split('Not flagged, and why (1):\n')
		expect(listed).toBe(
			'\nnumber · pair 2\n  It is the same measure in another unit.\n    original: 10\n    translation: 6.2\n'
		)
		expect(cotejo(['check', '--pairs', ...pair]).stdout).not.toContain('Not flagged')
		expect(cotejo(['check', '--pairs', '--why', '--ui', 'es', ...pair]).stdout).toContain(
			'no se señala, y por qué (1)'
		)
		const refused = cotejo(['check', '--pairs', '--why', '--format', 'json', ...pair])
		expect([refused.status, refused.stdout]).toEqual([2, ''])
		expect(refused.stderr).toContain('--why goes with --format text only')
	})
	test('skips empty lines of pairs, and says where a line has no answer', () => {
		const { stdout, status } = cotejo([
			'check',
			'--pairs',
			'--format',
			'json',
			file('q.es', '\n\nHay 7 ríos.\n \nLos vecinos caminaron muchos días por el valle.\n\n'),
			file('q.en', '\n\nThere are 8 rivers.\n\n\n\n')
		])
		expect(status).toBe(1)
		expect(
			JSON.parse(stdout).issues.map((issue: { check: string; pair: number }) => [issue.check, issue.pair])
		).toEqual([
			['number', 2],
			['omission', 4]
		])
	})
	test('refuses pairs of unequal number with one sentence that names both', () => {
		const args = ['check', '--pairs', file('r.es', 'Uno.\nDos.\nTres.\n'), file('r.en', 'One.\nTwo.\n')]
		const { stdout, stderr, status } = cotejo(args)
		expect([status, stdout]).toEqual([2, ''])
		expect(stderr).toMatch(/^cotejo: “\S+r\.es” has 3 lines and “\S+r\.en” has 2: .*\.\n$/)
	})
	test('writes CSV and text without what is not seen, and SARIF with the line of a pair', () => {
		const pair = [
			file('v.es', 'Sí.\nHay 7\u00ad5 ríos.\n'),
			file('v.en', 'Yes.\nThere are 8\u00ad6\u0008 rivers.\n')
		]
		const out = (format: string) => cotejo(['check', '--pairs', '--format', format, ...pair]).stdout
		expect(out('csv')).toContain(',1,,75,86,')
		expect(out('text')).toContain('translation: 86\n')
		expect(JSON.parse(out('sarif')).runs[0].results[0].locations[0].physicalLocation.region).toEqual({
			startLine: 2,
			startColumn: 11,
			endColumn: 14,
			snippet: { text: '8\u00ad6' }
		})
	})
	test('writes CSV with a header row, SARIF and a page', () => {
		const out = (format: string) =>
			cotejo(['check', '--format', format, join(folder, 'c.es.txt'), join(folder, 'c.en.txt')]).stdout
		expect(out('csv').split('\r\n')[0]).toBe(
			'key,check,category,severity,confidence,pair,row,source,target,message'
		)
		expect(JSON.parse(out('sarif'))).toMatchObject({
			version: '2.1.0',
			runs: [{ tool: { driver: { name: 'Cotejo' } } }]
		})
		expect(out('html')).toContain('<mark>1925</mark>')
	})
})

describe('diff, words and lemma', () => {
	test('compare by whole words', () => {
		expect(
			cotejo(['diff', file('old.txt', 'La ley llegó tarde.\n'), file('new.txt', 'La ley no llegó pronto.\n')])
				.stdout
		).toBe('La ley {+no+} llegó [-tarde-]{+pronto+}.\n')
	})
	test('link line with line', () => {
		const { stdout } = cotejo([
			'words',
			'--tokenized',
			file('w.es', 'la revolución mexicana\n\n'),
			file('w.en', 'the Mexican revolution\n\n')
		])
		expect(stdout).toMatch(/^(\d+-\d+ ?)*\n\n$/)
		expect(stdout).toContain('1-2')
	})
	test('give a line a form', () => {
		expect(cotejo(['lemma', '--lang', 'en', file('f.en', 'children\nwent\n')]).stdout).toMatch(
			/^children\tchild\b.*\nwent\tgo\b/
		)
	})
})

describe('help', () => {
	test.each([
		['es', 'Uso: cotejo'],
		['en', 'Usage: cotejo']
	])('in %s', (ui, words) => {
		expect(cotejo(['--help', '--ui', ui]).stdout).toContain(words)
	})
	test('of one command tells its options and no other’s, in both languages, before or behind its name', () => {
		const spanish = cotejo(['lemma', '--help', '--ui', 'es'])
		expect([spanish.status, spanish.stdout.includes('--lang es|en')]).toEqual([0, true])
		expect(spanish.stdout).not.toContain('--profile')
		expect(cotejo(['--ui', 'es', 'help', 'lemma']).stdout).toBe(spanish.stdout)
		expect(cotejo(['help', 'lemma']).stdout).toContain('Dictionary forms')
	})
})

describe('wrong usage ends with status 2 and one line that says what to do', () => {
	test.each([
		[['lemma', '--attach', '-'], '“cotejo lemma” does not take --attach. See cotejo lemma --help.'],
		[['check', 'a', 'b', '--format'], 'The option “--format” needs a value after it.'],
		[['check', 'a', 'b', '--colour'], 'The option “--colour” is not understood.'],
		[['constructor'], 'There is no command “constructor”.'],
		[['--ui', 'es', 'cotejar'], 'No existe la orden «cotejar».'],
		[['align', 'a', 'b', '--ui', 'fr'], '--ui does not take “fr”; it takes es, en.']
	])('%j', (args, sentence) => {
		const { status, stdout, stderr } = cotejo(args)
		expect([status, stdout]).toEqual([2, ''])
		expect(stderr.trim().split('\n')).toHaveLength(1)
		expect(stderr).toContain(sentence)
	})
})

describe('a dictionary of one\u2019s own', () => {
	test('helps linking words, and says which lines could not be read', () => {
		const pair = [file('d.es', 'zurriburri tabuco\n'), file('d.en', 'hovel hubbub\n')] as const
		const own = file('own.tsv', 'es\ten\nzurriburri\thubbub\ntabuco\thovel\nsuelto\n')
		const { stdout, stderr, status } = cotejo(['words', '--tokenized', '--dictionary', own, ...pair])
		expect(status).toBe(0)
		expect(stdout).toBe('0-1 1-0\n')
		expect(cotejo(['words', '--tokenized', ...pair]).stdout).not.toBe(stdout)
		expect(stderr).toContain('No. 4: there is no tab between word and translation in “suelto”.')
	})
	test('that cannot be used is refused with a sentence', () => {
		const pair = [file('e.es', 'hola\n'), file('e.en', 'hello\n')] as const
		const ifo = file('own.ifo', "StarDict's dict ifo file\n")
		const { stderr, status } = cotejo(['words', '--tokenized', '--dictionary', ifo, ...pair])
		expect(status).toBe(2)
		expect(stderr).toContain('lacks its file “own.dict.dz”')
	})
})
