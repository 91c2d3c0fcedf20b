import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { root } from '../../src/cli/built.ts'
import { speakIn } from '../../src/cli/speak.ts'
import { readCatalog, templatesOf } from '../../src/compile/catalog.ts'
import { WORDS_OF_CARD } from '../../src/ui/card/words-of-card.ts'
import { kindInWords } from '../../src/ui/kind.ts'
import { fromTemplates } from '../../src/ui/templates.ts'
import {
  dateInWords,
  entryLanguage,
  inFigures,
  language,
  say,
  sayAround,
  sayCount,
  speakBy,
} from '../../src/ui/words.ts'
import { sourceFiles } from './source-files.ts'

/** Every message's name, and what the two forms of one that counts have in common. */
const keys = new Set(Object.keys(readCatalog(root, 'en')).map(key => key.split('_')[0]!))

beforeEach(() => speakIn('en'))

test('before anybody has said where the words come from, saying something is a mistake', async () => {
  vi.resetModules()
  const words = await import('../../src/ui/words.ts')
  expect(() => words.say('cardBack')).toThrow('Call speakBy')
  expect(() => words.sayCount('cardSources', 1)).toThrow('Call speakBy')
  expect(() => words.dateInWords('2025-03-21')).toThrow('Call speakBy')
})

test('nothing is asked before something is said', () => {
  const getMessage = vi.fn(() => 'Back')
  speakBy(getMessage, 'en')
  expect(getMessage).not.toHaveBeenCalled()
  expect(say('cardBack')).toBe('Back')
  expect(getMessage.mock.calls).toEqual([['cardBack', []]])
})

test.each<[locale: string, uiLanguage: string, said: string]>([
  ['en', 'en-US', 'Newsgloss is off on example.org.'],
  ['es', 'es-MX', 'Newsgloss está desactivado en example.org.'],
])('a sentence in %s', (locale, uiLanguage, said) => {
  speakIn(locale, uiLanguage)
  expect(say('pageIsOff', 'example.org')).toBe(said)
})

test('what is given is said as it is, even if it looks like a place for something', () => {
  expect(say('pageIsOff', '$1 $SITE$ $&')).toBe('Newsgloss is off on $1 $SITE$ $&.')
})

test.each<[locale: string, count: number, said: string]>([
  ['en', 1, '1 source, checked X'],
  ['en', 2, '2 sources, checked X'],
  ['en', 0, '0 sources, checked X'],
  ['en', 1234, '1,234 sources, checked X'],
  ['es', 1, '1 fuente, revisada el X'],
  ['es', 2, '2 fuentes, revisadas el X'],
  // Spanish has a third form, for millions, which says the same here.
  ['es', 1_000_000, '1.000.000 fuentes, revisadas el X'],
])('in %s, %d', (locale, count, said) => {
  speakIn(locale)
  expect(sayCount('cardSources', count, 'X')).toBe(said)
})

test('a language with more forms than two may have its own', () => {
  speakBy(fromTemplates({ locale: 'pl', cardSources_few: '$1 źródła', cardSources_other: '$1 źródeł' }), 'pl')
  expect([2, 5].map(count => sayCount('cardSources', count))).toEqual(['2 źródła', '5 źródeł'])
})

test('a sentence goes around elements', () => {
  const [first, second] = [{ is: 'an element' }, { is: 'another' }]
  speakBy(fromTemplates({ locale: 'en', cardBeyondUs: '$2, then $1.' }), 'en')
  expect(sayAround('cardBeyondUs', first, second)).toEqual(['', second, ', then ', first, '.'])
})

describe('dates and numbers', () => {
  test.each<[locale: string, uiLanguage: string, tag: string, day: string, month: string, number: string]>([
    ['en', 'en-US', 'en-US', 'Mar 21, 2025', 'Oct 2022', '1,500,000.25'],
    ['en', 'en-GB', 'en-GB', '21 Mar 2025', 'Oct 2022', '1,500,000.25'],
    ['es', 'es-US', 'es-US', '21 mar 2025', 'oct 2022', '1,500,000.25'],
    ['es', 'es', 'es', '21 mar 2025', 'oct 2022', '1.500.000,25'],
    // A browser in a language we don't have gets English words, and so English dates.
    ['en', 'de-AT', 'en', 'Mar 21, 2025', 'Oct 2022', '1,500,000.25'],
    ['en', 'enm', 'en', 'Mar 21, 2025', 'Oct 2022', '1,500,000.25'],
  ])('%s words in a browser that speaks %s', (locale, uiLanguage, tag, day, month, number) => {
    speakIn(locale, uiLanguage)
    expect(language()).toBe(tag)
    expect(dateInWords('2025-03-21').replace(/ de /g, ' ')).toBe(day)
    expect(dateInWords('2022-10').replace(/ de /g, ' ')).toBe(month)
    expect(inFigures(1_500_000.25)).toBe(number)
  })
})

test('what comes out of the glossary says that it is English, where the interface is not', () => {
  expect(entryLanguage()).toBeUndefined()
  speakIn('es', 'es-MX')
  expect(entryLanguage()).toBe('en')
})

test('what kind of event it was', () => {
  expect((['announced', 'ruling', 'happened'] as const).map(kindInWords)).toEqual(['announced', 'ruling', ''])
})

describe('words that travel to a page', () => {
  afterEach(() => vi.doUnmock('webextension-polyfill'))

  test.each(['en', 'es'])('say there what the browser says here: %s', async locale => {
    const getMessage = fromTemplates(templatesOf(readCatalog(root, locale)))
    vi.resetModules()
    vi.doMock('webextension-polyfill', () => ({
      default: { i18n: { getMessage, getUILanguage: () => locale } },
    }))
    const { wordsForPage } = await import('../../src/browser/speech.ts')
    const { templates, uiLanguage } = JSON.parse(JSON.stringify(wordsForPage(WORDS_OF_CARD)))
    const there = fromTemplates(templates)
    const given = ['§ 1', 'two', 'three']
    expect(uiLanguage).toBe(locale)
    for (const key of WORDS_OF_CARD) {
      expect(there(key, given)).toBe(getMessage(key, given))
      expect(there(key, given)).not.toBe('')
    }
  })
  test('are all that a card says', () => {
    expect(WORDS_OF_CARD).toEqual(
      expect.arrayContaining(['locale', 'cardBack', 'cardSources_one', 'cardKind_ended']),
    )
    const sources = sourceFiles(/^ui\/(?:card\/|kind\.ts)/).map(([, text]) => text)
    const quoted = sources.flatMap(text => [...text.matchAll(/['`]([A-Za-z0-9]+)/g)].map(found => found[1]!))
    const said = quoted.filter(word => keys.has(word))
    expect(said).toEqual(expect.arrayContaining(['cardBack', 'cardSources', 'cardKind']))
    expect(said.filter(key => !WORDS_OF_CARD.some(word => word.split('_')[0] === key))).toEqual([])
  })
})
