import { SaxesParser } from 'saxes'
import { Refusal } from './refusal.ts'

/** What happens in an XML file, in order. Names are without their prefix, lower case. */
export interface XmlEvents {
	readonly open: (name: string, attribute: (name: string) => string) => void
	readonly close: (name: string) => void
	readonly text: (text: string) => void
}

/** Walks an XML file once. Entities declared in the file are refused: they can grow without bound or name other files. */
export function walkXml(text: string, file: string, events: XmlEvents): void {
	if (/<!ENTITY/i.test(text.slice(0, 100_000))) throw new Refusal('entities', { file })
	const parser = new SaxesParser()
	parser.on('doctype', (doctype) => {
		if (/<!ENTITY/i.test(doctype)) throw new Refusal('entities', { file })
	})
	parser.on('opentag', (tag) => {
		const attributes = new Map(
			Object.entries(tag.attributes).map(([name, value]) => [name.toLowerCase(), String(value)])
		)
		events.open(local(tag.name), (name) => attributes.get(name) ?? '')
	})
	parser.on('closetag', (tag) => events.close(local(tag.name)))
	parser.on('text', events.text)
	parser.on('cdata', events.text)
	parser.on('error', (error) => {
		throw new Refusal('bad-xml', { file, reason: error.message.replace(/\s+/g, ' ').slice(0, 120) })
	})
	parser.write(text.replace(/^\uFEFF/, '')).close()
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1).toLowerCase()
}
