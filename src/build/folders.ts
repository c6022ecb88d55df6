/** The folder of the data package: `DATA_DIR`, or else the repository's own. */
export const DATA_DIR = (process.env['DATA_DIR'] ?? 'data').replace(/\/+$/, '');

/** The folder of the built site: `OUT_DIR`, or else `dist`. */
export const OUT_DIR = process.env['OUT_DIR'] ?? 'dist';
