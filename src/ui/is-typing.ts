/** Tells keys that are typed into a field from those that are meant for the page. */

/** Whether keys pressed there go into a text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Whether the key is pressed together with one that makes a command of the browser or the system of it. */
export function isCommand({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
