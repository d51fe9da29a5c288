/** Where the built site keeps the layers of the map. */
import country from '../../data/country.geojson?url';
import districts from '../../data/districts.geojson?url';
import neighbours from '../../data/neighbours.geojson?url';
import regions from '../../data/regions.geojson?url';
import rivers from '../../data/rivers.geojson?url';
import settlements from '../../data/settlements.geojson?url';
import water from '../../data/water.geojson?url';
import type { MapSource } from '../map/scene.ts';

export const MAP_SOURCE_URLS = {
  regions,
  districts,
  country,
  neighbours,
  water,
  rivers,
  settlements,
} satisfies Record<MapSource, string>;
