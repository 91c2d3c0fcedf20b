/** A sheet as a part of our own page: elements and text, never HTML. */
import { Fragment, h } from 'preact'
import type { Sheet, SheetPart } from '../../classroom/sheet-tree.ts'

const AWAY = { target: '_blank', rel: 'noopener noreferrer' } as const

const drawn = (part: SheetPart): preact.ComponentChild => {
  if (typeof part === 'string') return part
  const attributes = Object.fromEntries(Object.entries(part.attributes).filter(([, value]) => value))
  return h(part.tag, { ...attributes, ...(part.tag === 'a' ? AWAY : {}) }, ...part.children.map(drawn))
}

export const SheetOnPage = ({ sheet }: { readonly sheet: Sheet }) => (
  <div class="sheet" lang={sheet.language}>
    {h(Fragment, {}, ...sheet.parts.map(drawn))}
  </div>
)
