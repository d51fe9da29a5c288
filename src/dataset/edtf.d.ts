/** The part of the library edtf that we use; it has no types of its own. */
declare module 'edtf' {
  /** What the parser found; of a date the parts year, month (0-based) and day, of others what they are made of. */
  export interface Parsed {
    /** Missing from the dates with unspecified digits inside an interval. */
    type?: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    values: (number | Parsed | null | Parsed[])[];
    /** Whether a set is open before its first or after its last member. */
    earlier?: boolean;
    later?: boolean;
  }

  /** Milliseconds of the first and last moment; infinite if open, null if unknown. */
  interface Extended {
    min: number | null;
    max: number | null;
  }

  /** Throws if the text is not EDTF of the given level or lower. */
  export function parse(text: string, limits: { level: 0 | 1 | 2 }): Parsed;
  export default function edtf(parsed: Parsed): Extended;
}
