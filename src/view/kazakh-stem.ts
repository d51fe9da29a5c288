/** Takes the endings off a Kazakh word. */

/**
 * Endings in the rough Latin spelling, where the pairs of vowel harmony and of қ/к, ғ/г fall together: case, then
 * possession, then plural, which is the order in which a word carries them from its end. Spellings of one ending
 * that cannot be told apart without a dictionary («Түркістан-да», «аудан-ы-нда») are all tried.
 */
const ENDINGS: readonly (readonly RegExp[])[] = [
  [/[dt][ae](?:g[iu]|n)?$/, /(?<=i)nd[ae](?:g[iu])?$/, /(?<=i)n$/, /n[ae]n$|[dtn]in?$|[gkn][ae]$|[mbp]en$/],
  [/(?<=[^aeiou])in?$|(?<=[aeiou])sin?$/],
  [/[ldt][ae]r$/],
];

const SHORTEST = 2;

/**
 * The possible stems of a Kazakh word in the rough Latin spelling, the word itself not among them. At most one ending
 * of case, possession and plural each is taken off. Generous on purpose: a stem is one more key beside the word.
 */
export function stemKazakh(word: string): string[] {
  const stems = new Set([word]);
  for (const spellings of ENDINGS) {
    for (const stem of [...stems]) {
      for (const ending of spellings) {
        const shorter = stem.replace(ending, '');
        if (shorter.length >= SHORTEST) stems.add(shorter);
      }
    }
  }
  stems.delete(word);
  return [...stems];
}
