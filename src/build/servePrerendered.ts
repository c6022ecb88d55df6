import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Serves the built site as a static host does: what is not there is answered with the site's own 404 page. */
export function servePrerendered(): Plugin {
  return {
    name: 'serve-prerendered',
    configurePreviewServer(server) {
      const page = join(server.config.root, server.config.build.outDir, '404.html');
      // Returned, so that it comes after everything that could have answered.
      return () => {
        server.middlewares.use((_request, response) => {
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          createReadStream(page)
            .on('error', () => response.end())
            .pipe(response);
        });
      };
    },
  };
}
