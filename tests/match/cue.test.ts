import { describe, expect, it } from 'vitest'
import type { BodyOfLaw } from '../../src/match/body-of-law.ts'
import { Cues } from '../../src/match/cue.ts'
import { Cursor, spaced } from '../../src/match/cursor.ts'
import { Recollection } from '../../src/match/memory.ts'

const reader = (...cues: string[]): BodyOfLaw => ({ cues, read: () => null })

/** Every place where a cue begins. */
function places(cues: Cues, text: string): number[] {
  const found: number[] = []
  for (let place = cues.next(text, 0); place; place = cues.next(text, place.at + 1)) found.push(place.at)
  return found
}

describe('cues', () => {
  it.each([
    ['\\bSec', 'Sec Section XSec sec. (Sec'],
    ['(?<![\\w$.])\\d{1,2}~U', '26 U $26 U x26U 8U 126 U'],
    ['(?:\\bU\\.?S\\.? )?(?:House|Senate) \\d', 'U.S. House 1 House 2 US Senate 3 Senates'],
    ['(?<!§)§(?:~§)?~\\d', '§ 1 §§ 2 §§§ 3 § x'],
    ['\\b(?:Al|Be|[Cc]e)a|~x', 'Ala Bea cea Cea bea x'],
    ['“?[A-C]{2}', 'AB “AC a “a CC'],
    ['a*b', 'b aab ab c'],
    ['é\\u00e0', 'éà é à eéà'],
    ['(?:ab|cd){1,2}e', 'abe abcde cde ae'],
  ])('%s is found where one pattern finds it', (cue, text) => {
    const plain = new RegExp(spaced(cue), 'y')
    const wanted = [...text].flatMap((_, at) => {
      plain.lastIndex = at
      return plain.test(text) ? [at] : []
    })
    expect(wanted.length).toBeGreaterThan(0)
    expect(places(new Cues([reader(cue)]), text)).toEqual(wanted)
  })

  it('asks the readers in their order, each at its own cues only', () => {
    const asked: string[] = []
    const named = (name: string, cue: string): BodyOfLaw => ({
      cues: [cue],
      read: () => {
        asked.push(name)
        return null
      },
    })
    const cues = new Cues([named('first', 'ab'), named('second', 'ac'), named('third', 'a')])
    const text = 'x ac'
    const place = cues.next(text, 0)!
    expect(place.at).toBe(2)
    const context = { memory: new Recollection([]), known: () => null, vouched: false }
    expect(cues.read(place, new Cursor(text, place.at), context)).toBeNull()
    expect(asked).toEqual(['second', 'third'])
  })
})
