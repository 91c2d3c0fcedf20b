/** A pack and an assignment with something in every field, for spoiling. */
import type { Assignment } from '../../classroom/assignment.ts'
import type { PackFile } from '../../classroom/pack-file.ts'

export const PACK: PackFile = {
  id: 'ferry-2c5',
  title: 'Our ferry',
  by: 'Mr. Okafor',
  note: 'Read before the vote.\n\nBring questions.',
  entries: [
    {
      id: 'port-authority',
      headword: 'port authority',
      also: ['harbor authority', 'PA board'],
      exactly: ['PA'],
      needsClues: ['the authority'],
      informal: ['pa'],
      clues: ['ferr*', 'harbor'],
      unless: ['New York'],
      gist: 'The public body that runs the harbor.',
      explanation: ['Its members are [appointed]; they serve four years.', 'It sets what a boat pays.'],
      notTheSameAs: ['The coast guard saves lives.'],
      timeline: [
        {
          date: '2024-05',
          kind: 'announced',
          text: 'Five members are named.',
          sources: [1],
          reported: false,
        },
        { date: '2025-01-09', kind: 'ruling', text: 'A court lets them.', sources: [1, 2], reported: true },
      ],
      sources: [
        { title: 'Town code', address: 'https://example.gov/code' },
        { title: 'Minutes (draft)', address: 'https://example.org/minutes?a=(1)' },
      ],
      replaces: 'local/zoning',
      changes: 'fast',
      reviewed: '2026-09-01',
    },
  ],
  hides: ['local/city-council'],
}

export const ASSIGNMENT: Assignment = {
  id: 'ferry-9d1',
  title: 'Who pays for the ferry?',
  by: 'Mr. Okafor',
  made: '2026-11-20',
  article: { address: 'https://www.example.com/2026/11/ferry', title: 'The ferry and the vote' },
  note: 'Read it twice.',
  terms: [
    { entry: 'courts/injunction', note: 'Remember March.', guessFirst: true },
    {
      own: {
        headword: 'landing fee',
        names: ['landing-fee'],
        gist: 'What a boat pays to land.',
        explanation: 'It differs by length.\n\nAnd by season.',
      },
      note: '',
      guessFirst: false,
    },
  ],
  questions: [
    { kind: 'open', ask: 'Who decides, and how?' },
    { kind: 'choice', ask: 'What is a landing fee?', options: ['A price', 'A place'], right: 0 },
    { kind: 'choice', ask: 'Are you for it?', options: ['Yes', 'No'], right: null },
  ],
}
