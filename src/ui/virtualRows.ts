/** Which rows of a long table are drawn, and how much room stands in for the others, in CSS pixels. */
export interface VirtualView {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly before: number;
  readonly after: number;
  /** False until the room of the table is known: then the first rows stand there, and nothing in for the rest. */
  readonly live: boolean;
}

/** What is drawn where nothing scrolls yet: on a server, and until a page is alive. */
export const FIRST_ROWS = 40;
/** Rows drawn beyond both ends of what is in view, so that a quick hand meets no gap. */
const BEYOND = 12;
/** Until the first row has been measured. */
const GUESS = 40;
/** Less than this is how screens round, not a change. */
const SAME_HEIGHT = 0.5;

/**
 * The arithmetic of a table of which only the rows in view are drawn. Rows may be of any height: each is measured when it
 * is drawn and guessed until then. Knows no document, so that it can be tried without one.
 */
export class VirtualRows {
  readonly #heights: Float64Array;
  /** Where each row begins; the last entry is the height of all. Right below `#sound`. */
  readonly #tops: Float64Array;
  #sound = 0;
  #guess = 0;
  #scrolled = { top: 0, room: 0 };
  #view: VirtualView;
  readonly #first: VirtualView;
  readonly #listeners = new Set<() => void>();

  constructor(readonly count: number) {
    this.#heights = new Float64Array(count);
    this.#tops = new Float64Array(count + 1);
    this.#first = { from: 0, to: Math.min(count, FIRST_ROWS), before: 0, after: 0, live: false };
    this.#view = this.#first;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): VirtualView => this.#view;
  /** What a server draws. */
  readonly first = (): VirtualView => this.#first;

  /** Where the reader has scrolled to, and how much of the table is in view. */
  scroll(top: number, room: number): void {
    this.#scrolled = { top, room };
    this.#settle();
  }

  /**
   * The heights of rows that are drawn, by index.
   *
   * @returns how much higher what stands above the view has become, by which the reader's place must move.
   */
  measure(heights: ReadonlyMap<number, number>): number {
    const first = this.#rowAt(this.#scrolled.top);
    const place = this.#top(first);
    for (const [index, height] of heights) {
      if (this.#guess === 0 && height > 0) {
        this.#guess = height;
        this.#sound = 0;
      }
      if (Math.abs((this.#heights[index] ?? 0) - height) < SAME_HEIGHT || index >= this.count) continue;
      this.#heights[index] = height;
      this.#sound = Math.min(this.#sound, index);
    }
    const moved = this.#top(first) - place;
    if (this.#view.live) this.#settle();
    return this.#view.live && first > 0 ? moved : 0;
  }

  /** How far down a row begins. */
  topOf(index: number): number {
    return this.#top(Math.max(0, Math.min(this.count, index)));
  }

  #top(index: number): number {
    for (let i = this.#sound; i < index; i += 1) {
      const height = this.#heights[i] ?? 0;
      this.#tops[i + 1] = (this.#tops[i] ?? 0) + (height > 0 ? height : this.#guess || GUESS);
    }
    this.#sound = Math.max(this.#sound, index);
    return this.#tops[index] ?? 0;
  }

  /** The row that a place stands in; the last one for a place below all. */
  #rowAt(place: number): number {
    this.#top(this.count);
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#tops[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #settle(): void {
    const { top, room } = this.#scrolled;
    const from = Math.max(0, this.#rowAt(top) - BEYOND);
    const to = Math.min(this.count, this.#rowAt(top + room) + 1 + BEYOND);
    const before = this.#top(from);
    const after = this.#top(this.count) - this.#top(to);
    const old = this.#view;
    const same =
      old.live &&
      old.from === from &&
      old.to === to &&
      Math.abs(old.before - before) < SAME_HEIGHT &&
      Math.abs(old.after - after) < SAME_HEIGHT;
    if (same) return;
    this.#view = { from, to, before, after, live: true };
    for (const listener of this.#listeners) listener();
  }
}
