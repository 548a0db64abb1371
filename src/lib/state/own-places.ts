/** That one's own notes on some places are shown: those of a line, or the place of a new one. */
export interface OwnPlaces {
	readonly kind: 'own'
	/** `<block>.<offset>` of each. */
	readonly places: readonly string[]
}
