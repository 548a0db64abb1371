import type { Say } from '#i18n'
import { createContext } from 'svelte'

/** The voice of the interface, for every component below the one that gives it: `useVoice()`, `giveVoice(say)`. */
export const [useVoice, giveVoice] = createContext<Say>()
