/**
 * Federal laws by name: "the Alien Enemies Act", "Section 2 of the Voting Rights Act of 1965", "FISA Section 702".
 * A name alone cites the place where the act begins.
 *
 *     usc:15:18           section 7 of the Clayton Act, which we know to be that section of the Code
 *     usc:15:12:act:26    section 26 of the act that begins with 15 U.S.C. 12, wherever the Code may print it
 */
import type { BodyOfLaw, Found, NameReader } from '../body-of-law.ts'
import { fromNormalForm } from '../citation.ts'
import { type Cursor, type Pattern, pattern } from '../cursor.ts'
import { statute } from '../section-number.ts'
import { madeOfSections } from '../sections-after-name.ts'
import { STATE } from '../states.ts'
import { STATUTES_BY_NAME, type StatuteByName } from './statutes-by-name.ts'

interface Name {
  readonly act: StatuteByName
  readonly written: string
  readonly reads: Pattern
  /** Whether it counts only beside a section. */
  readonly besideSection: boolean
}

const source = (name: string): string =>
  name.replaceAll('.', '\\.').replaceAll('-', '[-\u2010-\u2013]').replaceAll(', ', ',~')

/** By the first two letters, longest first. */
const NAMES = new Map<string, Name[]>()
for (const act of STATUTES_BY_NAME)
  for (const written of [...act.names, ...(act.besideSections ?? [])]) {
    const key = written.slice(0, 2)
    const reads = pattern(`${source(written)}(?![A-Za-z0-9]|-[A-Za-z])`)
    NAMES.set(key, [
      ...(NAMES.get(key) ?? []),
      { act, written, reads, besideSection: !act.names.includes(written) },
    ])
  }
for (const names of NAMES.values()) names.sort((a, b) => b.written.length - a.written.length)

const YEAR = pattern(',? of (1[789]\\d\\d|20\\d\\d)(?!\\d)')
const YEAR_BEFORE = /\b((?:1[789]|20)\d\d)\s+(?:federal\s+|U\.?S\.?\s+)?$/
const ARTICLE_BEFORE = /\b(?:[Tt]he|1973|[Uu]nder)\s+(?:1973\s+)?$/

/** A word before the name that makes it another act: a state's, a country's, a longer title's. */
const OF_ANOTHER = new RegExp(
  `(?:\\b(?:${STATE}|Canad(?:a|ian)|Australian?|British|UK|U\\.K\\.|Ireland|Irish|Zealand|India|Indian|Lewis|Consumer|Children|Online|Communications|Data|Digital|Genetic|Biometric|Information|American|State|Little|Local|Fair|Reproductive|County|City)(?:['’]s?)?|\\bstate(?:['’]s)?)\\s+$`,
)

/** What goes on after a name that is only the beginning of another's: "Voting Rights Act Amendments". */
const GOES_ON = pattern(' (?:Amendments?|Reauthorization|Improvement|Modernization|Extension|Repeal)\\b')

function readAct(cursor: Cursor, alone: boolean, vouched: boolean): StatuteByName | null {
  const before = cursor.before(30)
  const name = NAMES.get(cursor.after(2))?.find(({ reads }) => cursor.skip(reads))
  if (!name || (alone && name.besideSection) || cursor.sees(GOES_ON)) return null
  const { act } = name
  const after = cursor.read(YEAR)?.[1]
  const year = after ?? YEAR_BEFORE.exec(before)?.[1]
  const isOurs = year !== undefined && (act.years?.includes(year) ?? false)
  if ((after !== undefined || act.needsYear) && !isOurs) return null
  if (act.needsArticle && !vouched && !isOurs && !ARTICLE_BEFORE.test(before)) return null
  return act.namesake && OF_ANOTHER.test(before) ? null : act
}

const name: NameReader = (cursor, _, { vouched }) => {
  const act = readAct(cursor, false, vouched)
  return (
    act && {
      numbering: statute,
      needsMark: true,
      unrecalled: true,
      cite(section, path) {
        const place = fromNormalForm(act.sections?.[section] ?? '')
        if (place) return { system: place.system, parts: [...place.parts, ...path] }
        const begins = fromNormalForm(act.place)!
        const within = begins.system === 'pl' ? [section] : ['act', section]
        return { system: begins.system, parts: [...begins.parts, ...within, ...path] }
      },
    }
  )
}

/** The beginnings of all names, sorted into few alternatives by their first letter. */
function cues(): string[] {
  const byLetter = new Map<string, Set<string>>()
  for (const { written } of [...NAMES.values()].flat()) {
    const letter = written[0]!
    byLetter.set(
      letter,
      (byLetter.get(letter) ?? new Set()).add(source(written.split(' ')[0]!.slice(1).replace(',', ''))),
    )
  }
  return [...byLetter].map(([letter, rests]) => `\\b${letter}(?:${[...rests].join('|')})\\b`)
}

const sections = madeOfSections(cues(), name)

export const namedStatutes: BodyOfLaw = {
  ...sections,
  read(cursor, context) {
    const start = cursor.at
    const found = sections.read(cursor, context)
    if (found && found.length > 0) return found
    cursor.at = start
    const act = cursor.attempt(() => readAct(cursor, true, context.vouched))
    const citation = act && fromNormalForm(act.place)
    if (!citation) return null
    const alone: Found = { start, end: cursor.at, citation, number: null, short: false, byName: true }
    return [alone]
  },
}
