/** Each page finds its way back to the start of the site, whatever folder it is in. */
import { describe, expect, it } from 'vitest';
import { missingPageHtml, pageHtml } from '../../../src/build/page-html.ts';

const template = `<!doctype html>
<html lang="ru" data-root="/">
  <head>
    <title>Dostyq Map</title>
    <meta name="description" content="" />
    <link rel="icon" href="./icon.svg" />
    <script type="module" src="./assets/main-abc.js"></script>
  </head>
  <body><noscript></noscript></body>
</html>`;

const page = {
  lang: 'kk',
  folder: 'kk/places/kz-31-korday/',
  title: 'Қордай & "ауданы" $&',
  description: 'Сипаттама',
} as const;

describe('pageHtml', () => {
  it('turns relative addresses to lead from the folder of the page', () => {
    const html = pageHtml(template, page);
    expect(html).toContain('src="../../../assets/main-abc.js"');
    expect(html).toContain('href="../../../icon.svg"');
    expect(html).toContain('data-root="../../../"');
  });

  it('leaves the start of the site where it is', () => {
    const html = pageHtml(template, { ...page, folder: '' });
    expect(html).toContain('src="./assets/main-abc.js"');
    expect(html).toContain('data-root="./"');
  });

  it('says its language, title and description, with signs that HTML reserves escaped', () => {
    const html = pageHtml(template, page);
    expect(html).toContain('<html lang="kk"');
    expect(html).toContain('<title>Қордай &#38; &#34;ауданы&#34; $&#38;</title>');
    expect(html).toContain('content="Сипаттама"');
    expect(html).toContain('<noscript>Картаға JavaScript қажет.');
  });
});

interface Load {
  tag: string;
  src?: string;
  href?: string;
  rel?: string;
  onload?: () => void;
  onerror?: () => void;
}

describe('missingPageHtml', () => {
  /** What the script in the page loads, and from where, when it stands at an address. */
  function loadsAt(pathname: string, html = template): Load[] {
    const script = /<script>([^]*?)<\/script>/u.exec(missingPageHtml(html))?.[1] ?? '';
    const loads: Load[] = [];
    const document = {
      documentElement: { dataset: {} },
      createElement: (tag: string) => ({ tag }),
      head: { append: (element: Load) => loads.push(element) },
    };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- runs the page's own script
    new Function('location', 'document', script)({ pathname }, document);
    return loads;
  }

  it.each([
    ['/places/kz-99/', '/'],
    ['/kk/places/kz-99/more', '/'],
    ['/some/folder/places/kz-99/', '/some/folder/'],
    ['/some/folder/en/places/x/', '/some/folder/'],
    ['/some/folder/kk/nothing/', '/some/folder/'],
    ['/nothing', '/'],
    ['/embed/places/kz-61/', '/'],
    ['/some/folder/embed/places/kz-61/', '/some/folder/'],
    ['/kk/embed/places/kz-61/', '/'],
    ['/present', '/'],
  ])('finds the start of the site from %s', (pathname, root) => {
    const loads = loadsAt(pathname);
    expect(loads.find(({ tag }) => tag === 'script')?.src).toBe(`${root}assets/main-abc.js`);
    expect(loads.find(({ tag }) => tag === 'link')?.href).toBe(`${root}icon.svg`);
  });

  it.each(['onload', 'onerror'] as const)(
    'starts the program at %s of the style sheet, not before',
    (event) => {
      const styled = template.replace('<script', '<link rel="stylesheet" href="./assets/main.css" /><script');
      const loads = loadsAt('/nothing', styled);
      const hasScript = () => loads.some(({ tag }) => tag === 'script');
      expect(hasScript()).toBe(false);
      loads.find(({ rel }) => rel === 'stylesheet')?.[event]?.();
      expect(hasScript()).toBe(true);
    },
  );

  it('names no file relative to itself', () => {
    expect(missingPageHtml(template)).not.toMatch(/(?:src|href)="\.\//u);
  });
});
