import DiffMatchPatch from 'diff-match-patch'
import { tokenize } from '../text/tokenize.ts'

/** One stretch of a comparison: in both versions, only in the old, or only in the new. */
export interface Change {
	readonly kind: 'same' | 'removed' | 'added'
	readonly text: string
}

/** Code units that can stand for a token: all but the surrogates and 0. */
const mostTokens = 0xffff - 0x0800 - 1

/**
 * Two versions of a text compared by words with diff-match-patch. Each token and each stretch of white space is
 * mapped onto one code unit before the comparison and back after it, so words stay whole and no surrogate pair is
 * split; neighbouring changes are tidied to whole phrases. Joined, the *same* and *removed* stretches are the old
 * text, the *same* and *added* ones the new.
 */
export function diffWords(old: string, fresh: string): readonly Change[] {
	const codes = new Map<string, string>()
	const words: string[] = []
	const encode = (text: string): string | undefined => {
		const parts: string[] = []
		for (const piece of piecesOf(text)) {
			let code = codes.get(piece)
			if (code === undefined) {
				if (words.length >= mostTokens) return undefined
				const unit = words.length + 1
				code = String.fromCharCode(unit < 0xd800 ? unit : unit + 0x0800)
				codes.set(piece, code)
				words.push(piece)
			}
			parts.push(code)
		}
		return parts.join('')
	}
	const before = encode(old)
	const after = encode(fresh)
	// More distinct tokens than one comparison can name: paragraph by paragraph instead.
	if (before === undefined || after === undefined) return diffParagraphs(old, fresh)
	const decode = (coded: string) =>
		Array.from({ length: coded.length }, (_, at) => {
			const unit = coded.charCodeAt(at)
			return words[(unit < 0xd800 ? unit : unit - 0x0800) - 1] ?? ''
		}).join('')
	const matcher = new DiffMatchPatch()
	matcher.Diff_Timeout = 0
	const diffs = matcher.diff_main(before, after, false)
	matcher.diff_cleanupSemantic(diffs)
	return diffs.map(([kind, text]) => ({
		kind: kind === 0 ? 'same' : kind < 0 ? 'removed' : 'added',
		text: decode(text)
	}))
}

/** A text as its tokens and the white space between them. */
function piecesOf(text: string): readonly string[] {
	const pieces: string[] = []
	let at = 0
	for (const token of tokenize(text)) {
		if (token.from > at) pieces.push(text.slice(at, token.from))
		pieces.push(text.slice(token.from, token.to))
		at = token.to
	}
	if (at < text.length) pieces.push(text.slice(at))
	return pieces
}

function diffParagraphs(old: string, fresh: string): readonly Change[] {
	const [before, after] = [old.split(/(?<=\n)/), fresh.split(/(?<=\n)/)]
	let head = 0
	while (head < before.length && head < after.length && before[head] === after[head]) head++
	let tail = 0
	while (
		tail < before.length - head &&
		tail < after.length - head &&
		before[before.length - 1 - tail] === after[after.length - 1 - tail]
	)
		tail++
	const changes: Change[] = [
		{ kind: 'same', text: before.slice(0, head).join('') },
		{ kind: 'removed', text: before.slice(head, before.length - tail).join('') },
		{ kind: 'added', text: after.slice(head, after.length - tail).join('') },
		{ kind: 'same', text: before.slice(before.length - tail).join('') }
	]
	return changes.filter((change) => change.text !== '')
}
