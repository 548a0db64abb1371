import type { Sentences } from '../language.ts'

export const cli: Sentences = {
	usage: `Cotejo {{version}} — Spanish and English texts, face to face

Usage: cotejo COMMAND [OPTIONS]

  align ES EN             aligns two texts
                          --format tsv|json|html   --level sentence|paragraph   --segmented
                          --dictionary FILE   (your own, repeatable; with check and words too)
  check ES EN             aligns, then points to where the translation diverges
                          --format text|json|sarif|csv|html   --profile strict|wide
                          --glossary FILE   --only ID,…   --skip ID,…
                          --fail-on minor|major|critical|never   --segmented   --pairs
  check WORK              checks a work of texts/, with its glossary and its verdicts
  words --tokenized ES EN links word with word, line by line
                          --confidence P   --attach
  lemma --lang es|en FILE dictionary forms of one word a line
  diff OLD NEW            compares two versions of a text by words
                          --format text|json|html
  import FILE [FILE] --as NAME
                          makes a work of texts/ out of text, Markdown, HTML, EPUB, DOCX,
                          TMX, XLIFF, TSV, CSV, SRT or VTT
  export WORK             --format tmx|xliff|tsv|markdown|folder
  backup FILE             copies what you have done in the app into one file
  restore FILE            brings such a copy back (a running server sees it at once)
  bench                   the project’s measurements

For all: --out FILE   --ui es|en   --force   --help
“-” is standard input. Exit status: 0 fine, 1 issues at or above --fail-on,
2 wrong usage or a file that cannot be used.
`,
	'unknown-command': 'There is no command “{{command}}”. The commands are: {{commands}}. See cotejo --help.',
	'unknown-option': 'The option “{{option}}” is not understood. See cotejo --help.',
	'foreign-option': '“cotejo {{command}}” does not take {{option}}. See cotejo {{command}} --help.',
	'missing-value': 'The option “{{option}}” needs a value after it. See cotejo --help.',
	'wrong-value': '--{{option}} does not take “{{value}}”; it takes {{values}}.',
	'unknown-table': 'There is no table “{{value}}”. The tables are: {{values}}.',
	'unknown-check': 'There is no check “{{value}}”. The checks are: {{values}}.',
	'two-files': '“cotejo {{command}}” needs two files. See cotejo --help.',
	'one-file': '“cotejo {{command}}” needs a file. See cotejo --help.',
	'stdin-twice': 'Standard input (“-”) can stand for one of the two files only.',
	'lines-differ':
		'“{{source}}” has {{a}} lines and “{{target}}” has {{b}}: with this option they must have the same number.',
	'note-encoding': '“{{file}}” is not UTF-8: read as {{encoding}}.',
	'note-swapped': 'The first file is in English and the second in Spanish: they have been swapped.',
	'note-other-language': '“{{file}}” does not look like {{lang}}; aligning all the same.',
	'note-not-corresponding':
		'These two texts do not look like translations of each other: only {{share}}% of them corresponds.',
	'note-aside':
		'Text that is not part of the work was set aside in “{{file}}” ({{count}} paragraphs of licence).',
	'import-files': '“cotejo import” takes one or two files. See cotejo --help.',
	'import-as': '--as needs a name of letters, figures and hyphens; “{{value}}” is not one.',
	'import-taken': 'There is already a folder {{folder}}. Choose another name with --as.',
	'import-done':
		'{{folder}}: {{source}} Spanish paragraphs, {{target}} English; {{pairs}} pairs came aligned.',
	'export-work': '“cotejo export” needs the name of a work. See cotejo --help.',
	'export-out': 'A folder leaves as a ZIP archive: say where with --out FILE.',
	'backup-file': 'Say which file. See cotejo --help.',
	'backup-exists': '“{{file}}” exists already and is not overwritten.',
	'backup-done': 'Copied into {{file}}.',
	'restore-done': 'Restored from {{file}}.',
	'restore-kept': 'Restored. What was there before is now {{file}}.',
	progress: 'aligning… {{share}}%',
	spanish: 'Spanish',
	english: 'English',
	'check-none': 'No issues ({{profile}}).',
	'check-count_one':
		'{{count}} issue ({{profile}}): {{critical}} critical, {{major}} major, {{minor}} minor.',
	'check-count_other':
		'{{count}} issues ({{profile}}): {{critical}} critical, {{major}} major, {{minor}} minor.',
	'check-reordered_one': 'Also {{count}} passage in another order.',
	'check-reordered_other': 'Also {{count}} passages in another order.',
	'check-info_one': 'Also {{count}} bracket of the translator’s.',
	'check-info_other': 'Also {{count}} brackets of the translator’s.',
	'note-verdicts':
		'“{{file}}” is not a list of verdicts and was left aside. “Save with the work” writes a new one.',
	'note-verdicts-unread_one': '{{count}} verdict in “{{file}}” has no key and does not count.',
	'note-verdicts-unread_other': '{{count}} verdicts in “{{file}}” have no key and do not count.',
	'check-dismissed_one': '{{count}} issue dismissed by a verdict does not count.',
	'check-dismissed_other': '{{count}} issues dismissed by a verdict do not count.',
	'why-text': '--why goes with --format text only: leave one of the two out.',
	'why-title': 'Not flagged, and why ({{number}}):',
	'why-free': 'The work is translated freely, and this is more likely the translator’s way of saying it.',
	'why-none': 'Nothing else looked like a divergence.',
	strict: 'strict profile',
	wide: 'wide profile',
	critical: 'critical',
	major: 'major',
	minor: 'minor',
	neutral: 'information',
	row: 'row {{number}}',
	pair: 'pair {{number}}',
	original: 'original',
	translation: 'translation',
	'html-title': '{{source}} and {{target}}, side by side',
	'html-gap-target': 'not in the translation',
	'html-gap-source': 'added by the translation',
	internal: 'Cotejo failed inside: {{reason}}. This is a fault of the program; please report this message.'
}
