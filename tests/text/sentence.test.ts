import { expect, test } from 'vitest'
import { sentenceOf, sentencesIn } from '../../src/text/sentence.ts'
import { marked } from '../notation.ts'

test.each<[what: string, line: string, sentence: string]>([
  ['the one in the middle', 'First. The **IRS** said so. Last.', ' The IRS said so.'],
  ['abbreviations end nothing', 'See Doe v. **Noem** and Sec. 3. Then.', 'See Doe v. Noem and Sec. 3.'],
  ['initials end nothing', 'The U.S. **Treasury** paid. Then.', 'The U.S. Treasury paid.'],
  ['nor do three of them', 'The F.B.I. and **D.H.S.** knew. Then.', 'The F.B.I. and D.H.S. knew.'],
  ['a rank ends nothing', 'Adm. Smith and Sgt. **Jones** knew. Then.', 'Adm. Smith and Sgt. Jones knew.'],
  ['a degree ends nothing', 'With a Ph.D. she **won**. Then.', 'With a Ph.D. she won.'],
  [
    'a state cut short ends nothing before small letters',
    'Some Calif. **lawmakers** knew. Then.',
    'Some Calif. lawmakers knew.',
  ],
  ['but a sentence may end in one', 'They met in Erie, Pa. Then **Jones** left.', ' Then Jones left.'],
  ['a firm’s name ends nothing', 'Warner Bros. **Discovery** fell. Then.', 'Warner Bros. Discovery fell.'],
  ['quotation marks close it', '“We asked **ICE**.” She left.', '“We asked ICE.'],
  ['a blank line ends it', 'Headline\n\nThe **IRS** said', '\nThe IRS said'],
  ['decimals end nothing', 'About 5.8 million **ITINs** exist', 'About 5.8 million ITINs exist'],
])('%s', (_, line, sentence) => {
  const { text, surfaces } = marked(line)
  const start = text.indexOf(surfaces[0]!)
  const span = sentencesIn(text).find(sentence => sentence.start <= start && start < sentence.end)!
  expect(text.slice(span.start, span.end)).toBe(sentence)
})

test('sentences follow one another without a gap', () => {
  const text = 'One. Two! “Three?” Four\n\nFive'
  const sentences = sentencesIn(text)
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  expect(sentences).toHaveLength(5)
})

test('a text without an end is cut, and none has none', () => {
  expect(sentencesIn('x'.repeat(2500)).map(({ start, end }) => end - start)).toEqual([1000, 1000, 500])
  expect(sentencesIn('')).toEqual([])
})

test.each<[what: string, line: string, before: string, after: string]>([
  ['in the middle', 'First. The **IRS** said so. Last.', ' The ', ' said so.'],
  ['at the start', '**ICE** said so. Last.', '', ' said so.'],
  ['at the end', 'First. Ask **ICE**', ' Ask ', ''],
  ['with a period of its own', 'It paid **Acme Inc.** in May. Last.', 'It paid ', ' in May.'],
  ['far into a long text', `${'Wait. '.repeat(1000)}Ask **ICE** now. Last.`, ' Ask ', ' now.'],
])('a span parts its sentence: %s', (_, line, before, after) => {
  const { text, surfaces } = marked(line)
  const words = surfaces[0]!
  const start = text.indexOf(words)
  expect(sentenceOf(text, { start, end: start + words.length })).toEqual({ before, words, after })
})

test('of a sentence without an end only what is near is looked at', () => {
  const { before, words, after } = sentenceOf(`${'x '.repeat(5000)}ICE${' y'.repeat(5000)}`, {
    start: 10_000,
    end: 10_003,
  })
  expect(words).toBe('ICE')
  expect(before.length + after.length).toBeLessThan(2000)
})
