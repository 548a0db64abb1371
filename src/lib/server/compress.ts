/** Shorter answers are sent as they are: compressing would cost more than it saves. */
const fewestBytes = 1400

/** A page or a stretch of text, gzipped where the browser takes it; anything else as it was. */
export async function compressed(request: Request, response: Response): Promise<Response> {
	const type = response.headers.get('content-type') ?? ''
	const wanted = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
	if (!wanted || response.status !== 200 || !/^(text\/html|application\/json)/.test(type)) return response
	if (response.headers.has('content-encoding')) return response
	const body = await response.arrayBuffer()
	const headers = new Headers(response.headers)
	headers.append('vary', 'accept-encoding')
	if (body.byteLength < fewestBytes) return new Response(body, { headers })
	headers.set('content-encoding', 'gzip')
	headers.delete('content-length')
	return new Response(new Blob([body]).stream().pipeThrough(new CompressionStream('gzip')), { headers })
}
