import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bugs } from '../../package.json'
import { type ErrorReport, sentenceAround, writeReport } from '../../src/glossary/error-report.ts'

const ISSUES = 'https://github.com/newsgloss/newsgloss/issues'
const PLAIN: ErrorReport = {
  headword: 'CHNV parole',
  key: 'immigration/chnv-parole',
  version: '0.1.0',
  reviewed: '2026-11-22',
  wrong: 'The end date is wrong.\nSee the notice.',
  sentence: null,
}
const write = (rest: Partial<ErrorReport> = {}) => writeReport({ ...PLAIN, ...rest }, ISSUES)
const bodyIn = (address: string): string | null => new URL(address).searchParams.get('body')

describe('the text', () => {
  test('says what it is about, of which version, and what is wrong', () => {
    expect(write().text).toBe(
      [
        'Mistake in “CHNV parole” (immigration/chnv-parole)',
        'Newsgloss 0.1.0, entry reviewed 2026-11-22',
        '',
        'What is wrong:',
        '',
        'The end date is wrong.',
        'See the notice.',
      ].join('\n'),
    )
  })
  test('holds the sentence only when it is chosen, and the address does as well', () => {
    const sentence = 'A judge paused it on Monday.'
    const without = write()
    const chosen = write({ sentence })
    expect(without.text).not.toContain('judge')
    expect(decodeURIComponent(without.address)).not.toContain('judge')
    expect(chosen.text).toContain(`\`\`\`text\n${sentence}\n\`\`\``)
    expect(bodyIn(chosen.address)).toContain(sentence)
  })
  test('of a place in the law without an entry tells no review', () => {
    const { text } = write({ key: 'usc:8:1182', headword: '8 U.S.C. § 1182', reviewed: null, wrong: '' })
    expect(text).toBe('Mistake in “8 U.S.C. § 1182” (usc:8:1182)\nNewsgloss 0.1.0\n\nWhat is wrong:')
  })
  test('keeps a page’s words from being links, pictures or calls of names where it is shown', () => {
    const { text } = write({ sentence: '![x](https://evil.example/) @everyone ```` <b>' })
    expect(text).toContain('\n`````text\n![x](https://evil.example/) @everyone ```` <b>\n`````\n')
  })
  test('is one line where one line is meant, and hides nothing', () => {
    const { text } = write({
      headword: 'A\r\nB\u202Eevil\u200B\u0000',
      key: 'x\n\n# heading',
      sentence: 'One.\n```\nTwo\u2066.',
    })
    expect(text).toContain('Mistake in “A Bevil” (x # heading)\n')
    expect(text).toContain('One. ``` Two.')
    expect(text).not.toMatch(/[^\P{C}\n]/u)
  })
})

describe('the address', () => {
  test('opens a new issue of the project, and carries exactly the text', () => {
    const { text, address } = write({ wrong: 'a & b = c? #1 + 2 %20 "quoted" ñ 漢 🙂\r\nnext\ttab' })
    const url = new URL(address)
    expect(url.origin + url.pathname).toBe(`${ISSUES}/new`)
    expect([...url.searchParams.keys()]).toEqual(['title', 'body'])
    expect(url.hash).toBe('')
    expect(url.searchParams.get('title')).toBe('Mistake in “CHNV parole”')
    expect(url.searchParams.get('body')).toBe(text)
    expect(text).toContain('a & b = c? #1 + 2 %20 "quoted" ñ 漢 🙂\nnext\ttab')
  })
  test('is that of the package', () => {
    expect(bugs.url).toBe(ISSUES)
  })
  test('is never too long: the text is cut, in both, and says so', () => {
    for (const character of ['x', 'ñ', '漢', '🙂', '\n.']) {
      const { text, address, cut } = write({ wrong: character.repeat(9000) })
      expect(cut).toBe(true)
      expect(address.length).toBeLessThanOrEqual(6000)
      expect(address.length).toBeGreaterThan(5900)
      expect(text.endsWith('…')).toBe(true)
      expect(bodyIn(address)).toBe(text)
      expect(text).not.toContain('\uFFFD')
    }
  })
  test('just short enough is not cut', () => {
    const room = 6000 - write({ wrong: 'x' }).address.length
    expect(write({ wrong: 'x'.repeat(room + 1) })).toMatchObject({ cut: false })
    expect(write({ wrong: 'x'.repeat(room + 1) }).address).toHaveLength(6000)
    expect(write({ wrong: 'x'.repeat(room + 2) })).toMatchObject({ cut: true })
  })
  test('whatever is written, it can be read back as the very text', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 9000 })
    const halves = fc.array(fc.constantFrom('\uD83D', '\uDE42', 'a', '`', '\r', '\u0000'), { maxLength: 50 })
    const strange = fc.oneof(
      anything,
      halves.map(all => all.join('')),
    )
    fc.assert(
      fc.property(strange, strange, strange, fc.option(strange), (headword, key, wrong, sentence) => {
        const { text, address } = write({ headword, key, wrong, sentence })
        expect(address.length).toBeLessThanOrEqual(6000)
        expect(address.startsWith(`${ISSUES}/new?title=`)).toBe(true)
        expect(bodyIn(address)).toBe(text)
        expect(text.split('\n')[0]).toMatch(/^Mistake in “/)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the sentence of a mention', () => {
  const passage = 'It began in May. The CHNV parole ended in 2025, said J. Doe.  Nobody knew.'
  const at = (words: string) => {
    const start = passage.indexOf(words)
    return { start, end: start + words.length }
  }
  test('is the whole one, and only that one', () => {
    expect(sentenceAround(passage, at('CHNV parole'))).toBe('The CHNV parole ended in 2025, said J. Doe.')
  })
  test('is both when the mention stands in two', () => {
    expect(sentenceAround(passage, at('May. The'))).toBe(
      'It began in May. The CHNV parole ended in 2025, said J. Doe.',
    )
  })
  test('is none without a passage, or outside of it', () => {
    expect(sentenceAround('', { start: 0, end: 0 })).toBeNull()
    expect(sentenceAround(passage, { start: 900, end: 950 })).toBeNull()
    expect(sentenceAround('   ', { start: 0, end: 2 })).toBeNull()
  })
})
