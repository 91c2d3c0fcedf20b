import { describe, expect, test } from 'vitest'
import { type Stand, sameness, shownOf } from '../../src/match/shown.ts'

const mention = (target: string | null, stand: Stand, citation: string | null = null, wider = false) => ({
  start: 0,
  end: 1,
  surface: 'x',
  target,
  citation,
  wider,
  stand,
})

describe('of each thing one mention is shown', () => {
  test.each<[what: string, stands: Stand[], shown: boolean[]]>([
    ['the first in running text', ['text', 'text'], [true, false]],
    ['not the heading before it', ['heading', 'text'], [false, true]],
    ['not the link before it', ['link', 'text'], [false, true]],
    ['a link, where there is nothing else', ['heading', 'link', 'link'], [false, true, false]],
    ['none, where there are only headings', ['heading', 'heading'], [false, false]],
  ])('%s', (_, stands, shown) => {
    const mentions = stands.map(stand => mention('a', stand))
    const chosen = shownOf(mentions, ({ stand }) => stand)
    expect(mentions.map(one => chosen.has(one))).toEqual(shown)
  })
})

test('a place in the law is its entry again when the entry is about just that place, else its own kind', () => {
  expect(sameness(mention('irc', 'text'))).toBe(sameness(mention('irc', 'text', 'usc:26:6103')))
  expect(sameness(mention('irc', 'text', 'usc:26:6103:p', true))).toBe('usc:26:6103:p')
  expect(sameness(mention(null, 'text', 'usc:18:1385'))).toBe('usc:18:1385')
})
