import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './src/build/dataset-plugin.ts';
import { fontsPlugin } from './src/build/fonts-plugin.ts';
import { pagesPlugin } from './src/build/pages-plugin.ts';

const inside = (folder: string) => path.join(import.meta.dirname, folder);
const data = inside('data');
const fonts = fontsPlugin({ data, messages: inside('src/i18n'), cache: inside('.cache/fonts') });

export default defineConfig(({ command, isPreview }) => ({
  base: command === 'serve' && !isPreview ? '/' : './',
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [datasetPlugin(data), fonts, svelte(), svelteTesting(), pagesPlugin(data)],
  // MapLibre is one chunk of 1 MB, loaded after the page stands.
  build: { assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 1200 },
  preview: { host: '127.0.0.1', port: 4173 },
  server: { host: '127.0.0.1' },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/{unit,data,rules}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.ts'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
}));
