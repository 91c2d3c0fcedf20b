/** Nothing leaves the machine: in a whole day of reading, from our own pages by any means, and in all tests before. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { distOf, root } from '../../src/cli/built.ts'
import { temporaryFolder } from '../../src/cli/drive/lifetime.ts'
import { pause } from '../../src/cli/drive/wait.ts'
import { type Served, serve } from '../../src/cli/serve.ts'
import { breachesOf } from '../../src/compile/silence.ts'
import { made } from './made-pages.ts'
import { readerDay } from './reader-day.ts'
import type { Here } from './suite.ts'

/** What a page of the site, and nobody else, asks for. */
const PAGES = /^\/(assets|tests|made|odd)\/|^\/favicon\.ico$/

const OWN_PAGES = [
  'src/welcome.html',
  'src/options.html',
  'src/library.html',
  'src/classroom.html',
  'src/panel.html',
  'src/popup.html',
]

const CANARY = 'http://canary.example'

/** A build that betrays its reader, made from ours. */
interface Traitor {
  /** Where it sends from. */
  readonly in: 'background' | 'content script'
  /** Whether our pages' security policy is left in its manifest. */
  readonly policy: boolean
}

interface Manifest {
  content_security_policy?: object
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] }
}

/** Copies a build to `folder`, with one fetch added. */
function betray(build: string, folder: string, traitor: Traitor): void {
  cpSync(build, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const { service_worker, scripts = [] } = manifest.background
  const script = traitor.in === 'background' ? (service_worker ?? scripts[0] ?? '') : 'content.js'
  appendFileSync(join(folder, script), `\n;fetch('${CANARY}/').catch(() => {})\n`)
  if (traitor.policy) return
  delete manifest.content_security_policy
  writeFileSync(file, JSON.stringify(manifest))
}

export function silenceTests(here: Here): void {
  describe('a whole day of reading', () => {
    let site: Served
    let folder: ReturnType<typeof temporaryFolder>
    beforeEach(async () => {
      site = await serve(root, { pages: made })
      folder = temporaryFolder()
    })
    afterEach(async () => {
      await site.close()
      folder.end()
    })
    /** What was asked for by nobody the reader has to do with. */
    const heard = async (extension: string): Promise<readonly string[]> => {
      const session = await here().start({ extension, proxy: site.origin })
      try {
        await readerDay(session, site.origin)
      } finally {
        await session.close()
      }
      expect(site.visits.length).toBeGreaterThan(1)
      const asked = [...site.strays, ...site.visits.filter(({ url }) => !PAGES.test(url))]
      return asked.map(({ url }) => url)
    }
    const traitorous = (traitor: Traitor): string => {
      const path = join(folder.path, 'extension')
      betray(distOf(here().browser), path, traitor)
      return path
    }

    it('sends nothing', async () => {
      expect(await heard(distOf(here().browser))).toEqual([])
    }, 120_000)

    it('of a build with one fetch in its background, and no policy against it, is heard', async () => {
      const asked = await heard(traitorous({ in: 'background', policy: false }))
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter(url => !url.includes('canary.example'))).toEqual([])
    }, 120_000)

    it('of a build with one fetch in its content script is heard, whatever its policy', async () => {
      const extension = traitorous({ in: 'content script', policy: true })
      expect((await heard(extension)).some(url => url.includes('canary.example'))).toBe(true)
      expect(breachesOf(extension)).toEqual([expect.stringMatching(/^content\.js:\d+:\d+ has fetch: /)])
    }, 120_000)

    it('of a build with one fetch in its background sends nothing while our policy stands, and is not packaged', async () => {
      const extension = traitorous({ in: 'background', policy: true })
      expect(await heard(extension)).toEqual([])
      expect(breachesOf(extension)).toEqual([expect.stringMatching(/ has fetch: /)])
    }, 120_000)

    it('cannot be told from a page of ours, by any means a page has', async () => {
      const elsewhere = [`${site.origin}/leak`, `${CANARY}/leak`]
      const session = await here().start({ proxy: site.origin })
      try {
        await (await session.firstRun()).close()
        // Any page may: what is tried here does reach.
        const plain = await session.open(`${site.origin}/made/blank.html`)
        await plain.evaluate(reachOut, elsewhere)
        await pause(1000)
        const leaks = () => [...site.visits, ...site.strays].filter(({ url }) => url.includes('leak'))
        const means = new Set(leaks().map(({ url }) => url.replace(/^.*leak[-/]/, '')))
        for (const kind of ['fetch', 'xhr', 'beacon', 'image', 'style', 'frame', 'script'])
          expect([...means], kind).toContain(kind)
        const before = leaks().length
        for (const path of OWN_PAGES) {
          const own = await session.openOwn(path)
          await own.evaluate(reachOut, elsewhere)
          await pause(1000)
          expect(leaks().slice(before), path).toEqual([])
          // Else it was the page that did not try.
          expect(await own.evaluate(tried), path).toBeGreaterThan(15)
          await own.close()
        }
        await plain.close()
      } finally {
        await session.close()
      }
    }, 60_000)
  })

  describe('all this time', () => {
    it('no request left for another host', () => {
      expect(here().site.visits.length).toBeGreaterThan(50)
      expect(here().site.strays).toEqual([])
    })

    it('our own site was asked for pages only', () => {
      const others = here().site.visits.filter(({ url }) => !PAGES.test(url))
      expect(others).toEqual([])
    })

    it('no error of ours went uncaught', async () => {
      expect(await here().session.troubles()).toEqual([])
    })
  })
}

/** In a page: every way to be heard elsewhere that needs no reader's hand. */
function reachOut(addresses: readonly string[]): void {
  let count = 0
  const add = <K extends keyof HTMLElementTagNameMap>(name: K, fields: Partial<HTMLElementTagNameMap[K]>) => {
    document.body.append(Object.assign(document.createElement(name), fields))
  }
  const attempt = (reach: () => unknown): void => {
    count++
    try {
      void Promise.resolve(reach()).catch(() => {})
    } catch {
      // Refused on the spot.
    }
  }
  for (const to of addresses) {
    attempt(() => fetch(`${to}/fetch`, { mode: 'no-cors' }))
    attempt(() => {
      const request = new XMLHttpRequest()
      request.open('GET', `${to}/xhr`)
      request.send()
    })
    attempt(() => navigator.sendBeacon(`${to}/beacon`, 'x'))
    attempt(() => new EventSource(`${to}/events`))
    attempt(() => new WebSocket(`${to.replace('http', 'ws')}/socket`))
    attempt(() => add('img', { src: `${to}/image` }))
    attempt(() => add('script', { src: `${to}/script` }))
    attempt(() => add('link', { rel: 'stylesheet', href: `${to}/style` }))
    attempt(() => add('link', { rel: 'prefetch', href: `${to}/prefetch` }))
    attempt(() => add('iframe', { src: `${to}/frame` }))
    attempt(() => add('video', { src: `${to}/video` }))
    attempt(() => add('object', { data: `${to}/object` }))
    attempt(() => add('style', { textContent: `body { background: url(${to}/background) }` }))
    attempt(() => new Worker(`${to}/worker`))
  }
  document.documentElement.dataset.tried = `${count}`
}

function tried(): number {
  return Number(document.documentElement.dataset.tried)
}
