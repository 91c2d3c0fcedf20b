/**
 * What a document has said about the law so far, by which its short forms are understood.
 *
 * The lines of a memory, in the order of the text:
 *
 *     6103 usc:26:6103     its section 6103 is that one
 *     212 usc:8:1182       its section 212 (of the Immigration and Nationality Act) is that one
 *     301 other            it spoke of a section 301 of some law that we do not read
 *     named irc            it introduced a law by its whole name, and may call it "the Code"
 *     bill:sb:4 tx         its SB 4 is a bill of Texas
 *     order eo:14165       it cited that executive order, and may call it "that order"
 *     case:casa us:606:831 what it calls CASA is that decision, and so for case:us:606, "606 U.S., at 840"
 */
import type { Found } from './body-of-law.ts'
import { type Citation, formOfFirst, fromNormalForm, normalForm } from './citation.ts'

/** Plain JSON; travels with the document from request to request. Empty at the start of a document. */
export type Memory = readonly string[]

const OTHER = 'other'
const NAMED = 'named'
const ORDER = 'order'

const CASE = 'case:'
const BILL = 'bill:'

/** How many parties' names a text is searched for. */
const MOST_PARTIES = 30

const systemOf = (order: string): string => order.slice(0, order.indexOf(':'))

const isOrder = ({ system }: Citation): boolean => system === 'eo' || system === 'proc'

/** A section of a law whose sections aren't recalled by number: of the Constitution, of an act, of a state's. */
const isOtherSection = ({ system, parts }: Citation): boolean =>
  system === 'state' || parts.includes('act') || ((system === 'const' || system === 'pl') && parts.length > 2)

/** Places cited one after the other, of which only matters whether they are all the same. */
class Cited {
  #first: string | null = null
  #areSeveral = false

