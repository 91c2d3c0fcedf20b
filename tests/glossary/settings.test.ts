import { describe, expect, test } from 'vitest'
import {
  DEFAULTS,
  type Settings,
  settingsFrom,
  wishOf,
  withChangeUndone,
  withKnown,
  withSite,
} from '../../src/glossary/settings.ts'
import { readSettingsFile, settingsFile } from '../../src/glossary/settings-file.ts'

const mine: Settings = {
  offSites: ['example.org'],
  density: 'none',
  markStyle: 'tint',
  known: [
    { key: 'tax/irs', name: 'IRS' },
    { key: 'usc:26:6103', name: '26 U.S.C. § 6103' },
  ],
}

test('nothing kept: as at first', () => {
  expect(settingsFrom({})).toEqual(DEFAULTS)
  expect(settingsFrom(null)).toEqual(DEFAULTS)
})

test('what cannot be read falls back alone; the rest stays', () => {
  expect(
    settingsFrom({ ...mine, density: 'plenty', known: [mine.known[0], 'IRS', { key: 3 }, null] }),
  ).toEqual({ ...mine, density: 'usual', known: [mine.known[0]] })
  expect(settingsFrom({ offSites: 'example.org', markStyle: {} })).toEqual(DEFAULTS)
})

test('of sites, only hosts as browsers spell them are kept: one other would keep us off everywhere', () => {
  const hosts = [
    'news.example.org',
    'example.org.',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'xn--bcher-kva.example',
  ]
  const others = [
    '',
    'foo:bar',
    '::',
    '[',
    '[g]',
    '.',
    'a..b',
    '*',
    '*.example.org',
    'EXAMPLE.org',
    'a b',
    'a/b',
    7,
  ]
  expect(settingsFrom({ offSites: [...others, ...hosts] }).offSites).toEqual(hosts)
})

test('a term is known once, the latest last, and can be taken back', () => {
  const again = withKnown(mine, { key: 'tax/irs', name: 'IRS' }, true)
  expect(again.known.map(({ key }) => key)).toEqual(['usc:26:6103', 'tax/irs'])
  expect(withKnown(again, { key: 'tax/irs', name: '' }, false).known.map(({ key }) => key)).toEqual([
    'usc:26:6103',
  ])
})

test('a site is off once, and on again', () => {
  expect(withSite(mine, 'example.org', false).offSites).toEqual(['example.org'])
  expect(withSite(mine, 'example.org', true).offSites).toEqual([])
})

test('a page is told the keys of what is known, no names and no sites', () => {
  expect(wishOf(mine)).toEqual({ density: 'none', markStyle: 'tint', known: ['tax/irs', 'usc:26:6103'] })
})

test('a file brings back what was written', () => {
  expect(readSettingsFile(settingsFile(mine))).toEqual(mine)
})

test.each([
  ['', 'not settings'],
  ['{', 'not settings'],
  ['[]', 'not settings'],
  ['null', 'not settings'],
  ['{"density":"all"}', 'not settings'],
  ['{"newsgloss":"pack","version":1}', 'not settings'],
  ['{"newsgloss":"settings","version":2}', 'from a newer version'],
  [' '.repeat(2_000_001), 'too long'],
])('a file that is none of ours is refused: %j', (text, why) => {
  expect(readSettingsFile(text)).toBe(why)
})

test('names that mean something to JavaScript stay names', () => {
  const read = readSettingsFile(
    '{"newsgloss":"settings","version":1,"__proto__":{"density":"all"},"known":[{"key":"__proto__","name":"x"}]}',
  )
  expect(read).toEqual({ ...DEFAULTS, known: [{ key: '__proto__', name: 'x' }] })
})

test('a site that is no host is left out, and the others stay', () => {
  const offSites = [
    'example.org',
    'no host at all',
    '*',
    '',
    'a/b',
    '127.0.0.1',
    '[::1]',
    'xn--bcher-kva.example',
  ]
  expect(settingsFrom({ offSites }).offSites).toEqual([
    'example.org',
    '127.0.0.1',
    '[::1]',
    'xn--bcher-kva.example',
  ])
})

describe('a change undone', () => {
  const bee = { key: 'bee', name: 'Bee' }
  const cee = { key: 'cee', name: 'Cee' }
  const before: Settings = { ...mine, known: [bee, cee] }
  test('leaves everything as it was', () => {
    const after = withSite(withKnown(before, bee, false), 'example.org', true)
    expect(withChangeUndone(after, before, after)).toEqual(before)
  })
  test('keeps what was learnt, switched off and chosen since', () => {
    const after = withKnown(before, cee, false)
    const since = withSite({ ...withKnown(after, mine.known[0]!, true), density: 'all' }, 'b.example', false)
    expect(withChangeUndone(since, before, after)).toEqual({ ...since, known: [bee, cee, mine.known[0]] })
  })
  test('of settings from a file takes out what the file brought, and nothing else', () => {
    const after: Settings = { ...DEFAULTS, known: [cee, mine.known[0]!] }
    const since: Settings = { ...withKnown(after, mine.known[1]!, true), markStyle: 'line' }
    expect(withChangeUndone(since, before, after)).toEqual({
      offSites: ['example.org'],
      density: 'none',
      markStyle: 'line',
      known: [bee, cee, mine.known[1]],
    })
  })
})
