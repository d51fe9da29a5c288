/** Writes one HTML file per page of the site, so that any static host answers every address. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { compileDataset } from '../dataset/compile-dataset.ts';
import { readDataFiles } from './data-files.ts';
import { missingPageHtml, pageHtml } from './page-html.ts';
import { listPages } from './page-list.ts';

/** Vite plugin; `folder` is data/. In preview it answers unknown addresses with the page for them, as static hosts do. */
export function pagesPlugin(folder: string): Plugin {
  let config: ResolvedConfig;
  const folderOut = () => path.resolve(config.root, config.build.outDir);
  return {
    name: 'dostyq-pages',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_, bundle) {
      const start = bundle['index.html'];
      if (start?.type !== 'asset') return;
      const template = String(start.source);
      for (const page of listPages(compileDataset(readDataFiles(folder)).dataset)) {
        const source = pageHtml(template, page);
        if (page.folder === '') start.source = source;
        else this.emitFile({ type: 'asset', fileName: `${page.folder}index.html`, source });
      }
      this.emitFile({ type: 'asset', fileName: '404.html', source: missingPageHtml(template) });
    },
    configurePreviewServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const file = path.join(folderOut(), decodeURI(new URL(request.url ?? '/', 'http://site').pathname));
          if (existsSync(file)) {
            next();
            return;
          }
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(path.join(folderOut(), '404.html')));
        });
      };
    },
  };
}
