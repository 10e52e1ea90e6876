import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Guard } from '../domain/json/guards.ts';
import type { BuiltPage } from './build-page.ts';
import type { EditingDesk } from './editing-desk.ts';
import {
  isCreateRequest,
  isPath,
  isPictureRequest,
  isRemoveRequest,
  isSaveRequest,
  isSendRequest,
  type Refusal,
} from './page/wire.ts';
import type { Versions } from './versions.ts';
import { isHeld } from './when-free.ts';

interface Services {
  desk: EditingDesk;
  page: BuiltPage;
  versions: Versions;
  /** Starts the preview where it is not running; gives its address. */
  startPreview: () => Promise<string>;
}

/** Only programs of this computer reach it. */
export const HOST = '127.0.0.1';

/** Larger than any file of the content. */
const LARGEST_REQUEST = 4_000_000;

/**
 * Serves the editing page and answers it, to this computer alone. Another site that is open in the same browser gets nothing:
 * the name of the host and the origin must be this server's own, and only JSON is taken in.
 */
export function createEditingServer(services: Services): Server {
  return createServer((request, response) => {
    answer(services, request, response).catch((error: unknown) => {
      console.error(error);
      const refusal: Refusal = isHeld(error)
        ? { refusal: 'held' }
        : { refusal: 'failed', detail: error instanceof Error ? error.message : '' };
      sendJson(response, 500, refusal);
    });
  });
}

async function answer(services: Services, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.socket.localPort;
  const hosts = [`${HOST}:${address}`, `localhost:${address}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host) || (origin !== undefined && origin !== `http://${host}`)) {
    response.writeHead(403).end();
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
  if (request.method === 'GET') {
    const asset = services.page.files.get(pathname);
    if (asset) {
      response.writeHead(200, { ...HEADERS, 'Content-Type': asset.type }).end(asset.content);
      return;
    }
    const read = READS[pathname];
    if (read) return sendJson(response, 200, await read(services, searchParams));
  }
  const write = WRITES[pathname];
  if (request.method === 'POST' && write) {
    // A form of another site cannot send this type without asking first, and is not answered.
    if (origin === undefined || request.headers['content-type'] !== 'application/json') {
      response.writeHead(403).end();
      return;
    }
    return sendJson(response, 200, await write(services, await readJson(request)));
  }
  response.writeHead(404).end();
}

const READS: Readonly<Record<string, (services: Services, query: URLSearchParams) => Promise<unknown>>> = {
  '/api/setup': async ({ desk }) => desk.setup(),
  '/api/overview': ({ desk }, query) => desk.overview(query.get('checked') === 'yes'),
  '/api/file': async ({ desk }, query) => {
    const at = parseJson(query.get('at') ?? '[]');
    return isPath(at) ? desk.open(query.get('file') ?? '', at) : NOT_UNDERSTOOD;
  },
  '/api/changes': ({ versions }) => versions.list(),
};

type Write = (services: Services, body: unknown) => Promise<unknown>;

const NOT_UNDERSTOOD: Refusal = { refusal: 'not-understood' };

/** Does what is asked where the request has the form that it shall have, and nothing otherwise. */
const guarded =
  <Request>(
    isRequest: Guard<Request>,
    write: (services: Services, request: Request) => Promise<unknown>,
  ): Write =>
  async (services, body) =>
    isRequest(body) ? write(services, body) : NOT_UNDERSTOOD;

const WRITES: Readonly<Record<string, Write>> = {
  '/api/save': guarded(isSaveRequest, ({ desk }, request) => desk.save(request)),
  '/api/create': guarded(isCreateRequest, ({ desk }, request) => desk.create(request)),
  '/api/picture': guarded(isPictureRequest, ({ desk }, request) => desk.addPicture(request)),
  '/api/remove': guarded(isRemoveRequest, ({ desk }, request) => desk.remove(request)),
  '/api/send': guarded(isSendRequest, ({ versions }, { note }) => versions.send(note)),
  '/api/preview': async ({ startPreview }) => ({ address: await startPreview() }),
};

/** Nothing from elsewhere, and nobody may show the page in a frame of theirs. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; frame-src http://localhost:*; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { ...HEADERS, 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_REQUEST) throw new RangeError('The request is too large');
    chunks.push(chunk);
  }
  return parseJson(Buffer.concat(chunks).toString('utf8'));
}

/** Undefined where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
