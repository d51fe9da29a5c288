/** Takes a picture of the map for paper. */
import type { Map as LibreMap } from 'maplibre-gl';

/** Paper is finer than most screens. */
const PIXELS_PER_PX = 2;

/**
 * Returns what the map shows now as the data: address of a PNG; null if it has no room. All in one task, because what
 * WebGL has drawn is gone after it. The map fires the events of a resize meanwhile, though it stays as it is. (A canvas
 * would spare the PNG, but Chromium prints one at the wrong size.) `cutPx` is how much of its foot is left out.
 */
export function takePicture(map: LibreMap, cutPx: number): string | null {
  const drawn = map.getCanvas();
  const ratio = Math.max(PIXELS_PER_PX, devicePixelRatio);
  map.setPixelRatio(ratio);
  map.redraw();
  const picture = document.createElement('canvas');
  picture.width = drawn.width;
  picture.height = Math.max(drawn.height - cutPx * ratio, 0);
  picture.getContext('2d')?.drawImage(drawn, 0, 0);
  // MapLibre documents null as the way back to the ratio of the screen; its types do not know it.
  map.setPixelRatio(null as unknown as number);
  map.redraw();
  return picture.width * picture.height === 0 ? null : picture.toDataURL();
}
