/** Writes text into XML 1.0. */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Signs that XML 1.0 §2.2 does not allow, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Returns the text as it may stand in an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

/** Returns an element that holds text only. */
export const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
