/** Watches whether the files of the map arrive, and fetches lost ones again. */
import type { GeoJSONSource, Map as LibreMap, StyleSpecification } from 'maplibre-gl';
import { MAP_SOURCES, type MapSource } from './scene.ts';
import { DERIVED_SOURCES } from './sources.ts';

export type MapFailure = { kind: 'webgl' | 'worker' } | { kind: 'source'; source: MapSource };

interface Watchers {
  /** Once, when the map has drawn with all files that came, the regions among them. */
  onready: () => void;
  onfailure: (failure: MapFailure) => void;
  /** When the last lost file has come after all. */
  onrecovered: () => void;
}

/** If no file has come and none has failed after this time, the worker that fetches them is taken for dead. */
const PATIENCE_MS = 20_000;

/** The file of data/ from which a source of the style comes; null if it comes from the scene. */
function fileOf(sourceId: string): MapSource | null {
  if (sourceId in DERIVED_SOURCES) return DERIVED_SOURCES[sourceId as keyof typeof DERIVED_SOURCES];
  return MAP_SOURCES.find((source) => source === sourceId) ?? null;
}

/** Starts watching; `retry` fetches the failed files again, `stop` ends the watch. */
export function watchSources(
  map: LibreMap,
  style: StyleSpecification,
  { onready, onfailure, onrecovered }: Watchers,
): { retry: () => void; stop: () => void } {
  const wanted = Object.keys(style.sources).filter((id) => fileOf(id) !== null);
  const loaded = new Set<string>();
  const failed = new Set<string>();
  const retried = new Set<string>();
  let isReady = false;
  let isWorkerDead = false;

  const failWorker = (): void => {
    if (isWorkerDead || loaded.size > 0) return;
    isWorkerDead = true;
    onfailure({ kind: 'worker' });
  };
  const patience = setTimeout(() => {
    if (failed.size === 0) failWorker();
  }, PATIENCE_MS);

  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceDataType !== 'content' || fileOf(sourceId) === null) return;
    loaded.add(sourceId);
    const wasLost = failed.delete(sourceId) || retried.delete(sourceId);
    if (wasLost && failed.size + retried.size === 0) onrecovered();
  });
  map.on('error', (event) => {
    const sourceId = (event as { sourceId?: unknown }).sourceId;
    // An error of no source before any has come: the worker did not start.
    if (typeof sourceId !== 'string') {
      failWorker();
      return;
    }
    const source = fileOf(sourceId);
    if (source === null || loaded.has(sourceId) || failed.has(sourceId)) return;
    const isKnown = [...failed].some((id) => fileOf(id) === source);
    retried.delete(sourceId);
    failed.add(sourceId);
    if (!isKnown) onfailure({ kind: 'source', source });
  });
  map.on('idle', () => {
    if (isReady || !loaded.has('regions') || loaded.size + failed.size < wanted.length) return;
    isReady = true;
    onready();
  });

  return {
    retry: () => {
      for (const id of [...failed]) {
        failed.delete(id);
        retried.add(id);
        const source = style.sources[id];
        // The map forgets the address of a source when its data have come, not before; the style keeps it.
        if (source?.type === 'geojson') void map.getSource<GeoJSONSource>(id)?.setData(source.data);
      }
    },
    stop: () => {
      clearTimeout(patience);
    },
  };
}
