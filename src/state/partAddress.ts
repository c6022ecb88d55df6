/** The whole address of a part of the page in view, without the choices of whoever copies it. */
export const partAddress = (id: string): string => `${location.origin}${location.pathname}#${id}`;
