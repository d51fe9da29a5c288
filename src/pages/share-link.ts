/** Hands a link to the sharing of the system, where the browser has it. */

/** Null where it has not. */
export const shareLink: ((title: string, address: string) => void) | null =
  typeof navigator.share === 'function'
    ? (title, url) => {
        // It rejects when the reader changes their mind.
        navigator.share({ title, url }).catch(() => undefined);
      }
    : null;
