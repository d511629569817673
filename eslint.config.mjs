import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const always = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'A union of string literals instead.' },
];

// Parts of a path, listeners, a command's arguments, the answers to a notification and a cause are few by their nature.
const spreadOfFew =
  '/^(?:join|from|ownFile|action|registerCompletionItemProvider|show[A-Z][a-z]+Message|information|error)$/';
const spreadOfData = {
  selector:
    `CallExpression:not([callee.name=${spreadOfFew}]):not([callee.property.name=${spreadOfFew}]) > SpreadElement, ` +
    'NewExpression > SpreadElement',
  message:
    'Lists from files go beyond the stack as arguments: hand over the list, or use addAll, largestOf, smallestOf.',
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A class with a private memory reads better with `#`-free fields; `void` marks a promise left on purpose.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-restricted-syntax': ['error', ...always, spreadOfData],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'process', 'setTimeout', 'Buffer'] },
  },
  {
    files: ['src/editor/**/*.ts'],
    ignores: ['src/editor/host/notify.ts', 'src/editor/host/withProgress.ts', 'src/editor/ask/**'],
    rules: {
      // Names in what is said come from dossiers and disks: these mask and escape them.
      'no-restricted-properties': [
        'error',
        ...[
          'showInformationMessage',
          'showWarningMessage',
          'showErrorMessage',
          'setStatusBarMessage',
          'withProgress',
        ].map((property) => ({ property, message: 'Say it with `host/notify` or `host/withProgress`.' })),
        ...['showQuickPick', 'createQuickPick', 'showInputBox', 'createInputBox'].map((property) => ({
          property,
          message: 'Ask with `ask/askChoice` or `ask/askText`.',
        })),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...always],
      // A suite is one function that holds many.
      'max-lines-per-function': 'off',
      // mocha's `it` takes async callbacks; `describe` returns nothing worth awaiting.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['describe', 'it'] }],
    },
  },
  {
    files: ['media/**/*.js'],
    languageOptions: {
      globals: {
        acquireVsCodeApi: 'readonly',
        document: 'readonly',
        window: 'readonly',
        CSS: 'readonly',
        Element: 'readonly',
        HTMLButtonElement: 'readonly',
        HTMLElement: 'readonly',
        HTMLInputElement: 'readonly',
        HTMLProgressElement: 'readonly',
        HTMLSelectElement: 'readonly',
      },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable', process: 'readonly' } } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-restricted-syntax': 'off' },
  },
  prettier,
);
