/** A change of the scene touches only what it changes. */
import { describe, expect, it } from 'vitest';
import { applyStyle } from '../../../src/map/apply-style.ts';
import { mapStyle } from '../../../src/map/map-style.ts';
import type { Scene } from '../../../src/map/scene.ts';
import { PALETTES, place, scene, symbol } from './scenes.ts';

/** The names of the calls that lead from one scene to the next. */
function calls(before: Scene, after: Scene): string[] {
  const made: string[] = [];
  applyStyle(mapStyle(before), mapStyle(after), {
    setData: (id) => made.push(`data ${id}`),
    setPaint: (id, name) => made.push(`paint ${id} ${name}`),
    setLayout: (id, name) => made.push(`layout ${id} ${name}`),
    setFilter: (id) => made.push(`filter ${id}`),
  });
  return made;
}

const START = scene({ places: [place('kz-10'), place('kz-11')], symbols: [symbol('H01')] });

describe('applyStyle', () => {
  it('does nothing for the same scene', () => {
    expect(calls(START, structuredClone(START))).toEqual([]);
  });

  it('changes only the labels when another place is chosen', () => {
    expect(calls(START, { ...START, selectedId: 'kz-10' })).toEqual(['data places']);
  });

  it('changes only areas when a status changes', () => {
    const places = [place('kz-10', { status: 'opened' }), place('kz-11')];
    const made = calls(START, { ...START, places });
    expect(made).toContain('filter region-wash');
    expect(made.filter((call) => !/ region-(?:wash|pattern)\b/.test(call))).toEqual([]);
  });

  it('never fetches a file again', () => {
    const [, dark] = PALETTES;
    if (!dark) throw new Error('There is no dark palette.');
    const made = calls(START, { ...START, lang: 'kk', palette: dark, symbols: [], selectedId: 'kz-11' });
    expect(made.filter((call) => call.startsWith('data '))).toEqual(['data places', 'data symbols']);
    expect(made).toContain('paint land fill-color');
  });

  it('refuses styles with different layers', () => {
    const style = mapStyle(START);
    const target = { setData: () => 0, setPaint: () => 0, setLayout: () => 0, setFilter: () => 0 };
    expect(() => {
      applyStyle({ ...style, layers: style.layers.slice(1) }, style, target);
    }).toThrow('background');
  });
});
