export type PngReason = 'too-large' | 'not-drawn';

/** Why there is no PNG: the picture is the reason, not the network. */
export class PngFailure extends Error {
  readonly reason: PngReason;

  constructor(reason: PngReason) {
    super(`PNG ${reason}`);
    this.reason = reason;
  }
}
