import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

/** A fold that opens by itself once it holds something, and is shut by nobody but its reader: who empties a field is still in it. */
export function Fold({ holds, children }: { readonly holds: boolean; readonly children: ComponentChildren }) {
  const open = useRef(false)
  open.current ||= holds
  return <details open={open.current}>{children}</details>
}
