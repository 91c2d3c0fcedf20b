/** What hangs from the toolbar button while it is open. A tab can play this part as it is. */

export interface Popup {
  /** Everything it shows, as text. */
  text(): Promise<string>
  /** Runs `fn` inside it. It must stand on its own. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Clicks a control by (part of) its visible text or label. */
  clickControl(label: string): Promise<void>
  /** A picture of it as PNG. */
  picture(options: { file?: string }): Promise<Uint8Array>
  close(): Promise<void>
}
