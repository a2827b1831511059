import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What a served path answers: a body, or a whole answer. */
export type Answer = string | { body: string | Buffer; headers?: Record<string, string>; status?: number };

export interface SiteOptions {
  /** Pages by path, made when asked. */
  pages?: Record<string, () => Answer>;
  /** A folder whose files are served beneath `/`. */
  folder?: string;
}

export interface Site {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** Serves pages on a free loopback port. */
export async function serve(options: SiteOptions): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = await find(options, path);
    const { body, headers, status } =
      typeof answer === 'string' ? { body: answer, headers: {}, status: 200 } : answer;
    response.writeHead(status ?? 200, {
      'content-type': typeOf(path),
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => shut(server) };
}

async function find({ pages, folder }: SiteOptions, path: string): Promise<Exclude<Answer, string> | string> {
  const page = pages?.[path];
  if (page) return page();
  const file = folder ? join(folder, normalize(path)) : null;
  if (!file?.startsWith(folder as string) || !(await isFile(file))) return { body: 'Not here', status: 404 };
  return { body: await readFile(file) };
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

const typeOf = (path: string): string => TYPES[extname(path)] ?? 'text/html; charset=utf-8';

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
