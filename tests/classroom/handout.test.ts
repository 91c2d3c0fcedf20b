/** The sheets of paper, opened by an HTML parser. */
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { HandoutWords } from '../../src/classroom/handout-words.ts'
import type { Lesson } from '../../src/classroom/lesson.ts'
import { onOneLine, printable } from '../../src/classroom/printable.ts'
import { letterOf, matching } from '../../src/classroom/quiz.ts'
import { sheetInHtml } from '../../src/classroom/sheet-html.ts'
import { SHEET_NAMES, SHEETS, type SheetName } from '../../src/classroom/sheets.ts'
import { root } from '../../src/cli/built.ts'
import { localesIn } from '../../src/compile/catalog.ts'
import { english, wordsIn } from './english.ts'
import { bridge, hostileLesson } from './lessons.ts'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

const elementsIn = (parent: Parent): Element[] =>
  parent.childNodes.flatMap(node => ('tagName' in node ? [node, ...elementsIn(node)] : []))

const textOf = (parent: Parent): string =>
  parent.childNodes
    .map(node => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('')

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find(attribute => attribute.name === name)?.value

/** The text of every element of that tag, or of that class where a dot stands before it. */
const textsOf = (html: string, what: string): string[] =>
  elementsIn(parse(html))
    .filter(element =>
      what.startsWith('.')
        ? (attributeOf(element, 'class') ?? '').split(' ').includes(what.slice(1))
        : element.tagName === what,
    )
    .map(textOf)

/** A sheet as its file has it; null where the lesson has too little for it. */
const fileOf =
  (name: SheetName) =>
  (lesson: Lesson, words: HandoutWords): string | null => {
    const sheet = SHEETS[name](lesson, words)
    return sheet && sheetInHtml(sheet)
  }
const handout = (lesson: Lesson, words: HandoutWords): string => fileOf('handout')(lesson, words)!
const vocabulary = (lesson: Lesson, words: HandoutWords): string => fileOf('vocabulary')(lesson, words)!
const answers = (lesson: Lesson, words: HandoutWords): string => fileOf('answers')(lesson, words)!
const matchingSheet = fileOf('matching')
const fillInSheet = fileOf('fill-in')

test('a handout says what it is, who made it, what it is about, each term and each question', () => {
  const html = handout(bridge, english)
  expect(textsOf(html, 'h1')).toEqual(['The bridge on Mill Street'])
  expect(textsOf(html, '.about')).toEqual([
    'By Ms. Rivera · Council puts bridge bonds on the ballot · example.com · March 24, 2026',
  ])
  expect(textsOf(html, '.address')).toEqual(['https://www.example.com/2026/bridge?a=1&b=2'])
  expect(textsOf(html, 'h2')).toEqual(['Words to know', 'Questions', 'Sources, as of November 22, 2026'])
  expect(textsOf(html, 'h3')).toEqual(bridge.terms.map(({ headword }) => headword))
  expect(textsOf(html, '.gist')).toEqual(bridge.terms.map(({ gist }) => gist))
  expect(textsOf(html, 'blockquote')).toEqual(bridge.terms.slice(0, 4).map(({ context }) => context))
  expect(textsOf(html, '.remark')).toEqual(['Note: Ours meets on the first Monday.\nAnyone may watch.'])
  expect(
    elementsIn(parse(html))
      .filter(({ tagName }) => tagName === 'b')
      .map(textOf),
  ).toEqual(expect.arrayContaining(['The City Council', 'city councils', 'bond measures', 'eminent domain']))
  expect(textsOf(html, '.options')).toEqual(['AMore than halfBTwo thirdsCAll of them', 'AYesBNo'])
  expect(textsOf(html, '.lines')).toHaveLength(1)
  expect(textsOf(html, '.small')[0]).toContain('Eminent domain: About the Eminent domain (example.org)')
})
test('a line that ends right before the term ends once', () => {
  const context = 'The council met\r\nbond measures were passed.'
  const html = handout(
    { ...bridge, terms: [{ ...bridge.terms[0]!, context, surface: '\nbond measures' }] },
    english,
  )
  expect(textsOf(html, 'blockquote')).toEqual(['The council met\nbond measures were passed.'])
})
test('the teacher’s paragraphs stay paragraphs', () => {
  const note = elementsIn(parse(handout(bridge, english))).find(
    element => attributeOf(element, 'class') === 'note',
  )!
  expect(elementsIn(note).map(textOf)).toEqual(bridge.note.split('\n\n'))
})
test('days that differ stand with their terms; the title of the article is not said twice', () => {
  const [first, ...others] = bridge.terms
  const html = handout(
    { ...bridge, title: bridge.article!.title, terms: [{ ...first!, reviewed: '2026-01-05' }, ...others] },
    english,
  )
  expect(textsOf(html, 'h2').at(-1)).toBe('Sources')
  expect(textsOf(html, '.small')[0]).toContain('City council, as of January 5, 2026: About')
  expect(textsOf(html, '.about')).toEqual(['By Ms. Rivera · example.com · March 24, 2026'])
})
test('of many sources two, and how many more', () => {
  const sources = [1, 2, 3, 4].map(n => ({ title: `Source ${n}`, address: `https://example.org/${n}` }))
  const html = handout({ ...bridge, terms: [{ ...bridge.terms[0]!, sources }] }, english)
  expect(textsOf(html, '.small')).toEqual([
    '\nCity council: Source 1 (example.org); Source 2 (example.org); and 2 more\n',
  ])
})
test('nothing is made of what is not there', () => {
  const bare: Lesson = { title: 'Words', by: '', article: null, note: ' ', terms: [], questions: [] }
  const html = handout(bare, english)
  expect(textsOf(html, 'h2')).toEqual([])
  expect(textsOf(html, '.about')).toEqual([])
  expect(textsOf(html, '.footnote')).toEqual([])
  expect(matchingSheet(bare, english)).toBeNull()
  expect(fillInSheet(bare, english)).toBeNull()
})

test('the vocabulary has two lines for each word', () => {
  const html = vocabulary(bridge, english)
  expect(textsOf(html, 'h2')).toEqual(bridge.terms.map(({ headword }) => headword))
  expect(textsOf(html, '.lines')).toHaveLength(5)
  expect(textsOf(html, 'th').slice(0, 2)).toEqual(['Words to know', 'In my own words'])
})

describe('quizzes and their key', () => {
  test('the key leads from each word on the matching sheet to its meaning', () => {
    const html = matchingSheet(bridge, english)!
    const words = textsOf(html, '.word')
    const meanings = textsOf(html, '.gist')
    expect(words).toEqual(bridge.terms.map(({ headword }) => headword))
    const { key } = matching(bridge)!
    const said = key.map((meaning, word) => `${words[word]}: ${letterOf(meaning)}`)
    const [, inMatching] = textsOf(answers(bridge, english), '.key')
    expect(inMatching!.trim().split('\n')).toEqual(said)
    expect(key.map(meaning => meanings[meaning])).toEqual(bridge.terms.map(({ gist }) => gist))
  })
  test('the sentences lack their words, and the key has them', () => {
    const [sentences] = textsOf(fillInSheet(bridge, english)!, '.sentences')
    const blank = '_'.repeat(20)
    expect(sentences!.trim().split('\n')[1]).toBe(
      `Two ${blank} will be on the ballot, the larger for the bridge.`,
    )
    const [questions, , missing] = textsOf(answers(bridge, english), '.key')
    expect(missing!.trim().split('\n')[1]).toBe('Bond measure (in the article: “bond measures”)')
    expect(questions!.trim().split('\n')[1]).toBe(
      'What share of the votes does the measure need?B Two thirds',
    )
    expect(questions!.trim().split('\n')[2]).toBe('Would you vote for it?Answers will vary.')
  })
})

test.each(localesIn(root))('every word is there in %s', locale => {
  const words = wordsIn(locale)
  const said = Object.values(words).map(word =>
    typeof word === 'function' ? word(word.length === 0 ? '' : ('7' as never)) : word,
  )
  expect(said.filter(word => word === '')).toEqual([])
  expect(words.language).toBe(locale)
})
test('a sheet says its language, and that of the English in it', () => {
  const elements = elementsIn(parse(handout(bridge, wordsIn('es'))))
  expect(attributeOf(elements.find(({ tagName }) => tagName === 'html')!, 'lang')).toBe('es')
  const headings = elements.filter(({ tagName }) => tagName === 'h3')
  expect(headings.map(heading => attributeOf(heading, 'lang'))).toEqual(['en', 'en', 'en', 'en', undefined])
  expect(textsOf(handout(bridge, wordsIn('es')), '.about')[0]).toContain('24 de marzo de 2026')
})

/** All that our sheets are made of. */
const TAGS =
  /^(?:html|head|meta|title|style|body|header|main|section|h[1-3]|p|ol|ul|li|div|span|b|i|bdi|a|blockquote|table|thead|tbody|tr|th|td)$/
const ATTRIBUTES = /^(?:class|lang|dir|href|scope|aria-hidden|charset|name|content)$/

test.each(SHEET_NAMES)('%s: any words stay words', name => {
  const make = fileOf(name)
  fc.assert(
    fc.property(hostileLesson, lesson => {
      const html = make(lesson, english)
      if (html === null) return
      const errors: string[] = []
      const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
      expect(errors).toEqual([])
      for (const { tagName, attrs } of elementsIn(document)) {
        expect(tagName).toMatch(TAGS)
        for (const { name, value } of attrs) {
          expect(name).toMatch(ATTRIBUTES)
          if (name === 'href') expect(value).toMatch(/^https?:\/\//)
          if (name === 'class') expect(value).toMatch(/^[a-z ]+$/)
        }
      }
      expect(textsOf(html, 'style')).toHaveLength(1)
      expect(textsOf(html, 'h1')).toEqual([onOneLine(lesson.title) || '—'])
    }),
    { numRuns: 150 },
  )
})
test('any words come back, term for term', () => {
  fc.assert(
    fc.property(hostileLesson, lesson => {
      const html = handout(lesson, english)
      expect(textsOf(html, 'h3')).toEqual(lesson.terms.map(({ headword }) => onOneLine(headword) || '—'))
      expect(textsOf(html, '.gist')).toEqual(lesson.terms.map(({ gist }) => onOneLine(gist) || '—'))
      expect(textsOf(html, 'blockquote')).toEqual(
        lesson.terms
          .map(({ context }) => context)
          .filter(context => onOneLine(context) !== '')
          .map(printable),
      )
      expect(textsOf(vocabulary(lesson, english), 'tr')).toHaveLength(lesson.terms.length + 1)
    }),
    { numRuns: 150 },
  )
})
test('a sheet asks for nothing outside itself, and is the same every time', () => {
  for (const make of SHEET_NAMES.map(fileOf)) {
    const html = make(bridge, english)!
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed)\b|@import|url\(|\ssrc=|\son\w+=/i)
    expect(make(bridge, english)).toBe(html)
  }
})
