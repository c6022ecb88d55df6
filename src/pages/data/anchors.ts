/** The method notes, in the order of the page. */
export const METHOD_PARTS = ['rounding', 'yearBefore', 'pace', 'verdicts', 'crossChecks', 'tet'] as const;
export type MethodPart = (typeof METHOD_PARTS)[number];

/** Element id of a method note: `method-year-before`. Other pages link to it, so it must not change. */
export const methodAnchor = (part: MethodPart): string =>
  `method-${part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
