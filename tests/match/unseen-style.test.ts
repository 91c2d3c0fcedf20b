/**
 * News sentences written without a look at the reader, with the citations that a reader of the paper would underline;
 * and sentences in which nothing is a citation. What is missed is named.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCitations } from '../../src/match/read-citations.ts'

interface Wanted {
  readonly surface: string
  /** Null where the form isn't settled by the notation. */
  readonly norm: string | null
}

interface Sentence {
  /** The body of law, or "none". */
  readonly about: string
  readonly text: string
  readonly want: readonly Wanted[]
}

interface Outcome {
  readonly wanted: string
  readonly found: boolean
  readonly exact: boolean
  /** Null where there is nothing to compare. */
  readonly right: boolean | null
}

const sentences = readFileSync(new URL('unseen-style.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Sentence => JSON.parse(line))

/** What became of each wanted citation, and the mentions that nobody wanted. */
function judge({ text, want }: Sentence): { outcomes: Outcome[]; unwanted: string[] } {
  const { mentions } = readCitations(text, [])
  let from = 0
  const places = want.map(({ surface, norm }) => {
    const start = text.indexOf(surface, from)
    const end = start + surface.length
    from = end
    return { surface, norm, start, end }
  })
  const outcomes = places.map(({ surface, norm, start, end }): Outcome => {
    const beside = mentions.filter(mention => mention.start < end && mention.end > start)
    const exact = beside.find(mention => mention.start === start && mention.end === end)
    const best = exact ?? beside[0]
    const right = norm === null || !best ? null : best.citation === norm
    return {
      wanted: `“${surface}” in: ${text}`,
      found: best !== undefined,
      exact: exact !== undefined,
      right,
    }
  })
  const unwanted = mentions
    .filter(({ start, end }) => !places.some(place => place.start < end && place.end > start))
    .map(({ start, end }) => `“${text.slice(start, end)}” in: ${text}`)
  return { outcomes, unwanted }
}

const outcomes = sentences.flatMap(sentence => judge(sentence).outcomes)
const namesOf = (some: readonly Outcome[]): string => some.map(({ wanted }) => wanted).join('\n')

describe('sentences of the news that the reader was not written for', () => {
  it('are enough', () => {
    expect(sentences.filter(({ about }) => about !== 'none').length).toBeGreaterThanOrEqual(300)
    expect(sentences.filter(({ about }) => about === 'none').length).toBeGreaterThanOrEqual(200)
  })

  it('give up 95 of 100 citations', () => {
    const missed = outcomes.filter(({ found }) => !found)
    expect(1 - missed.length / outcomes.length, namesOf(missed)).toBeGreaterThanOrEqual(0.95)
  })

  it('give up 95 of 100 with the exact span', () => {
    const inexact = outcomes.filter(({ exact }) => !exact)
    expect(1 - inexact.length / outcomes.length, namesOf(inexact)).toBeGreaterThanOrEqual(0.95)
  })

  it('give up the right place', () => {
    const wrong = outcomes.filter(({ right }) => right === false)
    expect(namesOf(wrong)).toBe('')
  })

  it('hold no citation but those', () => {
    expect(sentences.flatMap(sentence => judge(sentence).unwanted).join('\n')).toBe('')
  })
})
