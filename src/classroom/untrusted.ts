/**
 * What strangers wrote, on its way in: packs, assignments, tables, links, and whatever was kept of them.
 *
 * Sizes are looked at before anything is parsed. Of an object only the fields we ask for by name are read, own ones alone,
 * so that `__proto__` is a word like any other and what we do not know is never copied. Text loses what no reader sees and
 * what turns the order of letters; too long a text is refused, not cut, since half a sentence may say the opposite.
 */
import { type OurFile, type Refusal, refusal, type Trouble } from './refusal.ts'

/** Characters of a file; a file of so many bytes has no more. Students' work stands in its file twice. */
export const LONGEST = { pack: 2_000_000, table: 2_000_000, assignment: 200_000, work: 1_000_000 } as const

/** Line ends of every system. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g

/** Controls, lone halves of characters, private use, and whatever leaves no trace on paper; three of them may have a reason. */
const UNSEEN =
  /(?!\n|\t|\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u2800]/gu

/** What asks for a picture, behind anything that is none. */
const IDLE_SELECTOR = /(?<!\p{Emoji})\ufe0f/gu

/**
 * Joiners that join nothing. They stay between the parts of one picture (families, professions), and in scripts whose
 * letters change shape beside one another: Persian and most scripts of South Asia cannot be spelled without them.
 */
const IDLE_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}{0,8})(?:\u200c|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic}))/gu

/** Marks heaped on one letter until they cover the lines above. */
const HEAP_OF_MARKS = /(\p{M}{8})\p{M}+/gu

const visible = (text: string): string =>
  text
    .normalize('NFC')
    .replace(LINE_END, '\n')
    .replace(UNSEEN, '')
    .replace(HEAP_OF_MARKS, '$1')
    .replace(IDLE_SELECTOR, '')
    .replace(IDLE_JOINER, '')
    .normalize('NFC')

/** Text on one line, with single blanks. */
export const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()

/** Text that keeps its lines, with one empty line at most between them. */
export const manyLines = (text: string): string =>
  visible(text)
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Ids as we make them: words of small letters and figures, joined by hyphens. */
export const ID = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Ids of packs and assignments have a figure, which no folder of our own glossary has: so neither can pass for the other. */
export const GIVEN_ID = /^(?=.{1,64}$)(?=[a-z-]*[0-9])[a-z0-9]+(?:-[a-z0-9]+)*$/
/** An entry of any pack. */
export const ENTRY_ID = /^(?=.{1,150}$)[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/
/** An entry of our own glossary. */
export const BUNDLED_ID = /^(?=.{1,150}$)[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Of an id that is none, so much is read. */
const QUOTED_ID = 200
const LONGEST_ADDRESS = 2_000
/** The most that the names of the internet can have. */
const LONGEST_HOST = 253

/** Whether an ISO day is one that the calendar has. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

/** A web address in its plain spelling, without a name or a password; null for all else. */
export function addressFrom(text: string, begins: RegExp): string | null {
  if (text.length > LONGEST_ADDRESS || !begins.test(text) || !URL.canParse(text)) return null
  const { href, username, password, hostname } = new URL(text)
  const fits = begins.test(href) && href.length <= LONGEST_ADDRESS && !/\s/.test(href)
  return fits && username === '' && password === '' && hostname !== '' && hostname.length <= LONGEST_HOST
    ? href
    : null
}

export const HTTPS = /^https:\/\//
export const HTTP_OR_HTTPS = /^https?:\/\//

/** Notes what is refused, and where. */
export type Tell = (refusal: Refusal, ...at: readonly (string | number)[]) => void

/** Collects what is refused. */
export function listening(): { readonly troubles: Trouble[]; readonly tell: Tell } {
  const troubles: Trouble[] = []
  return { troubles, tell: (refusal, ...at) => troubles.push({ ...refusal, at }) }
}

/** Our files nest seven deep; parsing a million takes a quarter of a second, and more than some parsers can bear. */
const DEEPEST = 64

/** Whether brackets outside strings nest deeper than any file of ours. */
function isTooDeep(json: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < json.length; i++) {
    const unit = json[i]
    if (quoted) {
      if (unit === '\\') i++
      else if (unit === '"') quoted = false
    } else if (unit === '"') quoted = true
    else if (unit === '[' || unit === '{') {
      if (++depth > DEEPEST) return true
    } else if (unit === ']' || unit === '}') depth--
  }
  return false
}

/** JSON from outside, or why it is none. */
export function parsed(text: string, most: number, tell: Tell): unknown {
  if (text.length > most) return void tell(refusal('too big', most))
  if (isTooDeep(text)) return void tell(refusal('not JSON'))
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return void tell(refusal('not JSON'))
  }
}

