import { type Change, diffWords, normalize } from '#engine'
import { readTwo } from './bitext.ts'
import { escapeHtml, page } from './html.ts'
import type { Session } from './session.ts'

/** `cotejo diff`: two versions of one text compared by words. */
export function diffCommand(session: Session): number {
	const format = session.options.choice('format', ['text', 'json', 'html'], 'text')
	const [old, fresh] = readTwo(session, 'diff')
	const changes = diffWords(normalize(old.text).text, normalize(fresh.text).text)
	if (format === 'json') session.put(JSON.stringify({ cotejo: session.version, changes }, null, 1) + '\n')
	else if (format === 'html')
		session.put(
			page(session.say, `${old.name} → ${fresh.name}`, `<p class="whole">${changes.map(marked).join('')}</p>`)
		)
	else session.put(changes.map(plain).join('').replace(/\n?$/, '\n'))
	return 0
}

/** Removed words in [-…-], added ones in {+…+}: the form `git diff --word-diff` uses. */
function plain({ kind, text }: Change): string {
	if (kind === 'same') return text
	const lead = /^\s*/.exec(text)?.[0] ?? ''
	const tail = text.trim() === '' ? '' : (/\s*$/.exec(text)?.[0] ?? '')
	const words = text.trim()
	if (words === '') return kind === 'added' ? text : ''
	return `${lead}${kind === 'removed' ? `[-${words}-]` : `{+${words}+}`}${tail}`
}

function marked({ kind, text }: Change): string {
	const words = escapeHtml(text)
	return kind === 'same' ? words : kind === 'removed' ? `<del>${words}</del>` : `<ins>${words}</ins>`
}
