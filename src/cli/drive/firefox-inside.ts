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
  readonly gBrowser: { readonly selectedBrowser: { fullZoom: number } }
  readonly Services: {
    readonly prefs: { setIntPref(name: string, value: number): void }
    readonly console: { getMessageArray(): readonly ScriptError[] }
  }
  readonly Cc: Readonly<Record<string, { getService(kind: unknown): AccessibilityService }>>
  readonly Ci: { readonly nsIAccessibilityService: unknown }
}
interface Extension {
  terminateBackground(): Promise<void>
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

export async function endBackground(id: string): Promise<void> {
  await (globalThis as unknown as Inside).WebExtensionPolicy.getByID(id).extension.terminateBackground()
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

/** Errors in files below `home` that the browser has written down so far. */
export function errorsOf(home: string): string[] {
  const messages = (globalThis as unknown as Inside).Services.console.getMessageArray()
  return messages
    .filter(({ sourceName, flags = 0 }) => sourceName?.startsWith(home) && (flags & 1) === 0)
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`)
}
