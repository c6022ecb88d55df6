/** A page to measure, and where its parts are. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** A mark of the first large figure. */
  readonly picture: string;
  /** A figure that Recharts draws once it is interactive, a mark of it to tap, and its tooltip while it shows. */
  readonly figure: string;
  readonly mark: string;
  readonly tooltip: string;
}

export const app = (origin: string): Subject => ({
  name: 'This app',
  url: `${origin}/`,
  picture: '#dumbbell-output svg [data-mark]',
  figure: '#lines-iip .stage-narrow',
  mark: '[data-mark]',
  tooltip: '.tooltip:not([hidden])',
});

export const usual = (name: string, origin: string): Subject => ({
  name,
  url: `${origin}/`,
  picture: '#products .recharts-bar-rectangle',
  figure: '#progress',
  mark: '.recharts-line-dot',
  tooltip: '.recharts-tooltip-wrapper',
});
