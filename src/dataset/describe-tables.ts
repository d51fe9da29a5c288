/** Describes every table and column as Markdown, for data/README.md. */
import { TABLES, type Column, type Table } from './columns.ts';

function describeKind(column: Column): string {
  switch (column.kind) {
    case 'enum':
      return column.values.map((value) => `\`${value}\``).join(', ');
    case 'reference':
      return `id in ${column.tables.map((table) => `\`${table}.csv\``).join(' or ')}`;
    case 'number':
      return `number, ${column.minimum} to ${column.maximum}`;
    case 'date':
      return 'EDTF date';
    case 'basis':
      return '`statement:<id>` or `reference:<id>`';
    case 'gloss':
      return '`words=sic` or `words=<EDTF date>`';
    case 'id':
      return 'id';
    case 'url':
      return 'web address';
    case 'text':
      return 'text';
  }
}

function describeTable(name: string, { row, key, columns }: Table): string {
  const rows = Object.entries(columns).map(([column, definition]) => {
    const kind = describeKind(definition) + (definition.list ? ', joined by `\\|`' : '');
    return `| \`${column}\` | ${kind} | ${definition.required ? 'yes' : ''} | ${definition.description} |`;
  });
  return [
    `### ${name}.csv`,
    `One row is ${row}. Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    ['| column | holds | required | meaning |', '|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

/** All tables in the order of TABLES, each as a heading, a sentence and a Markdown table. */
export function describeTables(): string {
  return Object.entries(TABLES)
    .map(([name, table]) => describeTable(name, table))
    .join('\n\n');
}

const START = '<!-- columns: written by npm run data:package -->';
const END = '<!-- end of columns -->';

/** The text of a README with the description between its two marks renewed. Throws if the marks are missing. */
export function renewDescription(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has lost its marks "${START}" and "${END}".`);
  return `${readme.slice(0, start + START.length)}\n\n${describeTables()}\n\n${readme.slice(end)}`;
}
