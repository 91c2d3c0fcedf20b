/**
 * What a number of percentage points is against the start, where the sentence tells both: from 42 percent to 45 is 3
 * points, and 7 percent more than before. Where it tells only the points, an example with the same number.
 */
import { numberBefore } from '../../text/number.ts'
import { type InSentence, sentenceOf } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { type Margin, reckonMargin } from './margin-of-error.ts'

export type Points =
  | {
      readonly what: 'points'
      /** As the article has it. */
      readonly points: number
      /** Two percentages: before and after. */
      readonly from: number
      readonly to: number
      /** By how many percent more or less that is, to two figures. */
      readonly percent: number
    }
  | {
      readonly what: 'points, for example'
      readonly points: number
      readonly from: number
      readonly to: number
    }

const UP =
  'rose|rises?|risen|rising|grew|grows?|grown|growing|climb(?:s|ed|ing)?|increas(?:es?|ed|ing)|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|edg(?:es?|ed|ing) up|tick(?:s|ed|ing) up|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|hik(?:es?|ed|ing)|up'
const DOWN =
  'fell|falls?|fallen|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slipp?(?:s|ed|ing)?|shrank|shrinks?|sank|slid|dipp?(?:s|ed|ing)?|lost|edg(?:es?|ed|ing) down|tick(?:s|ed|ing) down|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|trim(?:s|med|ming)?|down'
const WAY = new RegExp(`\\b(?:(${UP})|(${DOWN}))\\b`, 'gi')
const WAY_BEHIND =
  /^s?[ -](?:(increase|rise|gain|jump|climb|surge|hike)|(decrease|drop|decline|fall|dip|cut|reduction|slide))\b/i

/** Between the verb and "points" stands the number, and what it is of: no second percentage, no new clause. */
const ONLY_NUMBER = /^(?:(?: [\w’']+){0,5} by)?(?: [\w.,-]+){1,5}[ -]$/
const OTHER_MATTER = /\b(?:to|from|percent|per cent|and|but|while|after|before|at|of(?! an? $))\b|[%;:()]/i

const ABOUT = '(?:about |around |roughly |nearly |almost |just over |just under )?'
const SHARE = '(\\d{1,3}(?:\\.\\d+)?)(?![\\d,]|\\.\\d)'
const PERCENT = '(?:\\s?%|[ -](?:percent|per cent|pct)\\b)'
/** "from a year earlier", "in March", "since 2020" between the points and where they led. */
const MEANWHILE =
  "(?:,? (?:(?:this|last) \\w+|(?:in|since|over|from|during) (?:[A-Za-z'’]+ ?){1,3}(?:20\\d\\d)?|since 20\\d\\d))?,?"

const FROM_TO = new RegExp(
  `\\bfrom ${ABOUT}${SHARE}(?:${PERCENT})?([^\\d%;:]{0,40}?) to ${ABOUT}${SHARE}${PERCENT}`,
  'gi',
)
const TO = new RegExp(`^${MEANWHILE} to ${ABOUT}${SHARE}${PERCENT}`, 'i')
/** "Now it is 44 percent, *down* 5 percentage points since June". */
const NOW = new RegExp(`(?<![\\d.,])${SHARE}${PERCENT},?(?: (?:is|was|which (?:is|was)))? $`, 'i')
const FROM = new RegExp(`^,? from ${ABOUT}${SHARE}${PERCENT}`, 'i')

interface Move {
  readonly from: number
  readonly to: number
}

const round = (number: number): number => Number(number.toFixed(6))

interface Way {
  /** 1 for up. */
  readonly way: 1 | -1
  /** What stands ahead of the verb; empty where a noun tells the way. */
  readonly ahead: string
}

/** Which way the points go, by the noun behind them or the verb ahead of their number; null when it cannot be told. */
function wayOf({ before, after }: InSentence): Way | null {
  const noun = WAY_BEHIND.exec(after)
  if (noun) return { way: noun[1] ? 1 : -1, ahead: '' }
  const verb = [...before.matchAll(WAY)].at(-1)
  if (!verb) return null
  const between = before.slice(verb.index + verb[0].length)
  return !ONLY_NUMBER.test(between) || OTHER_MATTER.test(between)
    ? null
    : { way: verb[1] ? 1 : -1, ahead: before.slice(0, verb.index) }
}

/** Whether two percentages lie so far apart, as far as rounded ones can. */
const agrees = ({ from, to }: Move, points: number): boolean =>
  Math.abs(Math.abs(to - from) - points) <= Math.max(0.05, 0.05 * points)

/** From where to where the points lead; null when the sentence does not say it beyond doubt. */
function moveIn(sentence: InSentence, points: number): Move | null {
  const { before, words, after } = sentence
  const told = [...`${before}${words}${after}`.matchAll(FROM_TO)].map(([, from, , to]) => ({
    from: Number(from),
    to: Number(to),
  }))
  const [move, ...others] = told
  if (move) return others.length === 0 && agrees(move, points) ? move : null
  const gone = wayOf(sentence)
  if (gone === null) return null
  const { way, ahead } = gone
  const tail = after.replace(WAY_BEHIND, '').replace(/^s\b/, '')
  const from = FROM.exec(tail)?.[1]
  if (from !== undefined) return { from: Number(from), to: round(Number(from) + way * points) }
  const to = TO.exec(tail)?.[1] ?? NOW.exec(ahead)?.[1]
  return to === undefined ? null : { from: round(Number(to) - way * points), to: Number(to) }
}

/** The example begins here, so that both ends are shares such as the news has. */
const exampleFrom = (points: number): number | null =>
  points < 1 ? 4 : points <= 50 ? 40 : points <= 80 ? 10 : null

/** Words that make the points a poll's margin of error. */
const OF_A_MARGIN = /\bmargin of (?:\w+ )?error\b|plus[ -]or[ -]minus|±|\+\s?\/\s?[-−–]/i

export function reckonPoints(text: string, mention: Span): Points | Margin | null {
  const sentence = sentenceOf(text, mention)
  const points = numberBefore(text, mention.start)
  if (points === null || points <= 0) return null
  const ahead = OF_A_MARGIN.exec(sentence.before)
  if (ahead) {
    const start = mention.start - sentence.before.length + ahead.index
    const end = /error$/i.test(ahead[0]) ? start + ahead[0].length : start
    const margin = reckonMargin(text, { start, end })
    return margin?.points === points ? margin : null
  }
  if (OF_A_MARGIN.test(sentence.after)) return null
  const move = moveIn(sentence, points)
  if (move && move.from > 0 && move.to >= 0 && move.from <= 1000)
    return {
      what: 'points',
      points,
      ...move,
      percent: Number(((Math.abs(move.to - move.from) / move.from) * 100).toPrecision(2)),
    }
  const from = exampleFrom(points)
  return from === null ? null : { what: 'points, for example', points, from, to: round(from + points) }
}
