import { expect, test } from 'vitest'
import { focusOf } from '../../src/classroom/focus.ts'
import { heldBack } from '../../src/classroom/held-back.ts'
import { entryFrom } from '../../src/glossary/entry.ts'
import { textOf } from '../../src/glossary/pack.ts'
import { ownPack } from '../glossary/own-pack.ts'
import { assignment } from './examples.ts'

const pack = ownPack()

test('of every entry of ours nothing is left but what it is called, and its dates', () => {
  for (const id of Object.keys(pack.entries)) {
    const entry = entryFrom(textOf(pack, id)!)
    const { headword, ...held } = heldBack(entry)
    expect(headword).toBe(entry.headword)
    const words = JSON.stringify(held)
    expect(words, id).not.toContain(entry.gist)
    expect(words, id).not.toMatch(/https?:|paragraph|"list"/)
    expect(held).toMatchObject({ id, gist: '', timeline: [], sources: [] })
  }
})

test('an assignment asks for its terms; what is to be guessed is held back until it is', () => {
  const [first] = assignment.terms
  const id = first!.entry!
  expect(first!.guessFirst).toBe(true)
  const before = focusOf(assignment, { guesses: [] })
  expect(before.terms.size).toBe(assignment.terms.length)
  expect([...before.held]).toContain(id)
  expect(focusOf(assignment, { guesses: [{ term: id, guess: 'A stop.' }] }).held).not.toContain(id)
})

test('from who made it nothing is held back', () => {
  expect(focusOf(assignment, null).held.size).toBe(0)
  expect(focusOf(assignment, null).terms).toEqual(focusOf(assignment, { guesses: [] }).terms)
})
