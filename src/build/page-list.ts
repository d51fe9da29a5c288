/** Which pages the site has: the country and every place that can be chosen, in three languages. */
import { LANGS } from '../dataset/columns.ts';
import type { Dataset, Lang } from '../dataset/types.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { formatAddress } from '../view/address.ts';
import { choosablePlaceIds } from '../view/choosable.ts';
import { COUNTRY_ID, START } from '../view/view.ts';

export interface Page {
  lang: Lang;
  /** Folder of the page relative to the site, e.g. `kk/places/kz-61/`; empty for the start. */
  folder: string;
  title: string;
  description: string;
}

/** All pages in a fixed order; their folders are the addresses that the view writes. */
export function listPages(dataset: Dataset): Page[] {
  const choosable = choosablePlaceIds(dataset);
  const places = dataset.places.filter((place) => choosable.has(place.id));
  return LANGS.flatMap((lang) =>
    places.map((place): Page => {
      const { name, tagline, description } = MESSAGES[lang];
      const isCountry = place.id === COUNTRY_ID;
      return {
        lang,
        folder: formatAddress({ ...START, lang, placeId: place.id }),
        title: isCountry ? `${name} · ${tagline}` : `${place.name[lang]} · ${name}`,
        description,
      };
    }),
  );
}
