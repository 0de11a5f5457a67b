/**
 * The whole internet of a test: a server for the fixture sites that is also the browsers' proxy, so that
 * every request that leaves a browser arrives here and is written down, whoever made it.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpusPath } from '@/tools/corpus';
import { BAD_PAGES } from './bad-pages';
import { HOSTILE_PAGES } from './hostile-pages';
import { findRulePage } from './rule-pages';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/** Host name -> the folder it serves. Any host not listed is answered 404 (and written down). */
const SITES: Readonly<Record<string, string>> = {
  'courier.test': join(PAGES, 'gannet-bay'),
  'www.courier.test': join(PAGES, 'gannet-bay'),
  'slow.test': join(PAGES, 'gannet-bay'),
  'other.test': join(PAGES, 'gannet-bay'),
  'clutter.test': join(PAGES, 'clutter'),
  'seed.test': readCorpusPath('seed'),
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** How long a page of slow.test stands begun. */
const SLOW_MS = 4000;
const SLOW_BEGINNING = `<!doctype html><title>It comes</title><p>It comes.</p>${' '.repeat(2000)}`;

/** One request that reached the server. `method` CONNECT is an attempt at an encrypted connection. */
export type Seen = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** True where the fixtures have such a page or file. */
  readonly found: boolean;
};

export type PageServer = {
  readonly port: number;
  /** Everything asked for so far, oldest first. */
  readonly seen: Seen[];
  /** Hosts that cannot be reached for now: the connection breaks off, as it does offline. */
  readonly away: Set<string>;
  readonly close: () => Promise<void>;
};

/** Serves on a free port of this machine until closed. */
export async function servePages(): Promise<PageServer> {
  const seen: Seen[] = [];
  const away = new Set<string>();
  const server = createServer((request, response) => {
    if (away.has(readAddress(request).hostname)) request.socket.destroy();
    else void answer(request, response).then((entry) => seen.push(entry));
  });
  server.on('connect', (request: IncomingMessage, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    seen.push({ method: 'CONNECT', host, path: '', found: false });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- listening on a port, so never a pipe's name
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { port, seen, away, close };
}

/** A proxied request carries its whole address, a direct one only the path. */
function readAddress(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'courier.test'}`);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<Seen> {
  const { hostname, pathname, search } = readAddress(request);
  const page = await findPage(hostname, decodeURIComponent(pathname));
  const found = page !== null && request.method === 'GET';
  if (found && hostname === 'slow.test') {
    // The page begins at once and takes its time to go on: a browser shows its beginning meanwhile.
    response.writeHead(200, { 'content-type': page.type }).write(SLOW_BEGINNING);
    setTimeout(() => response.end(page.body), SLOW_MS);
  } else if (found) response.writeHead(200, { 'content-type': page.type }).end(page.body);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  return { method: request.method ?? '', host: hostname, path: pathname + search, found };
}

type Page = { readonly type: string; readonly body: string | Buffer };

async function findPage(host: string, path: string): Promise<Page | null> {
  // Browsers ask for this one unbidden.
  if (path === '/favicon.ico') return { type: 'image/x-icon', body: '' };
  const bad = host === 'bad.test' ? (BAD_PAGES[path] ?? HOSTILE_PAGES[path]) : undefined;
  if (bad) return { type: bad.type, body: bad.body() };
  const rules = findRulePage(host, path);
  if (rules !== null) return { type: 'text/html; charset=utf-8', body: rules };
  const root = host === 'localhost' ? SITES['courier.test'] : SITES[host];
  const file = root === undefined ? null : await findFile(root, path);
  if (file === null) return null;
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
}

/** The file for a path; a folder's index; for paths of the one-page site below /live/ that page. */
async function findFile(root: string, path: string): Promise<string | null> {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/, '');
  const candidates = [inside, join(inside, 'index.html')];
  if (inside.startsWith('/live/')) candidates.push('/live/index.html');
  for (const candidate of candidates) {
    const file = join(root, candidate);
    const found = await stat(file).catch(() => null);
    if (found?.isFile() === true) return file;
  }
  return null;
}
