/** Gives the pages the two fonts, cut down to the letters that the site can show. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { cutFamily, familyFolder, type CutFile } from './fonts/cut-family.ts';
import { OURS, SAID } from './fonts/families.ts';
import { fontCss } from './fonts/font-css.ts';
import { siteLetters } from './fonts/site-letters.ts';

/** The style sheet with both families, and the list of files of our own voice for the labels of the map. */
const CSS = 'virtual:fonts.css';
const LIST = 'virtual:fonts';

interface Folders {
  /** data/ */
  data: string;
  /** src/i18n/ */
  messages: string;
  /** Where the cut files are kept; made if it is not there. */
  cache: string;
}

/** Module whose default export lists the files with their addresses and ranges. */
const listModule = (files: readonly CutFile[]) => `${files
  .map(({ name }, at) => `import url${at} from './${name}?url';`)
  .join('\n')}
export default [${files.map(({ range }, at) => `{ url: url${at}, range: '${range}' }`).join(', ')}];
`;

/** Whole or not at all, because a build, a dev server and tests may write at once. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, file);
}

async function writeFonts({ data, messages, cache }: Folders): Promise<void> {
  const letters = siteLetters(data, messages);
  const ours = await cutFamily(OURS, letters);
  const said = await cutFamily(SAID, letters);
  mkdirSync(cache, { recursive: true });
  for (const { name, woff2 } of [...ours, ...said]) writeWhole(path.join(cache, name), woff2);
  writeWhole(path.join(cache, 'fonts.css'), fontCss(OURS, ours) + fontCss(SAID, said));
  writeWhole(path.join(cache, 'fonts.js'), listModule(ours));
}

/** Vite plugin. The fonts are made once per run: a dev server must be restarted for letters that were in no text before. */
export function fontsPlugin(folders: Folders): Plugin {
  let made: Promise<void> | null = null;
  return {
    name: 'dostyq-fonts',
    enforce: 'pre',
    async resolveId(id) {
      if (id !== CSS && id !== LIST) return undefined;
      made ??= writeFonts(folders);
      await made;
      return path.join(folders.cache, id === CSS ? 'fonts.css' : 'fonts.js');
    },
    generateBundle() {
      // The Open Font License asks that its text goes with the fonts.
      const licenses = [OURS, SAID].map(
        (family) =>
          `${family.name.replace(' Variable', '')}\n\n${readFileSync(path.join(familyFolder(family), 'LICENSE'), 'utf8').trim()}\n`,
      );
      this.emitFile({
        type: 'asset',
        fileName: 'fonts-license.txt',
        source: `The fonts of this site are cut from these; letters, weights and features that it does not use are left out.\n\n${licenses.join('\n\n')}`,
      });
    },
  };
}
