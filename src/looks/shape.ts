/** Shapes as data, drawn alike by SVG and by a canvas. */

/** Which colour of a status a shape takes; `ground` is the surface below the symbol. */
export type ColourRole = 'colour' | 'fill' | 'on' | 'ground';

export interface Shape {
  /** SVG path data. */
  d: string;
  fill?: ColourRole;
  stroke?: ColourRole;
  /** Width of the stroke in units of the grid. */
  width?: number;
  /** Lengths of dashes and gaps in units of the grid. */
  dash?: readonly number[];
}

/** Path data of a circle. */
export function circle(x: number, y: number, radius: number): string {
  const across = radius * 2;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`;
}
