/** Names a point so that a phone opens it in its map (RFC 5870). */
import type { Position } from '../dataset/types.ts';

/** Returns a `geo:` URI in WGS 84. It states no uncertainty `u`, in metres, because nobody measured one. */
export const geoUri = ([lon, lat]: Position): string => `geo:${lat},${lon}`;
