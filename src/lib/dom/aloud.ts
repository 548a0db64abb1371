/** Voices of this machine only: others would send the text to a server. */
export function localVoice(lang: 'es' | 'en'): SpeechSynthesisVoice | undefined {
	const voices = speechSynthesis
		.getVoices()
		.filter((one) => one.localService && one.lang.slice(0, 2) === lang)
	const wanted = navigator.languages.find((one) => one.startsWith(lang))
	return voices.find((one) => one.lang === wanted) ?? voices.find((one) => one.default) ?? voices[0]
}

/** The languages this machine has a voice of its own for; `changed` is called now and whenever that changes. */
export function listenForVoices(changed: (languages: readonly ('es' | 'en')[]) => void): () => void {
	if (!('speechSynthesis' in window)) return () => {}
	const look = () => changed((['es', 'en'] as const).filter((lang) => localVoice(lang) !== undefined))
	look()
	speechSynthesis.addEventListener?.('voiceschanged', look)
	return () => speechSynthesis.removeEventListener?.('voiceschanged', look)
}
