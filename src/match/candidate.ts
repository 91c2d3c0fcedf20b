/** Forms that stand in a text and are written as they must be, whatever they mean there. */
import type { Span } from '../text/span.ts'
import { SHAPE, spell, type Words } from '../text/word.ts'
import type { Stretch } from './clue.ts'
import { bareGap, gapBefore, isPlainGap, type Joint } from './form.ts'
import type { Lexicon, NamingForm } from './lexicon.ts'

/** A form that stands in the text and is written as it must be. */
export interface Candidate extends Span, Stretch {
  readonly form: NamingForm
}

/** Whether the gap before word `i` is one that `joint` allows. */
function joins(text: string, words: Words, i: number, joint: Joint): boolean {
  const gap = gapBefore(text, words, i)
  if (joint === '-') return /^[-‐‑–]$/.test(gap)
  if (joint === ' ') return isPlainGap(gap)
  if (joint === '.' || joint === ',') return isPlainGap(gap.startsWith(joint) ? gap.slice(1) : gap)
  return bareGap(gap) === joint
}

/** Where a form ends whose last word ends at `end`: a bracket that it opens closes behind it, as in 510(k). */
const closed = (text: string, end: number, { joints }: NamingForm): number =>
  text[end] === ')' && joints.some(joint => joint.includes('(')) ? end + 1 : end

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

/** What goes on behind a piece of an address, a file's name or a password: IRS.gov, ICE_logo, G7$k. */
const GOES_ON = /^(?:\.[a-z]{2}|[$_@])/

/** Before the agency in a photo credit: (Ann Example/AP/… */
const CREDIT = /\([^()/]{0,60}[a-z]\/(?:[A-Z]+\/)?$/

/** Whether the words between `start` and `end` are a piece of something that is no prose. */
const isPiece = (text: string, start: number, end: number): boolean =>
  GOES_ON.test(text.slice(end, end + 3)) ||
  /[@_]/.test(text[start - 1] ?? '') ||
  (text[start - 1] === '/' && text[end] === ')' && CREDIT.test(text.slice(Math.max(0, start - 80), start)))

/** Whether the form's words really stand at words `from`…, joined and cased as it asks. */
function standsAt(text: string, words: Words, from: number, form: NamingForm): boolean {
  return (
    !isMoney(text, words, from) &&
    !isPiece(text, words.start[from]!, words.end[from + form.words.length - 1]!) &&
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
          (here ??= []).unshift({
            start: words.start[i]!,
            end: closed(text, words.end[j]!, form),
            from: i,
            to: j + 1,
            form,
          })
      }
      if (++j >= words.count) break
    }
    if (here) found.push(here)
  }
  return found
}
