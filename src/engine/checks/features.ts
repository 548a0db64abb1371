/** What speaks for and against a counterpart of a word of content, in three parts by what they cost to know. */
export const featuresBy = {
	/** What its links, its place and its form tell. */
	standing: [
		'supported',
		'unsupported',
		'linked',
		'bound',
		'prox',
		'proxSame',
		'slot',
		'slotFree',
		'tight',
		'gap',
		'spare',
		'crowd',
		'loose',
		'longer',
		'balance',
		'short',
		'prevLoose',
		'nextLoose',
		'prepLoose',
		'first',
		'last',
		'rare',
		'breadth',
		'isNoun',
		'isAdjective',
		'isAdverb',
		'isVerb',
		'isGerund',
		'isParticiple',
		'isName',
		'isLight',
		'isGeneral',
		'isUnknown',
		'isRepeated',
		'isApposed',
		'length',
		'isVerbal',
		'freedom'
	],
	/** How the English reads where its counterpart would stand. */
	reading: ['gain', 'seam', 'seamRough', 'seamTorn', 'seamFar', 'seamClosed'],
	/** What each of the words opposite may have to do with it. */
	answers: ['answered', 'claimed', 'derived', 'free', 'kin', 'alike']
} as const

/** One of the parts of {@link featuresBy}. */
export type FeaturePart = keyof typeof featuresBy

/** One of {@link features}. */
export type Feature = (typeof featuresBy)[FeaturePart][number]

/** All that speaks for and against a counterpart, in the order in which it is weighed. */
export const features: readonly Feature[] = [
	...featuresBy.standing,
	...featuresBy.reading,
	...featuresBy.answers
]

/** A feature that is not known at a glance. */
export type DearFeature = (typeof featuresBy)['reading' | 'answers'][number]

/** The least and the most that each of these can be. */
export const featureBounds: Readonly<Record<DearFeature, { readonly least: number; readonly most: number }>> =
	{
		gain: { least: -3, most: 6 },
		seam: { least: 0, most: 4.5 },
		seamRough: { least: 0, most: 1 },
		seamTorn: { least: 0, most: 1 },
		seamFar: { least: 0, most: 4.5 },
		seamClosed: { least: 0, most: 4.5 },
		answered: { least: 0, most: 1 },
		claimed: { least: 0, most: 1 },
		derived: { least: 0, most: 1 },
		free: { least: 0, most: 1 },
		kin: { least: 0, most: 1 },
		alike: { least: 0, most: 1 }
	}
