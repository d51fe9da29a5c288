/** Which layer of data/ holds the area of a place. */
import type { PlaceMark } from './scene.ts';

/** Whether the area is in districts.geojson; first-level units are in regions.geojson. */
export function isDistrict({ level }: Pick<PlaceMark, 'level'>): boolean {
  return level === 'district' || level === 'city';
}
