/**
 * Cases by a part of their name, once the document has said it in full: "in CASA", "the Loper Bright ruling"; and those
 * that everybody calls by one name, "the Dobbs decision".
 */
import { inReadingOrder, type Span } from '../../text/span.ts'
import type { BodyOfLaw, Found } from '../body-of-law.ts'
import { fromNormalForm } from '../citation.ts'
import type { Recollection } from '../memory.ts'

const DECISION =
  /^(?:['’]s)?[\s\u200b]{1,3}(?:(?:Supreme Court|landmark) )?(?:decisions?|rulings?|case|opinion|majority|dissent|holding|court|precedent|standard|framework|test|doctrine|draft)\b|^,?\s{1,3}supra\b|^,?\s{1,3}(?:\d{1,4}\s)?(?:slip op\.|at \d)|^\s{1,3}(?:held|overruled|overturned|was (?:decided|overturned|overruled))\b/
const LEAD =
  /(?:\b(?:[Ii]n|[Ss]ince|[Aa]fter|[Bb]efore|[Ss]ee|[Cc]it(?:ing|es|ed)|[Aa]ppl(?:ying|ied)|[Uu]nder|[Oo]verrul\w{1,3}|[Oo]verturn\w{0,3})[\s\u200b]{1,3}|\b[Pp](?:ost|re)-)$/
const LEADS_TO_A_CASE = /^(?:[.;:)”"]|,(?!\s+[A-Z])|\s{1,3}the (?:court|justices|majority|Supreme)\b)/
const SURE_LEAD = /\b(?:[Oo]verrul\w{1,3}|[Oo]verturn\w{0,3})[\s\u200b]{1,3}$/
/** What a court does with a decision, and with no party. */
const APPLIED =
  /\b(?:[Cc]ourts?|[Jj]udges?|[Jj]ustices?|[Pp]anel)\s(?:has |have |had )?(?:applied|applies|apply|cited|cites|followed|extended|revisited)\s$/
const OPENS = /(?:^|[.!?”"]\s{1,3}|\n)$/
/** What a decision does, and no party. */
const DOES =
  /^\s{1,3}(?:(?:could|would|may|might|will) (?:end|overturn|overrule|decide|reshape|upend|settle|undo|allow|limit|determine|test)\b|(?:tests|asks|asked|concerns|turns on|centers on|established|upheld|struck down)\b)/
const WORD_BEFORE = /[\p{L}\p{N}_]$/u
const WORD_AFTER = /^[\p{L}\p{N}_]|^-[\p{L}]/u

/** Whether a name that a case goes by speaks of the case there, and not of the party. */
function meansCase(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 36), start)
  const after = text.slice(end, end + 40)
  if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) return false
  if (DECISION.test(after)) return true
  if (OPENS.test(before) && DOES.test(after)) return true
  return (
    (APPLIED.test(before) && !/^\s+[A-Z]|^['’]s/.test(after)) ||
    (SURE_LEAD.test(before) && !/^\s+[A-Z]|^['’]s/.test(after)) ||
    (LEAD.test(before) && LEADS_TO_A_CASE.test(after))
  )
}

/** Decisions that everybody calls by one name, and where they are printed: they need no caption before. */
const BYNAMES: Readonly<Record<string, string>> = {
  Dobbs: 'us:597:215',
  Bruen: 'us:597:1',
  Obergefell: 'us:576:644',
  'Citizens United': 'us:558:310',
  'Loper Bright': 'us:603:369',
}
const OF_A_BYNAME = /^[\s\u200b](?:decision|ruling|precedent|test|framework)\b/
const BEFORE_BYNAME =
  /(?:\b[Tt]he|['’]s|\b[Ii]ts)[\s\u200b](?:(?:2010|2015|2022|2024|landmark|Supreme Court(?:['’]s)?)[\s\u200b])?$/

/** "The Dobbs decision", "the court applied Bruen", where the document hasn't said yet who Dobbs and Bruen are. */
function meansByname(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 36), start)
  const after = text.slice(end, end + 20)
  if (OF_A_BYNAME.test(after)) return BEFORE_BYNAME.test(before)
  return APPLIED.test(before) && /^(?:[.,;](?!\s+[A-Z])|\s+to\b)/.test(after)
}

/**
 * Bynames, of which nothing is read while the document goes on: further down it may yet say who Dobbs and Bruen are, and
 * then they are whom it means.
 */
export const caseByname: BodyOfLaw = {
  cues: [`\\b(?:${Object.keys(BYNAMES).join('|')})`],
  read({ text, at: start }, { memory }) {
    const name = Object.keys(BYNAMES).find(each => text.startsWith(each, start))
    const citation = fromNormalForm(BYNAMES[name ?? ''] ?? '')
    if (name === undefined || !citation) return null
    const end = start + name.length
    if (meansByname(text, start, end))
      memory.suppose(name.replace(' ', '_'), { start, end, citation, number: null, short: true })
    return null
  },
}

/** Where a name stands in a text, at `from` or later. */
function* placesOf(name: string, text: string, from: number): Generator<Span> {
  for (let start = text.indexOf(name, from); start >= 0; start = text.indexOf(name, start + 1))
    yield { start, end: start + name.length }
}

/** Of spans in reading order those outside of what was found. */
function* outside<T extends Span>(spans: Iterable<T>, found: readonly Found[]): Generator<T> {
  let next = 0
  for (const span of spans) {
    while ((found[next]?.end ?? Infinity) <= span.start) next++
    if ((found[next]?.start ?? Infinity) >= span.end) yield span
  }
}

/** Adds what speaks of a case by one name: a party of an earlier one, or what everybody calls it. */
export function withBynames(text: string, found: readonly Found[], memory: Recollection): readonly Found[] {
  const all = [...found]
  for (const { name, decision, from } of memory.partyNames()) {
    const citation = fromNormalForm(decision)
    if (!citation) continue
    for (const { start, end } of outside(placesOf(name, text, from), found))
      if (meansCase(text, start, end)) all.push({ start, end, citation, number: null, short: true })
  }
  for (const supposed of outside(memory.supposed(), found)) all.push(supposed)
  return all.length === found.length ? found : apart(all.sort(inReadingOrder))
}

/** Of two names in one place, "Loper Bright" and "Loper", the first in reading order. */
const apart = (all: readonly Found[]): readonly Found[] => {
  let end = 0
  return all.filter(mention => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}
