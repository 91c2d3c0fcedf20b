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
import { type Citation, fromNormalForm, normalForm } from './citation.ts'

/** Plain JSON; travels with the document from request to request. Empty at the start of a document. */
export type Memory = readonly string[]

const OTHER = 'other'
const NAMED = 'named'
const ORDER = 'order'

const CASE = 'case:'
const BILL = 'bill:'

/** How many parties' names a text is searched for. */
const MOST_PARTIES = 30

/** Executive orders and proclamations. */
type Orders = Readonly<Record<string, Set<string>>>

const systemOf = (order: string): string => order.slice(0, order.indexOf(':'))

/** A set's one member; null when it has none or several. */
function only(all: ReadonlySet<string>): string | null {
  const [first = null] = all
  return all.size === 1 ? first : null
}

/** A section of a law whose sections aren't recalled by number: of the Constitution, of an act, of a state's. */
const isOtherSection = ({ system, parts }: Citation): boolean =>
  system === 'state' || parts.includes('act') || ((system === 'const' || system === 'pl') && parts.length > 2)

/** How many citations back "Id." is weighed against. */
const LATEST = 4

export class Recollection {
  readonly #lines: Set<string>
  /** What each section number stands for in this document; OTHER when that is unknown or more than one thing. */
  readonly #meanings = new Map<string, string>()
  readonly #introduced = new Set<string>()
  /** What the paragraph has cited. */
  #paragraph = new Set<string>()
  /** All that the document's section numbers ever meant. */
  readonly #allMeanings = new Set<string>()
  /** Executive orders and proclamations, in normal form, by system. */
  readonly #orders: Orders = { eo: new Set(), proc: new Set() }
  #ordersOfParagraph: Orders = { eo: new Set(), proc: new Set() }
  #latest: readonly Found[] = []

  /** Decisions by the names the document may use for them; OTHER when a name may mean several. */
  readonly #decisions = new Map<string, string>()
  readonly #decisionsFrom = new Map<string, number>()
  /** The states of bills that are called by number alone; OTHER when there are two of that number. */
  readonly #bills = new Map<string, string>()

  constructor(memory: Memory) {
    this.#lines = new Set(memory)
    for (const line of this.#lines) {
      const [subject = '', meaning = ''] = line.split(' ')
      if (subject === NAMED) this.#introduced.add(meaning)
      else if (subject.startsWith(CASE)) this.#meanDecision(subject.slice(CASE.length), meaning)
      else if (subject.startsWith(BILL)) this.#meanBill(subject.slice(BILL.length), meaning)
      else if (subject === ORDER) this.#orders[systemOf(meaning)]?.add(meaning)
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

  /** The document has this citation next. */
  read(found: Found): void {
    const { citation, number, through } = found
    if (number !== null) this.cite(number, { system: citation.system, parts: citation.parts.slice(0, 2) })
    if (through) this.read(through)
    this.#latest = [found, ...this.#latest.slice(0, LATEST - 1)]
    const isOrder = citation.system in this.#orders
    if (!isOrder && !isOtherSection(citation)) return
    const written = normalForm(citation)
    if (!isOrder) {
      this.#paragraph.add(written)
      return
    }
    this.#orders[citation.system]?.add(written)
    this.#ordersOfParagraph[citation.system]?.add(written)
    this.#lines.add(`${ORDER} ${written}`)
  }

  /** The paragraph's last citations, the last first. */
  latest(): readonly Found[] {
    return this.#latest
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
    const meaning = only(this.#paragraph)
    return meaning === OTHER ? null : meaning
  }

  /** The one section that the paragraph has cited or, if it cited none yet, the document; null when that is unclear. */
  onlySection(): string | null {
    if (this.#paragraph.size > 0) return this.onlySectionOfParagraph()
    const meaning = only(this.#allMeanings)
    return meaning === OTHER ? null : meaning
  }

  /** The one executive order (eo) or proclamation (proc), likewise. */
  onlyOrder(system: string): Citation | null {
    const inParagraph = this.#ordersOfParagraph[system]
    const orders = inParagraph && inParagraph.size > 0 ? inParagraph : this.#orders[system]
    return orders ? fromNormalForm(only(orders) ?? '') : null
  }

  /**
   * The document may use this name for a decision: a party's, with `_` for its blanks; the whole in small letters; or
   * its volume's, in normal form.
   * @param from where in the text that is read it may first do so.
   */
  nameDecision(name: string, decision: string, from = 0): void {
    this.#lines.add(`${CASE}${name} ${decision}`)
    if (!this.#decisions.has(name)) this.#decisionsFrom.set(name, from)
    this.#meanDecision(name, decision)
  }

  /** The decision of that name in this document; null when it has none, or several. */
  decision(name: string): string | null {
    const decision = this.#decisions.get(name)
    return decision === undefined || decision === OTHER ? null : decision
  }

  /** Whether the document has named any decision. */
  hasNamedDecisions(): boolean {
    return this.#decisions.size > 0
  }

  /** Whether the document uses this name for a decision, be it for one or for several. */
  hasNamedDecision(name: string): boolean {
    return this.#decisions.has(name)
  }

  /** The document has placed a bill, "sb:4", in a state. */
  placeBill(bill: string, state: string): void {
    this.#lines.add(`${BILL}${bill} ${state}`)
    this.#meanBill(bill, state)
  }

  /** The state of that bill in this document; null when it never said, '' when it spoke of two. */
  stateOfBill(bill: string): string | null {
    const state = this.#bills.get(bill)
    return state === OTHER ? '' : (state ?? null)
  }

  /** The last parties' names that mean one decision, and from where in the text. */
  partyNames(): readonly { readonly name: string; readonly decision: string; readonly from: number }[] {
    return [...this.#decisions]
      .filter(([name, decision]) => /^(?:\d+_)?\p{Lu}/u.test(name) && decision !== OTHER)
      .slice(-MOST_PARTIES)
      .map(([name, decision]) => ({
        name: name.replaceAll('_', ' '),
        decision,
        from: this.#decisionsFrom.get(name) ?? 0,
      }))
  }

  startParagraph(): void {
    if (this.#paragraph.size > 0) this.#paragraph = new Set()
    if (this.#latest.length === 0) return
    this.#latest = []
    this.#ordersOfParagraph = { eo: new Set(), proc: new Set() }
  }

  written(): Memory {
    return [...this.#lines]
  }

  #note(number: string, meaning: string): void {
    this.#lines.add(`${number} ${meaning}`)
    this.#paragraph.add(meaning)
    this.#mean(number, meaning)
  }

  #meanBill(bill: string, state: string): void {
    const before = this.#bills.get(bill)
    this.#bills.set(bill, before === undefined || before === state ? state : OTHER)
  }

  #meanDecision(name: string, decision: string): void {
    const before = this.#decisions.get(name)
    this.#decisions.set(name, before === undefined || before === decision ? decision : OTHER)
  }

  #mean(number: string, meaning: string): void {
    const before = this.#meanings.get(number)
    this.#allMeanings.add(meaning)
    this.#meanings.set(number, before === undefined || before === meaning ? meaning : OTHER)
  }
}
