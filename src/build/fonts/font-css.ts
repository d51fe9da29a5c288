/** Writes the @font-face rules of a family. */
import type { CutFile } from './cut-family.ts';
import type { Family } from './families.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** Returns CSS; the files lie beside it. The family swaps with its stand-in, a font of the system in its measures. */
export function fontCss({ name, weight, standIn }: Family, files: readonly CutFile[]): string {
  const weights = typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`;
  const faces = files.map(
    (file) => `@font-face {
  font-family: '${name}';
  font-style: normal;
  font-weight: ${weights};
  font-display: swap;
  src: url('./${file.name}') format('woff2');
  unicode-range: ${file.range};
}`,
  );
  const local = standIn.local.map((font) => `local('${font}')`).join(', ');
  return `${faces.join('\n')}
@font-face {
  font-family: '${standIn.name}';
  src: ${local};
  size-adjust: ${percent(standIn.sizeAdjust)};
  ascent-override: ${percent(standIn.ascent)};
  descent-override: ${percent(standIn.descent)};
  line-gap-override: 0%;
}
`;
}
