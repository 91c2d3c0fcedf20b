/** The words of our sheets, for tests. */
import { type HandoutWords, handoutWords } from '../../src/classroom/handout-words.ts'
import { root } from '../../src/cli/built.ts'
import { readCatalog, templatesOf } from '../../src/compile/catalog.ts'
import { fromTemplates } from '../../src/ui/templates.ts'

export const wordsIn = (locale: string): HandoutWords =>
  handoutWords(fromTemplates(templatesOf(readCatalog(root, locale))))

export const english = wordsIn('en')
