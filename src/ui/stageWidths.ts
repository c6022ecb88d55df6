/** The widths that a figure is drawn for; which one shows is decided by the room it has (figure.css). */
export const WIDTHS = { card: 250, narrow: 340, wide: 700 } as const;
