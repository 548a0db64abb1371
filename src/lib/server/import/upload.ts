import { Refusal, largestMegabytes } from './refusal.ts'

/** What a form adds around its files is under a megabyte. */
const largestForm = (largestMegabytes + 1) * 1024 * 1024

/**
 * The form of a request whose files and words are within the limit. It is measured while it arrives: of one that
 * announces no length nothing beyond the limit is held. What follows is let pass by and not cut off, so that the sender
 * hears why; the server ends a request at its own, somewhat higher bound. Throws {@link Refusal}.
 */
export async function formWithin(request: Request): Promise<FormData> {
	const refusal = new Refusal('upload-too-large', { limit: largestMegabytes })
	if (Number(request.headers.get('content-length') ?? 0) > largestForm) throw refusal
	let total = 0
	const measured = request.body?.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			transform(chunk, out) {
				total += chunk.byteLength
				if (total <= largestForm) out.enqueue(chunk)
			}
		})
	)
	const type = request.headers.get('content-type') ?? ''
	try {
		return await new Response(measured ?? null, { headers: { 'content-type': type } }).formData()
	} catch (error) {
		if (total > largestForm) throw refusal
		throw error
	}
}

/** The refusal of a form, to be said on its page; anything else is thrown again. */
export function refusedForm(error: unknown): Refusal {
	if (error instanceof Refusal) return error
	throw error
}
