/** Sound values and texts that somebody has spoiled, by accident or on purpose. */
import fc from 'fast-check'

/** Texts that mean something to somebody. */
export const trick = fc.constantFrom(
  '',
  ' ',
  '__proto__',
  'constructor',
  '## Sources',
  '---',
  '<img src=x onerror=alert(1)>',
  '</script>',
  '[a](javascript:alert(1))',
  'javascript:alert(1)',
  'https://user:pass@evil.example/',
  'https://example.org/)',
  'the',
  'a; b',
  '\u202eevil\u202c',
  'zero\u200bwidth',
  '\ue05b\ue05d',
  '\ud800',
  'e\u0301\u0301'.repeat(40),
  'ﬃ',
  '\u1d160'.repeat(50),
  '=cmd()',
  "'=1",
  '"',
  'x'.repeat(700),
  '(((((a+)+)+)+)+)$',
  '2025-02-30',
  '0000-00-00',
  '٣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿👩‍👧',
)

const value: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: trick, weight: 6 },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(null, true, false, 0, -0, -1, 1.5, 1e308, 3, [], {}, [[]], [null], [0], ['a', 'a']),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Every way into a value: the keys and numbers that lead to each of its parts. */
function ways(of: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof of !== 'object' || of === null) return [way]
  return [way, ...Object.entries(of).flatMap(([key, each]) => ways(each, [...way, key]))]
}

/** The value with another one at the end of a way; absent when it is undefined. */
function changed(of: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to
  if (typeof of !== 'object' || of === null) return of
  const entries = Object.entries(of as Record<string, unknown>)
  if (Array.isArray(of))
    return entries.flatMap(([name, each]) =>
      name === key ? (rest.length === 0 && to === undefined ? [] : [changed(each, rest, to)]) : [each],
    )
  return Object.fromEntries(
    entries.map(([name, each]) => [name, name === key ? changed(each, rest, to) : each]),
  )
}

/** A sound value, spoiled in one to four places. */
export const spoiled = (sound: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...ways(sound)), fc.option(value, { nil: undefined, freq: 6 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map(changes => changes.reduce((all, [way, to]) => changed(all, way, to), sound))

/** A text, cut, doubled or with other signs in it. */
export const garbled = (sound: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: sound.length }),
        fc.integer({ min: 0, max: 40 }),
        fc.oneof(trick, fc.string({ unit: 'binary', maxLength: 6 })),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map(cuts =>
      cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), sound),
    )

export const json = (of: unknown): string => JSON.stringify(of) ?? ''

/** A file of JSON, spoiled inside or as text. */
export const spoiledFile = (sound: string): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: spoiled(JSON.parse(sound)).map(json), weight: 8 },
    { arbitrary: garbled(sound), weight: 2 },
  )
