import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readTable, tableText } from '../../src/classroom/pack-csv.ts'
import { TODAY } from './examples.ts'

const read = (table: string) => readTable(table, 'a-1', TODAY)
const terms = (table: string) =>
  read(table).entries.map(({ headword, gist, also }) => [headword, gist, ...also])
const said = (table: string) => read(table).troubles.map(({ say }) => say)

describe('a table from any spreadsheet', () => {
  const expected = [['variance', 'Leave to build.', 'zoning variance', 'use variance']]
  test.each([
    ['commas', 'term,definition,aliases\r\nvariance,Leave to build.,zoning variance|use variance\r\n'],
    [
      'another order and other names',
      'Also known as,Meaning,Word\nzoning variance; use variance,Leave to build.,variance',
    ],
    ['semicolons', 'Word;Definition;Synonyms\nvariance;Leave to build.;zoning variance|use variance'],
    ['tabs', 'front\tback\talso\nvariance\tLeave to build.\tzoning variance;use variance'],
    ['a mark of byte order', '\uFEFFTerm,Gist,Alias\nvariance,Leave to build.,zoning variance|use variance'],
    ['zero bytes', [...'term,gist,also\nvariance,Leave to build.,zoning variance|use variance'].join('\0')],
    ['a line for Excel', 'sep=;\nterm;gist;also\nvariance;Leave to build.;zoning variance|use variance'],
    [
      'columns of no interest',
      'grade,term,period,definition,also\n7,variance,3,Leave to build.,zoning variance|use variance',
    ],
    [
      'quoted commas and blank rows',
      '"term","definition","also"\n\n"variance","Leave to build.","zoning variance|use variance"\n,,\n',
    ],
    [
      'names on lines of their own, as the form has them',
      'term,definition,also\r\nvariance,Leave to build.,"zoning variance\r\n\r\nuse variance\r\n"\r\n',
    ],
  ])('%s', (_, table) => {
    expect(read(table)).toMatchObject({ troubles: [] })
    expect(terms(table)).toEqual(expected)
  })
  test('line breaks and quotation marks within quotation marks', () => {
    expect(terms('term,definition\n"the ""big""\nstay","It stops\r\nan order, for now."')).toEqual([
      ['the "big" stay', 'It stops an order, for now.'],
    ])
  })
  test('guards against reckoning are taken off, apostrophes stay', () => {
    expect(terms("term,definition\n'=SUM board,'+1 for all.\n'tis law,'twas law.")).toEqual([
      ['=SUM board', '+1 for all.'],
      ["'tis law", "'twas law."],
    ])
  })
  test('what a spreadsheet writes comes back', () => {
    const rows = [
      ['term', 'definition'],
      ['the "big", bad; stay', 'It stops\nan order.'],
    ]
    expect(terms(Papa.unparse(rows, { escapeFormulae: true }))).toEqual([
      ['the "big", bad; stay', 'It stops an order.'],
    ])
  })
  test('sources, explanations and clues', () => {
    const table =
      'term,definition,explanation,source,clues,needs clues\nzoning,Rules.,"One.\n\nTwo.",https://example.gov/a https://example.gov/b,town|lot,zone'
    expect(read(table).entries[0]).toMatchObject({
      explanation: ['One.', 'Two.'],
      sources: [
        { title: 'example.gov', address: 'https://example.gov/a' },
        { title: 'example.gov', address: 'https://example.gov/b' },
      ],
      clues: ['town', 'lot'],
      needsClues: ['zone'],
    })
  })
})

test('bytes: UTF-8, UTF-16 either way, and Western Windows', () => {
  const utf16 = (text: string, little: boolean) =>
    Uint8Array.from(
      [...`\uFEFF${text}`].flatMap(sign => {
        const unit = sign.charCodeAt(0)
        return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
      }),
    )
  expect(tableText(new TextEncoder().encode('é'))).toBe('é')
  expect(tableText(utf16('é', true))).toBe('é')
  expect(tableText(utf16('é', false))).toBe('é')
  expect(tableText(Uint8Array.of(0xe9, 0x2c))).toBe('é,')
})

describe('a bad row is told by its number, and the good rows stay', () => {
  const table = (...rows: string[]) =>
    ['term,definition,source,also', 'variance,Leave.', ...rows, 'zoning,Rules.'].join('\n')
  test.each([
    ['no definition', 'setback', 'Row 3: Fill in “gist”: it cannot be empty.'],
    ['no term', ',What is it?', 'Row 3: Fill in “headword”: it cannot be empty.'],
    [
      'a term without end',
      `${'x'.repeat(121)},y`,
      'Row 3: “headword” has 121 characters; 120 is the most. Shorten it.',
    ],
    ['a name found everywhere', 'setback,y,,the', 'Row 3: “the” would be found in almost every sentence'],
    [
      'a link that runs',
      'setback,y,javascript:alert(1)',
      'Row 3: “javascript:alert(1)” in “address” is no web address',
    ],
    ['the same term again', 'Variance,y', 'Row 3: “Variance” is there twice'],
  ])('%s', (_, row, sentence) => {
    expect(said(table(row))).toEqual([expect.stringContaining(sentence)])
    expect(terms(table(row)).map(([headword]) => headword)).toEqual(['variance', 'zoning'])
  })
  test('a quotation mark that is never closed', () => {
    expect(said('term,definition\nvariance,Leave.\nzoning,"Rules.')).toEqual([
      'Row 3: A quotation mark is opened and not closed: close it, or take it out.',
    ])
  })
  test('no names of columns', () => {
    for (const table of ['', 'variance,Leave.', 'term\nvariance', '\0\0', '"'])
      expect(said(table)).toEqual([expect.stringContaining('The first row names the columns')])
  })
  test('too long, and too many', () => {
    expect(said('x'.repeat(2_000_001))).toEqual([expect.stringContaining('longer than 2,000,000 characters')])
    const rows = Array.from({ length: 6_000 }, (_, i) => `zoning ${i},Rules.`)
    const { entries, troubles } = read(`term,definition\n${rows.join('\n')}`)
    expect(entries.length).toBe(5_000)
    expect(troubles.map(({ kind }) => kind)).toEqual(['too many'])
  })
  test('ids are made of the term, and two never agree', () => {
    const ids = read(
      'term,definition\nMarbury v. Madison,x\nmarbury v madison!,y\n庇护,z\n签证,z',
    ).entries.map(({ id }) => id)
    expect(ids[0]).toBe('marbury-v-madison')
    expect(new Set(ids).size).toBe(4)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/)
  })
})
