/** The address of the site, without its base path: canonical addresses, link previews and files name it. */
export const SITE_URL = (process.env['SITE_URL'] ?? 'http://localhost:4173').replace(/\/$/, '');
