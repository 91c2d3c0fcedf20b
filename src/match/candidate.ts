/** Forms that stand in a text and are written as they must be, whatever they mean there. */
import type { Span } from '../text/span.ts'
import { SHAPE, spell, type Words } from '../text/word.ts'
import type { Stretch } from './clue.ts'
import type { Lexicon, NamingForm } from './lexicon.ts'

/** A form that stands in the text and is written as it must be. */
export interface Candidate extends Span, Stretch {
  readonly form: NamingForm
}

/** Whether the gap before word `i` is one that `joint` allows. */
function joins(text: string, words: Words, i: number, joint: string): boolean {
  const whole = text.slice(words.tail[i - 1], words.start[i])
  const gap = /s/i.test(text[words.end[i - 1]! - 1] ?? '') ? whole.replace(/^['’](?=\s)/, '') : whole // taxpayers’ data
  if (joint === '-') return /^[-‐‑–]$/.test(gap)
  if (/^(?:[-‐‑–/]|)$/.test(gap)) return true
  const plain = joint !== ' ' && gap.startsWith(joint) ? gap.slice(1) : gap
  // Quotation marks around a word of the name part nothing: “reciprocal” tariffs.
  return /^(?:[”"](?=\s))?[\s\u200b]{0,40}(?:(?<=\s)[“"])?$/.test(plain) && !/\n[^\S\n]*\n/.test(plain)
}

/** Whether a word is cased as its form asks. */
function cased(text: string, words: Words, i: number, casing: string): boolean {
  const shape = words.shape[i]!
  if (casing === 'A')
    return shape === SHAPE.capitals || (shape === SHAPE.capital && words.end[i]! - words.start[i]! < 2)
  if (casing === 'l') return shape === SHAPE.small
  if (casing === 'C') return shape === SHAPE.capital || shape === SHAPE.capitals
  return (
    casing !== 'S' ||
    /^[\p{Lu}\d-]+s$/u.test(text.slice(words.start[i], words.end[i])) ||
    shape === SHAPE.capitals
  )
}

const sameLetters = (a: string, b: string): boolean =>
  a.replace(/[^\p{L}\d]/gu, '') === b.replace(/[^\p{L}\d]/gu, '')

/** Whether a word is a sum of money: “$340B” is not the program called 340B. */
const isMoney = (text: string, words: Words, i: number): boolean =>
  /[$€£¥₹]/.test(text[words.start[i]! - 1] ?? '') && /\d/.test(text[words.start[i]!]!)

/** Whether the form's words really stand at words `from`…, joined and cased as it asks. */
function standsAt(text: string, words: Words, from: number, form: NamingForm): boolean {
  return (
    !isMoney(text, words, from) &&
    form.words.every(
      (word, k) =>
        spell(text, words, from + k) === word &&
        cased(text, words, from + k, form.casing[k]!) &&
        (k === 0 || joins(text, words, from + k, form.joints[k - 1]!)),
    ) &&
    (form.sureness !== 'exact' ||
      sameLetters(form.written, text.slice(words.start[from], words.end[from + form.words.length - 1])))
  )
}

/** Every form that stands in the passage, at each word the longest first. */
export function candidatesIn<Target>(text: string, words: Words, lexicon: Lexicon<Target>): Candidate[][] {
  const found: Candidate[][] = []
  for (let i = 0; i < words.count; i++) {
    let node = lexicon.step(0, words.hash[i]!)
    let here: Candidate[] | null = null
    for (let j = i; node !== 0; node = lexicon.step(node, words.hash[j]!)) {
      for (const number of lexicon.endsAt(node)) {
        const form = lexicon.form(number)
        if (standsAt(text, words, i, form))
          (here ??= []).unshift({ start: words.start[i]!, end: words.end[j]!, from: i, to: j + 1, form })
      }
      if (++j >= words.count) break
    }
    if (here) found.push(here)
  }
  return found
}
