/**
 * Chromium through its own protocol. Sites are granted by writing them into the profile before the start, as if
 * the reader had done it in an earlier session: nothing in the protocol can, and the build stays as it is.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, {
  type Browser,
  type CDPSession,
  type LaunchOptions,
  type Page,
  type Target,
  TargetType,
} from 'puppeteer-core'
import { holdsCard } from './card.ts'
import { possibleHosts } from './in-page.ts'
import { killTree, onEnd, temporaryFolder } from './lifetime.ts'
import type { Accessible, Look, Session, Start } from './session.ts'
import { declaration, expression, value } from './spoken.ts'
import { Tab, type Tools } from './tab.ts'
import { pause, until } from './wait.ts'

/** What Chromium offers on its events and does not speak of. */
interface Dispatched {
  dispatch(...told: readonly unknown[]): void
}

/** Steps of a finger that is drawn over the window. */
const SWIPED = 10

const everywhere = ['*://*/*']

export async function startChromium(options: Start): Promise<Session> {
  const profile = temporaryFolder()
  const id = options.extension === null ? null : extensionId(options.extension)
  writeProfile(profile.path, id, options)
  const browser = await launch(options, profile.path).catch(error => {
    profile.end()
    throw error
  })
  const program = browser.process()
  const kill = onEnd(() => program && killTree(program))
  const end = () => {
    kill()
    profile.end()
  }
  try {
    return await session(options, browser, id, profile.path, end)
  } catch (error) {
    end()
    throw error
  }
}

/** Keeps the browser from asking the network for anything on its own account. */
const quiet = [
  '--component-updater=url-source=http://127.0.0.1:1/',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  '--disable-quic',
  '--disable-sync',
  '--gaia-url=http://127.0.0.1:1/',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
]

