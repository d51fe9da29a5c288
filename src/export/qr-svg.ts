/** Draws an address as a QR code. */
import { encode } from 'uqr';

/** The standard (ISO/IEC 18004) asks for a quiet zone of four modules on each side. */
const QUIET_MODULES = 4;

/** Returns an SVG, black on white whatever the theme, so that every camera reads it. */
export function qrSvg(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET_MODULES });
  const modules = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${modules.join('')}"/></svg>\n`;
}
