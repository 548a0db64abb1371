import adapter from '@sveltejs/adapter-node'
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ out: 'build/app' }),
		typescript: {
			config: (generated) => ({
				...generated,
				include: [...generated.include, '../*.config.js', '../src/cli/*.js', '../tests/**/*.js']
			})
		}
	}
}

export default config
