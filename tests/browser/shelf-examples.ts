/** A pack and an assignment, as they lie on the shelf. */
import type { Assignment } from '../../src/classroom/assignment.ts'
import { assignmentFile } from '../../src/classroom/assignment-file.ts'
import { type PackFile, packFile } from '../../src/classroom/pack-file.ts'
import type { Session } from '../../src/cli/drive/session.ts'
import { shortEntry } from '../classroom/examples.ts'

export const TOWN: PackFile = {
  id: 'town-7f3a',
  title: 'Our town',
  by: 'Ms. Rivera',
  note: '',
  entries: [shortEntry('harbor-levy', 'harbor levy', 'What each boat pays the town to land.')],
  hides: [],
}

/** Of the town’s page; `asylum` is to be guessed first. */
export const reading = (origin: string): Assignment => ({
  id: 'harbor-3a1b2c',
  title: 'The harbor vote',
  by: 'Mr. Okafor',
  made: '2026-11-22',
  article: { address: `${origin}/made/town.html`, title: 'A vote on the harbor' },
  note: '',
  terms: [
    { entry: 'immigration/asylum', note: '', guessFirst: true },
    { entry: 'courts/due-process', note: '', guessFirst: false },
    {
      own: {
        headword: 'setback',
        names: [],
        gist: 'How far from the street a house must stand.',
        explanation: '',
      },
      note: 'A note for the class.',
      guessFirst: false,
    },
  ],
  questions: [],
})

/** Puts a pack on the shelf, as it is kept. */
export const shelve = (session: Session, pack: PackFile, text = packFile(pack)): Promise<void> =>
  session.inExtension(
    async (id, text) => {
      await chrome.storage.local.set({ [`pack:${id}`]: text, packs: [{ id, on: true }] })
    },
    pack.id,
    text,
  )

export const shelveAssignment = (session: Session, assignment: Assignment): Promise<void> =>
  session.inExtension(
    async (id, text, address) => {
      await chrome.storage.local.set({
        [`assignment:${id}`]: text,
        assignments: [{ id, mine: false, address }],
      })
    },
    assignment.id,
    assignmentFile(assignment),
    assignment.article.address,
  )

/** Keeps that a term was guessed. */
export const guess = (session: Session, assignment: Assignment, term: string): Promise<void> =>
  session.inExtension(
    async (id, term) => {
      const work = {
        assignment: id,
        started: '2026-11-22',
        answers: [],
        guesses: [{ term, guess: 'A guess.' }],
      }
      await chrome.storage.local.set({ [`work:${id}`]: work })
    },
    assignment.id,
    term,
  )

/** Leaves only the settings. */
export const clearShelf = (session: Session): Promise<void> =>
  session.inExtension(async () => {
    const kept = Object.keys(await chrome.storage.local.get())
    await chrome.storage.local.remove(kept.filter(key => /^(?:packs|assignments|\w+:.*)$/.test(key)))
    await chrome.storage.local.set({ density: 'all', known: [] })
  })
