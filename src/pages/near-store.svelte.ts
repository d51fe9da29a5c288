/** Where the reader is: asked of the browser on a click only, kept while the page is open, told to nobody. */
import type { Position } from '../dataset/types.ts';

export type NearState =
  | { kind: 'idle' | 'asking' | 'denied' | 'unavailable' | 'timeout' | 'unsupported' }
  | { kind: 'found'; position: Position };

const FAILURES = { 1: 'denied', 2: 'unavailable', 3: 'timeout' } as const;
/** A town is near enough: the rough position comes faster and spends less battery. */
const OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 60_000 };

export class NearStore {
  state: NearState = $state.raw({ kind: 'idle' });
  #asked = 0;

  ask = (): void => {
    if (this.state.kind === 'asking') return;
    if (!('geolocation' in navigator) || !isSecureContext) {
      this.state = { kind: 'unsupported' };
      return;
    }
    this.#asked += 1;
    const number = this.#asked;
    const answer = (state: NearState) => {
      if (number === this.#asked && this.state.kind === 'asking') this.state = state;
    };
    this.state = { kind: 'asking' };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        answer({ kind: 'found', position: [coords.longitude, coords.latitude] });
      },
      ({ code }) => {
        answer({ kind: FAILURES[code as keyof typeof FAILURES] });
      },
      OPTIONS,
    );
  };

  /** Forgets the position. */
  close = (): void => {
    this.#asked += 1;
    this.state = { kind: 'idle' };
  };
}
