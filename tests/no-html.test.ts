/** No text of ours or anybody's becomes HTML at run time: what we show is made node by node. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const WAYS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|srcdoc|document\s*\.\s*write)\b/

const src = join(import.meta.dirname, '../src')

/** The command line drives browsers and never runs in one. */
const shipped = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  file => /\.tsx?$/.test(file) && !file.startsWith('cli'),
)

test('nothing that is shipped makes HTML of text', () => {
  expect(shipped.length).toBeGreaterThan(200)
  expect(shipped.filter(file => WAYS.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
})
test.each([
  'element.innerHTML = text',
  'document.write(text)',
  '<p dangerouslySetInnerHTML={{ __html: x }} />',
])('it would be seen: %s', way => expect(way).toMatch(WAYS))
