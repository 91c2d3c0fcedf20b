/**
 * Firefox's real popup. BiDi knows tabs only, so it is reached from the browser's window, by a script in the frame
 * it is drawn in. Every function here is sent to the browser's own scope and stands on its own.
 */

/** The little of Firefox's inside that is used, as far as TypeScript must know it. */
interface Inside {
  readonly ChromeUtils: { importESModule(address: string): unknown }
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: unknown } }
}
interface Actions {
  browserActionFor(extension: unknown): { triggerAction(window: unknown): Promise<void> }
}
interface PopupFrame extends Element {
  readonly messageManager: {
    addMessageListener(name: string, heard: (message: { readonly data: unknown }) => void): void
    removeMessageListener(name: string, heard: (message: { readonly data: unknown }) => void): void
    loadFrameScript(address: string, later: boolean): void
  }
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(part: null, scale: number, background: string): Promise<ImageBitmap>
    } | null
  }
}

/** Presses the toolbar button of the extension `id`, as a click does: the tab in front becomes readable to it. */
export async function pressButton(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Inside
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as {
    ExtensionParent: { apiManager: { global: Actions } }
  }
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension)
  await action.triggerAction(globalThis)
}

/** Runs the text of an expression in the popup; its value must be a promise of a string or of nothing. */
export async function askPopup(expression: string): Promise<string | null> {
  const frame = document.querySelector('browser.webextension-popup-browser') as PopupFrame | null
  if (frame === null) throw new Error('No popup is open.')
  const name = 'newsgloss:answer'
  // Our own box, with the popup's rights: its security policy forbids eval inside.
  const script = `{
    const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    const input = content.windowUtils.setHandlingUserInput(true)
    const answer = Cu.evalInSandbox(${JSON.stringify(expression)}, box)
    input.destruct()
    Promise.resolve(answer).then(
      value => sendAsyncMessage('${name}', { value: value ?? null }),
      error => sendAsyncMessage('${name}', { error: String(error) }),
    )
  }`
  const answer = await new Promise<{ value?: string | null; error?: string }>((heard, failed) => {
    const { messageManager } = frame
    const listen = ({ data }: { data: unknown }) => {
      messageManager.removeMessageListener(name, listen)
      heard(data as { value?: string | null; error?: string })
    }
    messageManager.addMessageListener(name, listen)
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    )
    setTimeout(() => failed(new Error('The popup does not answer.')), 2000)
  })
  if (answer.error !== undefined) throw new Error(answer.error)
  return answer.value ?? null
}

/** A picture of the popup as base64 PNG, two pixels to each of its own. */
export async function drawPopup(): Promise<string> {
  const frame = document.querySelector('browser.webextension-popup-browser') as PopupFrame | null
  const bitmap = await frame?.browsingContext.currentWindowGlobal?.drawSnapshot(null, 2, 'white')
  if (!bitmap) throw new Error('No popup is open.')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '')
}

export function closePopup(): void {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel')
  ;(panel as (Element & { hidePopup(): void }) | null)?.hidePopup()
}
