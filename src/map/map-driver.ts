/** Drives one MapLibre map: draws scenes, moves the camera, tells what the reader points at. */
import type { GeoJSONSource, Map as LibreMap, MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import { applyStyle } from './apply-style.ts';
import { isSameCamera, type Camera } from './camera.ts';
import { drawImage } from './draw-image.ts';
import { imageName, MAP_IMAGES } from './image-names.ts';
import { mapStyle } from './map-style.ts';
import { Outlines, type Outlined } from './outlines.ts';
import { pickPlace, type Picked } from './pick.ts';
import type { Scene } from './scene.ts';
import type { SymbolProperties } from './sources.ts';
import { startMap } from './start-map.ts';
import { takePicture } from './take-picture.ts';
import { watchSources, type MapFailure } from './watch-sources.ts';

/** A place under the pointer, with the pointer's px in the box of the map. */
export type Hover = Picked & { x: number; y: number };

export interface MapCallbacks {
  onselect: (placeId: string | null) => void;
  onhover: (hover: Hover | null) => void;
  /** After every move: where the map looks, and whether it was the reader who moved it. */
  onmove: (camera: Camera, isByReader: boolean) => void;
  /** While it moves. */
  onmoving: (camera: Camera) => void;
  onresize: () => void;
  onready: () => void;
  onfailure: (failure: MapFailure) => void;
  onrecovered: () => void;
}

const FLIGHT_MS = 600;
/** Images have twice the pixels, so that patterns stay sharp while they grow between two zooms. */
const PIXEL_RATIO = 2;

const slowDown = (time: number): number => 1 - (1 - time) ** 4;

export class MapDriver {
  readonly #map: LibreMap;
  readonly #callbacks: MapCallbacks;
  readonly #watch: ReturnType<typeof watchSources>;
  #scene: Scene;
  #style: StyleSpecification;
  /** Draws the last scene that came before the style was loaded. */
  #isStyleLoaded = false;
  #pending: Scene | null = null;
  /** The place the keyboard is at. */
  #focusedId: string | null = null;
  readonly #outlines: Outlines;

  /** Throws MapLibre's GPUInitializationError where there is no WebGL 2. */
  constructor(
    container: HTMLElement,
    scene: Scene,
    camera: Camera,
    isStill: boolean,
    callbacks: MapCallbacks,
  ) {
    this.#scene = scene;
    this.#style = mapStyle(scene);
    this.#callbacks = callbacks;
    this.#map = startMap(container, this.#style, camera, isStill);
    this.#outlines = new Outlines(this.#map);
    this.#watch = watchSources(this.#map, this.#style, callbacks);
    this.#listen();
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  #listen(): void {
    const map = this.#map;
    let isResized = false;
    map.once('style.load', () => {
      this.#isStyleLoaded = true;
      for (const image of MAP_IMAGES) {
        map.addImage(imageName(image), drawImage(image, this.#scene.palette, PIXEL_RATIO), {
          pixelRatio: PIXEL_RATIO,
        });
      }
      this.#outline('selected', this.#scene.selectedId);
      this.#outline('focused', this.#focusedId);
      if (this.#pending) this.draw(this.#pending);
    });
    map.on('click', (event) => {
      this.#callbacks.onselect(this.#pick(event)?.placeId ?? null);
    });
    map.on('mousemove', (event) => {
      if (!map.isMoving()) this.#hover(event);
    });
    map.on('mouseout', () => {
      this.#leave();
    });
    map.on('movestart', () => {
      this.#leave();
    });
    map.on('move', () => {
      this.#callbacks.onmoving(this.camera);
    });
    map.on('resize', () => {
      // A resize ends like a move, in this same task, unless the map is on a move of its own.
      isResized = !map.isMoving();
      this.#callbacks.onresize();
    });
    map.on('moveend', (event) => {
      const isFlight = 'isFlight' in event;
      this.#callbacks.onmove(this.camera, !isFlight && !isResized);
      if (!isFlight) isResized = false;
    });
  }

  /** Draws the scene; cheap if it is much like the last one. */
  draw(scene: Scene): void {
    if (!this.#isStyleLoaded) {
      this.#pending = scene;
      return;
    }
    const map = this.#map;
    const style = mapStyle(scene);
    const options = { validate: false };
    applyStyle(this.#style, style, {
      setData: (id, data) => void map.getSource<GeoJSONSource>(id)?.setData(data),
      setPaint: (id, name, value) => map.setPaintProperty(id, name as never, value as never, options),
      setLayout: (id, name, value) => map.setLayoutProperty(id, name as never, value as never, options),
      setFilter: (id, filter) => map.setFilter(id, filter, options),
    });
    if (JSON.stringify(this.#scene.palette) !== JSON.stringify(scene.palette)) {
      for (const image of MAP_IMAGES) {
        map.updateImage(imageName(image), drawImage(image, scene.palette, PIXEL_RATIO));
      }
    }
    this.#style = style;
    this.#scene = scene;
    this.#outline('selected', scene.selectedId);
  }

  /** Looks there, by a flight unless `isJump`; not reported as a move of the reader. */
  look(camera: Camera, isJump: boolean): void {
    if (isSameCamera(camera, this.camera)) return;
    const target = { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom };
    const event = { isFlight: true };
    if (isJump) this.#map.jumpTo(target, event);
    else this.#map.easeTo({ ...target, duration: FLIGHT_MS, easing: slowDown, essential: true }, event);
  }

  /** Outlines the place the keyboard is at; null for none. */
  focus(placeId: string | null): void {
    this.#focusedId = placeId;
    if (this.#isStyleLoaded) this.#outline('focused', placeId);
  }

  /** One zoom nearer (1) or farther (-1), as the reader asked; around the place the keyboard is at. */
  zoomBy(levels: number, isJump: boolean): void {
    const focused = this.#scene.places.find(({ id }) => id === this.#focusedId);
    this.#map.easeTo({
      zoom: this.#map.getZoom() + levels,
      ...(focused ? { around: [...focused.labelPoint] as [number, number] } : {}),
      duration: isJump ? 0 : FLIGHT_MS / 2,
      essential: true,
    });
  }

  /** What is drawn now without so many px at the foot, as the address of a picture for paper; null if nothing is. */
  picture(cutPx: number): string | null {
    if (!this.#isStyleLoaded) return null;
    return takePicture(this.#map, cutPx);
  }

  /** Resolves when the last scene is drawn, or after so many ms. */
  async settled(patienceMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, patienceMs);
      void this.#map.once('idle', () => resolve());
      this.#map.triggerRepaint();
    });
  }

  /** Fetches lost files again. */
  retry(): void {
    this.#watch.retry();
  }

  destroy(): void {
    this.#watch.stop();
    this.#map.remove();
  }

  #pick({ point, lngLat }: MapMouseEvent): Picked | null {
    const map = this.#map;
    if (!this.#isStyleLoaded) return null;
    const around = [-2, 2].map((by) => [point.x + by, point.y + by] as [number, number]);
    const symbols = map
      .queryRenderedFeatures(around as [[number, number], [number, number]], {
        layers: ['symbols', 'small-symbols'],
      })
      .flatMap(({ geometry, properties }) =>
        geometry.type === 'Point'
          ? [
              {
                properties: properties as SymbolProperties,
                position: [geometry.coordinates[0] ?? NaN, geometry.coordinates[1] ?? NaN] as const,
              },
            ]
          : [],
      );
    const areaAt = (layer: string): string | null => {
      const [feature] = map.queryRenderedFeatures(point, { layers: [layer] });
      return typeof feature?.id === 'string' ? feature.id : null;
    };
    const under = { symbols, districtId: areaAt('districts-hit'), regionId: areaAt('regions-hit') };
    return pickPlace(this.#scene, under, [lngLat.lng, lngLat.lat], map.getZoom());
  }

  #hover(event: MapMouseEvent): void {
    const picked = this.#pick(event);
    this.#outline('hovered', picked?.placeId ?? null);
    this.#map.getCanvas().style.cursor = picked ? 'pointer' : '';
    this.#callbacks.onhover(picked && { ...picked, x: event.point.x, y: event.point.y });
  }

  #leave(): void {
    if (this.#outlines.current('hovered') === null) return;
    this.#outline('hovered', null);
    this.#callbacks.onhover(null);
  }

  #outline(outlined: Outlined, placeId: string | null): void {
    const place = this.#scene.places.find(({ id }) => id === placeId) ?? null;
    void this.#outlines.show(outlined, place);
  }
}
