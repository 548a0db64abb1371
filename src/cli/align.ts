import { alignmentTsv, alignmentValue, rowsTsv } from '#engine'
import { openFiles } from './bitext.ts'
import { alignmentHtml } from './html.ts'
import type { Session } from './session.ts'

/** `cotejo align`: two texts aligned, as TSV, JSON or a page. */
export async function alignCommand(session: Session): Promise<number> {
	const format = session.options.choice('format', ['tsv', 'json', 'html'], 'tsv')
	const level = session.options.choice('level', ['sentence', 'paragraph'], 'sentence')
	const { bitext } = await openFiles(session, 'align')
	if (format === 'json')
		session.put(JSON.stringify({ cotejo: session.version, ...alignmentValue(bitext) }, null, 1) + '\n')
	else if (format === 'html') session.put(alignmentHtml(bitext, [], session.say))
	else session.put(level === 'paragraph' ? rowsTsv(bitext) : alignmentTsv(bitext))
	return 0
}
