import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { termijn } from './tools/eslint-rules.mjs';

/** The rooms that decide. Time reaches them as an argument, so that every decision can be replayed to the same answer. */
const pureRooms = ['calendar', 'policies', 'workflow'].map((room) => `libs/${room}/src/**/*.ts`);
const specs = ['**/*.spec.ts', 'test/**/*.ts', 'libs/testing/**/*.ts'];

const noHiddenClock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'A pure room has no clock: take the instant as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A pure room has no clock: take the instant as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'A pure room has no clock: take the instant as an argument.' },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'A pure room has no clock: take the instant as an argument.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'A pure room gives the same answer every time.' },
];

// A shorthand `{ before, after }` is a pair of states, not a machine's timer.
const noMachineTimers = ['after', 'invoke', 'delay'].map((key) => ({
  selector: `ObjectExpression > Property[shorthand=false]:matches([key.name='${key}'], [key.value='${key}'])`,
  message: `No "${key}" in a machine: an XState timer overflows after 24.8 days and does not survive a restore. A deadline is a row, its passing an event.`,
}));

const outsideGlobals = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'process',
  'fetch',
  'crypto',
  'performance',
  'console',
  'globalThis',
].map((name) => ({ name, message: 'A pure room touches nothing outside its arguments.' }));

const nodeGlobals = {
  process: 'readonly',
  console: 'readonly',
  performance: 'readonly',
  URL: 'readonly',
  fetch: 'readonly',
  setTimeout: 'readonly',
  Buffer: 'readonly',
};

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.data', 'coverage', 'docs', '**/generated'] },
  {
    plugins: { termijn },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'termijn/described-directives': 'error' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...nodeGlobals, module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // A name for the type that a schema comes to.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],

      // Asking the type checker; the rest of the type-aware presets cost time and find little here.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

      // Says nothing in files with decorators: emitDecoratorMetadata needs the imported value (the rule reads that setting).
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
  {
    files: pureRooms,
    ignores: specs,
    rules: {
      'no-restricted-syntax': ['error', ...noHiddenClock],
      'no-restricted-globals': ['error', ...outsideGlobals],
    },
  },
  {
    // Replaces the list above for these files, hence both halves.
    files: ['libs/workflow/src/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...noHiddenClock, ...noMachineTimers] },
  },
  {
    // Programs that talk to the person at the terminal; everything else logs.
    files: ['apps/*/src/{demo,token,generate,check-policies}*', 'apps/*/src/{demo,generate,policy-check}/**', ...specs],
    rules: { 'no-console': 'off' },
  },
);
