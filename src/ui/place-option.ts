/** One place in the list box of the map. */
import type { Status } from '../dataset/types.ts';

export interface PlaceOption {
  id: string;
  name: string;
  /** Name of the first-level place it lies in; null for that one itself. */
  region: string | null;
  statements: number;
  houses: number;
  status: Status | null;
}
