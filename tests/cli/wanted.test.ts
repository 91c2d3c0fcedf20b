import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Trouble } from '../../src/cli/trouble.ts'
import { wanted } from '../../src/cli/wanted.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-wanted-'))
writeFileSync(join(folder, 'story.html'), '<p>Hello')
afterAll(() => rmSync(folder, { recursive: true }))

describe('what npm start is asked for', () => {
  it('is the demo in any browser when nothing is said', () => {
    expect(wanted([], folder)).toEqual({ page: null, browser: null })
  })

  it('may be a file, named from where the reader stands', () => {
    expect(wanted(['story.html'], folder).page).toEqual({ file: join(folder, 'story.html') })
    expect(wanted([join(folder, 'story.html')], '/').page).toEqual({ file: join(folder, 'story.html') })
  })

  it('may be an address', () => {
    expect(wanted(['https://example.org/a story'], folder).page).toEqual({
      address: 'https://example.org/a%20story',
    })
  })

  it('may name the browser, before or after the page', () => {
    expect(wanted(['--browser', 'firefox'], folder).browser).toBe('firefox')
    expect(wanted(['story.html', '--browser=Chromium'], folder).browser).toBe('chromium')
  })

  it.each([
    [['missing.html'], 'There is no file “missing.html”.'],
    [
      ['example.org/story'],
      'There is no file “example.org/story”. If you meant the address, write https://example.org/story',
    ],
    [['.'], '“.” is a directory: name a page in it.'],
    [
      ['ftp://example.org/a'],
      'Only http and https addresses and files can be opened, not “ftp://example.org/a”.',
    ],
    [['http://'], '“http://” is not an address: write it as in https://example.org/story.'],
    [
      ['--browser', 'opera'],
      '“opera” is no browser we can start: write --browser chromium or --browser firefox.',
    ],
    [['a.html', 'b.html'], 'One page at a time: a.html, b.html are 2.'],
    [['--fast'], "Unknown option '--fast'."],
    [['--browser'], "Option '--browser <value>' argument missing."],
  ])('%j is told in a sentence', (given, sentence) => {
    expect(() => wanted(given, folder)).toThrow(Trouble)
    expect(() => wanted(given, folder)).toThrow(sentence)
  })
})
