import type { Entry } from './entry.ts'

/** The entries of a key that has been asked for, and where their lines begin. */
class Made {
	readonly lines: number | readonly number[]
	readonly entries: readonly Entry[]
	constructor(lines: number | readonly number[], entries: readonly Entry[]) {
		this.lines = lines
		this.entries = entries
	}
}

/**
 * Entries by a key, known by where their lines begin and made when they are first asked for: a text asks for few of them.
 */
export abstract class EntriesByKey implements ReadonlyMap<string, readonly Entry[]> {
	/** By key where its only line begins, or its lines, or its entries once they have been asked for. */
	readonly #lines = new Map<string, number | number[] | Made>()

	/** The entry of the line that begins at a place; nothing where the line is none. */
	abstract entryAt(at: number): Entry | undefined

	/** Adds a line to those of a key that has not been asked for. */
	protected addLine(key: string, at: number): void {
		const before = this.#lines.get(key)
		if (before === undefined) this.#lines.set(key, at)
		else if (typeof before === 'number') this.#lines.set(key, [before, at])
		else if (!(before instanceof Made)) before.push(at)
	}

	/** Goes through the places where lines begin, key after key. */
	protected eachPlace(visit: (at: number) => void): void {
		for (const known of this.#lines.values()) {
			const lines = known instanceof Made ? known.lines : known
			if (typeof lines === 'number') visit(lines)
			else lines.forEach(visit)
		}
	}

	get size(): number {
		return this.#lines.size
	}

	has(key: string): boolean {
		return this.#lines.has(key)
	}

	get(key: string): readonly Entry[] | undefined {
		const lines = this.#lines.get(key)
		if (lines === undefined) return undefined
		if (lines instanceof Made) return lines.entries
		const fresh = (typeof lines === 'number' ? [lines] : lines)
			.map((at) => this.entryAt(at))
			.filter((entry) => entry !== undefined)
		this.#lines.set(key, new Made(lines, fresh))
		return fresh
	}

	keys(): MapIterator<string> {
		return this.#lines.keys()
	}

	*entries(): MapIterator<[string, readonly Entry[]]> {
		for (const key of this.#lines.keys()) yield [key, this.get(key) ?? []]
	}

	*values(): MapIterator<readonly Entry[]> {
		for (const key of this.#lines.keys()) yield this.get(key) ?? []
	}

	[Symbol.iterator](): MapIterator<[string, readonly Entry[]]> {
		return this.entries()
	}

	forEach(
		act: (entries: readonly Entry[], key: string, all: ReadonlyMap<string, readonly Entry[]>) => void
	): void {
		for (const [key, entries] of this) act(entries, key, this)
	}
}
