import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import typescript from 'typescript-eslint'

export default typescript.config(
	{ ignores: ['.svelte-kit/', 'build/', 'data/', '.cache/', 'node_modules/', 'static/'] },
	js.configs.recommended,
	...typescript.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: {
				process: 'readonly',
				console: 'readonly',
				performance: 'readonly',
				URL: 'readonly',
				TextDecoder: 'readonly',
				TextEncoder: 'readonly'
			}
		},
		rules: {
			// Types are checked by svelte-check, which knows every global.
			'no-undef': 'off',
			'no-control-regex': 'off',
			// Cotejo is served at the root of its own address; most links carry a query or a fragment.
			'svelte/no-navigation-without-resolve': 'off',
			// The rows' HTML is made and escaped by lib/server/rows-html, once for the page and for chapters on demand.
			'svelte/no-at-html-tags': 'off',
			'svelte/no-unused-svelte-ignore': 'off',
			// A Map that is never shown needs no reactive twin.
			'svelte/prefer-svelte-reactivity': 'off',
			'no-irregular-whitespace': 'off',
			'no-misleading-character-class': 'off',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser } }
	},
	{ files: ['tests/**'], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } }
)
