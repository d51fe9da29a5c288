/** The texts by which each place and each entry can be found. */
import { LANGS } from '../dataset/columns.ts';
import type { Dataset, InLanguages, Lang, Place, Theme } from '../dataset/types.ts';
import type { EntryKey } from './entries.ts';

export type SearchField = `${'name' | 'place' | 'text'}_${Lang}` | 'alias';

export const SEARCH_FIELDS: readonly SearchField[] = [
  ...LANGS.flatMap((lang) => [`name_${lang}`, `place_${lang}`, `text_${lang}`] as const),
  'alias',
];

/** The texts of one place or entry, by field. */
export interface SearchTexts {
  id: string;
  texts: Partial<Record<string, string[]>>;
}

type Many = readonly (InLanguages | null | undefined)[];

function inEach(kind: 'name' | 'place' | 'text', many: Many): Partial<Record<SearchField, string[]>> {
  return Object.fromEntries(
    LANGS.map((lang) => [`${kind}_${lang}`, many.flatMap((each) => (each ? [each[lang]] : []))]),
  );
}

/** The places with their names, aliases and centres. */
export function* placeTexts(dataset: Dataset): Generator<SearchTexts> {
  for (const { id, name, aliases, centre } of dataset.places) {
    yield { id, texts: { ...inEach('name', [name]), ...inEach('place', [centre]), alias: aliases } };
  }
}

/** What the themes are called on the screen. */
export type ThemeNames = Record<Theme, InLanguages>;

/** Houses, statements and initiatives with their own texts, their themes and the names of the places they are about. */
export function* entryTexts(
  dataset: Dataset,
  themeNames: ThemeNames,
): Generator<SearchTexts & { id: EntryKey }> {
  const placeById = new Map(dataset.places.map((place) => [place.id, place]));
  const speakerById = new Map(dataset.speakers.map((speaker) => [speaker.id, speaker]));
  const articleById = new Map(dataset.articles.map((article) => [article.id, article]));
  const about = (placeIds: readonly string[], settlements: Many = []) => {
    const places = placeIds
      .map((id) => placeById.get(id))
      .filter((place): place is Place => place !== undefined);
    // A region finds what lies in it; the country is no name to search by.
    const regions = places.flatMap(({ parentId }) => placeById.get(parentId ?? '') ?? []);
    const around = regions.filter(({ level }) => level !== 'country');
    return {
      ...inEach('place', [
        ...places.map(({ name }) => name),
        ...around.map(({ name }) => name),
        ...settlements,
      ]),
      alias: places.flatMap(({ aliases }) => aliases),
    };
  };
  for (const facility of dataset.facilities) {
    const { id, name, placeId, settlement, address, inside } = facility;
    yield {
      id: `facility:${id}`,
      texts: {
        ...inEach('name', [name]),
        ...about([placeId], [settlement]),
        ...inEach('text', [address, inside]),
      },
    };
  }
  for (const { id, name, summary, theme, placeIds } of dataset.initiatives) {
    yield {
      id: `initiative:${id}`,
      texts: {
        ...inEach('name', [name]),
        ...about(placeIds),
        ...inEach('text', [summary, themeNames[theme]]),
      },
    };
  }
  for (const statement of dataset.statements) {
    const subjects = statement.places.filter(({ relation }) => relation === 'subject');
    const speaker = speakerById.get(statement.speakerId ?? '');
    const texts = inEach('text', [statement.gist, themeNames[statement.theme], speaker?.name, speaker?.role]);
    for (const { exact, articleId } of statement.excerpts) {
      const article = articleById.get(articleId);
      texts[`text_${article?.lang ?? 'ru'}`]?.push(exact, article?.publisher ?? '');
    }
    yield {
      id: `statement:${statement.id}`,
      texts: { ...about(subjects.map(({ placeId }) => placeId)), ...texts },
    };
  }
}
