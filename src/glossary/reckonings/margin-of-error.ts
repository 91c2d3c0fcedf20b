/**
 * What a poll's margin of error says of its shares and of a lead.
 *
 * A share of about half may be off by the margin m. The difference of two shares that make up nearly everybody has
 * twice the standard error of one, since what one gains the other loses: so a lead stands clear of chance from about 2 m.
 * Where many answer otherwise it needs somewhat less, by the root of what the two shares make together.
 */
import { type InSentence, sentenceOf } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'

export interface Margin {
  readonly what: 'margin'
  /** By how many points a share may be off, either way. */
  readonly points: number
  /** From how many points on a lead stands clear of it. */
  readonly lead: number
}

const SIGN = '(?:plus[ -]or[ -]minus|±|\\+\\s?/?\\s?[-−–])'
const POINTS =
  '(?:[ -]?(?:percentage|pct\\.?)[ -](?:points?|pts?\\.?)|[ -]?(?:points?|pts?\\b\\.?|percent|per cent)|\\s?%)'
const NUMBER = '(\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d,]|\\.\\d|\\s?(?:to|[-–—])\\s?\\d)'
/** A sign tells the margin wherever it stands; "of" and "is" only right behind, or behind those it is for. */
const BEHIND = new RegExp(
  `^(?:[^.;!?\\d±]{0,60}?${SIGN}\\s?${NUMBER}(?:${POINTS})?|(?:\\s(?:of|for [\\w\\s’'-]{1,50}(?:is|was)|is|was)|:)\\s(?:about |roughly |approximately )?${NUMBER}${POINTS})(?!\\s?confiden)`,
  'i',
)
const AHEAD = new RegExp(`(?<![\\d.,])(?:${SIGN}\\s?)?${NUMBER}${POINTS}\\s$`, 'i')

/** A second margin: for a part of those asked, or for another poll. */
const ANOTHER = new RegExp(
  `(?:${SIGN}\\s?${NUMBER}|\\b(?:and|or|but)\\s(?:about )?${NUMBER}${POINTS})(?!\\s?confiden)`,
  'i',
)

const OF_A_POLL =
  /\b(?:polls?|polled|polling|pollsters?|survey\w*|respondents?|voters?|adults|sampl(?:e|es|ing)|interview\w*|Gallup|Quinnipiac|Marist|Siena|Pew)\b/i

/** How far from the mention the poll must be spoken of, in characters. */
const NEARBY = 400

/** Margins beyond these are no poll's, or nothing to reckon with. */
const LEAST = 1
const MOST = 15

/** The margin told behind the words or right ahead of them; null when none is, or several are. */
function pointsIn({ before, after }: InSentence): number | null {
  const behind = BEHIND.exec(after)
  const told = behind?.[1] ?? behind?.[2] ?? AHEAD.exec(before)?.[1]
  if (told === undefined || ANOTHER.test(after.slice(behind?.[0].length ?? 0))) return null
  return Number(told)
}

export function reckonMargin(text: string, mention: Span): Margin | null {
  const nearby = text.slice(Math.max(0, mention.start - NEARBY), mention.end + NEARBY)
  const points = OF_A_POLL.test(nearby) ? pointsIn(sentenceOf(text, mention)) : null
  return points === null || points < LEAST || points > MOST
    ? null
    : { what: 'margin', points, lead: 2 * points }
}
