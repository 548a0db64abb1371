import { unzipSync } from 'fflate'
import { Refusal, largestMegabytes } from './refusal.ts'

/** The files of a ZIP archive by name. What it would unpack to is looked at first; no name leads anywhere outside. */
export function unzip(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
	let total = 0
	try {
		// The size an archive declares is the buffer it is given: one that lies is cut short, not believed.
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				total += originalSize
				if (total > largestMegabytes * 1024 * 1024)
					throw new Refusal('bomb', { file, limit: largestMegabytes })
				return !name.split('/').includes('..') && !name.endsWith('/')
			}
		})
		return new Map(Object.entries(files))
	} catch (error) {
		if (error instanceof Refusal) throw error
		throw new Refusal('broken-zip', { file })
	}
}
