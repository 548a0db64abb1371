/**
 * Every sentence a person reads, in Spanish and in English, for the app and the command line.
 *
 * One file a namespace and language (`es/reader.ts`, `en/reader.ts`), each one flat object of keys and
 * sentences; i18next's interpolation `{{word}}` and plural endings `_one`, `_many` (Spanish only), `_other`.
 * A namespace is a pair of files joined in `namespaces.ts`; whoever needs few of them names those few, so
 * that the reading page carries no sentence of the command line.
 *
 * - `reader`   the interface of the app
 * - `words`    names of word classes, subjects of glossaries, MQM categories: said by the server only
 * - `library`  the shelf's own pages: opening, importing, versions, the bin
 * - `editing`  the pages where a person edits a work: its pairs, its glossary
 * - `study`    the words a learner keeps, and recalling them
 * - `checks`   `<check>.name` (the word in the gutter), `<check>.about` (a sentence for the list of checks),
 *              `<check>.<message>` (what differs, with the finding's values)
 * - `problems` `<message>`: what is wrong with a file
 * - `cli`      the command line
 * - `help`     what `cotejo COMMAND --help` says, by command
 */
export { openLanguage } from './open-language.ts'
export { openVoice } from './open-voice.ts'
export {
	languages,
	isLanguage,
	languageOf,
	type Language,
	type Say,
	type Sentences,
	type Texts
} from './language.ts'
export { readerIn } from './reader-in.ts'
export * from './namespaces.ts'
