/** The data package that programs read and the site shows: `DATA_DIR`, or else the repository's own. */
export const DATA_DIR = (process.env['DATA_DIR'] ?? 'data').replace(/\/+$/, '');

/** Where the site is built to and served from: `OUT_DIR`, or else `dist`. */
export const OUT_DIR = process.env['OUT_DIR'] ?? 'dist';
