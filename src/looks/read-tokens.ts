/** Reads tokens from the text of tokens.css, where there is no browser to compute them. */

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const DECLARATION = /(--[\w-]+):\s*([^;]*);/g;
const THEMED =
  /^var\(--if-light, (?<light>.*?)\) +var\(--if-dark, (?<dark>.*?)\) +var\(--if-contrast, (?<contrast>.*?)\)$/;

/**
 * Takes the text of tokens.css and a theme; returns a function from a token's name (with its two dashes) to
 * its value as CSS text. The function throws on a name that the text does not declare.
 */
export function readTokens(css: string, theme: Theme): (token: string) => string {
  const values = new Map<string, string>();
  for (const [, name, value] of css.matchAll(DECLARATION)) {
    if (name === undefined || value === undefined || name.startsWith('--if-')) continue;
    // A later plain declaration stands in a media query; the first one is the rule.
    if (!values.has(name)) values.set(name, THEMED.exec(value.trim())?.groups?.[theme] ?? value.trim());
  }
  return (token) => {
    const value = values.get(token);
    if (value === undefined) throw new Error(`tokens.css has no ${token}`);
    return value;
  };
}
