import './eslint-hook.js'; // before the parser

import { resolve } from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const lines = { skipBlankLines: true, skipComments: true };

/** A rule is a pure function: what it needs to know of the world is handed to it. */
const worldly = [
  'Date',
  'crypto',
  'performance',
  'fetch',
  'XMLHttpRequest',
  'window',
  'document',
  'navigator',
  'location',
  'globalThis',
  'self',
  'process',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback'
];

export default defineConfig(
  globalIgnores(['.svelte-kit/', 'build/', 'node_modules/', 'playwright-report/', 'test-results/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: resolve(import.meta.dirname, '..'),
        extraFileExtensions: ['.svelte']
      }
    },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
      ],
      'no-undef': 'off', // TypeScript says it better
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      'svelte/no-at-html-tags': 'error',
      // The app lives at the root of its origin: a service worker's scope and the manifest say so too.
      'svelte/no-navigation-without-resolve': 'off',
      complexity: ['error', 8],
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 200, ...lines }],
      'max-lines-per-function': ['error', { max: 40, ...lines }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } }
  },
  {
    // The types of callbacks in markup are known to svelte-check alone; here they look like any.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export it by its name.' },
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The content security policy blocks style attributes: use a class or style:prop.'
        }
      ]
    }
  },
  {
    files: ['src/domain/**', 'src/journal/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...worldly.map((name) => ({ name, message: 'Rules are pure: take it as an argument.' }))
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Rules are pure: take it as an argument.' }
      ]
    }
  },
  {
    // One case a refusal: long, flat, and complete by the compiler's word.
    files: ['src/ui/**/*-words.ts'],
    rules: { complexity: 'off', 'max-lines-per-function': 'off' }
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' }
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [ts.configs.disableTypeChecked]
  }
);
