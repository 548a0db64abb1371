import type { Say } from '#i18n'
import type { Kept } from './said.ts'

/** What a person is told where the server could not keep what they said, and why; undefined where it did. */
export function unkeptWords({ where, words }: Kept, say: Say): string | undefined {
	if (where === 'browser') return `${words || say('reader:said.no-server')} ${say('reader:said.waits')}`
	return where === 'nowhere' ? `${words} ${say('reader:said.not-kept')}`.trim() : undefined
}
