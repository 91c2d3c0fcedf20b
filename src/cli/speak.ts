/** The interface's words where there is no browser: from the files themselves. */
import { readCatalog, templatesOf } from '../compile/catalog.ts'
import { fromTemplates } from '../ui/templates.ts'
import { speakBy } from '../ui/words.ts'
import { root } from './built.ts'

/**
 * From now on everything is said in that language.
 * @param uiLanguage the language of the browser we do as if we were in: `en-GB`.
 */
export const speakIn = (locale: string, uiLanguage = locale): void =>
  speakBy(fromTemplates(templatesOf(readCatalog(root, locale))), uiLanguage)
