import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileIn, type Served, serve } from '../../src/cli/serve.ts'

let folder: string
let served: Served
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-serve-'))
  writeFileSync(join(folder, 'two words.html'), '<p>Grüße')
  served = await serve(folder, {
    headers: path => (path === '/made.html' ? { 'content-security-policy': "default-src 'none'" } : {}),
    pages: new Map([['/made.html', '<p>Made']]),
  })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

it('serves files with their type', async () => {
  const answer = await fetch(`${served.origin}/two%20words.html?x=1`)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await answer.text()).toBe('<p>Grüße')
})

it('serves pages that stand in no file, with their own headers', async () => {
  const answer = await fetch(`${served.origin}/made.html`)
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'")
  expect(await answer.text()).toBe('<p>Made')
})

it('never leaves its folder', async () => {
  expect(fileIn('/srv/pages', '/../secret')).toBeNull()
  expect(fileIn('/srv/pages', '/a/../../pages-too/b')).toBeNull()
  expect(fileIn('/srv/pages/', '/a/b.html')).toBe(join('/srv/pages/a/b.html'))
  expect((await fetch(`${served.origin}/%2e%2e%2f%2e%2e%2fetc/passwd`)).status).toBe(404)
  expect((await fetch(`${served.origin}/%E0%A4%A`)).status).toBe(404)
  expect((await fetch(`${served.origin}/`)).status).toBe(404)
})

it('writes down every request with who asked', async () => {
  const from = served.visits.length
  await fetch(`${served.origin}/none.png`, { headers: { referer: `${served.origin}/made.html` } })
  expect(served.visits.slice(from)).toEqual([
    { method: 'GET', url: '/none.png', referer: `${served.origin}/made.html` },
  ])
})

it('as a proxy, refuses what was on its way elsewhere and remembers it', async () => {
  const { hostname, port } = new URL(served.origin)
  const status = await new Promise(done => {
    request(
      { hostname, port, path: 'http://elsewhere.test/a', headers: { host: 'elsewhere.test' } },
      answer => {
        answer.resume()
        done(answer.statusCode)
      },
    ).end()
  })
  expect(status).toBe(502)
  await new Promise(done => {
    const asked = request({ hostname, port, method: 'CONNECT', path: 'elsewhere.test:443' })
    asked.on('connect', answer => done(expect(answer.statusCode).toBe(502)))
    asked.end()
  })
  expect(served.strays.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET http://elsewhere.test/a',
    'CONNECT elsewhere.test:443',
  ])
})
