import { expect, test } from 'vitest'
import { book } from '../../src/cli/book.ts'
import { readEntry } from '../../src/glossary/reader.ts'

const written = (id: string, text: string) => {
  const { written, problems } = readEntry(`assets/glossary/${id}.md`, text)
  expect(problems).toEqual([])
  return written!
}

const ENTRY = `---
entry: border czar
changes: slow
reviewed: 2026-11-22
---
An informal name for <one> official.

The [White House](../executive/white-house.md) gives it.
It is old.

## What happened
- 2025-01-20 happened: A new one starts work (reported). [1]

## Sources
1. [A page](https://www.whitehouse.gov/x), read 2026-11-22: the day

## Found in
- The **border czar** spoke.

## Not found in
- The czar of Russia spoke.
`.replace('<one>', 'R&D')

test('the book holds every entry under its beat, linked to the others, and nothing as HTML', () => {
  const html = book([
    written('immigration/border-czar', ENTRY),
    written('executive/white-house', ENTRY.replace('border czar', 'White House')),
  ])
  expect(html.indexOf('id="beat-executive"')).toBeLessThan(html.indexOf('id="beat-immigration"'))
  expect(html).toContain('<a href="#executive/white-house">White House</a>')
  expect(html).toContain('for R&amp;D official')
  expect(html).toContain('The <mark>border czar</mark> spoke.')
  expect(html).toContain('<i>(reported)</i> [1]')
  expect(html).toContain('2 entries')
})
