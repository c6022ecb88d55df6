/** The method notes, in the order in which they stand. */
export const METHOD_PARTS = ['rounding', 'yearBefore', 'pace', 'verdicts', 'crossChecks', 'tet'] as const;
export type MethodPart = (typeof METHOD_PARTS)[number];

/** Where a method note stands on the page: `method-year-before`. Other pages lead there, so it stays. */
export const methodAnchor = (part: MethodPart): string =>
  `method-${part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
