/**
 * What a function makes of each item, in one list: `flatMap`, several times as fast where most items yield nothing. The
 * built-in asks whether every place of a list is there, and sets every place of the new one, by name.
 */
export function gathered<Item, Made>(
	items: readonly Item[],
	make: (item: Item, at: number) => readonly Made[]
): Made[] {
	const all: Made[] = []
	items.forEach((item, at) => {
		const made = make(item, at)
		if (made.length > 0) for (const one of made) all.push(one)
	})
	return all
}
