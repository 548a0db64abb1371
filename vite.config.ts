import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { compactWords } from './src/cli/compact-words.js'

/**
 * What several pages share stands in few files: one for each set of pages, and none of a few hundred bytes, which
 * would wait for a connection of its own. The server's build is split by the framework.
 */
const shared = { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 6000 }

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit(), compactWords()],
	// The list of English words as it is kept in the worker and the command line: in a tenth of the time and the memory.
	ssr: { noExternal: ['wink-lemmatizer', 'wink-lexicon'] },
	// Newer for styles: light-dark() must reach the browser as it is, or a swatch of another paper is never dark.
	build: {
		target: 'es2022',
		cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
		rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: [shared] } } }
	}
}))
