/**
 * Firefox through WebDriver BiDi. What BiDi has no word for (granting sites, the toolbar button, the look of all
 * pages) is done with the browser's own rights, in its window's scope.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { holdsCard } from './card.ts'
import {
  addAccess,
  dialogInTree,
  endBackground,
  errorsOf,
  hasContentScript,
  isBackgroundRunning,
  menuIsOpen,
  pressInMenu,
  pressShortcut,
  setLanguage,
  setPreferences,
  setZoom,
  swipe,
  wholeTree,
} from './firefox-inside.ts'
import { askPopup, closePopup, drawPopup, pressButton } from './firefox-popup.ts'
import { findControlHere, possibleHosts } from './in-page.ts'
import { killTree, onEnd, temporaryFolder } from './lifetime.ts'
import type { Popup } from './popup.ts'
import type { Look, Session, Start } from './session.ts'
import { declaration, expression, value } from './spoken.ts'
import { Tab, type Tools } from './tab.ts'
import { until } from './wait.ts'

/** Fixed, so that our own pages' addresses are known before the start. */
const uuid = '0d0f7b1e-58c6-4b8a-9e56-0a53f4d1c7aa'

export async function startFirefox(options: Start): Promise<Session> {
  if (options.beside?.length) throw new Error('Only Chromium is started with more extensions beside ours.')
  const profile = temporaryFolder()
  const id = options.extension === null ? null : geckoId(options.extension)
  const browser = await launch(options, profile.path, id).catch(error => {
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

function launch(options: Start, profile: string, id: string | null): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    userDataDir: profile,
    defaultViewport: options.viewport,
    args: ['--remote-allow-system-access', '--no-remote'],
    // Only with it may a released Firefox be told where to ask for its settings: nowhere.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...quiet,
      ...proxyPreferences(options.proxy),
      ...lookPreferences(options.look ?? {}),
      ...(id === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) }),
      ...(options.touch
        ? {
            'ui.useOverlayScrollbars': 1,
            'dom.w3c_touch_events.enabled': 1,
            'ui.primaryPointerCapabilities': 1,
            'ui.allPointerCapabilities': 1,
          }
        : {}),
      'browser.download.folderList': 2,
      'browser.download.dir': profile,
      'browser.download.alwaysOpenPanel': false,
      // Off: a question for more sites is answered yes without being shown.
      'extensions.webextOptionalPermissionPrompts': options.access !== 'when asked',
    },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}

/** What Firefox would ask the network for on its own account. */
const quiet = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
} as const

function proxyPreferences(proxy: string | undefined): Record<string, string | number> {
  if (proxy === undefined) return {}
  const { hostname, port } = new URL(proxy)
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
  }
}

/** Zero stands for dark, one for light, two for what the system says. */
function lookPreferences(look: Look): Record<string, number> {
  return {
    'layout.css.prefers-color-scheme.content-override': { dark: 0, light: 1, system: 2 }[
      look.colorScheme ?? 'system'
    ],
    'browser.display.document_color_use': look.forcedColors ? 2 : 0,
    'ui.prefersReducedMotion': look.reducedMotion ? 1 : 0,
  }
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } }
  }
  const id = manifest.browser_specific_settings?.gecko?.id
  if (id === undefined) throw new Error(`${folder} is not built for Firefox: its manifest has no gecko id.`)
  return id
}

/** The little of BiDi's answers that is read here. */
interface Evaluated {
  readonly type: 'success' | 'exception'
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}
interface SerializedNode {
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId: string } | null
  }
}

/** The protocol beside puppeteer's own use of it. */
class Bidi {
  constructor(private readonly browser: Browser) {}

  async send<R>(method: string, params: object): Promise<R> {
    const { connection } = this.browser as unknown as {
      connection: { send(method: string, params: object): Promise<{ result: unknown }> }
    }
    return (await connection.send(method, params)).result as R
  }

  async evaluate<R>(context: string, text: string, scope: object = {}): Promise<R> {
    const target = { context }
    return outcome(
      await this.send('script.evaluate', { target, expression: text, awaitPromise: true, ...scope }),
    )
  }

