import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else: pages on another origin, which hold the code that they are given. */
export class OtherSite {
  #server: Server | null = null;
  readonly #pages = new Map<string, string>();
  #origin = '';

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      const page = this.#pages.get(request.url ?? '');
      response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    this.#origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Puts an article around some code, in a column of a width. Returns its address. */
  holds(code: string, column = '100%'): string {
    const path = `/${this.#pages.size}`;
    this.#pages.set(
      path,
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Báo</title></head>` +
        `<body style="margin:0"><main style="width:${column}"><h1>Báo</h1>${code}<p>Hết bài.</p></main></body></html>`,
    );
    return this.#origin + path;
  }
}
