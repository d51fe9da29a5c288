/** Makes the layer of cities, towns and villages, ours and those of the neighbours. */
import type { Feature, Point } from 'geojson';
import { roundPosition } from './coordinates.ts';
import { isInFrame } from './frame.ts';
import { fullNames, romanize, type FullNames } from './names.ts';
import type { Reference, ReferenceUnit } from './reference.ts';

export type SettlementProperties = FullNames & {
  /** What it is the seat of; `foreign` if it lies in another country. */
  role: 'capital' | 'republican-city' | 'oblast-centre' | 'district-centre' | 'other' | 'foreign';
  kind: 'city' | 'town' | 'village';
  /** 0 the capital … 6 the smallest: the map shows a lower rank first. */
  rank: number;
};

const RANK_BY_ROLE: Record<SettlementProperties['role'], number | null> = {
  capital: 0,
  'republican-city': 1,
  'oblast-centre': 2,
  'district-centre': 3,
  other: null,
  foreign: null,
};
/** Fewest inhabitants of ranks 3, 4 and 5. */
const POPULATIONS = [100_000, 40_000, 15_000];
const FOREIGN_CAPITAL_RANK = 2;
const FOREIGN_CITY_RANK = 3;

type Settlement = Feature<Point, SettlementProperties>;

/**
 * The settlements, by rank, then by Kazakh name; the foreign ones only inside the frame. A settlement that shares
 * its Kazakh name with a unit shares its English name too. WGS 84.
 */
export function settlementFeatures({
  settlements,
  foreignCities,
  units,
}: Pick<Reference, 'settlements' | 'foreignCities' | 'units'>): Settlement[] {
  const englishOfUnits = new Map(units.map(({ properties }) => toOwnNames(properties)));
  const ours = settlements.flatMap(({ properties, geometry }): Settlement[] => {
    const role = properties.role as SettlementProperties['role'];
    const kazakh = properties.name_kk ?? '';
    const english = role === 'other' ? (englishOfUnits.get(kazakh) ?? romanize(kazakh)) : properties.name_en;
    const names = fullNames({ ...properties, name_en: english });
    const kind = properties.kind as SettlementProperties['kind'];
    const rank = RANK_BY_ROLE[role] ?? rankByPopulation(properties.population_tag ?? 0);
    return names ? [toFeature({ role, kind, rank, ...names }, geometry)] : [];
  });
  const foreign = foreignCities.flatMap(({ properties, geometry }): Settlement[] => {
    const names = fullNames(properties);
    const rank = properties.capital ? FOREIGN_CAPITAL_RANK : FOREIGN_CITY_RANK;
    return names && isInFrame(geometry.coordinates)
      ? [toFeature({ role: 'foreign', kind: 'city', rank, ...names }, geometry)]
      : [];
  });
  return [...ours, ...foreign].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

/** The Kazakh and the English name of a unit without the word for its kind. */
function toOwnNames({ name_kk, name_en }: ReferenceUnit['properties']): [kazakh: string, english: string] {
  return [(name_kk ?? '').replace(/ (?:ауданы|қаласы)$/u, ''), (name_en ?? '').replace(/ District$/u, '')];
}

function rankByPopulation(population: number): number {
  const step = POPULATIONS.findIndex((least) => population >= least);
  return (RANK_BY_ROLE['district-centre'] ?? 0) + (step < 0 ? POPULATIONS.length : step);
}

function toFeature(properties: SettlementProperties, { coordinates }: Point): Settlement {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: roundPosition(coordinates) },
  };
}

function sortKey({ properties, geometry }: Settlement): string {
  return [properties.rank, properties.role, properties.name_kk, ...geometry.coordinates].join(' ');
}
