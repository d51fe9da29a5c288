/** Reads the cells of a CSV file (RFC 4180) with the line on which each record begins. */
import Papa from 'papaparse';

export interface CsvRecord {
  /** Line on which it begins, as a text editor counts, 1-based. */
  line: number;
  cells: string[];
  hasBrokenQuotes: boolean;
}

const countBreaks = (text: string): number => text.split('\n').length - 1;

/** Returns all records, blank ones too; a byte order mark and CRLF line ends are read as if they were not there. */
export function parseCsv(text: string): CsvRecord[] {
  const input = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const records: CsvRecord[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(input, {
    delimiter: ',',
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }) => {
      if (start < input.length) records.push({ line, cells: data, hasBrokenQuotes: errors.length > 0 });
      line += countBreaks(input.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  return records;
}
