/** Draws the images of the map on a canvas, from the same data as the symbols of the page. */
import type { Palette, StatusKey } from '../looks/palette.ts';
import type { ColourRole, Shape } from '../looks/shape.ts';
import { STATUS_PATTERNS } from '../looks/status-patterns.ts';
import { areaOutline, STATUS_SYMBOLS, SYMBOL_GRID } from '../looks/status-symbols.ts';
import type { MapImage, SymbolImage } from './image-names.ts';
import { HALO, IMAGE_SIZE } from './symbol-size.ts';

/** MapLibre draws a pattern at 1 to 2 times its size between two whole zooms: around what the swatches show. */
const PATTERN_SCALE = 0.62;
const TOWN_SIZE = 10;

type Context = OffscreenCanvasRenderingContext2D;

/** The pixels of an image at `ratio` pixels for a CSS pixel. Throws where there is no 2D canvas. */
export function drawImage(image: MapImage, palette: Palette, ratio: number): ImageData {
  switch (image.kind) {
    case 'symbol': {
      const scale = IMAGE_SIZE[image.isMain ? 'main' : 'small'] / SYMBOL_GRID;
      return onCanvas((SYMBOL_GRID + 2 * HALO) * scale * ratio, SYMBOL_GRID + 2 * HALO, (context) => {
        drawSymbol(context, image, palette);
      });
    }
    case 'pattern': {
      const { size, shapes, ink } = STATUS_PATTERNS[image.status];
      return onCanvas(size * PATTERN_SCALE * ratio, size, (context) => {
        context.globalAlpha = ink;
        drawShapes(context, shapes, image.status, palette);
      });
    }
    case 'town':
      return onCanvas(TOWN_SIZE * ratio, TOWN_SIZE, (context) => {
        drawTown(context, image.isForeign, palette);
      });
  }
}

function onCanvas(sizePx: number, units: number, draw: (context: Context) => void): ImageData {
  const side = Math.round(sizePx);
  const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws on no canvas.');
  context.scale(side / units, side / units);
  draw(context);
  return context.getImageData(0, 0, side, side);
}

function drawSymbol(context: Context, { status, isArea }: SymbolImage, palette: Palette): void {
  const symbol = STATUS_SYMBOLS[status];
  const outer = new Path2D(symbol.outer);
  context.translate(HALO, HALO);
  context.lineJoin = 'round';
  context.lineWidth = 2 * HALO;
  context.strokeStyle = palette.halo;
  context.stroke(outer);
  if (!isArea) {
    drawShapes(context, symbol.shapes, status, palette);
    return;
  }
  const { outline, within } = areaOutline(symbol);
  drawShapes(context, [outline], status, palette);
  const middle = SYMBOL_GRID / 2;
  context.translate(middle, middle);
  context.scale(within, within);
  context.translate(-middle, -middle);
  drawShapes(context, symbol.shapes, status, palette);
}

function drawShapes(context: Context, shapes: readonly Shape[], status: StatusKey, palette: Palette): void {
  const colour = (role: ColourRole) => (role === 'ground' ? palette.surface : palette.status[status][role]);
  context.lineJoin = 'round';
  for (const { d, fill, stroke, width = 1, dash = [] } of shapes) {
    const path = new Path2D(d);
    if (fill) {
      context.fillStyle = colour(fill);
      context.fill(path);
    }
    if (!stroke) continue;
    context.strokeStyle = colour(stroke);
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke(path);
  }
}

function drawTown(context: Context, isForeign: boolean, palette: Palette): void {
  const middle = TOWN_SIZE / 2;
  context.beginPath();
  context.arc(middle, middle, isForeign ? 2 : 2.6, 0, 2 * Math.PI);
  context.lineWidth = isForeign ? 2 : 4;
  context.strokeStyle = isForeign ? palette.neighbourHalo : palette.halo;
  context.stroke();
  context.fillStyle = isForeign ? palette.neighbourLabel : palette.halo;
  context.fill();
  if (isForeign) return;
  context.lineWidth = 1.4;
  context.strokeStyle = palette.regionLabel;
  context.stroke();
}
