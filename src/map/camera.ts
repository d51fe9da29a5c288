/** Where the map looks. */

/** Middle of the map in degrees (WGS 84) and zoom as MapLibre counts it. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** Whether two cameras are the same for an address, which rounds them to 4 decimals of a degree and 2 of a zoom. */
export function isSameCamera(one: Camera, other: Camera): boolean {
  return (
    Math.abs(one.lon - other.lon) < 0.0002 &&
    Math.abs(one.lat - other.lat) < 0.0002 &&
    Math.abs(one.zoom - other.zoom) < 0.011
  );
}
