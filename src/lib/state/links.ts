import { type Found, type Place, linkOf, placeOf } from '#engine'

/** The fragment that names the beginning of a row, or of a line of a long one, with its first words. */
export function fragmentOf(part: HTMLElement): string {
	const place = placeOf(part.id)
	if (!place) return linkOf({ row: Number(part.dataset.n), block: '', offset: 0 })
	return linkOf({ ...place, quote: part.querySelector('[data-b]')?.textContent ?? '' })
}

/** The fragment of the address, decoded; one that cannot be decoded names nothing. */
export function fragmentHere(): string {
	try {
		return decodeURIComponent(location.hash.slice(1))
	} catch {
		return location.hash.slice(1)
	}
}

/** Where a place stands now: in the page, else where the server finds it, else by its number. */
export async function locate(
	work: { readonly address: string; readonly rows: number },
	root: HTMLElement | undefined,
	{ row, block, quote }: Pick<Place, 'row' | 'block' | 'quote'>
): Promise<{ readonly row: number; readonly found: Found }> {
	const there = block !== '' && root?.querySelector(`[data-b="${CSS.escape(block)}"]`)?.closest('.row')
	if (there instanceof HTMLElement) return { row: Number(there.dataset.n), found: 'block' }
	const asked = new URLSearchParams({ row: String(row), block, quote })
	const answer = await fetch(`${work.address}/locate?${asked}`).catch(() => undefined)
	return answer?.ok ? answer.json() : { row: Math.min(row, work.rows), found: 'number' }
}
