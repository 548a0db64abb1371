import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import typescript from 'typescript-eslint'

export default typescript.config(
	{ ignores: ['.svelte-kit/', 'build/', 'data/', '.cache/', 'node_modules/', 'static/'] },
	js.configs.recommended,
	...typescript.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly', TextDecoder: 'readonly', TextEncoder: 'readonly' } },
		rules: {
			// Types are checked by svelte-check, which knows every global.
			'no-undef': 'off',
			'no-control-regex': 'off',
			'no-irregular-whitespace': 'off',
			'no-misleading-character-class': 'off',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }]
		}
	},
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: typescript.parser } } },
	{ files: ['tests/**'], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } }
)