  async call<R>(context: string, sharedId: string, functionDeclaration: string): Promise<R> {
    const params = { target: { context }, functionDeclaration, arguments: [{ sharedId }], awaitPromise: true }
    return outcome(await this.send('script.callFunction', params))
  }

  /** Shared ids of the shadow roots of one frame that hold a card. */
  async cardRoots(context: string): Promise<string[]> {
    const hosts = await this.send<Evaluated>('script.callFunction', {
      target: { context },
      functionDeclaration: `function () { const __name = f => f; return (${possibleHosts})(false) }`,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    })
    const found: string[] = []
    for (const { value } of (hosts.result?.value ?? []) as SerializedNode[]) {
      const root = value?.shadowRoot
      if (!root) continue
      if (await this.call<boolean>(context, root.sharedId, declaration(holdsCard, [])))
        found.push(root.sharedId)
    }
    return found
  }
}

function outcome<R>(evaluated: Evaluated): R {
  if (evaluated.type === 'exception')
    throw new Error(evaluated.exceptionDetails?.text ?? 'The script failed.')
  return value(evaluated.result?.value)
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

async function session(
  options: Start,
  browser: Browser,
  id: string | null,
  downloads: string,
  end: () => void,
): Promise<Session> {
  const home = id === null ? null : `moz-extension://${uuid}/`
  const bidi = new Bidi(browser)
  const tree = { 'moz:scope': 'chrome' }
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', tree)
  const window = contexts[0]?.context
  if (window === undefined) throw new Error('Firefox opened no window.')
  let inside: Tab | null = null

  const privileged = <A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) =>
    bidi.evaluate<R>(window, expression(fn, args), { 'moz:scope': 'chrome' })
  const tools: Tools = {
    run: (page, expression) => bidi.evaluate(contextOf(page), expression),
    async swipeUp(page, x, y, far) {
      await page.bringToFront()
      // A finger of BiDi's reaches the page and moves nothing.
      await privileged(swipe, x, y, far)
    },
    async inCardRoots(page, fn, args) {
      const answers: Awaited<ReturnType<typeof fn>>[] = []
      for (const frame of page.frames()) {
        const context = (frame as unknown as { _id: string })._id
        // A frame may go away while it is asked.
        for (const sharedId of await bidi.cardRoots(context).catch(() => [])) {
          answers.push(await bidi.call(context, sharedId, declaration(fn, args)))
        }
      }
      return answers
    },
  }
  const extensionsId = () => {
    if (id === null) throw new Error('The browser runs without the extension.')
    return id
  }

  const running: Session = {
    browser: 'firefox',
    version: await browser.version(),
    home,
    downloads,
    gone: new Promise(resolve => browser.once('disconnected', () => resolve())),
    async open(address) {
      const tab = new Tab(await browser.newPage(), tools)
      await tab.page.goto(address, { waitUntil: 'load' })
      return tab
    },
    async openOwn(path, over) {
      extensionsId()
      const address = `${home}${path}`
      const params = { type: 'tab', background: over !== undefined }
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', params)
      const page = await until('the new tab', async () =>
        (await browser.pages()).find(page => contextOf(page) === context),
      )
      const tab = new Tab(page, tools)
      if (options.viewport) await page.setViewport(options.viewport)
      // Puppeteer's `goto` never hears that one of an extension's own pages has loaded, so we ask the page.
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'none' })
      const loaded = (address: string) => location.href === address && document.readyState === 'complete'
      await until(`${address} loaded`, () => tab.evaluate(loaded, address).catch(() => false))
      return tab
    },
    async closeBlank() {
      for (const page of await browser.pages()) {
        const address = await new Tab(page, tools).evaluate(() => location.href).catch(() => '')
        if (/^about:(blank|home|newtab)/.test(address)) await page.close()
      }
    },
    firstRun: () =>
      until('the first-run page', async () => {
        for (const page of await browser.pages()) {
          const tab = new Tab(page, tools)
          // Puppeteer takes the address of such a page for about:blank.
          const address = await tab
            .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
            .catch(() => '')
          if (address.startsWith(`${home}`)) return tab
        }
        return null
      }),
    async pressToolbarButton(tab) {
      await tab.page.bringToFront()
      // The button would only close a popup that is still open.
      await privileged(closePopup)
      await privileged(pressButton, extensionsId())
      const ask = async <A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, args: A) =>
        value<R>(await privileged(askPopup, expression(fn, args)))
      const popup: Popup = {
        text: () => ask(() => document.body.innerText, []),
        evaluate: (fn, ...args) => ask(fn, args),
        async clickControl(label) {
          await until(`“${label}” in the popup`, () => ask(findControlHere, [label, true]))
        },
        async picture({ file }) {
          const png = Buffer.from(await privileged(drawPopup), 'base64')
          if (file) writeFileSync(file, png)
          return png
        },
        close: () => privileged(closePopup),
      }
      const loaded = () => document.readyState === 'complete' && location.protocol === 'moz-extension:'
      await until('the popup', () => popup.evaluate(loaded).catch(() => false))
      return popup
    },
    async openPrivately(address) {
      await running.inExtension(async address => {
        await chrome.windows.create({ url: address, incognito: true })
      }, address)
      return until('the private window', async () => {
        for (const page of await browser.pages()) {
          const tab = new Tab(page, tools)
          if (page.url() === address && (await tab.evaluate(() => document.readyState === 'complete')))
            return tab
        }
        return null
      })
    },
    async pressKey(name, tab) {
      const shortcut = await running.inExtension(
        async name => (await chrome.commands.getAll()).find(command => command.name === name)?.shortcut,
        name,
      )
      await tab.page.bringToFront()
      if (!(await privileged(pressShortcut, extensionsId(), shortcut ?? '')))
        throw new Error(`Firefox knows no key for ${name}.`)
    },
    async chooseInMenu(id, tab) {
      await tab.page.bringToFront()
      const [x, y] = await tab.evaluate(() => {
        const box = getSelection()?.getRangeAt(0).getClientRects()[0]
        return box ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : ([1, 1] as const)
      })
      await tab.page.mouse.click(x, y, { button: 'right' })
      await until('the menu', () => privileged(menuIsOpen))
      if (!(await privileged(pressInMenu, id))) throw new Error(`The menu has no line “${id}”.`)
    },
    look: look => privileged(setPreferences, lookPreferences(look)),
    async zoom(tab, factor) {
      tab.forgetPointer()
      await tab.page.bringToFront()
      await privileged(setZoom, factor)
    },
    async inExtension(fn, ...args) {
      const [first] = await browser.pages()
      if (inside === null || inside.page.isClosed()) {
        inside = await running.openOwn('manifest.json', new Tab(first!, tools))
      }
      return inside.evaluate(fn, ...args)
    },
    sleepBackground: () => privileged(endBackground, extensionsId()),
    isBackgroundAwake: () => privileged(isBackgroundRunning, extensionsId()),
    async accessibleCard(tab) {
      await tab.page.bringToFront()
      return privileged(dialogInTree)
    },
    async accessibleTree(tab) {
      await tab.page.bringToFront()
      return until('the tree', async () => {
        const tree = await privileged(wholeTree)
        return tree.length > 0 ? tree : null
      })
    },
    troubles: () => privileged(errorsOf, `${home}`),
    async close() {
      await Promise.race([
        browser.close().catch(() => {}),
        new Promise(done => setTimeout(done, 5000).unref()),
      ])
      end()
    },
  }
  if (id !== null && options.extension !== null) {
    await privileged(setLanguage, options.language ?? 'en-US')
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
      'moz:allowPrivateBrowsing': options.inPrivate ?? false,
    })
    if (options.access === 'all') {
      await privileged(addAccess, id)
      await until('the content script registered for all sites', () => privileged(hasContentScript, id))
    }
  }
  return running
}
