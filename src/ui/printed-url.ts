/** How an address is written out on paper. */

/**
 * Returns the address without its text fragment (the words a browser is to scroll to), with letters for percent signs where
 * it can be typed as well; as it is where its percent signs are no UTF-8.
 */
export function printedUrl(url: string): string {
  const plain = url.replace(/#?:~:.*$/u, '');
  try {
    return decodeURI(plain).replace(/[\s\p{Cc}\p{Cf}"<>`{}|\\^]/gu, encodeURIComponent);
  } catch {
    return plain;
  }
}
