/** What was measured, how it compares, and how that is printed. */

/**
 * How ours is judged: `ratio` ours ÷ theirs at most; `faster` theirs ÷ ours at least; `more` ours − theirs at most;
 * `alone` ours at most, in every round.
 */
export type Judged = 'ratio' | 'faster' | 'more' | 'alone'

export interface Figure {
  readonly what: string
  /** `ms`, `KB`, `MB` or `frames`. */
  readonly unit: string
  /** One number for each round. */
  readonly ours: readonly number[]
  /** What ours is compared with, one number for each round; null when with nothing but its bound. */
  readonly theirs: { readonly name: string; readonly rounds: readonly number[] } | null
  readonly judged: Judged
  /** What the design allows; null when the figure only informs. */
  readonly budget: number | null
}

export interface Verdict {
  /** The number the budget is about: a ratio, or in the figure's unit. */
  readonly value: number
  /** Null without a budget. */
  readonly kept: boolean | null
}

const at = (sorted: readonly number[], part: number): number => {
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)]!
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1)
}

/** The value below which `part` of the numbers lie. */
export const quantile = (numbers: readonly number[], part: number): number =>
  at(
    [...numbers].sort((a, b) => a - b),
    part,
  )

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** Half the distance between the quartiles, as a share of the median: nothing for a single round. */
export const noiseOf = (rounds: readonly number[]): number[] =>
  rounds.length < 2 ? [] : [(quantile(rounds, 0.75) - quantile(rounds, 0.25)) / 2 / median(rounds)]

export function verdict({ ours, theirs, judged, budget }: Figure): Verdict {
  const own = median(ours)
  const other = theirs === null ? Number.NaN : median(theirs.rounds)
  const value = { ratio: own / other, faster: other / own, more: own - other, alone: Math.max(...ours) }[
    judged
  ]
  return { value, kept: budget === null ? null : judged === 'faster' ? value >= budget : value <= budget }
}

/** Three figures that count: `0.412`, `12.3`, `4180`. */
export const short = (value: number): string =>
  Number.isInteger(value) || Math.abs(value) >= 1000 ? value.toFixed(0) : value.toPrecision(3)

/** `9.1 ms (8.7–9.9)`: the median, and between which values half of the rounds lie. */
const spread = (rounds: readonly number[], unit: string): string =>
  rounds.length < 2
    ? `${short(median(rounds))} ${unit}`
    : `${short(median(rounds))} ${unit} (${short(quantile(rounds, 0.25))}–${short(quantile(rounds, 0.75))})`

const SAID: Readonly<Record<Judged, (value: string, unit: string) => string>> = {
  ratio: value => `${value} ×`,
  faster: value => `${value} × faster`,
  more: (value, unit) => `${value} ${unit} more`,
  alone: (value, unit) => `${value} ${unit} at most`,
}

const ASKED: Readonly<Record<Judged, (budget: string, unit: string) => string>> = {
  ratio: budget => `≤ ${budget} ×`,
  faster: budget => `≥ ${budget} ×`,
  more: (budget, unit) => `≤ ${budget} ${unit} more`,
  alone: (budget, unit) => `≤ ${budget} ${unit}`,
}

/** `what · ours · theirs · ratio · budget · kept or MISSED`, on one line. */
export function line(figure: Figure): string {
  const { what, unit, ours, theirs, judged, budget } = figure
  const { value, kept } = verdict(figure)
  return [
    what,
    `ours ${spread(ours, unit)}`,
    ...(theirs === null ? [] : [`${theirs.name} ${spread(theirs.rounds, unit)}`]),
    ...(theirs === null && budget === null ? [] : [SAID[judged](short(value), unit)]),
    ...(budget === null ? [] : [`budget ${ASKED[judged](short(budget), unit)}`, kept ? 'kept' : 'MISSED']),
  ].join(' · ')
}
