import adapter from '@sveltejs/adapter-node'
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ out: 'build/app' }),
		// Small sheets stand in the page: a browser asks for six files at a time, and the type waits for the seventh.
		inlineStyleThreshold: 4000,
		// Nothing from elsewhere loads, no page stands in a frame, and the one inline script that runs is the framework's own,
		// by a number used once. Inline styles are allowed as attributes only: places and shares are set by them.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'style-src-elem': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'frame-ancestors': ['none'],
				'form-action': ['self']
			}
		},
		typescript: {
			config: (generated) => ({
				...generated,
				include: [...generated.include, '../*.config.js', '../src/cli/*.js', '../tests/**/*.js']
			})
		}
	}
}

export default config
