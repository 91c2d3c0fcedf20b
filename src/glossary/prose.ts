/** The little Markdown an entry may use, read into a tree that cannot hold HTML. */
import { type Remark, remark } from './remark.ts'

/** A link. `to` is an `https:` address, or the id of another entry. */
export interface Link {
  readonly words: string
  readonly to: string
}

/** Words, or a link among them. */
export type Inline = string | Link

/** A paragraph, or the points of a list. */
export type Block =
  | { readonly paragraph: readonly Inline[] }
  | { readonly list: readonly (readonly Inline[])[] }

export type Prose = readonly Block[]

/** Whether a link leaves the glossary. */
export const leadsOut = (link: Link): boolean => link.to.startsWith('https:')

/** The words alone, as a reader hears them. */
export const wordsOf = (line: readonly Inline[]): string =>
  line.map(part => (typeof part === 'string' ? part : part.words)).join('')

export const linesOf = (prose: Prose): readonly (readonly Inline[])[] =>
  prose.flatMap(block => ('paragraph' in block ? [block.paragraph] : block.list))

export const linksOf = (prose: Prose): readonly Link[] =>
  linesOf(prose).flatMap(line => line.filter(part => typeof part !== 'string'))

const takeOut = (what: string): string => `Take out ${what}: an entry holds plain words and links only.`

/** What is wrong with a line that the tree cannot hold, or null. */
const foreign = (text: string): string | Remark | null =>
  /<\/?[a-z][^>]*>/i.test(text)
    ? remark('holds HTML')
    : /!\[/.test(text)
      ? takeOut('a picture')
      : /\*\*|__|`/.test(text)
        ? remark('holds bold')
        : /^\s*(\||>|#)/.test(text)
          ? takeOut('a table, quotation or heading')
          : null

/** `../immigration/asylum.md` seen from `tax/…` → `immigration/asylum`; null when it leads nowhere we know. */
const target = (address: string, beat: string): string | null => {
  if (/^https:\/\/[^\s@]+$/.test(address)) return address
  const file = /^(?:\.\.\/([a-z-]+)\/|(?:\.\/)?)([a-z0-9-]+)\.md$/.exec(address)
  return file ? `${file[1] ?? beat}/${file[2]}` : null
}

/**
 * One line of prose from an entry of `beat`.
 * @param wrong told what to mend; then there is no line.
 */
export function readLine(
  text: string,
  beat: string,
  wrong: (say: string | Remark) => void,
): readonly Inline[] | null {
  const strange = foreign(text)
  if (strange !== null) {
    wrong(strange)
    return null
  }
  const parts: Inline[] = []
  let at = 0
  for (const link of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    const [all, words, address] = link
    const to = target(address ?? '', beat)
    if (to === null) {
      wrong(`The link “${address}” leads nowhere: write ../beat/id.md for an entry or an https:// address.`)
      return null
    }
    if (link.index > at) parts.push(text.slice(at, link.index))
    parts.push({ words: words ?? '', to })
    at = link.index + all.length
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}
