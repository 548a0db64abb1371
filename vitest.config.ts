import { defineConfig } from 'vitest/config'

/** Unit, sample, property and gold tests; the browser tests have their own runner (tests/browser). */
export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000
	}
})
