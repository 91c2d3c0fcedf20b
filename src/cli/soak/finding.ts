/** What was found, what it is held against, and whether it holds. */
export interface Finding {
  readonly what: string
  /** With its unit. */
  readonly found: string
  /** Empty when the figure only informs. */
  readonly bound: string
  /** Null when the figure only informs. */
  readonly kept: boolean | null
}

const verdict = (kept: boolean | null): string => (kept === null ? '' : kept ? 'kept' : 'MISSED')

/** On one line, for who watches. */
export const line = ({ what, found, bound, kept }: Finding): string =>
  [what, found, ...(bound === '' ? [] : [bound]), ...(kept === null ? [] : [verdict(kept)])].join(' · ')

/** As rows of a table. */
export const table = (findings: readonly Finding[]): string =>
  [
    '| what | found | bound | |',
    '|---|---|---|---|',
    ...findings.map(({ what, found, bound, kept }) => `| ${what} | ${found} | ${bound} | ${verdict(kept)} |`),
  ].join('\n')
