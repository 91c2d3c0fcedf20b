/** What sheets are made of: elements from a short list, and text that is nothing but text. Plain JSON. */
import { printable } from './printable.ts'

export type SheetPart = string | SheetElement

export interface SheetElement {
  readonly tag: SheetTag
  readonly attributes: SheetAttributes
  readonly children: readonly SheetPart[]
}

export type SheetTag =
  | 'header'
  | 'main'
  | 'section'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'ol'
  | 'ul'
  | 'li'
  | 'div'
  | 'span'
  | 'b'
  | 'i'
  | 'bdi'
  | 'a'
  | 'blockquote'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'

/** Each is left out where it is absent or empty. */
export interface SheetAttributes {
  readonly class?: string
  readonly lang?: string
  readonly dir?: 'auto'
  /** An address of the web, as `webAddress` gives it. */
  readonly href?: string
  readonly scope?: 'row' | 'col'
  readonly 'aria-hidden'?: 'true'
}

/** A whole sheet. */
export interface Sheet {
  /** What kind of sheet it is, and of which lesson. */
  readonly title: string
  /** Of the words that are not the lesson's. */
  readonly language: string
  readonly parts: readonly SheetPart[]
}

/** Null among the children stands for nothing. */
export const element = (
  tag: SheetTag,
  attributes: SheetAttributes,
  ...children: readonly (SheetPart | null)[]
): SheetElement => ({
  tag,
  attributes,
  children: children.flatMap(child => (typeof child === 'string' ? printable(child) : (child ?? []))),
})

/** Text in an element of its own, in whichever direction its script runs. */
export const said = (tag: SheetTag, name: string, text: string, lang = ''): SheetElement =>
  element(tag, { class: name, lang, dir: 'auto' }, text)

/** Each on a line of its own, for those who read the file. */
export const onLines = (parts: readonly SheetElement[]): SheetPart[] =>
  parts.flatMap(part => ['\n', part]).concat(parts.length > 0 ? '\n' : [])
