/**
 * A place in the law.
 *
 * Its normal form is the system, then the parts from outside in, joined by colons:
 *
 *     usc:26:6103:i:1         title 26 of the U.S. Code, section 6103(i)(1); the letter case is kept as written
 *     usc:8:1101:note         a note printed under the section: other law, not a part of the section
 *     usc:50a:595             the appendix to title 50
 *     usc:42:7401:act:99      section 99, by its own count, of the act that begins with that section of the Code
 *     cfr:8:208.16:c          title 8 of the Code of Federal Regulations, section 208.16(c)
 *     cfr:26:301.6103(a)-1    a section whose number holds brackets
 *     cfr:45:164              a part of the regulations: it has no dot, every section has one
 *
 * The Internal Revenue Code is title 26; a section of the Immigration and Nationality Act is its twin in title 8.
 */
export interface Citation {
  /** The body of law, in small letters: usc, cfr. */
  readonly system: string
  /**
   * From outside in: title, section, subsection, paragraph … None is empty or holds a colon, but for the court of a
   * docket, which is empty where it isn't known: dkt::25-5181.
   */
  readonly parts: readonly string[]
}

export const normalForm = (citation: Citation): string => formOfFirst(citation.parts.length, citation)

/** The normal form of what the first parts alone cite. */
export function formOfFirst(count: number, { system, parts }: Citation): string {
  let written = system
  const last = Math.min(count, parts.length)
  for (let i = 0; i < last; i++) written += `:${parts[i]}`
  return written
}

/** The citation of a normal form; null when the string isn't one. */
export function fromNormalForm(written: string): Citation | null {
  if (!/^(?:dkt:|[a-z]\w*)(?::[^:\s]+)+$/.test(written)) return null
  const [system = '', ...parts] = written.split(':')
  return { system, parts }
}

/** The part of the regulations a section stands in: 212 for 212.5, 128-1 for 128-1.5004. */
export const partOf = (section: string): string => section.slice(0, Math.max(0, section.indexOf('.')))

/** Systems whose parts do not stand in one another: a page of a reporter, a case of a court. */
const UNNESTED = /^(?:reporter|dkt)$/

/**
 * The wider places around a citation, nearest first: usc:26:6103:i:1 → usc:26:6103:i, usc:26:6103.
 * Never a whole title. A section of the regulations stands in its part; a note is other law than its section.
 */
export function wider({ system, parts }: Citation): readonly Citation[] {
  if (parts.at(-1) === 'note' || UNNESTED.test(system)) return []
  const around = parts
    .slice(2)
    .map((_, i) => ({ system, parts: parts.slice(0, i + 2) }))
    .reverse()
  const [title = '', section = ''] = parts
  const part = system === 'cfr' ? partOf(section) : ''
  return part ? [...around, { system, parts: [title, part] }] : around
}
