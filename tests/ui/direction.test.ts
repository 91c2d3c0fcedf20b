/** Our styles fit a script that runs from right to left: they speak of start and end, never of left and right. */
import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

const NAMES_A_SIDE =
  /^(?:left|right|(?:margin|padding|scroll-margin|scroll-padding|border)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/
const SIDED_VALUE = /^(?:text-align|float|clear|caption-side|justify-\w+|align-\w+)$/
const FOUR_SIDES = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/

/** Declarations that say left or right, as they are written. */
function sided(css: string): string[] {
  const declarations = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+)/g)]
  return declarations
    .filter(([, name = '', value = '']) => {
      const values = value.trim().split(/\s+(?![^(]*\))/)
      const [, second, , fourth] = values
      if (NAMES_A_SIDE.test(name)) return true
      if (SIDED_VALUE.test(name)) return /\b(?:left|right)\b/.test(value)
      if (FOUR_SIDES.test(name)) return fourth !== undefined && second !== fourth
      // The corners go round: top left, top right, bottom right, bottom left.
      if (name === 'border-radius' && values.length > 1)
        return values[0] !== second || (values[2] ?? values[0]) !== (fourth ?? second)
      return false
    })
    .map(([declaration]) => declaration.replace(/\s+/g, ' ').trim())
}

test.each<[css: string, sided: string[]]>([
  ['a { margin-left: 3px }', ['margin-left: 3px']],
  ['a { color: red; text-align: right; }', ['text-align: right']],
  ['a { padding: 1px 2px 3px 4px }', ['padding: 1px 2px 3px 4px']],
  ['a { padding: 1px 2px 3px }', []],
  ['a { inset: auto 0 0 0 }', []],
  ['a { border-left: 1px solid red }', ['border-left: 1px solid red']],
  ['a { border-radius: 14px 14px 0 0 }', []],
  ['a { border-radius: 14px 0 0 14px }', ['border-radius: 14px 0 0 14px']],
  ['a { border-radius: 14px 0 }', ['border-radius: 14px 0']],
  ['@media (width > 1px) { a { left: 0 } }', ['left: 0']],
  ['/* left: 0; */ a { width: max(1px, 2px) ; margin-inline: 1px 2px }', []],
])('%s', (css, wrong) => {
  expect(sided(css)).toEqual(wrong)
})

const sheets = sourceFiles(/^ui\/.*\.css$/)

test('there are style sheets to read', () => {
  expect(sheets.map(([file]) => file)).toEqual(expect.arrayContaining(['ui/paper.css', 'ui/card/card.css']))
})

test.each(sheets)('%s names no side', (_, css) => {
  expect(sided(css)).toEqual([])
})
