/** Short words for the parts of layers. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { SourceId } from '../sources.ts';

/** A layer that names only sources that exist. */
export type Layer = LayerSpecification & { source?: SourceId };

type Stop<T> = readonly [zoom: number, value: T];

/** A value that changes evenly with the zoom. */
export function byZoom(...stops: Stop<number | ExpressionSpecification>[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;
}

/** A value by the id of the feature; `otherwise` for those not listed. */
export function byId<T extends string | number>(
  values: ReadonlyMap<string, T>,
  otherwise: T,
): ExpressionSpecification | T {
  if (values.size === 0) return otherwise;
  const idsByValue = new Map<T, string[]>();
  for (const [id, value] of values) idsByValue.set(value, [...(idsByValue.get(value) ?? []), id]);
  return [
    'match',
    ['get', 'id'],
    ...[...idsByValue].flatMap(([value, ids]) => [ids, value]),
    otherwise,
  ] as unknown as ExpressionSpecification;
}

/** Whether the feature is one of these. */
export function isOneOf(ids: Iterable<string>): ExpressionSpecification {
  return ['in', ['get', 'id'], ['literal', [...ids]]];
}
