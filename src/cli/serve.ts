/**
 * A folder on 127.0.0.1, for pages that a browser should read as a site and not as a file. It writes down
 * every request. Set as a browser's proxy it also catches whatever leaves for any other host, and refuses it:
 * that is how the tests know that nothing left.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

/** One request that reached the server. */
export interface Visit {
  readonly method: string
  /** As asked: a path for our own pages, `http://host/…` or `host:port` for what was on its way elsewhere. */
  readonly url: string
  /** The page that asked; null when the browser did not say. */
  readonly referer: string | null
}

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string
  /** What was asked of our own pages, in order. */
  readonly visits: readonly Visit[]
  /** What was on its way to another host and was refused; only a browser that has us as proxy sends any. */
  readonly strays: readonly Visit[]
  close(): Promise<void>
}

export interface ServeOptions {
  /** Added to every answer, by path: a content security policy, for one. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>
  /** Pages that stand in no file, by path. They go before the folder's. */
  readonly pages?: ReadonlyMap<string, string>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const visits: Visit[] = []
  const strays: Visit[] = []
  const server = createServer((request, response) => {
    const visit = visitOf(request)
    const asked = request.url ?? '/'
    const url = URL.canParse(asked, origin) ? new URL(asked, origin) : null
    if (url?.origin !== origin) {
      strays.push(visit)
      response.writeHead(502, { connection: 'close' }).end()
      return
    }
    visits.push(visit)
    answer(folder, decoded(url.pathname), options, response).catch(() => response.destroy())
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    strays.push(visitOf(request))
    socket.end('HTTP/1.1 502 Refused\r\n\r\n')
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', ready)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    visits,
    strays,
    close() {
      server.closeAllConnections()
      return new Promise(closed => server.close(() => closed()))
    },
  }
}

async function answer(folder: string, path: string | null, options: ServeOptions, response: ServerResponse) {
  const headers = { 'cache-control': 'no-store', ...(path === null ? {} : options.headers?.(path)) }
  const page = path === null ? undefined : options.pages?.get(path)
  if (page !== undefined) {
    const type = types[extname(path ?? '')] ?? types['.html']
    response.writeHead(200, { 'content-type': type, ...headers }).end(page)
    return
  }
  const file = path === null ? null : fileIn(folder, path)
  const size = file === null ? null : await sizeOf(file)
  if (file === null || size === null) {
    response.writeHead(404, { 'content-type': 'text/plain', ...headers }).end('Not here\n')
    return
  }
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'content-length': size, ...headers })
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** The file a path speaks of, or null when it would lead out of the folder. */
export function fileIn(folder: string, path: string): string | null {
  const root = normalize(folder).replace(/[\\/]+$/, '') + sep
  const file = join(root, path)
  return file.startsWith(root) && !path.includes('\0') ? file : null
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? found.size : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function visitOf(request: IncomingMessage): Visit {
  return { method: request.method ?? '', url: request.url ?? '', referer: request.headers.referer ?? null }
}
