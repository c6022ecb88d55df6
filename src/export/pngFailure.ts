export type PngReason = 'too-large' | 'not-drawn';

/** Why there is no PNG: the picture's own fault, and not that of the line. */
export class PngFailure extends Error {
  readonly reason: PngReason;

  constructor(reason: PngReason) {
    super(`PNG ${reason}`);
    this.reason = reason;
  }
}
