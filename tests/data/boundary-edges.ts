/** Takes boundaries apart into edges, to prove that areas fit together. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** How often an edge is walked in each direction by the rings of a layer. */
export interface Edge {
  ends: [Position, Position];
  forward: number;
  backward: number;
}

/** The rings of an area, each list of polygons with its outer ring first. */
export function polygonsOf(area: Polygon | MultiPolygon): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** The edges of these lines by name; an edge has the same name in both directions. */
export function countEdges(lines: readonly Position[][]): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const line of lines) {
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (!from) continue;
      const isForward = String(from) < String(to);
      const ends: [Position, Position] = isForward ? [from, to] : [to, from];
      const name = ends.join(' ');
      const edge = edges.get(name) ?? { ends, forward: 0, backward: 0 };
      edge[isForward ? 'forward' : 'backward'] += 1;
      edges.set(name, edge);
    }
  }
  return edges;
}

/** The names of the edges walked in one direction only: the outside of the layer. */
export function outsideOf(edges: ReadonlyMap<string, Edge>): string[] {
  return [...edges]
    .filter(([, { forward, backward }]) => forward + backward === 1)
    .map(([name]) => name)
    .sort();
}
