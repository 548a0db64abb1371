import { defineConfig } from 'vitest/config'

/** The built app in a real browser; one file after another, because they share two cores with the browser. */
export default defineConfig({
	test: {
		include: ['tests/browser/**/*.browser.ts'],
		environment: 'node',
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 240_000
	}
})
