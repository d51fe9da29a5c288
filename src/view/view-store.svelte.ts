/** Holds the view and keeps it equal to the address; the only user of `history` and `location`. */
import { formatAddress, parseAddress } from './address.ts';
import type { AddressContext, AddressProblem } from './address.ts';
import { START } from './view.ts';
import type { Camera, View } from './view.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const WRITE_EVERY_MS = 350;

/** A view changed in part. A new place lets the map frame it and shows nothing first, unless the change says otherwise. */
function changed(view: View, change: Partial<View>): View {
  const isNewPlace = change.placeId !== undefined && change.placeId !== view.placeId;
  return { ...view, ...(isNewPlace ? { camera: null, show: null } : {}), ...change };
}

export class ViewStore {
  /** What is looked at; replaced as a whole. */
  view: View = $state.raw(START);
  /** What the last address that was opened held and could not be used. */
  problems: readonly AddressProblem[] = $state.raw([]);

  readonly #context: AddressContext;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writtenAt = -Infinity;

  /** Reads the address at once and follows Back and Forward until `destroy` is called. */
  constructor(context: AddressContext) {
    this.#context = context;
    this.#read();
    addEventListener('popstate', this.#read);
    addEventListener('pagehide', this.#flush);
  }

  /**
   * Shows the view with a change. A new place, a new language or a thing shown first becomes a new step of the history;
   * everything else replaces the present one, unless `replace` says otherwise.
   */
  go(change: Partial<View>, { replace }: { replace?: boolean } = {}): void {
    const before = this.view;
    const next = changed(before, change);
    const isShown = next.show !== null && next.show !== before.show;
    const isStep = isShown || next.placeId !== before.placeId || next.lang !== before.lang;
    this.problems = [];
    if (replace ?? !isStep) {
      this.view = next;
      this.#replaceSoon();
      return;
    }
    this.#flush();
    this.view = next;
    const address = this.href({});
    if (address !== this.#present()) history.pushState(null, '', address);
  }

  /** Notes where the map came to rest. */
  setCamera(camera: Camera | null): void {
    this.view = { ...this.view, camera };
    this.#replaceSoon();
  }

  /** The address, from the root of the host, of the view with a change; for links. */
  href(change: Partial<View>): string {
    return this.#context.root + formatAddress(changed(this.view, change));
  }

  /** The full address, host included, of a view in this language with nothing but a change; to keep and to share. */
  permalink(change: Partial<View>): string {
    const address = formatAddress({ ...START, lang: this.view.lang, ...change });
    return location.origin + this.#context.root + address;
  }

  /** Stops following the history; what was not yet written is. */
  destroy(): void {
    this.#flush();
    removeEventListener('popstate', this.#read);
    removeEventListener('pagehide', this.#flush);
  }

  readonly #read = (): void => {
    this.#cancel();
    const { view, problems } = parseAddress(location, this.#context);
    this.view = view;
    this.problems = problems;
  };

  #present(): string {
    return location.pathname + location.search + location.hash;
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  readonly #flush = (): void => {
    if (this.#timer === null) return;
    this.#cancel();
    this.#write();
  };

  #write(): void {
    this.#writtenAt = performance.now();
    const address = this.href({});
    if (address !== this.#present()) history.replaceState(null, '', address);
  }

  #replaceSoon(): void {
    if (this.#timer !== null) return;
    const wait = this.#writtenAt + WRITE_EVERY_MS - performance.now();
    this.#timer = setTimeout(this.#flush, Math.max(wait, 0));
  }
}