async function launch(options: Start, profile: string): Promise<Browser> {
  const loaded = [...(options.extension === null ? [] : [options.extension]), ...(options.beside ?? [])]
  const args = [
    ...quiet,
    '--window-size=1280,900',
    `--lang=${options.language ?? 'en-US'}`,
    ...(loaded.length > 0
      ? [`--disable-extensions-except=${loaded.join(',')}`, `--load-extension=${loaded.join(',')}`]
      : []),
    ...(options.proxy ? [`--proxy-server=${options.proxy}`] : []),
  ]
  const launchOptions: LaunchOptions = {
    browser: 'chrome',
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: options.viewport && {
      ...options.viewport,
      ...(options.touch ? { hasTouch: true, isMobile: true } : {}),
    },
    downloadBehavior: { policy: 'allow', downloadPath: profile },
    // What the machine speaks goes before the argument.
    env: { ...process.env, LANGUAGE: options.language ?? 'en_US' },
    // Without it a window says that automated software controls it, and offers no permission questions.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }
  const bare = [...args, '--no-sandbox']
  if (process.getuid?.() === 0) return puppeteer.launch({ ...launchOptions, args: bare })
  try {
    return await puppeteer.launch({ ...launchOptions, args })
  } catch (error) {
    // Ubuntu lets only its own packages build a sandbox; a downloaded Chromium then refuses to start.
    if (!/sandbox/i.test(String(error))) throw error
    return puppeteer.launch({ ...launchOptions, args: bare })
  }
}

async function session(
  options: Start,
  browser: Browser,
  id: string | null,
  downloads: string,
  end: () => void,
): Promise<Session> {
  const home = id === null ? null : `chrome-extension://${id}/`
  const worker = `${home}`
  const troubles: string[] = []
  const clients = new WeakMap<Page, Promise<CDPSession>>()
  const tabs = new Set<Tab>()
  let features = mediaFeatures(options.look ?? {})
  let inside: Tab | null = null

  const clientOf = (page: Page) => {
    const client = clients.get(page) ?? page.createCDPSession()
    clients.set(page, client)
    return client
  }
  const tools: Tools = {
    async run(page, expression) {
      return value(await page.evaluate(expression))
    },
    async swipeUp(page, x, y, far) {
      const touch = await page.touchscreen.touchStart(x, y)
      for (let step = 1; step <= SWIPED; step++) {
        await touch.move(x, y - (far * step) / SWIPED)
        await pause(16)
      }
      await touch.end()
    },
    async inCardRoots(page, fn, args) {
      const client = await clientOf(page)
      const answers = []
      for (const objectId of await cardRoots(client)) {
        answers.push(await call<Awaited<ReturnType<typeof fn>>>(client, objectId, declaration(fn, args)))
      }
      return answers
    },
  }
  const tabOf = async (page: Page) => {
    const tab = new Tab(page, tools)
    tabs.add(tab)
    page.on('pageerror', error => {
      const told = String((error as Error).stack ?? error)
      if (home !== null && (told.includes(home) || page.url().startsWith(home))) troubles.push(told)
    })
    page.once('close', () => tabs.delete(tab))
    await (await clientOf(page)).send('Emulation.setEmulatedMedia', { features })
    return tab
  }
  const listen = async (target: Target) => {
    if (home === null || !target.url().startsWith(home) || target.type() !== TargetType.SERVICE_WORKER) return
    const client = (await target.worker())?.client
    client?.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      troubles.push(`background: ${exception?.description ?? text}`),
    )
  }
  const isWorker = (target: Target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(worker)

  /** Runs a function in the background, woken up for it. */
  const inWorker = async <A extends unknown[]>(fn: (...args: A) => Promise<void>, ...args: A) => {
    await running.inExtension(() => chrome.runtime.sendMessage({ ask: 'place', given: ['', null] }))
    const worker = await (await browser.waitForTarget(isWorker, { timeout: 5000 })).worker()
    await worker?.evaluate(expression(fn, args))
  }

  browser.on('targetcreated', target => void listen(target).catch(() => {}))
  const gone = new Promise<void>(resolve => browser.once('disconnected', () => resolve()))

  const running: Session = {
    browser: 'chromium',
    version: await browser.version(),
    home,
    downloads,
    gone,
    async open(address) {
      const tab = await tabOf(await browser.newPage())
      await tab.page.goto(address, { waitUntil: 'load' })
      return tab
    },
    async openOwn(path, over) {
      if (home === null) throw new Error('The browser runs without the extension.')
      if (over === undefined) return running.open(home + path)
      const client = await browser.target().createCDPSession()
      const { targetId } = await client.send('Target.createTarget', { url: 'about:blank', background: true })
      const target = await browser.waitForTarget(
        target => (target as unknown as { _targetId: string })._targetId === targetId,
      )
      const page = await target.page()
      if (page === null) throw new Error('Chromium opened no tab.')
      const tab = await tabOf(page)
      await page.goto(home + path, { waitUntil: 'load' })
      return tab
    },
    async closeBlank() {
      for (const page of await browser.pages()) if (page.url() === 'about:blank') await page.close()
    },
    async firstRun() {
      const isFirst = (target: Target) =>
        target.type() === TargetType.PAGE && target.url().startsWith(`${home}`)
      const page = await (await browser.waitForTarget(isFirst, { timeout: 5000 })).page()
      if (page === null) throw new Error('The first-run page cannot be reached.')
      return tabOf(page)
    },
    async pressToolbarButton(tab) {
      const extension = id === null ? undefined : (await browser.extensions()).get(id)
      if (home === null || extension === undefined) throw new Error('The browser runs without the extension.')
      await tab.page.bringToFront()
      const before = new Set(browser.targets())
      await extension.triggerAction(tab.page)
      const target = await until('the popup', () =>
        browser
          .targets()
          .find(target => !before.has(target) && target.url().startsWith(home) && !isWorker(target)),
      )
      return tabOf(await target.asPage())
    },
    async openPrivately(address) {
      await running.inExtension(async address => {
        await chrome.windows.create({ url: address, incognito: true })
      }, address)
      const target = await browser.waitForTarget(
        target => target.type() === TargetType.PAGE && target.url() === address,
        { timeout: 5000 },
      )
      const page = await target.page()
      if (page === null) throw new Error('Chromium opened no private window.')
      return tabOf(page)
    },
    async pressKey(name, tab) {
      await tab.page.bringToFront()
      await inWorker(async name => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        ;(chrome.commands.onCommand as unknown as Dispatched).dispatch(name, tab)
      }, name)
    },
    async chooseInMenu(id, tab) {
      await tab.page.bringToFront()
      const selectionText = await tab.evaluate(() => String(getSelection()))
      // Throws where there is no such line.
      await running.inExtension(id => chrome.contextMenus.update(id, { contexts: ['selection'] }), id)
      await tab.page.bringToFront()
      await inWorker(
        async (menuItemId, selectionText) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
          const clicked = { menuItemId, selectionText, editable: false, pageUrl: tab?.url }
          ;(chrome.contextMenus.onClicked as unknown as Dispatched).dispatch(clicked, tab)
        },
        id,
        selectionText,
      )
    },
    async look(look) {
      features = mediaFeatures(look)
      for (const { page } of tabs)
        await (await clientOf(page)).send('Emulation.setEmulatedMedia', { features })
    },
    async zoom(tab, factor) {
      tab.forgetPointer()
      await tab.page.bringToFront()
      await running.inExtension(async factor => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        await chrome.tabs.setZoom(tab!.id!, factor)
      }, factor)
    },
    async inExtension(fn, ...args) {
      if (inside === null || inside.page.isClosed())
        inside = await running.openOwn(
          'manifest.json',
          [...tabs].at(-1) ?? (await tabOf((await browser.pages())[0]!)),
        )
      return inside.evaluate(fn, ...args)
    },
    async sleepBackground() {
      const target = browser.targets().find(isWorker)
      await (await target?.worker())?.close()
      await until('the background asleep', () => !browser.targets().some(isWorker))
    },
    isBackgroundAwake: async () => browser.targets().some(isWorker),
    async accessibleCard(tab) {
      const client = await clientOf(tab.page)
      for (const objectId of await cardRoots(client)) {
        const { node } = await client.send('DOM.describeNode', { objectId, depth: -1 })
        const inner = [node]
        for (const next of inner) inner.push(...(next.children ?? []))
        for (const { backendNodeId, attributes = [], localName } of inner) {
          if (localName !== 'dialog' && attributes[attributes.indexOf('role') + 1] !== 'dialog') continue
          const { nodes } = await client.send('Accessibility.getPartialAXTree', {
            backendNodeId,
            fetchRelatives: false,
          })
          const [ax] = nodes
          if (ax && !ax.ignored)
            return { role: String(ax.role?.value ?? ''), name: String(ax.name?.value ?? '') }
        }
      }
      return null
    },
    async accessibleTree(tab) {
      const { nodes } = await (await clientOf(tab.page)).send('Accessibility.getFullAXTree')
      const byId = new Map(nodes.map(node => [node.nodeId, node]))
      // The tree is told level by level.
      const walk = (id: string): Accessible[] => {
        const node = byId.get(id)
        if (!node) return []
        const role = String(node.role?.value ?? '')
        const told = !node.ignored && !/^(?:[A-Z]|none$|generic$|paragraph$)/.test(role)
        return [
          ...(told ? [{ role, name: String(node.name?.value ?? '') }] : []),
          ...(node.childIds ?? []).flatMap(walk),
        ]
      }
      return nodes[0] ? walk(nodes[0].nodeId) : []
    },
    troubles: async () => troubles,
    async close() {
      await Promise.race([
        browser.close().catch(() => {}),
        new Promise(done => setTimeout(done, 5000).unref()),
      ])
      end()
    },
  }
  if (home !== null) {
    const target = await browser.waitForTarget(isWorker, { timeout: 10_000 })
    await listen(target)
    if (options.access === 'all') {
      const worker = await target.worker()
      await until('the content script registered for all sites', () =>
        // It may still be starting, and know nothing of an extension yet.
        worker
          ?.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0)
          .catch(() => false),
      )
    }
  }
  return running
}

