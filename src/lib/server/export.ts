import { zipSync } from 'fflate'
import { type Bitext, facingMarkdown, pairsTsv, tmxOf, xliffOf } from '#engine'

/** The formats a work leaves in as one file of its bitext. */
export const exportFormats = ['tmx', 'xliff', 'tsv', 'markdown'] as const

/** One of {@link exportFormats}. */
export type ExportFormat = (typeof exportFormats)[number]

/** How each format's file ends, and its media type. */
export const exportFiles: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> =
	{
		tmx: { ending: 'tmx', type: 'application/x-tmx+xml' },
		xliff: { ending: 'xlf', type: 'application/xliff+xml' },
		tsv: { ending: 'tsv', type: 'text/tab-separated-values; charset=utf-8' },
		markdown: { ending: 'md', type: 'text/markdown; charset=utf-8' }
	}

/** A bitext written in a format. */
export function exported(bitext: Bitext, format: ExportFormat, version: string): string {
	switch (format) {
		case 'tmx':
			return tmxOf(bitext, { version })
		case 'xliff':
			return xliffOf(bitext)
		case 'tsv':
			return pairsTsv(bitext)
		case 'markdown':
			return facingMarkdown(bitext)
	}
}

/** The files of a work in one folder of a ZIP archive; the same files give the same bytes. */
export function zippedFolder(
	slug: string,
	files: readonly { readonly name: string; readonly text: string }[]
): Uint8Array {
	const encoder = new TextEncoder()
	return zipSync(
		Object.fromEntries(files.map(({ name, text }) => [`${slug}/${name}`, encoder.encode(text)])),
		{
			mtime: '2000-01-01T00:00:00'
		}
	)
}
