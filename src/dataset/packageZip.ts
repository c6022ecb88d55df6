/** The whole package as one file, below the base path; made when the site is built. */
export const PACKAGE_ZIP = 'data/chi-so-data.zip';
