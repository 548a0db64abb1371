import { join, resolve } from 'node:path'
import process from 'node:process'

/** The project's own folder: `npm start` names it, otherwise the folder Node was started in. */
export function projectFolder(): string {
	return resolve(process.env.COTEJO_ROOT ?? process.cwd())
}

/** The folder of works people edit: `texts/`, or what `COTEJO_TEXTS` names. */
export function textsFolder(): string {
	return resolve(process.env.COTEJO_TEXTS ?? join(projectFolder(), 'texts'))
}

/** The folder of the lexicon's files. */
export function lexiconFolder(): string {
	return join(projectFolder(), 'static', 'lexicon')
}

/** The data folder: what people do, the store and what was computed. `COTEJO_DATA`, else `data/` in the project. */
export function dataFolder(): string {
	return resolve(process.env.COTEJO_DATA ?? join(projectFolder(), 'data'))
}