  add(place: string): void {
    if (this.#first === null) this.#first = place
    else if (!this.#areSeveral) this.#areSeveral = place !== this.#first
  }

  get isEmpty(): boolean {
    return this.#first === null
  }

  /** The one that was cited; null when none was, or several. */
  get only(): string | null {
    return this.#areSeveral ? null : this.#first
  }
}

/** Executive orders and proclamations, in normal form. */
class Orders {
  readonly #all = new Set<string>()
  readonly #bySystem: Readonly<Record<string, Cited>> = { eo: new Cited(), proc: new Cited() }

  /** Whether it is cited for the first time. */
  add(order: string): boolean {
    const before = this.#all.size
    this.#bySystem[systemOf(order)]?.add(order)
    return this.#all.add(order).size > before
  }

  /** Those of a system; undefined for a system that has none. */
  of(system: string): Cited | undefined {
    return this.#bySystem[system]
  }
}

/** What each of some names means in the document; OTHER when that is unknown or more than one thing. */
class Meanings {
  readonly #all = new Map<string, string>()
  /** What was said of names with more than one meaning. */
  readonly #doubts = new Set<string>()

  /** Whether the document says this for the first time. */
  learn(name: string, meaning: string): boolean {
    const before = this.#all.get(name)
    if (before === meaning && meaning !== OTHER) return false
    if (before === undefined) this.#all.set(name, meaning)
    else if (before !== OTHER) {
      this.#all.set(name, OTHER)
      this.#doubts.add(`${name} ${before}`)
    }
    if (before === undefined && meaning !== OTHER) return true
    const said = this.#doubts.size
    return this.#doubts.add(`${name} ${meaning}`).size > said
  }

  has(name: string): boolean {
    return this.#all.has(name)
  }

  get size(): number {
    return this.#all.size
  }

  /** null when the document never used the name, '' when it is unclear. */
  of(name: string): string | null {
    const meaning = this.#all.get(name)
    return meaning === OTHER ? '' : (meaning ?? null)
  }
}

/** A small letter begins what no party is called: a whole name, a volume. */
const PARTY = /^(?:\d+_)?\p{Lu}/u
const isParty = (name: string): boolean => !/^[a-z]/.test(name) && PARTY.test(name)

/** How many citations back "Id." is weighed against. */
const LATEST = 4

/** How many parts of a citation name its section. */
const TO_SECTION = 2

export class Recollection {
  /** Each once. */
  readonly #lines: string[]
  /** Of section numbers. */
  readonly #meanings = new Meanings()
  readonly #introduced = new Set<string>()
  /** What the paragraph has cited. */
  #paragraph = new Cited()
  /** All that the document's section numbers ever meant. */
  readonly #allMeanings = new Cited()
  readonly #orders = new Orders()
  #ordersOfParagraph = new Orders()
  #citedHere: Found[] = []

  /** Of the names the document may use for decisions. */
  readonly #decisions = new Meanings()
  /** Parties' names among them, each once, and where each was first read. */
  readonly #parties: string[] = []
  readonly #firstRead = new Map<string, { readonly text: number; readonly from: number }>()
  /** Number of the text that is read. */
  #text = 0
  #supposed: (readonly [name: string, found: Found])[] = []
  /** The states of bills that are called by number alone. */
  readonly #bills = new Meanings()

  constructor(memory: Memory) {
    this.#lines = [...new Set(memory)]
    for (const line of this.#lines) {
      const [subject = '', meaning = ''] = line.split(' ')
      if (subject === NAMED) this.#introduced.add(meaning)
      else if (subject.startsWith(CASE)) this.#meanDecision(subject.slice(CASE.length), meaning, 0)
      else if (subject.startsWith(BILL)) this.#bills.learn(subject.slice(BILL.length), meaning)
      else if (subject === ORDER) this.#orders.add(meaning)
      else this.#mean(subject, meaning)
    }
  }

  /** What the section of that number is, in this document; null when it never spoke of one, '' when it is unclear. */
  meaning(number: string): string | null {
    return this.#meanings.of(number)
  }

  /** The document cited this section, or what stands in it, under this number. */
  cite(number: string, place: Citation): void {
    this.#note(number, formOfFirst(TO_SECTION, place))
  }

  /** The document has this citation next. */
  read(found: Found): void {
    const { citation, number, through } = found
    if (number !== null) this.cite(number, citation)
    if (through) this.read(through)
    this.#citedHere.push(found)
    if (isOrder(citation)) {
      const written = normalForm(citation)
      this.#ordersOfParagraph.add(written)
      if (this.#orders.add(written)) this.#lines.push(`${ORDER} ${written}`)
    } else if (isOtherSection(citation)) this.#paragraph.add(normalForm(citation))
  }

  /** The paragraph's last citations, the last first. */
  latest(): readonly Found[] {
    return this.#citedHere.slice(-LATEST).reverse()
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
    if (this.#introduced.has(law)) return
    this.#introduced.add(law)
    this.#lines.push(`${NAMED} ${law}`)
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
    const meaning = this.#paragraph.only
    return meaning === OTHER ? null : meaning
  }

  /** The one section that the paragraph has cited or, if it cited none yet, the document; null when that is unclear. */
  onlySection(): string | null {
    if (!this.#paragraph.isEmpty) return this.onlySectionOfParagraph()
    const meaning = this.#allMeanings.only
    return meaning === OTHER ? null : meaning
  }

  /** The one executive order (eo) or proclamation (proc), likewise. */
  onlyOrder(system: string): Citation | null {
    const inParagraph = this.#ordersOfParagraph.of(system)
    const orders = inParagraph?.isEmpty ? this.#orders.of(system) : inParagraph
    return fromNormalForm(orders?.only ?? '')
  }

  /**
   * The document may use this name for a decision: a party's, with `_` for its blanks; the whole in small letters; or
   * its volume's, in normal form.
   * @param from where in the text that is read it may first do so.
   */
  nameDecision(name: string, decision: string, from = 0): void {
    if (this.#meanDecision(name, decision, from)) this.#lines.push(`${CASE}${name} ${decision}`)
  }

  /** The decision of that name in this document; null when it has none, or several. */
  decision(name: string): string | null {
    return this.#decisions.of(name) || null
  }

  /** Whether the document has named any decision. */
  hasNamedDecisions(): boolean {
    return this.#decisions.size > 0
  }

  /** The document uses this name, by which everybody knows a decision; but it may give it to another. */
  suppose(name: string, found: Found): void {
    this.#supposed.push([name, found])
  }

  /** What was supposed, without the names that the document has given to decisions. */
  supposed(): readonly Found[] {
    return this.#supposed.filter(([name]) => !this.#decisions.has(name)).map(([, found]) => found)
  }

  /** The document has placed a bill, "sb:4", in a state. */
  placeBill(bill: string, state: string): void {
    if (this.#bills.learn(bill, state)) this.#lines.push(`${BILL}${bill} ${state}`)
  }

  /** The state of that bill in this document; null when it never said, '' when it spoke of two. */
  stateOfBill(bill: string): string | null {
    return this.#bills.of(bill)
  }

  /** The last parties' names that mean one decision, and from where in the text. */
  partyNames(): readonly { readonly name: string; readonly decision: string; readonly from: number }[] {
    const last: { name: string; decision: string; from: number }[] = []
    for (let i = this.#parties.length - 1; i >= 0 && last.length < MOST_PARTIES; i--) {
      const name = this.#parties[i]!
      const decision = this.decision(name)
      const { text, from } = this.#firstRead.get(name)!
      if (decision)
        last.push({ name: name.replaceAll('_', ' '), decision, from: text === this.#text ? from : 0 })
    }
    return last.reverse()
  }

  /** The document's next text begins. */
  startText(): void {
    this.#text++
    this.#supposed = []
    this.startParagraph()
  }

  startParagraph(): void {
    if (!this.#paragraph.isEmpty) this.#paragraph = new Cited()
    if (this.#citedHere.length === 0) return
    this.#citedHere = []
    this.#ordersOfParagraph = new Orders()
  }

  written(): Memory {
    return [...this.#lines]
  }

  #note(number: string, meaning: string): void {
    this.#paragraph.add(meaning)
    if (this.#mean(number, meaning)) this.#lines.push(`${number} ${meaning}`)
  }

  #mean(number: string, meaning: string): boolean {
    this.#allMeanings.add(meaning)
    return this.#meanings.learn(number, meaning)
  }

  #meanDecision(name: string, decision: string, from: number): boolean {
    if (isParty(name) && !this.#firstRead.has(name)) {
      this.#parties.push(name)
      this.#firstRead.set(name, { text: this.#text, from })
    }
    return this.#decisions.learn(name, decision)
  }
}
