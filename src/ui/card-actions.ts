/** What the cards offer to do with what they show; the pages do it. */
import type { Article, Excerpt, Facility, Milestone, Statement } from '../dataset/types.ts';

export type Showing = `${'statement' | 'facility' | 'initiative' | 'wordings'}:${string}`;

/** A file that the reader may keep. */
export interface TextFile {
  name: string;
  /** Media type (RFC 6838). */
  type: string;
  text: string;
}

export type CitationFormat = 'text' | 'bibtex' | 'ris' | 'csl';
export type PointFormat = 'gpx' | 'kml';

export interface CardActions {
  /** The address of this view that shows one thing first. */
  hrefOfShown: (shown: Showing) => string;
  /** The full address, to keep and to share, of one thing in its place. */
  linkTo: (shown: Showing, placeId: string) => string;
  /** The page of an article, opened at the words; null if no page is known. */
  hrefOfWords: (article: Article, excerpt: Excerpt) => string | null;
  quotation: (statement: Statement, excerpt: Excerpt, link: string) => string;
  citation: (article: Article) => Record<CitationFormat, TextFile>;
  /** A `geo:` address; null if no point is known. */
  hrefOfPoint: (facility: Facility) => string | null;
  houseFile: (
    house: { facility: Facility; current: Milestone; history: readonly Milestone[] },
    format: PointFormat,
  ) => TextFile;
  /** An SVG; rejects if the drawing code does not load. */
  qr: (address: string) => Promise<string>;
  /** False if the browser does not allow it. */
  copy: (text: string) => Promise<boolean>;
  save: (file: TextFile) => void;
  /** Null where the browser cannot share. */
  share: ((title: string, address: string) => void) | null;
}
