export interface SourceLine {
  readonly key: string;
  readonly text: string;
  /** Null when the source has no address. */
  readonly address: string | null;
}
