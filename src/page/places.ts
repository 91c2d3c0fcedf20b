/** Where passages stand in the article. What is read again keeps its place, however often. */
import type { Passage } from './passage.ts'

export interface Place {
  /** Characters from the article's beginning. */
  readonly at: number
  /** The heading it stands under; empty where none came before. */
  readonly section: string
}

/** A block, of which the words between other blocks are passages of their own. */
interface Block extends Place {
  readonly run: number
  /** Characters it had when it was read before; 0 the first time. */
  readonly was: number
  /** Characters of it that this run has come to. */
  size: number
}

export interface Places {
  /** Begins a run through some of the article. */
  begin(): void
  /** Notes the next passage of the run. */
  note(passage: Passage): void
  /** Null for a passage that was not noted. */
  of(passage: Passage): Place | null
  /** Characters read of the article so far. */
  length(): number
}

export function keepPlaces(): Places {
  const places = new WeakMap<Passage, Place>()
  const blocks = new WeakMap<Element, Block>()
  let run = 0
  let length = 0
  let section = ''

  function blockIn({ block, text, heading }: Passage): Block {
    const before = blocks.get(block)
    if (before?.run === run) return before
    if (heading && !before) section = text.replace(/\s+/g, ' ').trim()
    const { at, section: under, size: was } = before ?? { at: length, section, size: 0 }
    const here = { at, section: under, was, run, size: 0 }
    blocks.set(block, here)
    return here
  }

  return {
    begin() {
      run++
    },
    note(passage) {
      const block = blockIn(passage)
      places.set(
        passage,
        block.was > 0 ? { at: block.at + block.size, section: block.section } : { at: length, section },
      )
      block.size += passage.text.length
      length += Math.max(0, Math.min(passage.text.length, block.size - block.was))
    },
    of: passage => places.get(passage) ?? null,
    length: () => length,
  }
}
