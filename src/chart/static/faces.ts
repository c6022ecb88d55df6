/** Each face with fallbacks whose letters are no wider, so that labels do not overlap where it is missing. */
export const SANS = "Inter, Arial, 'Liberation Sans', Helvetica, sans-serif";
export const SERIF = "'Source Serif 4', 'Times New Roman', 'Liberation Serif', Times, serif";
