import type { Mark } from '#engine'

/** What sets words off among others, where it is one of the kinds a text keeps. */
export type InlineMark = Pick<Mark, 'kind' | 'href'>

/** Words as they come out of a file, with what is set off among them. */
export interface MarkedWords {
	readonly text: string
	readonly marks: readonly Mark[]
}

/** Words being gathered: white space is one blank, and none stands at either end. */
export interface Gathering {
	readonly add: (words: string) => void
	/** Something begins here, under a name by which it ends; `undefined` where it is nothing a text keeps. */
	readonly open: (name: string, mark: InlineMark | undefined) => void
	readonly close: (name: string) => void
	readonly read: () => MarkedWords
}

/** Begins to gather words and marks. What is never closed reaches to the end. */
export function gathering(): Gathering {
	let text = ''
	const marks: Mark[] = []
	const opened = new Map<string, { readonly mark: InlineMark; readonly from: number }>()
	const close = (name: string) => {
		const one = opened.get(name)
		if (one) marks.push({ ...one.mark, from: one.from, to: text.length })
		opened.delete(name)
	}
	return {
		add(words) {
			const plain = words.normalize('NFC').replace(/\s+/g, ' ')
			text += text === '' || text.endsWith(' ') ? plain.replace(/^ /, '') : plain
		},
		open(name, mark) {
			if (mark) opened.set(name, { mark, from: text.length })
		},
		close,
		read() {
			for (const name of [...opened.keys()]) close(name)
			const whole = text.trimEnd()
			const kept = marks.map(({ from, to, ...mark }) => ({
				...mark,
				from: text.charAt(from) === ' ' ? from + 1 : from,
				to: Math.min(to, whole.length, text.charAt(to - 1) === ' ' ? to - 1 : to)
			}))
			return {
				text: whole,
				marks: kept.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from || b.to - a.to)
			}
		}
	}
}

/**
 * The mark a code stands for: by the tag of HTML it holds, else by the type its file gives it (*italic*, *bold*,
 * *x-html-em*, *xlf:i*); undefined where it says neither.
 */
export function markOf(type: string, code: string, href = ''): InlineMark | undefined {
	const [, tag = ''] = /^\s*<\s*(?:\w+:)?(\w+)/.exec(code) ?? []
	const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(code) ?? []
	const target = href || (double ?? single ?? bare ?? '').replace(/&(amp|quot|lt|gt);/g, entity)
	const name = `${tag} ${type}`.toLowerCase().replace(/[^a-z]+/g, ' ')
	if (/^(?:i|em)\b|\b(?:i|em|ital|italics?|emphasis)\b/.test(name.trim())) return { kind: 'emphasis' }
	if (/\b(?:b|strong|bold)\b/.test(name)) return { kind: 'strong' }
	const leads = /^https?:\/\//i.test(target)
	return leads && /\b(?:a|link|hyperlink)\b/.test(name) ? { kind: 'link', href: target } : undefined
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' }

function entity(all: string, name: string): string {
	return entities[name] ?? all
}
