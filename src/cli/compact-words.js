/**
 * A plugin of the bundler: English's word list as wink-lemmatizer reads it, in a fifth of the room.
 *
 * The package asks two tables of 77,000 rows (wink-lexicon, from WordNet) whether a word may be an adjective, a verb or
 * a noun, and nothing else. As programs they take 140 ms and 47 MB to load. Here they become one string of words for
 * each set of the three parts of speech, found in a table of open addresses that is filled on first use: 15 ms and 6 MB.
 * The package's own rules stay as they are, and what they answer.
 */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The ranges of WordNet's lexicographer files that wink-lemmatizer asks for: adjective, noun, verb. */
const partOf = (sense) => (sense < 2 ? 1 : sense > 2 && sense < 29 ? 2 : sense > 28 && sense < 44 ? 4 : 0)
/** One sense of each part, so that the package's own tests of ranges tell them. */
const senseOf = [0, 3, 29]

/** The plugin; it answers for the two tables, whoever imports them. */
export function compactWords() {
	return {
		name: 'cotejo:compact-words',
		enforce: 'pre',
		load(id) {
			if (/wink-lexicon\/src\/wn-words\.js$/.test(id)) return lookUp()
			if (/wink-lexicon\/src\/wn-word-senses\.js$/.test(id))
				return `module.exports = ${JSON.stringify(senses())}`
			return undefined
		}
	}
}

/** The senses of every set of parts, by the set's bits. */
function senses() {
	return Array.from({ length: 8 }, (_, parts) => senseOf.filter((_, bit) => parts & (1 << bit)))
}

/** The words of every set of parts, each with a space before and behind. */
function wordsByParts() {
	const words = require('wink-lexicon/src/wn-words.js')
	const sensesOf = require('wink-lexicon/src/wn-word-senses.js')
	const lists = Array.from({ length: 8 }, () => [])
	for (const [word, index] of Object.entries(words)) {
		const parts = sensesOf[index].reduce((bits, sense) => bits | partOf(sense), 0)
		if (parts > 0) lists[parts].push(word)
	}
	return lists.map((list) => ` ${list.join(' ')} `)
}

/** A module whose `words[word]` is the bits of the word's parts, or nothing. */
function lookUp() {
	const lists = JSON.stringify(wordsByParts())
	return `const find = (${finderIn})(${lists})\nmodule.exports = new Proxy({}, { get: (_, word) => find(word) })`
}

/** What finds the place of a word in lists of words, each with a space before and behind: the number of its list. */
function finderIn(lists) {
	const size = 1 << 18
	const text = lists.join('')
	let places
	let numbers
	const slotOf = (list, from, to) => {
		let hash = 0
		for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + list.charCodeAt(at)) | 0
		return (hash ^ (hash >>> 15)) & (size - 1)
	}
	const fill = () => {
		places = new Int32Array(size)
		numbers = new Uint8Array(size)
		let before = 0
		lists.forEach((list, number) => {
			for (let from = 1, to; (to = list.indexOf(' ', from)) > from; from = to + 1) {
				let slot = slotOf(list, from, to)
				while (places[slot] > 0) slot = (slot + 1) & (size - 1)
				places[slot] = before + from
				numbers[slot] = number
			}
			before += list.length
		})
	}
	return (word) => {
		if (typeof word !== 'string') return undefined
		if (!places) fill()
		for (let slot = slotOf(word, 0, word.length); places[slot] > 0; slot = (slot + 1) & (size - 1)) {
			const place = places[slot]
			if (text.startsWith(word, place) && text.charCodeAt(place + word.length) === 32) return numbers[slot]
		}
		return undefined
	}
}
