import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// Data flows one way: a folder of src/ imports from those before it, never from those after it.
const LAYERS = ['formats', 'i18n', 'report', 'importing', 'collection', 'tables', 'charts', 'exporting', 'elements', 'embed', 'cli'];

export default tseslint.config(
  { ignores: ['dist/', 'dist-demo/', 'storybook-static/', 'screenshots/', 'node_modules/', 'demo/hostile.js'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='innerHTML']",
          message: 'Markup is never made from text: Trusted Types forbid it, and data could become markup.',
        },
        { selector: "Identifier[name='unsafeHTML']", message: 'Passes Trusted Types unseen.' },
        { selector: "Identifier[name='unsafeStatic']", message: 'Passes Trusted Types unseen.' },
      ],
      'wc/guard-super-call': 'off',
    },
  },
  ...LAYERS.map((folder, index) => ({
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: LAYERS.slice(index + 1).map((below) => ({
            group: [`../${below}/*`, `../../${below}/*`],
            message: `${folder}/ stands before ${below}/.`,
          })),
        },
      ],
    },
  })),
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['bench/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The runner's assertions look like promises, and node:test's suites are some.
      '@typescript-eslint/no-floating-promises': 'off',
      // Elements come from document.createElement, and the kind of a found one is known from its selector.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
);
