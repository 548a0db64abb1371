import { bracketCheck, type Bitext, type Doc, type Finding, rowsOf, type Run, type Span } from '#engine'
import type { Say } from '#i18n'

/** Text as HTML. */
export function escapeHtml(text: string): string {
	return text.replace(
		/[&<>"]/g,
		(char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char
	)
}

const style = `
:root{color-scheme:light dark;--paper:light-dark(#fcf9f2,#191714);--ink:light-dark(#211d18,#e6dfd3);--soft:light-dark(#6a6257,#a49b8d);--mark:light-dark(#9d1b4c,#f08fb0)}
body{background:var(--paper);color:var(--ink);font:1.1rem/1.6 Literata,Georgia,serif;margin:0 auto;max-width:76rem;padding:3rem 1.5rem}
h1{font-weight:400;font-size:1.6rem;margin:0 0 2rem}
.row{display:grid;grid-template-columns:3rem 1fr 1fr;column-gap:2.5rem;margin-block:.9rem}
.number{color:var(--soft);font:.8rem/2.2 system-ui,sans-serif;text-align:end}
.row p{margin:0;white-space:pre-line}.row p+p{text-indent:1.4em}.heading{font-size:1.3rem}
.gap,.flags{color:var(--soft);font:italic .9rem/1.6 system-ui,sans-serif}
.flags{grid-column:2/4;margin:.2rem 0 0;padding:0;list-style:none;font-style:normal}
.flags b{color:var(--mark);font-weight:600}
mark{background:none;color:inherit;text-decoration:underline 2px var(--mark);text-underline-offset:.2em}
.whole{white-space:pre-wrap}del{color:var(--mark)}ins{text-decoration:underline 2px}
@media(max-width:44rem){.row{grid-template-columns:1fr}.number{text-align:start}.flags{grid-column:1}}`

/** A page that stands by itself: no script, nothing fetched. */
export function page(say: Say, title: string, body: string): string {
	return `<!doctype html>
<html lang="${say.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(title)}</h1>
${body}
</body></html>
`
}

/** A bitext as a page: a row of paragraphs a line, with what was found beneath it. */
export function alignmentHtml(bitext: Bitext, findings: readonly Finding[], say: Say): string {
	const title = say('cli:html-title', {
		source: bitext.source.title || say('cli:spanish'),
		target: bitext.target.title || say('cli:english')
	})
	const shown = findings.filter(({ check }) => check !== bracketCheck)
	const rows = rowsOf(bitext).map((row, at) => {
		const here = shown.filter((finding) => finding.bead >= row.beads.from && finding.bead < row.beads.to)
		const flags = here.map(
			(finding) =>
				`<li><b>${escapeHtml(say(`cli:${finding.severity}`))} · ${escapeHtml(say(`checks:${finding.check}.name`))}</b> ${escapeHtml(say(`checks:${finding.check}.${finding.message}`, finding.values))}</li>`
		)
		return `<section class="row"><div class="number">${at + 1}</div>
${side(
	bitext.source,
	row.source,
	here.flatMap((finding) => finding.source),
	say('cli:html-gap-source')
)}
${side(
	bitext.target,
	row.target,
	here.flatMap((finding) => finding.target),
	say('cli:html-gap-target')
)}
${flags.length > 0 ? `<ul class="flags">${flags.join('')}</ul>` : ''}</section>`
	})
	return page(say, title, rows.join('\n'))
}

function side(doc: Doc, blocks: Run, marked: readonly Span[], gap: string): string {
	if (blocks.to === blocks.from) return `<div class="gap">${escapeHtml(gap)}</div>`
	const paragraphs = doc.blocks
		.slice(blocks.from, blocks.to)
		.map(
			(block) =>
				`<p${block.kind === 'heading' ? ' class="heading"' : ''}>${withMarks(doc.text, block, marked)}</p>`
		)
	return `<div lang="${doc.lang}">${paragraphs.join('')}</div>`
}

function withMarks(text: string, block: Span, marked: readonly Span[]): string {
	const inside = marked
		.filter((span) => span.from >= block.from && span.to <= block.to && span.to > span.from)
		.sort((a, b) => a.from - b.from)
	let at = block.from
	let html = ''
	for (const span of inside) {
		if (span.from < at) continue
		html += `${escapeHtml(text.slice(at, span.from))}<mark>${escapeHtml(text.slice(span.from, span.to))}</mark>`
		at = span.to
	}
	return html + escapeHtml(text.slice(at, block.to))
}
