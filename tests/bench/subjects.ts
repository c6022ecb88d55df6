/** A page to measure, and where its parts are. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** A mark of the first large figure. */
  readonly picture: string;
  /** A figure drawn by Recharts once it is interactive, and a mark of it to tap. */
  readonly figure: string;
  readonly mark: string;
  /** Matches while a tooltip shows. */
  readonly tooltip: string;
}
