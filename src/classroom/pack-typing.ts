/** The head of a pack as a form holds it while it is written. */
import { MOST_OF_A_PACK, type PackFile } from './pack-file.ts'
import type { Trouble } from './refusal.ts'
import { fieldsOf, listening } from './untrusted.ts'

export type PackTyping = Pick<PackFile, 'title' | 'by' | 'note'>

export const headOf = ({ title, by, note }: PackTyping): PackTyping => ({ title, by, note })

/** What was typed, read by the same rules as a file; `head` is null while something is to be mended. */
export function readPackTyping(typing: PackTyping): {
  readonly head: PackTyping | null
  readonly troubles: readonly Trouble[]
} {
  const { troubles, tell } = listening()
  const fields = fieldsOf(typing, 'pack', tell)
  const head = fields && {
    title: fields.text('title', MOST_OF_A_PACK.title, 'needed'),
    by: fields.text('by', MOST_OF_A_PACK.by),
    note: fields.lines('note', MOST_OF_A_PACK.note),
  }
  return { head: troubles.length === 0 ? head : null, troubles }
}

/** What was kept of such a form; null when it is none. */
export function packTypingFrom(kept: unknown): PackTyping | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { title, by, note } = kept as Partial<PackTyping>
  return typeof title === 'string' && typeof by === 'string' && typeof note === 'string'
    ? { title, by, note }
    : null
}
