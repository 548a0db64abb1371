import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'

/** Where the books are: what COTEJO_BOOKS names, else beside the project. */
const books = resolve(process.env.COTEJO_BOOKS ?? join(import.meta.dirname, '../../../shared/books'))

/** The path of a book's file. */
export function bookFile(name: string): string {
	return join(books, name)
}

/** Books that were not found, by file name; empty when all are there. */
export function missingBooks(): readonly string[] {
	return ['quijote', 'marianela']
		.flatMap((name) => [`${name}.es.txt`, `${name}.en.txt`])
		.filter((name) => !existsSync(join(books, name)))
		.map((name) => join(books, name))
}

/** *Marianela* is repeated so often after the Quixote: together they make 10,000 rows and some more. */
const copies = 6

/** A folder of works with one of 10,000 rows in it, `libro`: the Quixote, then *Marianela* several times over. */
export function writeBook(): string {
	const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
	const home = join(folder, 'libro')
	mkdirSync(home)
	for (const lang of ['es', 'en'] as const) {
		const once = wordsOf(`quijote.${lang}.txt`)
		const again = wordsOf(`marianela.${lang}.txt`)
		const parts = Array.from({ length: copies }, (_, n) => `# Marianela ${n + 1}\n\n${again}`)
		writeFileSync(join(home, `${lang}.md`), ['# Don Quijote', once, ...parts].join('\n\n'))
	}
	const version = (lang: string, role: string) => ({
		file: `${lang}.md`,
		lang,
		role,
		translator: null,
		date: ''
	})
	const title = { es: 'Diez mil filas', en: 'Ten thousand rows' }
	const versions = [version('es', 'original'), version('en', 'translation')]
	writeFileSync(join(home, 'work.json'), JSON.stringify({ title, author: '', year: '', versions }))
	writeFileSync(join(home, 'glossary.tsv'), glossary)
	return folder
}

const glossary = [
	'term\tlang\tcategory\trenderings\tpolicy\tcase\tpos\tnote_es\tnote_en',
	'escudero\tes\tperson\tsquire\ttranslate\tany\tn\tEl que sirve a un caballero.\tOne who serves a knight.',
	'venta\tes\tplace\tinn\ttranslate\tany\tn\tPosada en un camino.\tA roadside inn.',
	'mina\tes\tplace\tmine\ttranslate\tany\tn\tDonde se saca el mineral.\tWhere ore is dug.'
].join('\n')

/** The words of a book without what its publisher put around them. */
function wordsOf(name: string): string {
	const bytes = readFileSync(join(books, name))
	const utf8 = bytes.toString('utf8')
	return (utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8)
		.replace(/\r/g, '')
		.replace(/^[\s\S]*?\*\*\* ?START OF[^\n]*\n/, '')
		.replace(/\*\*\* ?END OF[\s\S]*$/, '')
}
