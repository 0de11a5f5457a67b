/** A web that consists of the saved pages: each has a host of its own, and all else is refused. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Served = {
  readonly port: number;
  /** Serves a page from now on, under its own path and query; gives its address. */
  readonly put: (name: string, url: string, html: string) => string;
  readonly close: () => Promise<void>;
};

/**
 * The scripts of the saved pages do not run: what then changes in a page was changed by Lede. (Their files are
 * not saved, so that few of them would have worked.)
 */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/** Starts the server, which is the browser's proxy as well: it has the pages that were put there, and nothing else. */
export async function serveSweep(): Promise<Served> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const { href } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'none'}`);
    const html = pages.get(href);
    if (html === undefined) response.writeHead(404).end();
    else {
      const type = { 'content-type': 'text/html; charset=utf-8' };
      response.writeHead(200, { ...type, ...NO_SCRIPTS }).end(html);
    }
  });
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- listening on a port, so never a pipe's name
  const { port } = server.address() as AddressInfo;
  return {
    port,
    put: (name, url, html) => {
      const { pathname, search } = new URL(url);
      const { href } = new URL(`http://${name}.test${pathname}${search}`);
      pages.clear();
      pages.set(href, html);
      return href;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
