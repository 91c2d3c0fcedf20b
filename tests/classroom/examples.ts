/** A pack, an assignment and a student's work, whole and sound. */
import type { Assignment } from '../../src/classroom/assignment.ts'
import type { PackEntry } from '../../src/classroom/pack-entry.ts'
import type { PackFile } from '../../src/classroom/pack-file.ts'
import type { Work } from '../../src/classroom/work.ts'

/** The reader's day. */
export const TODAY = '2026-11-22'

const nothing = {
  also: [],
  exactly: [],
  needsClues: [],
  informal: [],
  clues: [],
  unless: [],
  explanation: [],
  notTheSameAs: [],
  timeline: [],
  sources: [],
  replaces: null,
  changes: 'slow',
  reviewed: TODAY,
} as const satisfies Partial<PackEntry>

/** An entry that says no more than it must. */
export const shortEntry = (id: string, headword: string, gist: string): PackEntry => ({
  ...nothing,
  id,
  headword,
  gist,
})

export const zoning: PackEntry = {
  ...nothing,
  id: 'zoning-board',
  headword: 'zoning board',
  also: ['board of zoning appeals', 'BZA'],
  exactly: ['ZB'],
  needsClues: ['the board'],
  clues: ['variance*', 'zoning'],
  unless: ['school board'],
  gist: 'A town group that decides who may build what, and where.',
  explanation: ['Its members are neighbors, not judges.', 'It meets [in public]; anyone may speak.'],
  notTheSameAs: ['A school board runs schools.'],
  timeline: [
    {
      date: '2024-05',
      kind: 'announced',
      text: 'The town names five members.',
      sources: [1],
      reported: false,
    },
    { date: '2025-01-09', kind: 'ruling', text: 'It denies the tower.', sources: [1, 2], reported: true },
  ],
  sources: [
    { title: 'Town code', address: 'https://example.gov/code' },
    { title: 'Minutes (draft)', address: 'https://example.org/minutes?a=(1)' },
  ],
  replaces: 'local/zoning',
  changes: 'fast',
  reviewed: '2026-09-01',
}

export const pack: PackFile = {
  id: 'civics-7f3a',
  title: 'Civics, period 3',
  by: 'Ms. Rivera',
  note: 'For our unit on towns.\n\nQuestions? Ask me.',
  entries: [zoning, shortEntry('variance', 'variance', 'Leave to build what the rules forbid.')],
  hides: ['local/city-council'],
}

export const assignment: Assignment = {
  id: 'tower-1x9',
  title: 'The tower on Elm Street',
  by: 'Ms. Rivera',
  made: '2026-11-20',
  article: { address: 'https://www.example.com/2026/11/tower', title: 'Neighbors fight a tower' },
  note: 'Read it twice.\n\nThe second time, stop at each term.',
  terms: [
    { entry: 'courts/injunction', note: 'Remember March.', guessFirst: true },
    {
      own: {
        headword: 'setback',
        names: ['set-back'],
        gist: 'How far a building must stand from the street.',
        explanation: 'It leaves room for light.\n\nAnd for trees.',
      },
      note: '',
      guessFirst: false,
    },
  ],
  questions: [
    { kind: 'open', ask: 'Who decides, and how?' },
    { kind: 'choice', ask: 'What is a setback?', options: ['A distance', 'A defeat'], right: 0 },
    { kind: 'choice', ask: 'Are you for it?', options: ['Yes', 'No'], right: null },
  ],
}

export const work: Work = {
  assignment: 'tower-1x9',
  started: '2026-11-21',
  answers: [
    { question: 0, answer: 'The board does,\nby a vote.' },
    { question: 1, answer: 0 },
  ],
  guesses: [{ term: 'courts/injunction', guess: 'a kind of shot?' }],
}
