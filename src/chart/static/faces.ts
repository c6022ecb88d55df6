/** Behind each face those whose letters are no wider: where it is not at hand, nothing runs into anything. */
export const SANS = "Inter, Arial, 'Liberation Sans', Helvetica, sans-serif";
export const SERIF = "'Source Serif 4', 'Times New Roman', 'Liberation Serif', Times, serif";
