/** A stretch of the text that was read: half-open, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOver = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });
