/** Puts text on the clipboard. */

/** Returns false if the browser has no clipboard for this page or its reader has not allowed it. */
export async function copyText(text: string): Promise<boolean> {
  // A page without TLS has no clipboard, whatever the types say.
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
