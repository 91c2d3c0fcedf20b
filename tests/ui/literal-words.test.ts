import { expect, test } from 'vitest'
import { literalWords } from './literal-words.ts'
import { sourceFiles } from './source-files.ts'

test.each<[tsx: string, words: string[]]>([
  ['<p>Hello</p>', ['Hello']],
  ['<p>← × “{surface}” 3×</p>', []],
  ['<h1>Newsgloss</h1>', []],
  ['<p><kbd>Esc</kbd> closes</p>', ['closes']],
  ["<p>{say('cardBack')}</p>", []],
  ["<p>{open ? 'Close' : say('cardBack')}</p>", ['Close']],
  ["<p>{unit === 'hour' && say('cardBack')}</p>", []],
  [`<p>{\`all \${n} terms\`}</p>`, ['all', 'terms']],
  ["<p>{n + ' terms'}</p>", ['terms']],
  ['<><b>a</b> {[1, "two"]}</>', ['two', 'a']],
  ['<p title="Back" class="quiet" />', ['Back']],
  ['<p aria-label={say(\'cardBack\')} role="status" />', []],
  ["<input placeholder={wide ? 'Search' : ''} />", ['Search']],
])('%s', (tsx, words) => {
  expect(literalWords(`export const X = ${tsx}`).map(word => word.trim())).toEqual(words)
})

const components = sourceFiles(/^(?:ui\/.*|[^/]*)\.tsx$/)

test('there are components to read', () => {
  expect(components.map(([file]) => file)).toEqual(
    expect.arrayContaining(['ui/card/Card.tsx', 'ui/popup/Popup.tsx', 'popup.tsx', 'showing.tsx']),
  )
})

test.each(components)('%s takes its words from the catalogs', (_, tsx) => {
  expect(literalWords(tsx)).toEqual([])
})
