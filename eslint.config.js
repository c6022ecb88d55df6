import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What ties a module to a browser's page. Elsewhere a value is handed in, so that everything renders without one. */
const PAGE = ['window', 'self', 'document', 'location', 'history', 'localStorage', 'sessionStorage'];
const PAGE_MESSAGE = 'The page is touched only in src/state, src/export and src/app.';

/** Ways to turn text into markup. Data come from files that readers may supply: text stays text. */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'];
const MARKUP_MESSAGE = 'Text never becomes markup or code; let React write it.';
const markup = MARKUP.map((property) => ({ property, message: MARKUP_MESSAGE }));

export default defineConfig(
  // At any depth: the benchmark builds too.
  globalIgnores(['**/dist', '**/.work', '**/.cache', 'coverage', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a template is unmistakable; null, undefined and objects are the accidents worth catching.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => choose(theme)}` says what it means; braces would add nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // As the compiler has it: an underscore marks a parameter that only holds a place.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"], Property[key.value="dangerouslySetInnerHTML"])',
          message: MARKUP_MESSAGE,
        },
      ],
      'no-restricted-properties': ['error', ...markup],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/ui/Link.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'wouter',
          importNames: ['Link'],
          message: 'A link within the site keeps the day that the page shows: src/ui/Link.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/{state,export,app,build}/**'],
    rules: {
      'no-restricted-globals': ['error', ...PAGE.map((name) => ({ name, message: PAGE_MESSAGE }))],
      // Set anew, since a later list replaces an earlier one.
      'no-restricted-properties': [
        'error',
        ...markup,
        ...PAGE.map((property) => ({ object: 'globalThis', property, message: PAGE_MESSAGE })),
      ],
    },
  },
  {
    // Here a character is a code point on purpose: fonts have glyphs and widths for nothing larger, tests make strings.
    files: ['src/build/**', 'src/metrics/**', 'tests/unit/**'],
    rules: { '@typescript-eslint/no-misused-spread': 'off' },
  },
  {
    // It recomputes what the site says, and would repeat its mistakes if it took anything from it.
    files: ['tests/audit/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/src/**'], message: 'The auditor shares no code with src.' }] },
      ],
    },
  },
  {
    // Configurations, and the benchmark with its own packages: no types to check against, and Node's globals.
    files: ['**/*.{js,cjs,mjs}', 'tests/bench/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    // Served as they are, to stand in a page.
    files: ['public/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          'document',
          'location',
          'parent',
          'window',
          'addEventListener',
          'URLSearchParams',
          'ResizeObserver',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
