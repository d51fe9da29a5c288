/** Lint rules; the import directions of docs/design.md §4 stand here. */
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import js from '@eslint/js';
import svelteConfig from './svelte.config.js';

/** What each folder of src/ may import of ours, beside itself. */
const MAY_IMPORT = {
  dataset: [],
  i18n: ['dataset'],
  looks: ['dataset'],
  view: ['dataset'],
  map: ['dataset', 'looks'],
  ui: ['dataset', 'looks', 'i18n'],
  export: ['dataset', 'i18n'],
  pages: ['dataset', 'looks', 'i18n', 'view', 'map', 'ui', 'export'],
  build: ['dataset', 'looks', 'i18n', 'view', 'map', 'ui', 'export', 'pages'],
};

const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = Object.keys(MAY_IMPORT).filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(forbidden.length === 0
              ? []
              : [
                  {
                    group: forbidden.map((other) => `**/${other}/**`),
                    message: `src/${folder} may not import this (docs/design.md).`,
                  },
                ]),
            ...(folder === 'map'
              ? []
              : [{ group: ['maplibre-gl', 'maplibre-gl/*'], message: 'Only src/map imports maplibre-gl.' }]),
            ...(folder === 'build' ? [] : [{ group: ['node:*'], message: 'Only src/build runs in Node.' }]),
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'test-results/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  {
    // ESLint sees an imported component as `any`; svelte-check knows its type and checks it.
    files: ['**/*.svelte', 'src/pages/main.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((rule) => [
        `@typescript-eslint/no-unsafe-${rule}`,
        'off',
      ]),
    ),
  },
  {
    // A bare read is how an effect names what it depends on.
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    // A test that takes what is not there fails anyway.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  { files: ['*.js'], ...tseslint.configs.disableTypeChecked },
  ...directions,
);
