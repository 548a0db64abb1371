import type { Language, Say } from '#i18n'
import type { Settings } from '$lib/settings.ts'

declare global {
	namespace App {
		interface Locals {
			language: Language
			settings: Settings
			/** Says everything, checks included. */
			say: Say
		}
		interface Error {
			message: string
			/** Key of the sentence in the `reader` namespace that says what happened. */
			said?: string
		}
	}
}

export {}
