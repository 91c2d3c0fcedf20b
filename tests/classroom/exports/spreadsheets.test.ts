/** The exports that are rows of text, opened by Papa Parse; its strict mode complains of every uneven row. */
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { anki } from '../../../src/classroom/exports/anki.ts'
import { COLUMNS, csv } from '../../../src/classroom/exports/csv.ts'
import { quizlet } from '../../../src/classroom/exports/quizlet.ts'
import { readTable } from '../../../src/classroom/pack-csv.ts'
import { onOneLine, printable } from '../../../src/classroom/printable.ts'
import { bridge, hostileLesson } from '../lessons.ts'

const RUNS = { numRuns: 300 }

function rowsOf(text: string, config: Papa.ParseConfig): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, config)
  expect(errors).toEqual([])
  return data
}

describe('CSV', () => {
  const read = (text: string) => rowsOf(text.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' })

  test('a head and a row for each term, each ended as RFC 4180 has it', () => {
    const text = csv(bridge)
    const [head, council, ...others] = read(text)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(head).toEqual([...COLUMNS])
    expect(council).toEqual([
      'City council',
      'The elected members who make a city’s laws and pass its budget.',
      'town council',
      '',
      'The City Council voted 6 to 3 on Monday; city councils rarely agree on bridges.',
      'Ours meets on the first Monday.\nAnyone may watch.',
      'https://www.example.org/city-council',
      '2026-11-22',
    ])
    expect(others).toHaveLength(4)
  })
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '\r=1'])('no formula: %j', headword => {
    const text = csv({ ...bridge, terms: [{ ...bridge.terms[0]!, headword }] })
    expect(read(text)[1]![0]).toBe(`'${headword.trim()}`)
  })
  test('our own table reader makes the entries of it again', () => {
    const [first, ...others] = bridge.terms
    const lesson = { ...bridge, terms: [{ ...first!, names: ['@City Council', 'town council'] }, ...others] }
    const { entries, troubles } = readTable(csv(lesson), 'rivera', '2026-11-22')
    expect(troubles).toEqual([])
    expect(
      entries.map(({ headword, gist, also, sources }) => ({
        headword,
        gist,
        names: also,
        addresses: sources.map(({ address }) => address),
      })),
    ).toEqual(
      lesson.terms.map(({ headword, gist, names, sources }) => ({
        headword,
        gist,
        names,
        addresses: sources.map(({ address }) => address),
      })),
    )
  })
  test('any words come back, in as many rows and columns', () => {
    fc.assert(
      fc.property(hostileLesson, lesson => {
        const [, ...rows] = read(csv(lesson))
        expect(rows.map(row => row.length)).toEqual(lesson.terms.map(() => COLUMNS.length))
        for (const [i, { headword, gist, note }] of lesson.terms.entries()) {
          const row = rows[i]!
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\s]/)
          const unguarded = row.map(cell => cell.replace(/^'(?=[=+\-@])/, ''))
          expect([unguarded[0], unguarded[1], unguarded[5]]).toEqual(
            [headword, gist, note].map(text =>
              printable(text)
                .trim()
                .replace(/^'(?=[=+\-@])/, ''),
            ),
          )
        }
      }),
      RUNS,
    )
  })
})

/** As Anki reads a file: headers while lines begin with #, then rows. */
function readAnki(text: string): { headers: Record<string, string>; rows: string[][] } {
  const lines = text.split('\n')
  const end = lines.findIndex(line => !line.startsWith('#'))
  const headers = lines.slice(0, end).map(line => /^#([a-z ]+):(.*)$/.exec(line)!)
  const body = lines.slice(end).join('\n').replace(/\n$/, '')
  return {
    headers: Object.fromEntries(headers.map(([, name, value]) => [name, value])),
    rows: rowsOf(body, { delimiter: '\t', newline: '\n' }),
  }
}

describe('Anki', () => {
  test('headers and a note for each term', () => {
    const { headers, rows } = readAnki(anki(bridge))
    expect(headers).toEqual({
      separator: 'tab',
      html: 'false',
      notetype: 'Basic',
      deck: 'Newsgloss::The bridge on Mill Street',
      columns: 'Front\tBack\tTags',
      'tags column': '3',
    })
    expect(rows[0]).toEqual([
      'City council',
      'The elected members who make a city’s laws and pass its budget.\n\n“The City Council voted 6 to 3 on Monday; city councils rarely agree on bridges.”\n\nOurs meets on the first Monday.\nAnyone may watch.',
      'newsgloss local',
    ])
    expect(rows[4]).toEqual(['Toll', 'Money paid to use a road or bridge.', 'newsgloss rivera'])
  })
  test('one deck, and a front that is no header', () => {
    const { headers, rows } = readAnki(
      anki({ ...bridge, title: 'A::B\n#html:true', terms: [{ ...bridge.terms[0]!, headword: '#deck:x' }] }),
    )
    expect(headers).toMatchObject({ deck: 'Newsgloss::A:B #html:true', html: 'false' })
    expect(rows.map(row => row[0])).toEqual(['#deck:x'])
  })
  test('any words come back, in as many notes', () => {
    fc.assert(
      fc.property(hostileLesson, lesson => {
        const { headers, rows } = readAnki(anki(lesson))
        expect(Object.keys(headers)).toHaveLength(6)
        expect(headers.deck!.split('::')).toHaveLength(2)
        expect(rows.map(row => row.length)).toEqual(lesson.terms.map(() => 3))
        expect(rows.map(row => row[0])).toEqual(
          lesson.terms.map(({ headword }) => onOneLine(headword) || '—'),
        )
        for (const [i, { gist }] of lesson.terms.entries())
          expect(rows[i]![1]!.startsWith(printable(gist).trim())).toBe(true)
        for (const [, , tags] of rows) expect(tags).toMatch(/^newsgloss(?: \S+)?$/)
      }),
      RUNS,
    )
  })
})

describe('Quizlet', () => {
  /** Its box knows tabs and ends of lines, and no quotation marks. */
  const read = (text: string) =>
    rowsOf(text.replace(/\n$/, ''), { delimiter: '\t', newline: '\n', quoteChar: '\u0000' })

  test('a line for each term', () => {
    expect(quizlet(bridge).split('\n')[4]).toBe('Toll\tMoney paid to use a road or bridge.')
    expect(read(quizlet(bridge))).toHaveLength(5)
  })
  test('any words come back, in as many lines', () => {
    fc.assert(
      fc.property(hostileLesson, lesson => {
        expect(read(quizlet(lesson))).toEqual(
          lesson.terms.map(({ headword, gist }) => [onOneLine(headword) || '—', onOneLine(gist) || '—']),
        )
      }),
      RUNS,
    )
  })
})
