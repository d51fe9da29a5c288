/** Finds the name that begins with the letters typed, as list boxes of every system do. */

/** Kazakh letters by those of a Russian keyboard, which many have instead. */
const ON_RUSSIAN_KEYS: Record<string, string> = {
  ё: 'е',
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
};

const fold = (text: string) =>
  text.toLowerCase().replace(/./gu, (letter) => ON_RUSSIAN_KEYS[letter] ?? letter);

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The index of the name that the letters mean, at or after `from` and around the end; null for none. A name that
 * begins so comes before one in which a later word does. One letter, also typed again and again, goes on to the next
 * such name.
 */
export function findByLetters(names: readonly string[], from: number, letters: string): number | null {
  const typed = fold(letters);
  const folded = names.map(fold);
  const find = (text: string, start: number, fits: (name: string) => boolean): number | null => {
    if (text === '') return null;
    const order = folded.map((_, step) => (start + step) % folded.length);
    return order.find((index) => fits(folded[index] ?? '')) ?? null;
  };
  const search = (text: string, start: number): number | null =>
    find(text, start, (name) => name.startsWith(text)) ??
    find(text, start, (name) =>
      [...name.matchAll(WORD)].some(({ index }) => name.slice(index).startsWith(text)),
    );
  const first = typed.charAt(0);
  if (typed.length === 1) return search(first, from + 1);
  const isRepeated = typed === first.repeat(typed.length);
  return search(typed, from) ?? (isRepeated ? search(first, from + 1) : null);
}
