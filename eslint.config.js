import { configs as lit } from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// Data flows one way: a folder of src/ imports from those before it, never from those after it.
const LAYERS = [
  'values',
  'formats',
  'i18n',
  'report',
  'checking',
  'collection',
  'outline',
  'trend',
  'importing',
  'loading',
  'dom',
  'tables',
  'charts',
  'exporting',
  'elements',
  'embed',
  'cli',
];

// A file does one job, which one can see as a whole. Longer ones may be: styles, which belong together as they cascade, what is generated, and
// data: labels, messages, tables of formats.
const MAX_LINES = 250;
const LONGER_FILES = ['**/*.styles.ts', '**/*.generated.ts', 'build/docs/chinese.ts', 'src/formats/*/*.ts', 'src/i18n/messages/**'];

// Patterns that can be made to run for ever by what they are given, and those that do not mean what they say. How a pattern is spelt is left to its author.
const PATTERN_RULES = [
  'no-super-linear-backtracking',
  'no-super-linear-move',
  'no-contradiction-with-assertion',
  'no-dupe-characters-character-class',
  'no-dupe-disjunctions',
  'no-empty-alternative',
  'no-empty-capturing-group',
  'no-empty-character-class',
  'no-empty-group',
  'no-empty-lookarounds-assertion',
  'no-invalid-regexp',
  'no-lazy-ends',
  'no-misleading-capturing-group',
  'no-misleading-unicode-character',
  'no-missing-g-flag',
  'no-optional-assertion',
  'no-potentially-useless-backreference',
  'no-trivially-nested-quantifier',
  'no-useless-assertions',
  'no-useless-backreference',
  'no-useless-dollar-replacements',
  'no-useless-escape',
  'no-useless-flag',
  'no-useless-lazy',
  'no-useless-quantifier',
  'no-zero-quantifier',
  'optimal-quantifier-concatenation',
  'strict',
];

// Rules that ask for types are in .oxlintrc.json: oxlint has them on TypeScript 7, in a tenth of the time.
export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-demo/',
      'site/',
      'storybook-static/',
      'screenshots/',
      'node_modules/',
      'demo/hostile.js',
      'build/frameworks/types/',
      'examples/',
      'test/types/',
    ],
  },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
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
  {
    files: ['src/**', 'build/**', 'scripts/**', 'demo/**'],
    plugins: { regexp },
    rules: {
      ...Object.fromEntries(PATTERN_RULES.map((rule) => [`regexp/${rule}`, 'error'])),
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/**', 'build/**', 'scripts/**', 'test/**', 'demo/**', 'stories/**', 'bench/**'],
    ignores: LONGER_FILES,
    rules: { 'max-lines': ['error', { max: MAX_LINES, skipBlankLines: false }] },
  },
  ...LAYERS.map((folder, index) => ({
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: LAYERS.slice(index + 1).map((below) => ({
            group: [`../${below}/*`, `../../${below}/*`, `../../../${below}/*`],
            message: `${folder}/ stands before ${below}/.`,
          })),
        },
      ],
    },
  })),
  {
    files: ['demo/**', 'stories/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/src/**'], message: 'What our own pages need, others need: import it from disclosure-elements.' }] },
      ],
    },
  },
  { files: ['bench/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
