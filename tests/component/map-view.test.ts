/** The map where there is no WebGL: it says so, and nothing breaks. */
import { render, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import MapView from '../../src/map/MapView.svelte';
import { scene } from '../unit/map/scenes.ts';

/** What a page calls on the map. */
type Commands = Record<'zoomIn' | 'zoomOut' | 'home' | 'retry', () => void>;

const PROPS = {
  scene: scene(),
  camera: null,
  frame: null,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  isMotionReduced: true,
};

describe('MapView without WebGL', () => {
  it('reports it once and does not throw', async () => {
    const onfailure = vi.fn();
    const onready = vi.fn();
    render(MapView, { ...PROPS, onfailure, onready });
    await waitFor(() => {
      expect(onfailure).toHaveBeenCalled();
    });
    expect(onfailure.mock.calls).toEqual([[{ kind: 'webgl' }]]);
    expect(onready).not.toHaveBeenCalled();
  });

  it('still takes new scenes, cameras and commands', async () => {
    const onfailure = vi.fn();
    const { component, rerender, unmount } = render(MapView, { ...PROPS, onfailure });
    await waitFor(() => {
      expect(onfailure).toHaveBeenCalled();
    });
    await rerender({ scene: scene({ lang: 'kk' }), camera: { lon: 70, lat: 48, zoom: 5 } });
    const map = component as unknown as Commands;
    map.zoomIn();
    map.zoomOut();
    map.home();
    map.retry();
    unmount();
    expect(onfailure).toHaveBeenCalledTimes(1);
  });
});
