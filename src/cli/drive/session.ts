/**
 * A browser with the extension on, driven as a reader would. One interface for Chromium and Firefox; what they
 * need differently stands in chromium.ts and firefox.ts.
 */
import type { BrowserName } from '../browsers.ts'
import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'
import type { Popup } from './popup.ts'
import type { Tab } from './tab.ts'

/** What the reader has set for all pages. A field left out means the browser's own default. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: boolean
  readonly reducedMotion?: boolean
}

export interface Start {
  readonly browser: BrowserName
  /** Path of the browser's program. */
  readonly program: string
  /** Absolute path of the built extension's folder; null to start without it. */
  readonly extension: string | null
  /**
   * The sites it may read: `all`; `none`, as after an installation; or `when asked`, as if the reader said yes
   * to each question (no question is shown, for none can be answered from outside).
   */
  readonly access: 'all' | 'none' | 'when asked'
  readonly headless: boolean
  /** CSS pixels; null leaves the window as the browser opens it. */
  readonly viewport: { readonly width: number; readonly height: number } | null
  readonly look?: Look
  /** The language of the browser itself, and so of our pages, whatever the machine speaks; American English unless said. */
  readonly language?: 'en' | 'es'
  /** True for a telephone: fingers, and nothing that could hover. */
  readonly touch?: boolean
  /** True when the extension may see private windows too. */
  readonly inPrivate?: boolean
  /** `http://host:port` that gets every request for another host than this machine. */
  readonly proxy?: string
  /** More extensions to load beside ours, absolute paths. Chromium only. */
  readonly beside?: readonly string[]
}

/** What assistive technology is told of a part of a page, in ARIA's words. */
export interface Accessible {
  readonly role: string
  readonly name: string
}

export interface Session {
  readonly browser: BrowserName
  /** As the browser calls itself: `Chrome/156.0.…`, `firefox/153.7.0`. */
  readonly version: string
  /** Where the extension's own pages live, with a slash at the end; null when started without it. */
  readonly home: string | null
  /** The folder that receives what the reader saves. */
  readonly downloads: string
  /** Opens an address in a new tab in front, and waits until it has loaded. */
  open(address: string): Promise<Tab>
  /**
   * Opens one of the extension's own pages (`src/popup.html`) in a tab. With `over`, that tab stays the active
   * one, so that a popup speaks of it as it does when it hangs from the toolbar.
   */
  openOwn(path: string, over?: Tab): Promise<Tab>
  /** Closes the empty tab that the browser began with; another must be open, or the browser ends. */
  closeBlank(): Promise<void>
  /** Opens an address in a private window; the session was started with `inPrivate`. */
  openPrivately(address: string): Promise<Tab>
  /** The page the extension opens by itself when it has been installed. */
  firstRun(): Promise<Tab>
  /** Presses the toolbar button while `tab` is in front, and returns the popup that opens. */
  pressToolbarButton(tab: Tab): Promise<Popup>
  /** Has the browser hear a key of the extension, by its name in the manifest, while `tab` is in front. */
  pressKey(name: string, tab: Tab): Promise<void>
  /** Chooses a line of the extension's, by its id, in the menu of what is selected in `tab`. Throws when it is not there. */
  chooseInMenu(id: string, tab: Tab): Promise<void>
  /** Sets the look of every tab, those to come included. Replaces what was set before. */
  look(look: Look): Promise<void>
  /** Page zoom of one tab; 1 is none. Rectangles stay in that tab's CSS pixels. */
  zoom(tab: Tab, factor: number): Promise<void>
  /** Runs `fn` with the extension's rights, in a page of its own. It must stand on its own. */
  inExtension<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Puts the extension's background to sleep at once, as the browser does after a while. */
  sleepBackground(): Promise<void>
  /** Whether the extension's background runs; asking does not wake it. */
  isBackgroundAwake(): Promise<boolean>
  /** Role and name of the card as the browser's accessibility tree has it; null when there is none. */
  accessibleCard(tab: Tab): Promise<Accessible | null>
  /** Everything in a tab that assistive technology is told of, in reading order; text without a role is left out. */
  accessibleTree(tab: Tab): Promise<readonly Accessible[]>
  /** Errors nobody caught in the extension's own code since the start, wherever it runs. */
  troubles(): Promise<readonly string[]>
  /** Resolves when the browser has gone, however that came about. */
  readonly gone: Promise<void>
  /** Ends the browser and removes its profile. Safe to call twice. */
  close(): Promise<void>
}

export function start(options: Start): Promise<Session> {
  return options.browser === 'chromium' ? startChromium(options) : startFirefox(options)
}
