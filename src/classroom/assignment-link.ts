/**
 * An assignment within a link to its article: `https://…/story#newsgloss=1.…`. What stands behind the # is never sent to
 * the site. The rest is the assignment as a short list, checked by a print of its letters, compressed, in letters that
 * links keep as they are.
 */
import { deflateSync, Inflate } from 'fflate'
import { hashOf } from '../text/word.ts'
import type { AssignedTerm, Assignment } from './assignment.ts'
import { readAssignment } from './assignment-file.ts'
import type { Question } from './lesson.ts'
import { type Refusal, refusal, type Trouble } from './refusal.ts'
import { LONGEST, parsed } from './untrusted.ts'

/** Characters behind the #: programs that pass links on cut longer ones. */
const LONGEST_FRAGMENT = 6_000

/** Bytes of the print before the compressed list. */
const PRINT = 4

const LINK_VERSION = 1

/** Where an assignment stands in a fragment: first, behind another part, or behind directions to the browser. */
const PIECE = /(^|&|:~:)newsgloss(?:=|%3D)(\d{1,4})\.([\w-]*)(&?)/i

export type LinkReading =
  | {
      readonly assignment: Assignment
      /** The address without the assignment. */
      readonly address: string
    }
  | { readonly troubles: readonly Trouble[]; readonly address: string }

/** As much of a list as says something. */
const shortened = (list: readonly unknown[]): readonly unknown[] => {
  const last = list.findLastIndex(
    each => each !== '' && each !== null && each !== false && !(Array.isArray(each) && each.length === 0),
  )
  return list.slice(0, last + 1)
}

const shortTerm = ({ entry, own, note, guessFirst }: AssignedTerm): unknown =>
  shortened([
    entry ?? shortened([own.headword, own.gist, own.explanation, own.names, own.key ?? null]),
    note,
    guessFirst ? 1 : null,
  ])

/** An open question is its words alone, or with its key where the options of others stand. */
const shortQuestion = (question: Question): unknown => {
  const { kind, ask, key = null } = question
  if (kind === 'choice') return shortened([ask, question.options, question.right, key])
  return key === null ? ask : [ask, key]
}

const shortList = (assignment: Assignment): unknown => {
  const { id, title, by, made, article, note, terms, questions, keys } = assignment
  return shortened([
    id,
    title,
    made,
    article.address,
    article.title,
    by,
    note,
    terms.map(shortTerm),
    questions.map(shortQuestion),
    keys ?? null,
  ])
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** Only what the list says; what it leaves out is absent, for the reader of files to judge. */
const told = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const longTerm = (value: unknown): unknown => {
  const [first, note, guess] = listOf(value)
  const [headword, gist, explanation, names, key] = listOf(first)
  return told({
    ...(Array.isArray(first) ? { own: told({ headword, gist, explanation, names, key }) } : { entry: first }),
    note,
    guessFirst: guess === 1 ? true : undefined,
  })
}

const longQuestion = (value: unknown): unknown => {
  if (!Array.isArray(value)) return { kind: 'open', ask: value }
  const [ask, options, right, key] = value as unknown[]
  if (typeof options === 'number') return { kind: 'open', ask, key: options }
  return told({ kind: 'choice', ask, options, right, key })
}

function longForm(value: unknown): unknown {
  const [id, title, made, address, name, by, note, terms, questions, keys] = listOf(value)
  return told({
    newsgloss: 'assignment',
    version: 1,
    id,
    title,
    made,
    by,
    note,
    article: told({ address, title: name }),
    terms: Array.isArray(terms) ? terms.map(longTerm) : terms,
    questions: Array.isArray(questions) ? questions.map(longQuestion) : questions,
    keys,
  })
}

const toLetters = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const fromLetters = (letters: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), sign =>
      sign.charCodeAt(0),
    )
  } catch {
    return null
  }
}

function packed(assignment: Assignment): string {
  const json = JSON.stringify(shortList(assignment))
  const squeezed = deflateSync(new TextEncoder().encode(json), { level: 9 })
  const bytes = new Uint8Array(PRINT + squeezed.length)
  new DataView(bytes.buffer).setUint32(0, hashOf(json))
  bytes.set(squeezed, PRINT)
  return toLetters(bytes)
}

/** Bytes inflated at a time: few, since each can become a thousand. */
const STEP = 64

/** The text that was compressed; null when it is damaged or more than an assignment may be. Stops as soon as it is more. */
function inflated(bytes: Uint8Array, most: number): string | null {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const inflate = new Inflate(chunk => {
      size += chunk.length
      chunks.push(chunk)
    })
    for (let at = 0; at < bytes.length && size <= most; at += STEP)
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    if (size > most) return null
    const whole = new Uint8Array(size)
    let at = 0
    for (const chunk of chunks) {
      whole.set(chunk, at)
      at += chunk.length
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole)
  } catch {
    return null
  }
}

/** What was packed into letters; null when it is damaged. */
function unpacked(letters: string): unknown {
  const bytes = letters.length > LONGEST_FRAGMENT ? null : fromLetters(letters)
  if (!bytes || bytes.length <= PRINT) return null
  const json = inflated(bytes.subarray(PRINT), LONGEST.assignment)
  if (json === null) return null
  if (hashOf(json) !== new DataView(bytes.buffer).getUint32(0)) return null
  return parsed(json, LONGEST.assignment, () => {}) ?? null
}

/**
 * A link to the article that brings the assignment along; a refusal when it is too long for one.
 * The address keeps a fragment of its own, and directions to the browser (`:~:text=…`) stay last.
 */
export function linkOf(assignment: Assignment): string | Refusal {
  const { address } = assignment.article
  const hash = address.indexOf('#')
  const page = hash < 0 ? address : address.slice(0, hash)
  const fragment = hash < 0 ? '' : address.slice(hash + 1)
  const cut = fragment.indexOf(':~:')
  const own = cut < 0 ? fragment : fragment.slice(0, cut)
  const directions = cut < 0 ? '' : fragment.slice(cut)
  const whole = `${own === '' ? '' : `${own}&`}newsgloss=${LINK_VERSION}.${packed(assignment)}${directions}`
  const over = whole.length - LONGEST_FRAGMENT
  return over > 0 ? refusal('link too long', over) : `${page}#${whole}`
}

/** The assignment that an address brings along; null when it brings none. */
export function assignmentIn(address: string): LinkReading | null {
  const hash = address.indexOf('#')
  if (hash < 0) return null
  const fragment = address.slice(hash + 1)
  const piece = PIECE.exec(fragment)
  if (!piece) return null
  const [all, before, version, letters, after] = piece as unknown as [string, string, string, string, string]
  const joint = before === '&' ? after : before
  const rest = fragment.slice(0, piece.index) + joint + fragment.slice(piece.index + all.length)
  const left = rest.replace(/:~:$/, '')
  const plain = left === '' ? address.slice(0, hash) : `${address.slice(0, hash)}#${left}`
  const refused = (why: Refusal): LinkReading => ({ troubles: [{ ...why, at: [] }], address: plain })
  if (Number(version) !== LINK_VERSION)
    return refused(refusal(Number(version) > LINK_VERSION ? 'newer version' : 'link damaged'))
  const value = unpacked(letters)
  if (value === null) return refused(refusal('link damaged'))
  const { assignment, troubles } = readAssignment(longForm(value))
  return assignment ? { assignment, address: plain } : { troubles, address: plain }
}
