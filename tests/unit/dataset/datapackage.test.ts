/** Proves that the description of data/ keeps the published rules of Data Package and Table Schema. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/columns.ts';
import { describeDataPackage, formatDataPackage } from '../../../src/dataset/datapackage.ts';
import { dataPackageRules } from '../../fixtures/dataset/data-package-rules.ts';
import { smallFiles } from '../../fixtures/dataset/small-files.ts';

const EDITION = { version: '2026.11.22', asOf: '2026-11-22' };

interface Field {
  name: string;
  type: string;
  constraints?: { enum?: string[]; pattern?: string; required?: boolean };
}
interface Resource {
  name: string;
  path: string;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
interface Package {
  version: string;
  resources: Resource[];
}

const make = () => JSON.parse(formatDataPackage(EDITION)) as Package;
const isValid = new Ajv({ strict: false, formats: { regex: true } }).compile(dataPackageRules);
const tables = (made: Package) => made.resources.filter(({ schema }) => schema);

describe('the data package', () => {
  it('keeps the rules of its profiles', () => {
    expect(isValid(make()), JSON.stringify(isValid.errors)).toBe(true);
  });

  const breaks: Record<string, (made: Package) => unknown> = {
    'no resources': (made) => (made.resources = []),
    'a name with capitals': (made) => Object.assign(made.resources[0] ?? {}, { name: 'Places' }),
    'a path out of the folder': (made) => Object.assign(made.resources[0] ?? {}, { path: '../places.csv' }),
    'a table without schema': (made) => delete made.resources[0]?.schema,
    'a schema without fields': (made) => Object.assign(made.resources[0]?.schema ?? {}, { fields: [] }),
    'a type that does not exist': (made) =>
      Object.assign(made.resources[0]?.schema?.fields[0] ?? {}, { type: 'edtf' }),
    'a constraint of another type': (made) =>
      Object.assign(made.resources[0]?.schema?.fields[0] ?? {}, { constraints: { minimum: 1 } }),
    'an empty list of values': (made) =>
      Object.assign(made.resources[0]?.schema?.fields[1] ?? {}, { constraints: { enum: [] } }),
    'a foreign key without target': (made) =>
      Object.assign(made.resources[0]?.schema ?? {}, { foreignKeys: [{ fields: 'parent_id' }] }),
    'a dialect without delimiter': (made) =>
      Object.assign(made.resources[0] ?? {}, { dialect: { doubleQuote: true } }),
  };
  it.each(Object.keys(breaks))('would not keep them with %s', (name) => {
    const made = make();
    breaks[name]?.(made);
    expect(isValid(made)).toBe(false);
  });

  it('describes every table with every column, in order', () => {
    expect(
      tables(make()).map(({ name, schema }) => [name, schema?.fields.map((field) => field.name)]),
    ).toEqual(Object.entries(TABLES).map(([name, { columns }]) => [name, Object.keys(columns)]));
  });

  it('leads by its keys to fields that exist', () => {
    const made = make();
    const fieldsOf = (name: string) =>
      made.resources.find((resource) => resource.name === name)?.schema?.fields.map((field) => field.name) ??
      [];
    let keys = 0;
    for (const { name, schema } of tables(made)) {
      expect(fieldsOf(name)).toEqual(expect.arrayContaining(schema?.primaryKey ?? ['none']));
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        keys += 1;
        expect(fieldsOf(name)).toContain(fields);
        expect(fieldsOf(reference.resource === '' ? name : reference.resource)).toContain(reference.fields);
      }
    }
    expect(keys).toBeGreaterThan(8);
  });

  it('says of the cells what is true of them', () => {
    const field = (table: string, name: string) =>
      make()
        .resources.find((resource) => resource.name === table)
        ?.schema?.fields.find((one) => one.name === name);
    expect(field('places', 'lon')).toMatchObject({
      type: 'number',
      constraints: { required: true, minimum: -180, maximum: 180 },
    });
    expect(field('places', 'id')).toMatchObject({ constraints: { required: true, unique: true } });
    expect(field('events', 'held_on')).toMatchObject({
      type: 'string',
      rdfType: 'http://id.loc.gov/datatypes/edtf',
    });
    expect(field('milestones', 'status')?.constraints?.enum).toContain('opened');
    const pattern = new RegExp(`^(?:${field('milestones', 'basis')?.constraints?.pattern ?? ''})$`);
    expect(pattern.test('statement:sairam-house')).toBe(true);
    expect(pattern.test('sairam-house')).toBe(false);
  });

  it('names the files that the compiler reads', () => {
    const { resources, version } = describeDataPackage(EDITION);
    expect(resources.map(({ path }) => path).sort()).toEqual(Object.keys(smallFiles()).sort());
    expect(version).toBe(EDITION.version);
  });
});
