/**
 * What is asked of Firefox with its own rights. Each function is sent to the scope of the browser's window and
 * stands on its own.
 */

/** The little of Firefox's inside that is used, as far as TypeScript must know it. */
interface Inside {
  readonly ChromeUtils: { importESModule(address: string): unknown }
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly extension: Extension; readonly contentScripts: readonly unknown[] }
  }
  readonly gBrowser: { readonly selectedBrowser: Element & { fullZoom: number } }
  readonly windowUtils: {
    sendNativeTouchPoint(
      finger: number,
      state: number,
      x: number,
      y: number,
      pressure: number,
      orientation: number,
    ): void
  }
  readonly Services: {
    readonly prefs: { setIntPref(name: string, value: number): void }
    readonly console: { getMessageArray(): readonly ScriptError[] }
    readonly locale: { availableLocales: string[]; requestedLocales: string[] }
  }
  readonly Cc: Readonly<Record<string, { getService(kind: unknown): AccessibilityService }>>
  readonly Ci: { readonly nsIAccessibilityService: unknown }
}
interface Extension {
  terminateBackground(): Promise<void>
  readonly backgroundState: string
}
interface ScriptError {
  readonly errorMessage?: string
  readonly sourceName?: string
  readonly lineNumber?: number
  /** Bit 1 says that it is only a warning. */
  readonly flags?: number
  readonly category?: string
}
interface Accessible {
  readonly role: number
  readonly computedARIARole: string
  readonly name: string
  readonly childCount: number
  getChildAt(index: number): Accessible
}
interface AccessibilityService {
  getAccessibleFor(node: unknown): Accessible | null
  getStringRole(role: number): string
}

/** Grants all sites to the extension `id`, as if the reader had said yes to its question. */
export async function addAccess(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Inside
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as { ExtensionPermissions: { add(id: string, what: object, extension: Extension): Promise<void> } }
  const { extension } = WebExtensionPolicy.getByID(id)
  await ExtensionPermissions.add(id, { origins: ['*://*/*'], permissions: [] }, extension)
}

/** Whether the extension has registered a script for pages. */
export function hasContentScript(id: string): boolean {
  return (globalThis as unknown as Inside).WebExtensionPolicy.getByID(id).contentScripts.length > 0
}

export function setPreferences(preferences: Readonly<Record<string, number>>): void {
  const { Services } = globalThis as unknown as Inside
  for (const [name, value] of Object.entries(preferences)) Services.prefs.setIntPref(name, value)
}

export function setZoom(factor: number): void {
  ;(globalThis as unknown as Inside).gBrowser.selectedBrowser.fullZoom = factor
}

/** Draws a finger up over the tab in front, from a place of its viewport. */
export async function swipe(x: number, y: number, far: number): Promise<void> {
  const { gBrowser, windowUtils } = globalThis as unknown as Inside
  const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect()
  const { mozInnerScreenX, mozInnerScreenY, devicePixelRatio } = globalThis as unknown as {
    mozInnerScreenX: number
    mozInnerScreenY: number
    devicePixelRatio: number
  }
  const [down, up] = [2, 4]
  const steps = 10
  const touch = (state: number, step: number): void =>
    windowUtils.sendNativeTouchPoint(
      1,
      state,
      Math.round((mozInnerScreenX + left + x) * devicePixelRatio),
      Math.round((mozInnerScreenY + top + y - (far * step) / steps) * devicePixelRatio),
      1,
      90,
    )
  for (let step = 0; step <= steps; step++) {
    touch(down, step)
    await new Promise(done => setTimeout(done, 16))
  }
  touch(up, steps)
}

export async function endBackground(id: string): Promise<void> {
  await (globalThis as unknown as Inside).WebExtensionPolicy.getByID(id).extension.terminateBackground()
}

export async function isBackgroundRunning(id: string): Promise<boolean> {
  const { extension } = (globalThis as unknown as Inside).WebExtensionPolicy.getByID(id)
  return extension.backgroundState === 'running'
}

/** The first dialog in the accessibility tree of the tab in front; the tree takes a moment to grow. */
export async function dialogInTree(): Promise<{ role: string; name: string } | null> {
  const { Cc, Ci, gBrowser } = globalThis as unknown as Inside
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci.nsIAccessibilityService)
  const search = (at: Accessible | null): Accessible | null => {
    if (at === null) return null
    if (service.getStringRole(at.role) === 'dialog') return at
    for (let index = 0; index < at.childCount; index++) {
      const found = search(at.getChildAt(index))
      if (found) return found
    }
    return null
  }
  for (let tries = 0; tries < 60; tries++) {
    const found = search(service.getAccessibleFor(gBrowser.selectedBrowser))
    if (found) return { role: service.getStringRole(found.role), name: found.name }
    await new Promise(done => setTimeout(done, 50))
  }
  return null
}

/** What assistive technology is told of the tab in front, without what has no role. */
export function wholeTree(): { role: string; name: string }[] {
  const { Cc, Ci, gBrowser } = globalThis as unknown as Inside
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci.nsIAccessibilityService)
  const told: { role: string; name: string }[] = []
  const walk = (at: Accessible | null): void => {
    if (at === null) return
    const role = at.computedARIARole
    if (role && !/^(?:generic|paragraph|document|none|presentation)$/.test(role))
      told.push({ role, name: at.name ?? '' })
    for (let index = 0; index < at.childCount; index++) walk(at.getChildAt(index))
  }
  walk(service.getAccessibleFor(gBrowser.selectedBrowser))
  return told
}

/** The browser speaks this language from now on, if only to extensions: its own words are in a pack of their own. */
export function setLanguage(language: string): void {
  const { locale } = (globalThis as unknown as Inside).Services
  locale.availableLocales = [...new Set([language, 'en-US'])]
  locale.requestedLocales = [language]
}

/** Presses the extension's key `Alt+Shift+J`, as the window hears it. False when there is none. */
export function pressShortcut(id: string, shortcut: string): boolean {
  const parts = shortcut.toLowerCase().split('+')
  const wanted = parts.pop() ?? ''
  const names: Record<string, string> = { period: '.', comma: ',', space: ' ' }
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  for (const key of document.querySelectorAll(`keyset[id$="${widget}"] key`)) {
    const modifiers = (key.getAttribute('modifiers') ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean)
    if (key.getAttribute('key')?.toLowerCase() !== (names[wanted] ?? wanted)) continue
    if (modifiers.sort().join() !== [...parts].sort().join()) continue
    ;(key as Element & { doCommand(): void }).doCommand()
    return true
  }
  return false
}

/** Whether the menu of a page is open. */
export function menuIsOpen(): boolean {
  return (
    (document.getElementById('contentAreaContextMenu') as (Element & { state: string }) | null)?.state ===
    'open'
  )
}

/** Chooses an extension's line in the open menu by its id. False when it is not there; the menu is closed either way. */
export function pressInMenu(id: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as
    | (Element & { activateItem(item: Element): void; hidePopup(): void })
    | null
  const line = menu?.querySelector(`menuitem[id$="-menuitem-_${id}"]`)
  if (line) menu?.activateItem(line)
  else menu?.hidePopup()
  return line !== undefined && line !== null
}

/** Errors in files below `home` that the browser has written down so far. */
export function errorsOf(home: string): string[] {
  const messages = (globalThis as unknown as Inside).Services.console.getMessageArray()
  return messages
    .filter(({ sourceName, flags = 0 }) => sourceName?.startsWith(home) && (flags & 1) === 0)
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`)
}
