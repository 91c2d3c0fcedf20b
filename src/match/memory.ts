/**
 * What a document has said about the law so far, by which its short forms are understood.
 *
 * The lines of a memory, in the order of the text:
 *
 *     6103 usc:26:6103     its section 6103 is that one
 *     212 usc:8:1182       its section 212 (of the Immigration and Nationality Act) is that one
 *     301 other            it spoke of a section 301 of some law that we do not read
 *     named irc            it introduced a law by its whole name, and may call it "the Code"
 */
import { type Citation, normalForm } from './citation.ts'

/** Plain JSON; travels with the document from request to request. Empty at the start of a document. */
export type Memory = readonly string[]

const OTHER = 'other'
const NAMED = 'named'

export class Recollection {
  readonly #lines: Set<string>
  /** What each section number stands for in this document; OTHER when that is unknown or more than one thing. */
  readonly #meanings = new Map<string, string>()
  readonly #introduced = new Set<string>()
  /** What the paragraph has cited. */
  #paragraph = new Set<string>()

  constructor(memory: Memory) {
    this.#lines = new Set(memory)
    for (const line of this.#lines) {
      const [subject = '', meaning = ''] = line.split(' ')
      if (subject === NAMED) this.#introduced.add(meaning)
      else this.#mean(subject, meaning)
    }
  }

  /** What the section of that number is, in this document; null when it never spoke of one, '' when it is unclear. */
  meaning(number: string): string | null {
    const meaning = this.#meanings.get(number)
    return meaning === OTHER ? '' : (meaning ?? null)
  }

  /** The document cited this section under this number. */
  cite(number: string, section: Citation): void {
    this.#note(number, normalForm(section))
  }

  /** The document spoke of a section of some other law. */
  citeOther(number: string): void {
    this.#note(number, OTHER)
  }

  /** The paragraph spoke of a section, and nothing tells of which law. */
  citeUnknown(): void {
    this.#paragraph.add(OTHER)
  }

  /** The document introduced a law by its whole name. */
  introduce(law: string): void {
    this.#introduced.add(law)
    this.#lines.add(`${NAMED} ${law}`)
  }

  hasIntroduced(law: string): boolean {
    return this.#introduced.has(law)
  }

  /** Whether the document introduced this law and no other. */
  hasIntroducedOnly(law: string): boolean {
    return this.#introduced.size === 1 && this.#introduced.has(law)
  }

  /** The one section that the paragraph has cited; null when it cited none, or several. */
  onlySectionOfParagraph(): string | null {
    const [only = OTHER] = this.#paragraph
    return this.#paragraph.size === 1 && only !== OTHER ? only : null
  }

  startParagraph(): void {
    if (this.#paragraph.size > 0) this.#paragraph = new Set()
  }

  written(): Memory {
    return [...this.#lines]
  }

  #note(number: string, meaning: string): void {
    this.#lines.add(`${number} ${meaning}`)
    this.#paragraph.add(meaning)
    this.#mean(number, meaning)
  }

  #mean(number: string, meaning: string): void {
    const before = this.#meanings.get(number)
    this.#meanings.set(number, before === undefined || before === meaning ? meaning : OTHER)
  }
}
