/** Makes the HTML of a page from the one that Vite built for the start of the site. */
import { MESSAGES } from '../i18n/messages.ts';
import type { Page } from './page-list.ts';

const escape = (text: string) =>
  text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** The way from a page back to the start of the site: `./`, `../../` … */
const rootFrom = (folder: string) => '../'.repeat(folder.split('/').length - 1) || './';

/** `template` has relative addresses that begin with `./`; they are turned to lead from the folder of the page. */
export function pageHtml(template: string, page: Page): string {
  const root = rootFrom(page.folder);
  return template
    .replace(/<html[^>]*>/u, () => `<html lang="${page.lang}" data-root="${root}">`)
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escape(page.title)}</title>`)
    .replace(
      /(<meta name="description" content=")[^"]*/u,
      (_, start: string) => start + escape(page.description),
    )
    .replace(/<noscript>[^<]*/u, () => `<noscript>${escape(MESSAGES[page.lang].noscript)}`)
    .replace(/((?:href|src)=")\.\//gu, (_, start: string) => start + root);
}

/** What the page for unknown addresses does first: finds the start of the site in its address, then loads from there. */
const FIND_ROOT = `const found = /^(.*?\\/)(?:(?:kk|ru|en)\\/)?(?:embed\\/)?(?:places|present|curate|kk|ru|en)(?:\\/|$)/.exec(location.pathname);
const load = (root) => {
  document.documentElement.dataset.root = root;
  const scripts = [];
  let styles = 0;
  // The program reads colours from the style sheet, so it comes when that has come, or has failed.
  const start = () => {
    if (styles === 0) for (const script of scripts.splice(0)) document.head.append(script);
  };
  for (const [tag, properties] of LOADS) {
    const element = Object.assign(document.createElement(tag), properties);
    for (const key of ['src', 'href']) if (properties[key]) element[key] = root + properties[key];
    if (tag === 'script') {
      if (root !== '/') element.onerror = () => load('/');
      scripts.push(element);
      continue;
    }
    if (properties.rel === 'stylesheet') {
      styles += 1;
      element.onload = element.onerror = () => {
        styles -= 1;
        start();
      };
    }
    document.head.append(element);
  }
  start();
};
load(found ? found[1] : '/');`;

/**
 * The page for addresses that do not exist. It is served at any depth, so it cannot name its files relative to itself:
 * a script finds the start of the site and loads script, styles and icon from there.
 */
export function missingPageHtml(template: string): string {
  const loads: [tag: string, properties: Record<string, string>][] = [];
  const html = template
    .replace(/\s*<script[^>]*src="\.\/([^"]*)"[^>]*><\/script>/gu, (_, src: string) => {
      loads.push(['script', { type: 'module', src }]);
      return '';
    })
    .replace(/\s*<link rel="([^"]*)"[^>]*href="\.\/([^"]*)"[^>]*>/gu, (_, rel: string, href: string) => {
      loads.push(['link', { rel, href }]);
      return '';
    });
  const script = FIND_ROOT.replace('LOADS', () => JSON.stringify(loads));
  return html.replace(
    '</head>',
    () => `  <meta name="robots" content="noindex" />\n    <script>${script}</script>\n  </head>`,
  );
}
