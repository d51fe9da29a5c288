/** Turns a click on a link within the site into a change of the view instead of a new page. */

/** Calls `open` with the address and keeps the page; leaves alone what the reader wants in a new tab, and links that lead outside `root`. */
export function followLink(event: MouseEvent, root: string, open: (url: URL) => void): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.target !== '' || link.hasAttribute('download')) return;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(root)) return;
  event.preventDefault();
  open(url);
}
