/** Path of the whole package as one file, below the base path. The build writes it. */
export const PACKAGE_ZIP = 'data/chi-so-data.zip';
