/** The sentences of a text. */
import type { Span } from './span.ts'

/** Words whose period ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|Jr|Sr|St|Bros|Sec|Secs|No|Nos|Art|Gov|Sen|Rep|Reps|Sens|Gen|Lt|Col|Sgt|Cpl|Capt|Maj|Cmdr|Adm|Prof|Hon|Atty|Ph\.D|Mt|Ft|Inc|Corp|Co|Ltd|Dept|Pub|Stat|Fed|Reg|Rev|Rul|Treas|Supp|Cir|Ct|App|Amdt|amend|cl|pt|ch|art|vs?|U\.S|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/

/** What may be a word cut short, as states are: it ends a sentence only before a capital. */
const PERHAPS_CUT_SHORT = /(?:^|[\s("“])[A-Z][a-z]{1,4}$/

/** As far back as the longest of them. */
const REACH_OF_A_WORD = 16

/** A sentence longer than this is cut: no writer means it as one. */
const LONGEST = 1000

/** Whether a sentence ends with the period, mark or line end at `at`. */
function endsAt(text: string, at: number): boolean {
  if (text[at] === '\n') return /^\n[^\S\n]*\n/.test(text.slice(at, at + 80))
  if (!/^["”’')\]]*(?:\s|$)/.test(text.slice(at + 1, at + 12))) return false
  if (text[at] !== '.') return true
  const before = text.slice(Math.max(0, at - REACH_OF_A_WORD), at)
  if (ABBREVIATION.test(before)) return false
  return !(/^\s+[a-z]/.test(text.slice(at + 1, at + 12)) && PERHAPS_CUT_SHORT.test(before))
}

/** All sentences, one after the other, without a gap. */
export function sentencesIn(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const cut = (end: number): void => {
    for (; end - start > LONGEST; start += LONGEST) sentences.push({ start, end: start + LONGEST })
    if (end > start) sentences.push({ start, end })
    start = end
  }
  for (const stop of text.matchAll(/[.!?\n]/g)) if (endsAt(text, stop.index)) cut(stop.index + 1)
  cut(text.length)
  return sentences
}

/** A span's sentence, parted by it. */
export interface InSentence {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** As much of a text is looked at on either side of a span: what stands farther off is of another sentence mostly. */
const REACH = 600

/** The sentence in which a span stands. */
export function sentenceOf(text: string, { start, end }: Span): InSentence {
  const from = Math.max(0, start - REACH)
  const near = sentencesIn(text.slice(from, end + REACH))
  const here = near.find(sentence => sentence.end > start - from)
  const words = text.slice(start, end)
  return here
    ? {
        before: text.slice(from + here.start, start),
        words,
        after: text.slice(end, Math.max(end, from + here.end)),
      }
    : { before: '', words, after: '' }
}
