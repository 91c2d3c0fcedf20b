/** An entry file, cut into its parts: what stands in each is for reader.ts to say. */
import type { Line } from './entry.ts'
import type { Remark } from './remark.ts'

/** Notes what an author should mend, and on which line. */
export type Wrong = (line: number, say: string | Remark) => void

const FIELDS = [
  'entry',
  'also',
  'exactly',
  'needs clues',
  'informal',
  'clues',
  'unless',
  'explains',
  'cites',
  'one is',
  'reckons',
  'began',
  'changes',
  'known to',
  'known by',
  'reviewed',
] as const
export type Field = (typeof FIELDS)[number]

const SECTIONS = ['Not the same as', 'What happened', 'Sources', 'Found in', 'Not found in'] as const
export type Section = (typeof SECTIONS)[number]

/** A file's header fields, its opening paragraphs and its sections. */
export interface Cut {
  readonly fields: ReadonlyMap<Field, Line>
  /** The lines before the first heading, empty ones kept: they part paragraphs. */
  readonly opening: readonly Line[]
  readonly sections: ReadonlyMap<Section, readonly Line[]>
}

/** Cuts a file; null when it has no header to speak of. */
export function cut(text: string, wrong: Wrong): Cut | null {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .split('\n')
  if (lines[0]?.trim() !== '---') {
    wrong(1, 'An entry begins with a line “---” and its header: entry, changes, reviewed.')
    return null
  }
  const close = lines.findIndex((line, i) => i > 0 && line.trim() === '---')
  if (close < 0) {
    wrong(1, 'The header has no end: write a line “---” after its last field.')
    return null
  }
  const fields = new Map<Field, Line>()
  for (let i = 1; i < close; i++) {
    const line = lines[i]!.trim()
    if (line === '') continue
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim()
    const field = FIELDS.find(known => known === name)
    if (colon < 0) wrong(i + 1, `A header line is a name, a colon and a value; “${line}” has no colon.`)
    else if (!field) wrong(i + 1, `There is no header field “${name}”. The fields are: ${FIELDS.join(', ')}.`)
    else if (fields.has(field))
      wrong(i + 1, `The field “${field}” stands twice: put all of it on one line, between semicolons.`)
    else fields.set(field, { text: line.slice(colon + 1).trim(), line: i + 1 })
  }
  const opening: Line[] = []
  const sections = new Map<Section, Line[]>()
  let current: Line[] | null = opening
  for (let i = close + 1; i < lines.length; i++) {
    const text = lines[i]!.trim()
    const heading = /^#+\s*(.*?)\s*$/.exec(text)
    if (heading) {
      const section = SECTIONS.find(known => known === heading[1])
      if (!section || !text.startsWith('## ')) {
        wrong(
          i + 1,
          `There is no section “${text}”. The sections are: ${SECTIONS.map(s => `## ${s}`).join(', ')}.`,
        )
        current = null
      } else if (sections.has(section)) {
        wrong(i + 1, `The section “${section}” stands twice: make it one.`)
        current = null
      } else sections.set(section, (current = []))
    } else if (current === opening || text !== '') current?.push({ text, line: i + 1 })
  }
  return { fields, opening, sections }
}
