import { unzipSync } from 'fflate'
import { Refusal, largestMegabytes } from './refusal.ts'

/** Pictures, sound, fonts and embedded programs: nothing of them is read, so they are not unpacked either. */
const unread =
	/\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svgz?|emf|wmf|ttf|otf|woff2?|odttf|css|js|mp[34]|m4[av]|og[gv]|opus|wav|webm|bin|ole|pdf)$/i

/**
 * The files of a ZIP archive that may hold words, by name. What they would unpack to is looked at first; no name leads
 * anywhere outside.
 */
export function unzip(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
	let total = 0
	try {
		// The size an archive declares is the buffer it is given: one that lies is cut short, not believed.
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (unread.test(name) || name.endsWith('/') || name.split('/').includes('..')) return false
				total += originalSize
				if (total > largestMegabytes * 1024 * 1024)
					throw new Refusal('bomb', { file, limit: largestMegabytes })
				return true
			}
		})
		return new Map(Object.entries(files))
	} catch (error) {
		if (error instanceof Refusal) throw error
		throw new Refusal('broken-zip', { file })
	}
}
