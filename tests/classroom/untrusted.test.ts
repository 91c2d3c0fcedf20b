import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressFrom,
  BUNDLED_ID,
  fieldsOf,
  GIVEN_ID,
  HTTP_OR_HTTPS,
  HTTPS,
  listening,
  manyLines,
  oneLine,
  parsed,
} from '../../src/classroom/untrusted.ts'

describe('text loses what no reader sees', () => {
  test.each([
    ['controls', 'a\u0000b\u0007c\u001bd\u009fe', 'abcde'],
    ['an override of direction', 'pay \u202elive\u202c', 'pay live'],
    ['isolates and marks of direction', '\u2066a\u2069\u200e\u200f\u061cb', 'ab'],
    ['zero-width spaces', 'par\u200bole\u2060s\ufeff', 'paroles'],
    ['a soft hyphen', 'par\u00adole', 'parole'],
    ['letters without a shape', 'a\u3164b\u115fc\u2800d', 'abcd'],
    ['words written in tags', 'a\u{e0068}\u{e0069}b', 'ab'],
    ['bytes hidden in selectors', 'a\ufe01\u{e0101}b', 'ab'],
    ['private use', 'a\ue05bb\u{f0000}', 'ab'],
    ['half a character', 'a\ud83db', 'ab'],
    ['line ends of any kind', 'a\r\nb\u2028c\vd', 'a b c d'],
    ['odd spaces', ' a\u00a0\u2003 b\t', 'a b'],
    ['a heap of marks', `a${'\u0317'.repeat(200)}`, `a${'\u0317'.repeat(8)}`],
  ])('%s', (_, text, clean) => {
    expect(oneLine(text)).toBe(clean)
  })
  test.each([
    ['a joiner in a family', '👩‍👧'],
    ['a selector behind a heart', '❤️'],
    ['a heart in flames', '❤️‍🔥'],
    ['a non-joiner in Persian', 'می‌خواهم'],
    ['a joiner in Sinhala', 'ශ්‍රී'],
    ['accents', 'Ángela São'],
    ['Hebrew and Arabic letters', 'שלום سلام'],
  ])('and keeps what it needs: %s', (_, text) => {
    expect(oneLine(text)).toBe(text.normalize('NFC'))
  })
  test('joiners in English join nothing', () => {
    expect(oneLine('par\u200cole \u200dx a\u200d👧')).toBe('parole x a👧')
  })
  test('lines are kept where they mean something', () => {
    expect(manyLines(' a  b\r\n\n\n\n c\u2028d \n')).toBe('a b\n\nc\nd')
  })
  test('clean text is clean', () => {
    const odd = fc.constantFrom(
      ...'\u200c\u200d\ufe0f\u0301\u0317👩👧❤मیी\u094d\n\r\u2028 a\u202e\u00ad\ue05b\ud83d\u{1f3fd}'.split(
        '',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(odd).map(all => all.join('')),
    )
    fc.assert(
      fc.property(text, text => {
        expect(oneLine(oneLine(text))).toBe(oneLine(text))
        expect(manyLines(manyLines(text))).toBe(manyLines(text))
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/u)
      }),
      { seed: 8, numRuns: 5_000 },
    )
  })
})

describe('addresses', () => {
  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JaVaScRiPt:alert(1)'],
    ['a blank before it', ' https://example.org'],
    ['a page in itself', 'data:text/html,x'],
    ['no encryption', 'http://example.org'],
    ['a name and a password', 'https://user:pass@example.org'],
    ['a name like a site', 'https://irs.gov@evil.example/'],
    ['no site', 'https://'],
    ['a file', 'file:///etc/passwd'],
    ['one without end', `https://example.org/${'a'.repeat(2_000)}`],
    ['a site without end', `https://${'a'.repeat(254)}.org/`],
    ['half an address', '//example.org'],
    ['nothing', ''],
  ])('%s is none that we link to', (_, text) => {
    expect(addressFrom(text, HTTPS)).toBeNull()
  })
  test('a good one comes in its plain spelling, letters of other scripts shown for what they are', () => {
    expect(addressFrom('https://EXAMPLE.org/a b\tc', HTTPS)).toBe('https://example.org/a%20bc')
    expect(addressFrom('https://аррle.com/', HTTPS)).toMatch(/^https:\/\/xn--[a-z0-9-]+\.com\/$/)
  })
  test('an article may be http', () => {
    expect(addressFrom('http://example.org/', HTTP_OR_HTTPS)).toBe('http://example.org/')
  })
})

describe('ids', () => {
  test('no pack can bear the name of a folder of ours', () => {
    for (const id of ['tax', 'immigration', 'local', 'a-b']) {
      expect(GIVEN_ID.test(id)).toBe(false)
      expect(BUNDLED_ID.test(`${id}/x`)).toBe(true)
    }
    expect(GIVEN_ID.test('civics-7f3a')).toBe(true)
    expect(BUNDLED_ID.test('civics-7f3a/x')).toBe(false)
  })
})

describe('objects', () => {
  test('only own fields are read, by name', () => {
    const { troubles, tell } = listening()
    const fields = fieldsOf(JSON.parse('{"__proto__":{"title":"x"},"by":"me"}'), 'it', tell)!
    expect(fields.text('title', 9)).toBe('')
    expect(fields.text('constructor', 9)).toBe('')
    expect(fields.text('by', 9)).toBe('me')
    expect(troubles).toEqual([])
  })
  test('what nests without end is not parsed', () => {
    for (const deep of ['['.repeat(900_000) + ']'.repeat(900_000), '{"a":'.repeat(200_000)]) {
      const { troubles, tell } = listening()
      expect(parsed(deep, 2_000_000, tell)).toBeUndefined()
      expect(troubles.map(({ kind }) => kind)).toEqual(['not JSON'])
    }
    const { troubles, tell } = listening()
    expect(parsed(JSON.stringify({ a: '[{'.repeat(500), b: '\\"[' }), 2_000_000, tell)).toBeDefined()
    expect(troubles).toEqual([])
  })
})
