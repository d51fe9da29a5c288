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
  pages: ['dataset', 'looks', 'i18n', 'view', 'map', 'ui'],
  build: ['dataset', 'looks', 'i18n', 'view', 'map', 'ui', 'pages'],
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
            {
              group: forbidden.map((other) => `**/${other}/**`),
              message: `src/${folder} may not import this (docs/design.md §4).`,
            },
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
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  { files: ['*.js'], ...tseslint.configs.disableTypeChecked },
  ...directions,
);
