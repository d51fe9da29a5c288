/** Finds a Chromium or Chrome for the browser tests, and installs one where none is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Environment variable with the path of a browser to use. */
export const BROWSER_VARIABLE = 'DOSTYQ_BROWSER';

/** One set of flags for all runs, so that pixels are the same over runs; software WebGL, no traffic of the browser's own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-prefers-reduced-motion',
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(name: string): string | null {
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** Path of the browser: the environment's, Playwright's own, or the system's; null if there is none. */
export function findBrowser(): string | null {
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${BROWSER_VARIABLE} names ${named}, which does not exist.`);
    return named;
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  return SYSTEM_NAMES.map(onPath).find((path) => path !== null) ?? null;
}

/** The ways to get a browser, in order: Playwright's download, then the distribution's package. */
const INSTALLERS: readonly (readonly [command: string, ...args: string[]][])[] = [
  [['npx', 'playwright', 'install', 'chromium']],
  [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium'],
  ],
];

/** Path of a browser, installed if need be. Throws one sentence that says what to do if that fails. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  for (const steps of INSTALLERS) {
    console.log(`No browser found; trying: ${steps.map((step) => step.join(' ')).join(' && ')}`);
    try {
      for (const [command, ...args] of steps)
        execFileSync(command, args, {
          stdio: 'ignore',
          timeout: 300_000,
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
    } catch {
      continue;
    }
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    `The browser tests need Chromium: install it (for example "apt-get install chromium") or set ${BROWSER_VARIABLE} to the path of a Chromium or Chrome.`,
  );
}
