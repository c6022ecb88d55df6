/** The widths for which a figure is drawn; figure.css shows one by the available width. */
export const STAGE_WIDTHS = { card: 250, narrow: 340, wide: 700 } as const;
