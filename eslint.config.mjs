import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** Imports point one way: admin → common ← server. */
const zone = (target, from, message) => ({ target, from, message });

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'playground/build/**',
      'playground/.strapi/**',
      'playground/.cache/**',
      'playground/types/generated/**',
      'tests/output/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['common', 'server', 'admin', 'tests'].map((part) => `./${part}/tsconfig.json`),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            zone('./common', './server', 'common/ is pure: it imports nothing of the server.'),
            zone('./common', './admin', 'common/ is pure: it imports nothing of the admin panel.'),
            zone('./admin', './server', 'The admin panel imports common/, never server/.'),
            zone('./server', './admin', 'The server imports common/, never admin/.'),
          ],
        },
      ],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['common/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:|@strapi/|react)',
              message: 'common/ runs everywhere: no Node built-in, no Strapi, no React.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'Buffer', 'process', 'window', 'document', 'require'],
    },
  },
  {
    files: ['admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // react-intl and Strapi type the functions of their hooks as methods; none of them uses `this`.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'module', 'require', 'fetch', 'URL', 'URLSearchParams', '__dirname']
          .concat(['setTimeout', 'clearTimeout', 'performance', 'strapi', 'Buffer', 'TextEncoder'])
          .concat(['setInterval', 'clearInterval', 'AbortSignal'])
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
);
