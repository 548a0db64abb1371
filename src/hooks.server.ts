import { everything, isLanguage, languageOf, openLanguage } from '#i18n'
import { attributesOf, languageCookie, readSettings, settingsCookie } from '$lib/settings.ts'
import { compressed } from '$lib/server/compress.ts'
import { makeLexiconReady } from '$lib/server/lexicon.ts'
import { type Handle, type HandleServerError, type ServerInit, redirect } from '@sveltejs/kit'

const voices = {
	es: openLanguage('es', everything),
	en: openLanguage('en', everything)
}

/** A cookie that keeps a choice for a year; read by scripts too, for it keeps no secret. */
const keep = { path: '/', maxAge: 31_536_000, httpOnly: false, sameSite: 'lax', secure: false } as const

/**
 * What every answer tells the browser: guess no types, tell nobody, stand in no frame. What a page may load and run is
 * said by the framework (`svelte.config.js`), which numbers its own script afresh for every page.
 */
const guards = [
	['x-content-type-options', 'nosniff'],
	// Not no-referrer: forms would be sent without their origin, and refused.
	['referrer-policy', 'same-origin'],
	['x-frame-options', 'DENY'],
	['cross-origin-opener-policy', 'same-origin']
] as const

/** For what is no page: were it opened by itself, nothing in it would load or run. */
const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/**
 * Whether a page of another site asks for a change. The framework refuses foreign forms; a script's request that
 * names no type of content passes it, so that any page open in the same browser could give verdicts or drop words.
 */
function isForeign(request: Request, url: URL): boolean {
	const origin = request.headers.get('origin')
	return !['GET', 'HEAD', 'OPTIONS'].includes(request.method) && origin !== null && origin !== url.origin
}

/** A script the page will want. What is read needs none: they come after the styles and the type. */
function announced(path: string): string {
	return `<link rel="modulepreload" fetchpriority="low" href="${path}" />`
}

/**
 * The type every page is set in, by what of a font's file name tells it and the windows that want it. It is asked for
 * as soon as the page is read, but behind styles, which nothing is painted without.
 */
const types = [
	['alegreya-sans-latin-400-normal', 'all'],
	['alegreya-sans-latin-500-normal', 'all'],
	['literata-latin-400-normal', 'screen and (max-width: 43.74rem)'],
	['literata-latin-opsz-normal', '(min-width: 43.75rem)']
] as const

function typeAnnounced(path: string): string {
	const wanted = types.find(([name]) => path.includes(name))
	return wanted
		? `<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" media="${wanted[1]}" href="${path}" />`
		: ''
}

/** So long (ms) after a start the first page has been given. */
const firstPage = 1000

/** What the first word looked up needs is made while nobody waits for it. */
export const init: ServerInit = () => {
	setTimeout(() => {
		makeLexiconReady().catch((reason: unknown) => console.error(reason))
	}, firstPage).unref()
}

/** The language of the interface is that of the address (`?ui=en`, then remembered), the cookie, or the browser. */
export const handle: Handle = async ({ event, resolve }) => {
	const { cookies, url, request, locals } = event
	if (isForeign(request, url)) return new Response('403\n', { status: 403 })
	const asked = url.searchParams.get('ui')
	if (isLanguage(asked) && request.method === 'GET') {
		cookies.set(languageCookie, asked, keep)
		const there = new URL(url)
		there.searchParams.delete('ui')
		redirect(303, there.pathname + there.search)
	}
	const kept = cookies.get(languageCookie)
	locals.language = isLanguage(kept) ? kept : languageOf(request.headers.get('accept-language'))
	locals.settings = readSettings(cookies.get(settingsCookie))
	locals.say = voices[locals.language]
	const scripts: string[] = []
	const fonts: string[] = []
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%cotejo.lang%', locals.language)
				.replace('%cotejo.settings%', attributesOf(locals.settings))
				.replace('%cotejo.scripts%', [...fonts, ...scripts].join('')),
		preload: ({ type, path }) => {
			if (type === 'js') scripts.push(announced(path))
			if (type === 'font') fonts.push(typeAnnounced(path))
			return type === 'css'
		}
	})
	response.headers.set('content-language', locals.language)
	response.headers.set('vary', 'cookie, accept-language')
	for (const [name, value] of guards) response.headers.set(name, value)
	if (!response.headers.has('content-security-policy'))
		response.headers.set('content-security-policy', nothing)
	return compressed(request, response)
}

/** What a person reads when the server failed; the log keeps the rest. */
export const handleError: HandleServerError = ({ error, status }) => {
	if (status === 404) return { message: 'not found', said: 'error.not-found' }
	console.error(error)
	return { message: 'failed', said: 'error.failed' }
}
