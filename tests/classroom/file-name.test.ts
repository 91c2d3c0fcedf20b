import { expect, test } from 'vitest'
import { fileName } from '../../src/classroom/file-name.ts'

test.each([
  ['The bridge on Mill Street', 'the-bridge-on-mill-street-handout.html'],
  ['Ángela’s', 'angela-s-handout.html'],
  ['生物', 'handout.html'],
])('%s', (title, name) => {
  expect(fileName(title, 'handout', '.html')).toBe(name)
})
