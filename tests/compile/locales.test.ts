/** The interface's words in every language: whole, alike, and used. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../src/cli/built.ts'
import { localesIn, type Message, namesIn, readCatalog, templatesOf } from '../../src/compile/catalog.ts'
import { sourceFiles } from '../ui/source-files.ts'

const english = readCatalog(root, 'en')
const keys = Object.keys(english)

/** What is the same in every language: an example out of an English article, and names of programs. */
const SAME_IN_ALL = [
  'welcomeExampleBefore',
  'welcomeExampleTerm',
  'welcomeExampleAfter',
  'shareQuizlet',
  'shareAnki',
  'shareQti',
]

/** The most characters the stores take. */
const LONGEST_DESCRIPTION = 132

/** What is wrong with a message's placeholders; a form for one thing may leave out how many there are. */
function misplaced(key: string, { message, placeholders = {} }: Message): string[] {
  const named = namesIn(message)
  const declared = Object.keys(placeholders)
  const contents = declared.map(name => placeholders[name]!.content)
  return [
    ...named.filter(name => !declared.includes(name)).map(name => `${key}: $${name}$ is not declared`),
    ...declared
      .filter(name => !named.includes(name) && !(name === 'count' && key.endsWith('_one')))
      .map(name => `${key}: “${name}” is not in the words`),
    ...(contents.every((content, i) => content === `$${i + 1}`)
      ? []
      : [`${key}: placeholders are not $1, $2, … in order`]),
    ...(/\$\d/.test(message) || /\$(?!\w+\$)/.test(message.replaceAll(/\$\w+\$/g, ''))
      ? [`${key}: a bare $`]
      : []),
  ]
}

test.each<[message: string, placeholders: Message['placeholders'], wrong: string[]]>([
  ['On $SITE$', { site: { content: '$1' } }, []],
  ['On it', { site: { content: '$1' } }, ['x: “site” is not in the words']],
  ['On $SITE$', {}, ['x: $site$ is not declared']],
  ['On $SITE$', { site: { content: '$2' } }, ['x: placeholders are not $1, $2, … in order']],
  ['On $1', {}, ['x: a bare $']],
])('placeholders of “%s”', (message, placeholders, wrong) => {
  expect(misplaced('x', { message, ...(placeholders && { placeholders }) })).toEqual(wrong)
})

test('English and Spanish are there', () => {
  expect(localesIn(root)).toEqual(expect.arrayContaining(['en', 'es']))
})

describe.each(localesIn(root))('%s', locale => {
  const catalog = readCatalog(root, locale)

  test('says which language it is', () => {
    expect(catalog.locale?.message).toBe(locale)
  })
  test('has the messages of the English file, in its order', () => {
    expect(Object.keys(catalog)).toEqual(keys)
  })
  test('leaves nothing unsaid', () => {
    expect(keys.filter(key => !catalog[key]?.message)).toEqual([])
  })
  test('has the placeholders of the English file', () => {
    const contents = (message: Message | undefined) =>
      Object.entries(message?.placeholders ?? {}).map(([name, { content }]) => [name, content])
    expect(keys.map(key => [key, contents(catalog[key])])).toEqual(
      keys.map(key => [key, contents(english[key])]),
    )
  })
  test('has every placeholder in its words', () => {
    expect(Object.entries(catalog).flatMap(([key, message]) => misplaced(key, message))).toEqual([])
  })
  test('describes us in few enough characters for the stores', () => {
    expect(catalog.description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION)
  })
})

test.each(localesIn(root).filter(locale => locale !== 'en'))('%s is translated', locale => {
  const catalog = readCatalog(root, locale)
  const saysMore = (key: string) => /\p{L}/u.test(english[key]!.message.replace(/\$\w+\$|Newsgloss/g, ''))
  const same = keys.filter(key => saysMore(key) && catalog[key]?.message === english[key]?.message)
  expect(same.filter(key => !SAME_IN_ALL.includes(key))).toEqual([])
})

test('names are letters and digits, and differ in more than their case, to which browsers are blind', () => {
  expect(keys.filter(key => !/^[a-z][A-Za-z0-9]*(?:_[a-z]+)?$/.test(key))).toEqual([])
  expect(new Set(keys.map(key => key.toLowerCase())).size).toBe(keys.length)
})

test('what counts has a form for one and a form for others, with the same placeholders', () => {
  const places = (key: string) => Object.keys(english[key]?.placeholders ?? {})
  const counting = keys.filter(key => /_(?:one|other)$/.test(key)).map(key => key.split('_')[0]!)
  expect(counting).toContain('cardSources')
  for (const key of counting) {
    expect(keys).toEqual(expect.arrayContaining([`${key}_one`, `${key}_other`]))
    expect(places(`${key}_one`)).toEqual(places(`${key}_other`))
    expect(places(`${key}_other`)[0]).toBe('count')
  }
})

test('a template has the numbers of its placeholders in their places', () => {
  const templates = templatesOf({
    a: { message: 'On $DAY$ at $site$', placeholders: { site: { content: '$1' }, day: { content: '$2' } } },
    b: { message: 'Plain' },
  })
  expect(templates).toEqual({ a: 'On $2 at $1', b: 'Plain' })
})

const sources = sourceFiles(/\.tsx?$/).map(([, text]) => text)
const inManifest = [
  ...readFileSync(join(root, 'manifest.json'), 'utf8').matchAll(/__MSG_(\w+)__/g),
  ...sources.flatMap(text => [...text.matchAll(/__MSG_(\w+)__/g)]),
].map(found => found[1]!)

test('every message is used', () => {
  const quoted = new Set(
    sources.flatMap(text => [...text.matchAll(/['`](\w+?)(?:_\$\{[^}]*\}`|'|`)/g)].map(found => found[1])),
  )
  const used = (key: string) => quoted.has(key.split('_')[0]) || inManifest.includes(key)
  expect(keys.filter(key => !used(key))).toEqual([])
})

test('every message that is used is there', () => {
  // The command line has a voice of its own.
  const said = sourceFiles(/^(?!cli|compile).*\.tsx?$/).flatMap(([, text]) =>
    [...text.matchAll(/\bsay(Count|Around)?\(\s*'([^']+)'/g)].map(([, how, key]) =>
      how === 'Count' ? `${key}_other` : key!,
    ),
  )
  expect(said.length).toBeGreaterThan(50)
  expect([...said, ...inManifest].filter(key => !keys.includes(key))).toEqual([])
})
