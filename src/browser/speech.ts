/** The browser's own choice among the languages of our interface. */
import browser from 'webextension-polyfill'

export const getMessage = (key: string, given: string[]): string => browser.i18n.getMessage(key, given)

export const uiLanguage = (): string => browser.i18n.getUILanguage()

/** The words that an article's page needs to show a card. */
export interface WordsForPage {
  /** Messages by name, with `$1`, `$2`, … where something is given. */
  readonly templates: Readonly<Record<string, string>>
  /** The browser's language, `en-GB`. */
  readonly uiLanguage: string
}

/** Each place filled with itself; browsers know nine. */
const PLACES = Array.from({ length: 9 }, (_, i) => `$${i + 1}`)

/** The messages of those names, for a page that cannot ask the browser: its extension may be updated under it. */
export const wordsForPage = (keys: readonly string[]): WordsForPage => ({
  templates: Object.fromEntries(keys.map(key => [key, getMessage(key, PLACES)])),
  uiLanguage: uiLanguage(),
})
