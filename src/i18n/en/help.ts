import type { Sentences } from '../language.ts'

/** By command: its use, what it does, its options, an example. */
export const help: Sentences = {
	align: `cotejo align ES EN

Aligns a Spanish text with its English translation, sentence by sentence.

  --format tsv        a pair a line: a:b⇥c:d⇥cost, sentences counted from 0 (the default)
  --format json       the same with the sentences themselves and the rows of paragraphs
  --format html       a page that sets the two texts side by side
  --level paragraph   rows of whole paragraphs instead of sentences
  --segmented         the files hold a sentence a line, with an empty line between paragraphs
  --dictionary FILE   a dictionary of your own (table, StarDict, dictd, TMX); repeatable

  cotejo align --format html --out page.html original.txt translation.txt
`,
	check: `cotejo check ES EN
cotejo check WORK

Aligns two texts, or takes a work of texts/ with its glossary and its verdicts, and points
to where the translation diverges from the original.

  --profile strict    few issues, and reliable ones (the default)
  --profile wide      everything worth a look, for working through a translation
  --format text       for reading (the default); json, sarif, csv and html for other programs
  --only ID,…         these checks alone; --skip ID,… all but these
  --fail-on LEVEL     exit with 1 from this severity on: minor, major (the default), critical, never
  --glossary FILE     the terms agreed on: a table with the columns term and renderings
  --why               after the issues, what was not flagged and the reason (text only)
  --pairs             line n of one file is the translation of line n of the other
  --segmented         the files hold a sentence a line, with an empty line between paragraphs
  --dictionary FILE   a dictionary of your own (table, StarDict, dictd, TMX); repeatable

  cotejo check original.txt translation.txt --profile wide --format sarif --out issues.sarif
`,
	words: `cotejo words --tokenized ES EN

Links the words of line n with those of line n: i-j for word i of the Spanish and word j of
the English, counted from 0. Words stand between spaces.

  --confidence P      only links of at least this confidence, from 0 to 1
  --attach            articles and clitics share the link of the word they lean on
  --dictionary FILE   a dictionary of your own (table, StarDict, dictd, TMX); repeatable
`,
	lemma: `cotejo lemma --lang es|en FILE

Dictionary forms of the words of a file, one word a line: the form, a tab, the likeliest
lemma and then the others.

  --lang es|en        the language of the words (es by default)
`,
	diff: `cotejo diff OLD NEW

Compares two versions of one text by whole words.

  --format text       for reading (the default); json, html
`,
	import: `cotejo import FILE [FILE] --as NAME

Makes a folder of texts/ out of two files, or out of one that holds both languages or just
one: text, Markdown, HTML, EPUB, DOCX, TMX, XLIFF, TSV, CSV, SRT or VTT. Which side is
Spanish is found out; an alignment the file brings is kept.

  --as NAME           the folder’s name: letters, figures and hyphens

  cotejo import quijote.es.epub quijote.en.epub --as quijote
`,
	export: `cotejo export WORK

Writes a work in a format other programs read.

  --format tmx        translation memory (the default); also xliff, tsv and markdown
  --format folder     the work’s whole folder as a ZIP archive; --out FILE says where
`,
	backup: `cotejo backup FILE

Copies what you have done and brought in (works, versions, verdicts, notes, hand-drawn pairs,
kept words, reading positions, your dictionaries) into one file. The server may go on running.
Works in texts/ are plain files and stay where they are.
`,
	restore: `cotejo restore FILE

Brings such a copy back. The server may go on running; what was there before is kept beside
it, your dictionaries too.
`,
	bench: `cotejo bench [TABLE …]

The project’s own measurements, all of them or the tables named: alignment, words,
divergence, revise, speed, ablation. Alone, “fit” prints the weights of the checks of omissions
and additions, “measured” what the page of checks shows. Gold data is read from COTEJO_GOLD.
`,
	everywhere: `For every command: --out FILE writes there instead of to standard output; --ui es|en sets
the language of messages; --force goes on where Cotejo would ask; --help. “-” is standard
input. Exit status: 0 fine, 1 issues at or above --fail-on, 2 wrong usage or a file that
cannot be used.
`
}