/** An object from outside, read by the names of its fields; what is absent is empty, what is amiss is told and empty. */
export interface Fields {
  /** One line of at most so many characters. */
  text(name: string, most: number, needed?: 'needed'): string
  /** The same with its lines kept. */
  lines(name: string, most: number): string
  /** Lines; empty ones and the second of two alike are left out. */
  texts(name: string, many: number, most: number): readonly string[]
  /** @param otherwise the day when none is given; null when one must be. */
  day(name: string, otherwise: string | null): string
  oneOf<Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice
  /** False when it is absent. */
  yes(name: string): boolean
  /** A whole number from 0 to `most`; null when it is absent or null. */
  number(name: string, most: number): number | null
  id(name: string, pattern: RegExp): string
  /** Empty when it is absent. */
  address(name: string, begins: RegExp): string
  /** The parts of a list, without those that `read` gives up. */
  each<Part>(
    name: string,
    many: number,
    read: (part: unknown, tell: Tell, number: number) => Part | null,
  ): readonly Part[]
  /** The field as it came; undefined when it is absent. */
  raw(name: string): unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads an object's fields; null, and told, when it is no object. @param called what a person calls the object. */
export function fieldsOf(value: unknown, called: string, tell: Tell): Fields | null {
  if (!isRecord(value)) {
    tell(refusal('wrong kind', called, 'object'))
    return null
  }
  const raw = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined)

  const sized = (name: string, told: unknown, most: number, clean: (text: string) => string): string => {
    if (typeof told !== 'string') {
      tell(refusal('wrong kind', name, 'text'), name)
      return ''
    }
    // Looked at before and after: cleaning takes away, but composing can lengthen.
    const text = told.length > most ? told : clean(told)
    if (text.length <= most) return text
    tell(refusal('too long', name, text.length, most), name)
    return ''
  }
  const textBy = (name: string, most: number, clean: (text: string) => string): string => {
    const told = raw(name)
    return told === undefined ? '' : sized(name, told, most, clean)
  }
  const listed = (name: string, many: number): readonly unknown[] => {
    const told = raw(name)
    if (told === undefined) return []
    if (!Array.isArray(told)) {
      tell(refusal('wrong kind', name, 'list'), name)
      return []
    }
    if (told.length > many) tell(refusal('too many', name, told.length, many), name)
    return told.slice(0, many)
  }
  return {
    raw,
    text(name, most, needed) {
      const told = raw(name)
      const text = textBy(name, most, oneLine)
      if (needed && text === '' && (told === undefined || (typeof told === 'string' && told.length <= most)))
        tell(refusal('missing', name), name)
      return text
    },
    lines: (name, most) => textBy(name, most, manyLines),
    texts: (name, many, most) => [
      ...new Set(
        listed(name, many)
          .map(each => sized(name, each, most, oneLine))
          .filter(text => text !== ''),
      ),
    ],
    day(name, otherwise) {
      const told = raw(name)
      if (told === undefined && otherwise !== null) return otherwise
      if (typeof told === 'string' && isDay(told)) return told
      if (told === undefined) tell(refusal('missing', name), name)
      else tell(refusal('not a day', name, typeof told === 'string' ? oneLine(told) : typeof told), name)
      return otherwise ?? ''
    },
    oneOf(name, choices, otherwise) {
      const told = raw(name)
      const choice = told === undefined ? otherwise : choices.find(each => each === told)
      if (choice === undefined) tell(refusal('not a choice', name, choices.join(', ')), name)
      return choice ?? otherwise
    },
    yes(name) {
      const told = raw(name)
      if (told !== undefined && typeof told !== 'boolean')
        tell(refusal('wrong kind', name, 'yes or no'), name)
      return told === true
    },
    number(name, most) {
      const told = raw(name) ?? null
      if (told === null) return null
      if (typeof told === 'number' && Number.isInteger(told) && told >= 0 && told <= most)
        return told === 0 ? 0 : told
      tell(refusal('not a number', name, 0, most), name)
      return null
    },
    id(name, pattern) {
      const told = raw(name)
      if (typeof told === 'string' && pattern.test(told)) return told
      if (told === undefined) tell(refusal('missing', name), name)
      else
        tell(
          refusal(
            'not an id',
            name,
            typeof told === 'string' ? oneLine(told.slice(0, QUOTED_ID)) : typeof told,
          ),
          name,
        )
      return ''
    },
    address(name, begins) {
      const told = raw(name)
      if (told === undefined) return ''
      const address = typeof told === 'string' ? addressFrom(told, begins) : null
      if (address === null)
        tell(
          refusal(
            'not an address',
            name,
            typeof told === 'string' ? oneLine(told.slice(0, LONGEST_ADDRESS)) : typeof told,
          ),
          name,
        )
      return address ?? ''
    },
    each: (name, many, read) =>
      listed(name, many).flatMap((part, number) => {
        const value = read(part, (refusal, ...at) => tell(refusal, name, number, ...at), number)
        return value === null ? [] : [value]
      }),
  }
}

/** The form of our files; a later one may say things we do not know. */
export const VERSION = 1

/** A file of ours opened: its fields, when it is of that kind and of a version we know. */
export function opened(value: unknown, kind: OurFile, tell: Tell): Fields | null {
  const ours = isRecord(value) && Object.hasOwn(value, 'newsgloss') && value.newsgloss === kind
  const version = ours && Object.hasOwn(value, 'version') ? value.version : undefined
  const known = typeof version === 'number' && Number.isInteger(version) && version >= 1
  if (known && version === VERSION) return fieldsOf(value, kind, tell)
  tell(known ? refusal('newer version') : refusal('not ours', kind))
  return null
}
