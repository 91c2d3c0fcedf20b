/** Cases in the notation: a text with its citations in stars, and their normal forms, by blanks. */
import { expect, it } from 'vitest'
import type { Memory } from '../../src/match/memory.ts'
import { readCitations } from '../../src/match/read-citations.ts'
import { marked, starred } from '../notation.ts'

/** What the reader finds in a text, in the notation. */
export function cited(text: string, memory: Memory = []): [line: string, forms: string] {
  const { mentions } = readCitations(text, memory)
  return [starred(text, mentions), mentions.map(mention => mention.citation).join(' ')]
}

export const finds = (cases: readonly (readonly [line: string, forms: string])[]) =>
  it.each(cases)('finds: %s', (line, forms) => {
    expect(cited(marked(line).text)).toEqual([line, forms])
  })

export const findsNothing = (texts: readonly string[]) =>
  it.each(texts)('finds nothing: %s', text => {
    expect(cited(text)).toEqual([text, ''])
  })
