/**
 * The page of a web archive (MHTML, “saved as one file”): its first part of HTML, decoded; undefined where the text is no
 * such archive. Pictures and styles are not looked at.
 */
export function pageInArchive(text: string): string | undefined {
	const head = headOf(text)
	const boundary = /^content-type:\s*multipart\/related;[\s\S]*?boundary="?([^"\s;]+)/im.exec(
		head.headers
	)?.[1]
	if (boundary === undefined || !/^mime-version:/im.test(head.headers)) return undefined
	for (const part of text.split(`--${boundary}`)) {
		const { headers, body } = headOf(part.replace(/^\r?\n/, ''))
		if (!/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(headers)) continue
		const charset = /charset="?([\w-]+)/i.exec(headers)?.[1] ?? 'utf-8'
		const coding = /^content-transfer-encoding:\s*(\S+)/im.exec(headers)?.[1]?.toLowerCase() ?? ''
		if (coding === 'quoted-printable') return decoded(unquoted(body), charset)
		if (coding === 'base64') return decoded(Uint8Array.from(Buffer.from(body, 'base64')), charset)
		return body
	}
	return undefined
}

function headOf(text: string): { readonly headers: string; readonly body: string } {
	const end = /\r?\n\r?\n/.exec(text.slice(0, 20_000))
	if (!end) return { headers: '', body: text }
	// A header goes on in lines that begin with white space.
	const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ')
	return { headers, body: text.slice(end.index + end[0].length) }
}

/** Quoted-printable (RFC 2045, 6.7) as bytes. */
function unquoted(body: string): Uint8Array {
	const plain = body.replace(/=[ \t]*\r?\n/g, '')
	const bytes: number[] = []
	for (let at = 0; at < plain.length; at++) {
		const code = /^=([0-9A-F]{2})/i.exec(plain.slice(at, at + 3))?.[1]
		if (code === undefined) bytes.push(...Buffer.from(plain.charAt(at)))
		else {
			bytes.push(parseInt(code, 16))
			at += 2
		}
	}
	return Uint8Array.from(bytes)
}

function decoded(bytes: Uint8Array, charset: string): string {
	try {
		return new TextDecoder(charset).decode(bytes)
	} catch {
		// A name of an encoding that nobody knows: most pages are UTF-8.
		return new TextDecoder().decode(bytes)
	}
}
