import { expect, test } from 'vitest'
import { sentenceAround } from '../../src/text/sentence.ts'
import { marked } from '../notation.ts'

test.each<[what: string, line: string, sentence: string]>([
  ['the one in the middle', 'First. The **IRS** said so. Last.', ' The IRS said so.'],
  ['abbreviations end nothing', 'See Doe v. **Noem** and Sec. 3. Then.', 'See Doe v. Noem and Sec. 3.'],
  ['initials end nothing', 'The U.S. **Treasury** paid. Then.', 'The U.S. Treasury paid.'],
  ['quotation marks close it', '“We asked **ICE**.” She left.', '“We asked ICE.'],
  ['a blank line ends it', 'Headline\n\nThe **IRS** said', '\nThe IRS said'],
  ['decimals end nothing', 'About 5.8 million **ITINs** exist', 'About 5.8 million ITINs exist'],
])('%s', (_, line, sentence) => {
  const { text, surfaces } = marked(line)
  const start = text.indexOf(surfaces[0]!)
  const span = sentenceAround(text, { start, end: start + surfaces[0]!.length })
  expect(text.slice(span.start, span.end)).toBe(sentence)
})