/** The id Chromium gives an unpacked extension: from the manifest's key, else from where its folder lies. */
export function extensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string }
  const path = realpathSync(folder)
  const windows = process.platform === 'win32'
  const source = key ? Buffer.from(key, 'base64') : Buffer.from(path, windows ? 'utf16le' : 'utf8')
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 32)
  return [...digest].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/** What the reader did in earlier sessions: gave sites and private windows to the extension `id`. */
function writeProfile(profile: string, id: string | null, { access, inPrivate }: Start): void {
  const yes = { explicit_host: everywhere }
  const record = {
    all: { active_permissions: yes, granted_permissions: yes, runtime_granted_permissions: yes },
    // Granted once and given back: Chromium then says yes to the same question without showing it.
    'when asked': { granted_permissions: yes, runtime_granted_permissions: yes },
    none: {},
  }[access]
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const settings = { ...record, ...(inPrivate ? { incognito: true } : {}) }
  const preferences = {
    ...(id === null ? {} : { extensions: { settings: { [id]: settings } } }),
    // A link that is pressed or hovered would be connected to ahead of time.
    net: { network_prediction_options: 2 },
    // A field that is typed in would have a dictionary fetched.
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [], dictionary: '' },
  }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
}

function mediaFeatures(look: Look): { name: string; value: string }[] {
  return [
    { name: 'prefers-color-scheme', value: look.colorScheme ?? '' },
    { name: 'forced-colors', value: look.forcedColors ? 'active' : '' },
    { name: 'prefers-reduced-motion', value: look.reducedMotion ? 'reduce' : '' },
  ]
}

/** Object ids of the shadow roots that hold a card. */
async function cardRoots(client: CDPSession): Promise<string[]> {
  const roots: string[] = []
  const text = `(() => { const __name = f => f; return (${possibleHosts})(true) })()`
  const { result } = await client.send('Runtime.evaluate', { expression: text })
  if (result.objectId === undefined) return roots
  const { result: members } = await client.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  })
  for (const { value: member } of members) {
    if (member?.subtype !== 'node' || member.objectId === undefined) continue
    const { node } = await client.send('DOM.describeNode', { objectId: member.objectId, pierce: true })
    for (const { shadowRootType, backendNodeId } of node.shadowRoots ?? []) {
      if (shadowRootType === 'user-agent') continue
      const { object } = await client.send('DOM.resolveNode', { backendNodeId })
      if (object.objectId && (await call<boolean>(client, object.objectId, declaration(holdsCard, [])))) {
        roots.push(object.objectId)
      }
    }
  }
  return roots
}

/** Runs a function of one object with that object as its first argument. */
async function call<R>(client: CDPSession, objectId: string, functionDeclaration: string): Promise<R> {
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    functionDeclaration,
    objectId,
    arguments: [{ objectId }],
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return value(result.value)
}
