/**
 * Serves made pages. Each holds back one picture for good: the browser then gives scripts their turn when the page
 * itself has long been laid out and painted, as on a news page whose pictures come late, and after it whatever
 * happens in the page is the scripts' doing.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Address of a picture that never comes. */
export const HELD = '/held.png'

export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

/** @param pages HTML by path. */
export async function serveMade(pages: Readonly<Record<string, string>>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === HELD) return
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(page)
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', ready)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      return new Promise(closed => server.close(() => closed()))
    },
  }
}
