/** Makes what the cards offer to do out of the pure functions of export/ and the effects of the page. */
import type { Lookup } from '../dataset/lookup.ts';
import type { Article, Lang } from '../dataset/types.ts';
import { citeArticle } from '../export/citation.ts';
import { geoUri } from '../export/geo-uri.ts';
import { quotationText } from '../export/quotation.ts';
import { linkToWords } from '../export/text-fragment.ts';
import type { CardActions, CitationFormat, TextFile } from '../ui/card-actions.ts';
import type { View } from '../view/view.ts';
import { copyText } from './copy-text.ts';
import { houseFile } from './house-files.ts';
import { saveFile } from './save-file.ts';
import { shareLink } from './share-link.ts';

interface Context {
  lang: Lang;
  facts: Lookup;
  /** ISO day whose statuses are shown. */
  day: string;
  /** Address of the view with a change. */
  href: (change: Partial<View>) => string;
  /** Full address of a view with nothing but the change. */
  permalink: (change: Partial<View>) => string;
}

const CITATIONS: Record<CitationFormat, [ending: string, type: string]> = {
  text: ['txt', 'text/plain'],
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
};

function citationFiles(article: Article, lang: Lang): Record<CitationFormat, TextFile> {
  const texts = citeArticle(article, lang);
  const file = (format: CitationFormat): TextFile => {
    const [ending, type] = CITATIONS[format];
    return { name: `${article.id}.${ending}`, type, text: texts[format] };
  };
  return { text: file('text'), bibtex: file('bibtex'), ris: file('ris'), csl: file('csl') };
}

/** The actions for one language and one day. */
export function cardActions({ lang, facts, day, href, permalink }: Context): CardActions {
  const linkTo: CardActions['linkTo'] = (show, placeId) => permalink({ show, placeId });
  return {
    hrefOfShown: (show) => href({ show }),
    linkTo,
    hrefOfWords: ({ url }, { exact }) => (url === null ? null : linkToWords(url, exact)),
    quotation: (statement, excerpt, link) => quotationText({ statement, excerpt, facts, link }, lang),
    citation: (article) => citationFiles(article, lang),
    hrefOfPoint: ({ position }) => position && geoUri(position),
    houseFile: (house, format) => {
      const { id, name, placeId } = house.facility;
      const link = linkTo(`facility:${id}`, placeId);
      const list = { houses: [house], linkTo: () => link, id, day };
      return houseFile({ ...list, lang, facts, title: name[lang], link }, format);
    },
    qr: async (address) => (await import('../export/qr-svg.ts')).qrSvg(address),
    copy: copyText,
    save: saveFile,
    share: shareLink,
  };
}
