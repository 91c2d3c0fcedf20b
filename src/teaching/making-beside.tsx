/** Making an assignment in the panel, on the article beside it. Wiring. */

import { policy } from '../browser/managed.ts'
import { ask, askPage } from '../browser/messages.ts'
import {
  assignmentsOn,
  draftOf,
  dropDraft,
  type Kept,
  keepDraft,
  type ShelvedAssignment,
  whenShelfChanges,
} from '../browser/shelf.ts'
import { type Assignment, isOwnTerm } from '../classroom/assignment.ts'
import { assignmentIn } from '../classroom/assignment-link.ts'
import { givenId } from '../classroom/given-id.ts'
import type { Lesson } from '../classroom/lesson.ts'
import { type Making, makingFrom, makingOf, newMaking } from '../classroom/making.ts'
import { MOST } from '../classroom/pack-entry.ts'
import { allows } from '../classroom/policy.ts'
import { plainAddress } from '../classroom/same-article.ts'
import { addressFrom, HTTP_OR_HTTPS, oneLine } from '../classroom/untrusted.ts'
import { beforeYouRead } from '../glossary/before-you-read.ts'
import type { PageSeen } from '../glossary/page-report.ts'
import type { Candidate } from '../ui/making/Chosen.tsx'
import { Made } from '../ui/making/Made.tsx'
import { MakingForm } from '../ui/making/MakingForm.tsx'
import { Offer } from '../ui/making/Offer.tsx'
import { type Form, openForm, SIGNED } from './making.ts'
import { previewing, sharing } from './sharing.ts'

/** The article in front. */
export interface Beside {
  readonly tab: number
  readonly address: string | undefined
  readonly page: PageSeen | null
}

export interface MakingBeside {
  /** Tells which article is in front now. */
  look(beside: Beside): Promise<void>
  /** What the panel shows in place of the article's terms; null while nothing is made. */
  whole(): preact.JSX.Element | null
  /** What it offers beside them; null where no assignment can be made. */
  offer(): preact.JSX.Element | null
}

/** One article, and what is made on it: it waits while another article is in front. */
interface Table {
  readonly address: string
  /** Ends the form. */
  ending: AbortController
  mine: readonly ShelvedAssignment[]
  draft: Making | null
  form: Form | null
  made: { readonly assignment: Assignment; readonly lesson: Lesson; readonly kept: Kept } | null
}

const emptyTable = (address: string): Table => ({
  address,
  ending: new AbortController(),
  mine: [],
  draft: null,
  form: null,
  made: null,
})

/** What was made, as it stands on the shelf now; what found no room there stays as it was made. */
function madeNow({ made, mine }: Table): Table['made'] {
  if (made?.kept !== 'kept') return made
  const now = mine.find(({ assignment }) => assignment.id === made.assignment.id)
  return now ? { ...made, assignment: now.assignment, lesson: now.lesson ?? made.lesson } : null
}

