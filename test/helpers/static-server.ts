import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer that sends the browser on to another URL. */
export interface Moved {
  readonly location: string;
}

/** What a server answers with: text, or a file by its URL, or where it is instead. */
export type Served = string | URL | Moved;

export interface StaticServer {
  /** Its origin: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The paths that were asked for, in that order. */
  readonly asked: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

const typeOf = (path: string): string => TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/html; charset=utf-8';

/**
 * Serves what it is told, and nothing else: 404.
 *
 * @param content what stands at a path, without its query; undefined: nothing
 * @param headers what every answer has in its head besides
 */
export async function staticServer(
  content: (path: string) => Served | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const answer = async (): Promise<void> => {
      const served = content(path);
      if (typeof served === 'object' && 'location' in served) {
        response.writeHead(302, { location: served.location, 'access-control-allow-origin': '*' }).end();
        return;
      }
      const body = served instanceof URL ? await readFile(served).catch(() => undefined) : served;
      const head = { 'content-type': typeOf(path), 'access-control-allow-origin': '*', ...headers };
      response.writeHead(body === undefined ? 404 : 200, head);
      response.end(body ?? '');
    };
    void answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
