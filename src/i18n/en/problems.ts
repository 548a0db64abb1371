import type { Sentences } from '../language.ts'

export const problems: Sentences = {
	'file-missing': 'There is no file “{{file}}”. Please check the path.',
	'file-empty': 'The file “{{file}}” is empty, so there is nothing to read. Please name another one.',
	'file-binary':
		'“{{file}}” is not a text file (it looks binary). Cotejo reads plain text and Markdown: please convert it first.',
	'file-too-large': '“{{file}}” is over the limit of {{limit}} MB. Please split it, by chapter for example.',
	'file-unreadable': '“{{file}}” cannot be read ({{reason}}). Please check its permissions.',
	'file-is-folder': '“{{file}}” is a folder, and a file is needed here.',
	'file-unwritable': '“{{file}}” cannot be written ({{reason}}). Nothing has been changed.',
	'same-language':
		'Both files are in {{lang}}. One in Spanish and one in English are needed; --force aligns them all the same.',
	'glossary-no-header': 'Line {{line}}: the header row with a “term” column is missing.',
	'glossary-no-term': 'Line {{line}}: the term is missing in “{{value}}”.',
	'glossary-twice': 'Line {{line}}: “{{value}}” is there already, further up; the first entry is kept.',
	'glossary-unknown-policy':
		'Line {{line}}: “{{value}}” is not a policy Cotejo knows (keep, translate, explain); translate is assumed.',
	'glossary-unknown-lang':
		'Line {{line}}: “{{value}}” is not a language Cotejo knows (es, en, qu, ay); es is assumed.',
	'lexicon-no-lemma': '{{file}}, line {{line}}: the lemma is missing.',
	'lexicon-no-translation': '{{file}}, line {{line}}: the translation is missing.',
	'lexicon-unknown-part-of-speech': '{{file}}, line {{line}}: unknown part of speech.',
	'dictionary-no-tab': 'No. {{line}}: there is no tab between word and translation in “{{text}}”.',
	'dictionary-no-word': 'No. {{line}}: the word is missing in “{{text}}”.',
	'dictionary-no-translation': 'No. {{line}}: there is no short translation for “{{text}}”.',
	'dictionary-outside': 'No. {{line}}: the article of “{{text}}” lies outside the dictionary file.',
	'dictionary-cut-off': 'No. {{line}}: the index breaks off at “{{text}}”.',
	'dictionary-too-many': 'No. {{line}}: “{{text}}” is left out, as the dictionary is full.',
	'dictionary-unit-one-sided': 'No. {{line}}: “{{text}}” lacks its Spanish or its English.',
	'dictionary-unit-long': 'No. {{line}}: “{{text}}” is not a term but a sentence.',
	'dictionary-more-problems': 'More entries that could not be read: {{count}}.',
	'dictionary-incomplete': 'The dictionary “{{file}}” lacks its file “{{missing}}”, which belongs beside it.',
	'dictionary-packed': '“{{file}}” cannot be unpacked. Please download or pack it again.',
	'dictionary-unknown':
		'“{{file}}” is not a dictionary Cotejo can read. Please give a table (.tsv), a StarDict .ifo, a dictd .index or a .tmx.',
	'dictionary-none':
		'The file of the dictionary is missing: a table (.tsv), a StarDict .ifo, a dictd .index or a .tmx.',
	'dictionary-empty': 'The dictionary “{{file}}” has no entry that could be read.',
	'table-too-many-columns': '{{file}}, line {{line}}: more columns than the header has.',
	'work-missing': 'There is no work “{{work}}” in texts/. The works are: {{works}}.',
	'work-incomplete': 'The work “{{work}}” lacks {{what}}.'
}