/** The article's address, fit to be sent on: without an assignment, and without a place in the page. */
function articleAddress(address: string | undefined): string | null {
  const clean = address === undefined ? undefined : (assignmentIn(address)?.address ?? address)
  // Some sites keep the article's own name behind the #; it looks like a path.
  const page = clean?.replace(/(?::~:.*|#(?![!/]).*)$/, '')
  return page === undefined ? null : addressFrom(page, HTTP_OR_HTTPS)
}

/** What many sites add to their titles. */
const NAME_OF_SITE = /(?<=\S.*)\s\|[^|]*$/

const draftOn = (address: string): string => `making:${plainAddress(address) ?? address}`

/** What was begun on an article, whatever link led to it. */
async function begunOn(address: string): Promise<Making | null> {
  const begun = makingFrom(await draftOf(draftOn(address)))
  // Earlier versions kept it under the very address.
  const former = begun ? null : await draftOf(`making:${address}`)
  if (former !== null && (await keepDraft(draftOn(address), former)) === 'kept')
    await dropDraft(`making:${address}`)
  return begun ?? makingFrom(former)
}

export const draftOfChange = (id: string): string => `changing:${id}`

/** The article's terms, as a teacher may choose among them. */
function candidatesIn({ terms }: PageSeen): readonly Candidate[] {
  const first = new Set(beforeYouRead(terms).map(({ entry }) => entry))
  const known = new Map<string, Candidate>()
  for (const { entry, headword, gist } of terms)
    if (entry !== null && !isOwnTerm(entry) && !known.has(entry))
      known.set(entry, { entry, headword, gist, suggested: first.has(entry) })
  return [...known.values()]
}

/** Terms that were chosen and that the article, as it stands, does not name. */
const further = ({ mine }: Table, known: readonly Candidate[]): readonly Candidate[] => {
  const terms = mine.flatMap(({ lesson }) => lesson?.terms ?? [])
  return [...new Map(terms.map(term => [term.id, term])).values()]
    .filter(({ id }) => !isOwnTerm(id) && !known.some(({ entry }) => entry === id))
    .map(({ id, headword, gist }) => ({ entry: id, headword, gist, suggested: false }))
}

export function keepMaking(draw: () => void): MakingBeside {
  const tables = new Map<string, Table>()
  let table: Table | null = null
  let beside: Beside = { tab: -1, address: undefined, page: null }
  let isAllowed = true

  const text = async (): Promise<string> => (await askPage(beside.tab, 'text')) ?? ''

  const candidates = (at: Table): readonly Candidate[] => {
    const known = beside.page ? candidatesIn(beside.page) : []
    return [...known, ...further(at, known)]
  }

  async function blank({ address }: Table): Promise<Making> {
    const by = await draftOf(SIGNED)
    const title = oneLine(beside.page?.title ?? '')
      .replace(NAME_OF_SITE, '')
      .slice(0, MOST.title)
    const first = beside.page ? candidatesIn(beside.page).filter(({ suggested }) => suggested) : []
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
    return newMaking(
      givenId(title, random),
      typeof by === 'string' ? by : '',
      { address, title },
      first.map(({ entry }) => entry),
    )
  }

  /** @param before the assignment that is changed; null for a new one. @param blank the form to start again with. */
  function open(at: Table, making: Making, before: Assignment | null, blank: Making | null): void {
    at.made = null
    at.ending.abort()
    at.ending = new AbortController()
    at.form = openForm(
      making,
      {
        draft: before ? draftOfChange(before.id) : draftOn(at.address),
        before,
        candidates: () => candidates(at),
        lesson: async assignment => ask('lesson', assignment, await text(), beside.page?.published ?? null),
        blank: () => blank,
        draw,
        async leave() {
          await at.form?.keep()
          at.ending.abort()
          at.form = null
          at.draft = await begunOn(at.address)
          draw()
          document.getElementById('make')?.focus()
        },
        made(assignment, lesson, kept) {
          at.ending.abort()
          at.form = null
          at.made = { assignment, lesson, kept }
          if (!before) at.draft = null
          draw()
          document.getElementById('made-heading')?.focus()
        },
      },
      at.ending.signal,
    )
    draw()
    document.getElementById('make-heading')?.focus()
    scrollTo(0, 0)
  }

  async function change(at: Table, assignment: Assignment): Promise<void> {
    const draft = makingFrom(await draftOf(draftOfChange(assignment.id)))
    open(at, draft ?? makingOf(assignment), assignment, null)
  }

  async function read(at: Table): Promise<void> {
    at.mine = (await assignmentsOn(at.address)).filter(({ mine }) => mine)
    at.made = madeNow(at)
    draw()
  }
  whenShelfChanges(what => {
    if (table && what.has('assignments')) void read(table)
  })

  return {
    async look(now) {
      beside = now
      isAllowed = allows(await policy(), 'making assignments')
      const address = now.page?.state === 'reading' ? articleAddress(now.address) : null
      if (address === (table?.address ?? null)) return
      const at = address === null ? null : (tables.get(address) ?? emptyTable(address))
      table = at
      if (!at) return
      tables.set(at.address, at)
      // Read again though it is known: other tabs have had their turn with it.
      at.draft = await begunOn(at.address)
      await read(at)
    },
    whole() {
      const at = table
      if (at?.form) return <MakingForm {...at.form.props()} />
      if (!at?.made) return null
      const { assignment, lesson, kept } = at.made
      return (
        <Made
          share={sharing(assignment, lesson, kept)}
          preview={previewing(assignment, lesson)}
          act={{
            change: () => void change(at, assignment),
            leave() {
              at.made = null
              draw()
              document.getElementById('make')?.focus()
            },
          }}
        />
      )
    },
    offer() {
      const at = table
      if (!at || !isAllowed) return null
      return (
        <Offer
          isBegun={at.draft !== null}
          mine={at.mine.map(({ assignment: { id, title } }) => ({ id, title }))}
          act={{
            async make() {
              const fresh = await blank(at)
              open(at, at.draft ?? fresh, null, fresh)
            },
            async share(id) {
              const shelved = at.mine.find(({ assignment }) => assignment.id === id)
              const lesson =
                shelved && (shelved.lesson ?? (await ask('lesson', shelved.assignment, await text(), null)))
              if (!shelved || !lesson) return
              at.made = { assignment: shelved.assignment, lesson, kept: 'kept' }
              draw()
              document.getElementById('made-heading')?.focus()
            },
            change(id) {
              const shelved = at.mine.find(({ assignment }) => assignment.id === id)
              if (shelved) void change(at, shelved.assignment)
            },
          }}
        />
      )
    },
  }
}
