import { expect, test } from 'vitest'
import { titleOfFile } from '../../src/cli/title-of-file.ts'

test.each<[what: string, text: string, title: string, address: string]>([
  [
    'what it says of itself to others',
    '<!doctype html><meta property="og:title" content="Told"><meta property="og:url" content="https://example.org/a"><title>Told | Site</title><h1>Head</h1>',
    'Told',
    'https://example.org/a',
  ],
  ['its heading', '<html><title>Head | Site</title><h1>Head\n <b>line</b></h1>', 'Head line', ''],
  ['its title', '<html><title>Site</title><p>x</p>', 'Site', ''],
  [
    'the address it is known by',
    '<html><link rel=canonical href="http://example.org/b"><p>x',
    'a.html',
    'http://example.org/b',
  ],
  ['no address that runs', '<html><link rel=canonical href="javascript:alert(1)"><p>x', 'a.html', ''],
  ['the first line of a text', '\nCouncil votes\n\nIt was late.', 'Council votes', ''],
  ['no sentence', 'It was late.\n\nThey voted.', 'a.html', ''],
  ['no line that goes on', 'It was\nlate and they\nvoted', 'a.html', ''],
])('%s', (_, text, title, address) => {
  expect(titleOfFile(text, 'some/where/a.html')).toEqual({ title, address })
})
test('standard input has no name', () => {
  expect(titleOfFile('It was late.', '-').title).toBe('Standard input')
})
