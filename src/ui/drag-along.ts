/** Lets a pointer move something along a line, without taking the clicks from the buttons that lie on it. */
import type { Attachment } from 'svelte/attachments';

/** A pointer that began on a button must move so far, in px, before it drags. */
const THRESHOLD = 4;

interface Drag {
  onstart: () => void;
  /** How far along the element the pointer is, in px. */
  onmove: (x: number) => void;
  onend: () => void;
}

/** Makes an element a line to drag along; a press beside the buttons drags at once. */
export function dragAlong({ onstart, onmove, onend }: Drag): Attachment<HTMLElement> {
  return (line) => {
    let startX = 0;
    let pointer: number | null = null;
    let isDragging = false;

    const move = (event: PointerEvent) => {
      const { left, width } = line.getBoundingClientRect();
      onmove(Math.min(Math.max(event.clientX - left, 0), width));
    };
    const start = (event: PointerEvent) => {
      isDragging = true;
      line.setPointerCapture(event.pointerId);
      onstart();
      move(event);
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || !event.isPrimary) return;
      pointer = event.pointerId;
      startX = event.clientX;
      isDragging = false;
      if (!(event.target as Element).closest('button')) start(event);
    };
    const drag = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      if (isDragging) move(event);
      else if (Math.abs(event.clientX - startX) > THRESHOLD) start(event);
    };
    const up = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      pointer = null;
      if (isDragging) onend();
    };
    // The browser would take the focus away again, because the line itself takes none.
    const keepFocus = (event: MouseEvent) => {
      if (!(event.target as Element).closest('button')) event.preventDefault();
    };
    line.addEventListener('mousedown', keepFocus);
    const handlers = { pointerdown: down, pointermove: drag, pointerup: up, pointercancel: up } as const;
    const names = Object.keys(handlers) as (keyof typeof handlers)[];
    for (const name of names) line.addEventListener(name, handlers[name]);
    return () => {
      line.removeEventListener('mousedown', keepFocus);
      for (const name of names) line.removeEventListener(name, handlers[name]);
    };
  };
}
