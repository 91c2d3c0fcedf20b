/** The commands as other tools call them. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

interface Outcome {
  readonly code: number
  readonly out: string
  readonly said: string
}

const run = (args: string[], input = ''): Promise<Outcome> =>
  new Promise(resolve => {
    const child = execFile(
      join(root, 'node_modules/.bin/tsx'),
      ['src/cli.ts', ...args],
      { cwd: root, maxBuffer: 2 ** 28 },
      (error, out, said) => resolve({ code: error ? Number(error.code) : 0, out, said }),
    )
    child.stdin?.end(input)
  })

describe('scan', () => {
  test('JSON of a text', async () => {
    const { code, out } = await run(
      ['scan', '--json', '--published', '2025-03-24', '-'],
      'The FBI on CHNV parole.',
    )
    const { mentions } = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(mentions[0])).toEqual([
      'start',
      'end',
      'surface',
      'entry',
      'citation',
      'shown',
      'since',
    ])
    expect(mentions).toMatchObject([
      {
        start: 4,
        end: 7,
        surface: 'FBI',
        entry: 'executive/federal-bureau-of-investigation',
        citation: null,
        // Every reader knows it.
        shown: false,
      },
      { start: 11, end: 22, surface: 'CHNV parole', entry: 'immigration/chnv-parole', shown: true },
    ])
    expect(mentions[1].since.length).toBeGreaterThan(3)
  })
  test('a line of JSON for each line of JSON', async () => {
    const { code, out } = await run(
      ['scan', '--jsonl', '-'],
      '{"id":1,"text":"The IRS"}\n\n{"id":"b","text":"nothing","published":"2025-03-24"}\n',
    )
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual([1, 'b'])
    expect(JSON.parse(out.split('\n')[1]!)).toEqual({ id: 'b', mentions: [] })
  })
})

describe('bad input gets one sentence and exit 2', () => {
  test.each<[what: string, args: string[], input: string, said: RegExp]>([
    ['a missing file', ['scan', join(folder, 'no.txt')], '', /^There is no file “.*no\.txt”\.$/],
    ['a directory', ['scan', folder], '', /is a directory: name a file in it\.$/],
    [
      'binary data',
      ['scan', file('x.bin', new Uint8Array([0x50, 0x4b, 0, 1, 2]))],
      '',
      /is not text: give a text or HTML file\.$/,
    ],
    [
      'another encoding',
      ['scan', file('x.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]))],
      '',
      /is not UTF-8 text/,
    ],
    ['an empty file', ['scan', file('e.txt', ' \n')], '', /is empty: there is nothing to scan\.$/],
    ['empty input', ['scan', '-'], '', /^Standard input is empty/],
    ['no file', ['scan'], '', /^Name one file, or - for standard input/],
    ['two files', ['scan', 'a', 'b'], '', /^Name one file/],
    ['a day that is none', ['scan', '--published', '24 March', '-'], 'x', /^“24 March” is no day/],
    ['an unknown option', ['scan', '--xml', '-'], 'x', /Unknown option '--xml'.*Write: npm run -s scan/],
    [
      'lines that are not JSON',
      ['scan', '--jsonl', '-'],
      '{"id":1,"text":"x"}\nnope\n{"id":2}\n',
      /^Line 2, 3: each line must be JSON/,
    ],
    [
      'a handout on nothing',
      ['scan', '--handout', join(folder, 'n.html'), '-'],
      'The tide comes in twice a day.',
      /^Nothing in this text needs explaining/,
    ],
    [
      'a handout where none can be written',
      ['scan', '--handout', join(folder, 'no', 'such', 'n.html'), '-'],
      'CHNV parole ended.',
      /n\.html” cannot be written: ENOENT\.$/,
    ],
    [
      'a handout in place of the article',
      ['scan', '--handout', file('a.txt', 'CHNV parole ended.'), join(folder, 'a.txt')],
      '',
      /a\.txt” is the article itself: name another file\.$/,
    ],
    [
      'a handout and JSON',
      ['scan', '--json', '--handout', join(folder, 'n.html'), '-'],
      'CHNV parole ended.',
      /^A handout is a file of its own/,
    ],
    ['a handout of no file', ['scan', '--handout', join(folder, 'n.html')], '', /^Name one file/],
    ['an unknown command', ['skan'], '', /^There is no command “skan”/],
  ])('%s', async (_, args, input, said) => {
    const { code, said: words } = await run(args, input)
    expect(words.trim()).toMatch(said)
    expect(words.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
  test('and what was good is not lost', async () => {
    const { out } = await run(['scan', '--jsonl', '-'], 'nope\n{"id":7,"text":"x"}\n')
    expect(out).toBe('{"id":7,"mentions":[]}\n')
  })
})

test('a handout is a file with the terms of the article', async () => {
  const article = file(
    'article.html',
    '<!doctype html><title>x</title><h1>Flights &amp; the FBI</h1><link rel="canonical" href="https://example.org/a"><p>CHNV parole ended.</p>',
  )
  const handout = join(folder, 'handout.html')
  const { code, out, said } = await run(['scan', '--published', '2025-03-24', '--handout', handout, article])
  expect([code, said]).toEqual([0, ''])
  expect(out).toBe(`The handout is in ${handout}. Terms: CHNV parole.\n`)
  const html = readFileSync(handout, 'utf8')
  expect(html).toContain('<h1 dir="auto">Flights &amp; the FBI</h1>')
  expect(html).toContain('example.org · <bdi>March 24, 2025</bdi>')
  expect(html).toContain('<b>CHNV parole</b> ended.')
})

test('glossary prints a record for each entry', async () => {
  const { code, out } = await run(['glossary', '--json'])
  const records = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(code).toBe(0)
  expect(records.length).toBeGreaterThanOrEqual(40)
  for (const record of records) {
    expect(Object.keys(record)).toEqual([
      'id',
      'headword',
      'gist',
      'grade',
      'sources',
      'timeline',
      'reviewed',
      'changes',
    ])
    expect(record.grade).toBeLessThanOrEqual(9)
  }
})
