/** What is open in the classroom, and what it may ask of the page around it. */
import type { JSX } from 'preact/jsx-runtime'
import type { ShelvedPack } from '../browser/shelf.ts'
import type { PackFile } from '../classroom/pack-file.ts'
import type { Said } from '../ui/classroom/Classroom.tsx'

/** What is open. */
export interface Room {
  /** Null when it is no longer there. */
  view(): JSX.Element | null
  /** What the browser calls the page. */
  title(): string
  /** The shelf has changed, here or in another window. */
  look(): Promise<void>
}

/** The page around it. */
export interface Stage {
  /** The reader's ISO day. */
  readonly today: string
  /** The packs in their order, as they were last seen on the shelf. */
  packs(): readonly ShelvedPack[]
  /** One of them; null when it is not there, or cannot be read. */
  pack(id: string): PackFile | null
  /** Tells what has just been kept, before the shelf says so itself. */
  know(pack: PackFile): void
  draw(): void
  /** @param along `along` when the page goes to another place right after. */
  tell(said: Said, along?: 'along'): void
  /** Shows a file before it is taken in. @param into the pack it is for; null when that is open. */
  bringIn(file: File, into: string | null): void
  /** Goes to a place; the same once more is opened anew. */
  go(address: string): void
}
