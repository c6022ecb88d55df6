import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor, parseHeaders } from './headers.ts';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Serves the built site as a static host does: what is not there is answered with the site's own 404 page. */
export function servePrerendered(): Plugin {
  return {
    name: 'serve-prerendered',
    configurePreviewServer(server) {
      const dist = resolve(server.config.root, server.config.build.outDir);
      const { base } = server.config;
      const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of headersFor(rules, (request.url ?? '/').split(/[?#]/)[0] ?? '/'))
          response.setHeader(name, value);
        next();
      });
      // Returned, so that it comes after the files and before what would send an empty answer.
      return () => {
        server.middlewares.use((request, response, next) => {
          // By now a folder's address has become that of its index.html, if it has one.
          const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
          const file = normalize(join(dist, path.startsWith(base) ? path.slice(base.length) : path));
          if (file.startsWith(dist) && isFile(file)) {
            next();
            return;
          }
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          createReadStream(join(dist, '404.html'))
            .on('error', () => response.end())
            .pipe(response);
        });
      };
    },
  };
}
