/** Starts MapLibre with the settings of this project. */
import { LngLat, Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import type { StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from './camera.ts';
import { keepNear, MAX_ZOOM, MIN_ZOOM } from './frame.ts';

// Without it the map stays empty and nothing says why.
setWorkerUrl(workerUrl);

/**
 * Makes the map in the container, looking where the camera says. `isStill` turns off all fading, for pictures that must be the same each time.
 * Throws MapLibre's GPUInitializationError where there is no WebGL 2.
 */
export function startMap(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera,
  isStill: boolean,
): LibreMap {
  const map = new LibreMap({
    container,
    style,
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    validateStyle: import.meta.env.DEV,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    // The page has one list of places for the keyboard; the canvas is a picture.
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    boxZoom: false,
    renderWorldCopies: false,
    fadeDuration: isStill ? 0 : 200,
    transformConstrain: ({ lng, lat }, zoom) => {
      const kept = keepNear(lng, lat, zoom);
      return { center: new LngLat(kept.lon, kept.lat), zoom: kept.zoom };
    },
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.removeAttribute('tabindex');
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
  return map;
}
