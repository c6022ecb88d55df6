import { createHash, createPublicKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import {
  createSecureServer,
  type Http2SecureServer,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import selfsigned from 'selfsigned';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

const COMPRESSED = /^(text|application|image\/svg)/;

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const brotli = (body: Buffer): Buffer =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });

/** A file as a good static host keeps it: compressed beforehand, for ever if its name carries a hash. */
function answerOf(root: string, file: string, packed: boolean): Answer {
  const raw = readFileSync(join(root, file));
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const compressed = packed && COMPRESSED.test(type);
  const body = compressed ? brotli(raw) : raw;
  return {
    headers: {
      'content-type': type,
      'content-length': String(body.length),
      'cache-control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`,
      ...(compressed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
    },
    body,
  };
}

function readSite(root: string, packed: boolean): Map<string, Answer> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(
    files.map((file) => [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, answerOf(root, file, packed)]),
  );
}

function answer(site: Map<string, Answer>, stream: ServerHttp2Stream, path: string): void {
  const found = site.get(decodeURI(path.split('?')[0] ?? '/'));
  const { headers, body } = found ?? site.get('/404.html') ?? { headers: {}, body: Buffer.from('') };
  stream.respond({ ':status': found ? 200 : 404, ...headers });
  stream.end(body);
}

/** A site on an address of this machine. It is filled when it is built: a build must know its address. */
export interface Host {
  readonly origin: string;
  /** What tells a browser to trust the certificate, which is made anew in every run. */
  readonly keyHash: string;
  /** `packed`: compressed at the best quality, which takes a while; not where bytes are not measured. */
  readonly fill: (root: string, how?: { readonly packed: boolean }) => void;
  /** Size of a file as it is sent, without headers. */
  readonly sizeOf: (path: string) => number;
  readonly close: () => Promise<void>;
}

/** HTTP/2 over TLS, as static hosts serve. */
export async function host(): Promise<Host> {
  const pem = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const key = createPublicKey(pem.cert).export({ type: 'spki', format: 'der' });
  let site = new Map<string, Answer>();
  const server: Http2SecureServer = createSecureServer({ key: pem.private, cert: pem.cert });
  server.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
    // A browser may give up a stream; that is no error of the server.
    stream.on('error', () => undefined);
    answer(site, stream, headers[':path'] ?? '/');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    keyHash: createHash('sha256').update(key).digest('base64'),
    fill: (root, { packed } = { packed: true }) => {
      site = readSite(root, packed);
    },
    sizeOf: (path) => site.get(path)?.body.length ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
