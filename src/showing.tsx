/** The card beside a mark: dwell machine, shade, placement and Card, tied together until a signal ends it. */
import { render } from 'preact'
import { ask, type Found } from './browser/messages.ts'
import type { CardTexts } from './card-texts.ts'
import { type Entry, type EntryId, entryFrom } from './glossary/entry.ts'
import type { PageTerm } from './glossary/page-report.ts'
import type { KnownTerm } from './glossary/settings.ts'
import type { Topic } from './glossary/topic.ts'
import { isChosen } from './match/shown.ts'
import { offsetOf, type Watched } from './page/attention.ts'
import { type Dwell, dueAt, type Happening, IDLE, next, openMark } from './page/dwell.ts'
import type { Mark } from './page/marks.ts'
import { type Box, moved, type Point, place, room, type Side } from './page/placement.ts'
import { makeShade, type Shade } from './page/shade.ts'
import { today } from './text/day.ts'
import { Card } from './ui/card/Card.tsx'
import { Guesses } from './ui/card/Guesses.tsx'
import { language } from './ui/words.ts'

/** What a card needs to know of the reading it belongs to. */
export interface Behind extends Pick<CardTexts, 'style' | 'reports' | 'entry' | 'reference'> {
  /** Brings what a mark's card says, where that is not here yet. */
  bring(mark: Mark): Promise<void>
  /** The article's ISO day; null when it is not known. */
  published(): string | null
  found(mark: Mark): Found | null
  /** What a selection may mean; null for what means one thing. */
  near(mark: Mark): readonly Topic[] | null
  isKnown(key: string): boolean
  /** Whether that is so on other pages too. */
  isKept(key: string): boolean
  /** The reader knows a term and wants it marked no more, or takes that back. */
  know(term: KnownTerm, isKnown: boolean): Promise<boolean>
  markAt(page: Document, x: number, y: number): Mark | null
  /** The boxes of a mark's lines, in its own document's viewport. */
  boxes(mark: Mark): readonly Box[]
}

export interface Showing {
  readonly watched: Watched
  /** The mark's text is gone from the page. */
  lost(mark: Mark): void
  termOf(
    mark: Mark,
  ): Pick<PageTerm, 'key' | 'surface' | 'headword' | 'gist' | 'credit' | 'entry' | 'citation' | 'wider'>
  /** The mark whose card is open; null when none is. */
  open(): Mark | null
  /** Scrolls to a mark, opens its card and puts the focus there. */
  goTo(mark: Mark): void
  /** Opens a card where the reader is, and puts the focus there. */
  ask(mark: Mark): void
}

/** Viewports up to this wide get a sheet at the bottom, in CSS pixels. */
const NARROW = 480

const surfaceOf = ({ passage, span }: Mark): string =>
  passage.text.slice(span.start, span.end).replace(/\s+/g, ' ')

/** The card's element in its shade. */
function makeCard(css: string): { readonly shade: Shade; readonly card: HTMLElement } {
  const shade = makeShade(css)
  const card = document.createElement('div')
  card.className = 'card'
  card.lang = language()
  card.tabIndex = -1
  card.setAttribute('popover', 'manual')
  card.setAttribute('role', 'dialog')
  card.setAttribute('aria-labelledby', 'headword')
  card.setAttribute('aria-describedby', 'gist')
  shade.root.append(card)
  return { shade, card }
}

/** Shows cards until `signal` ends it. The host joins the page with the first card and leaves with the last. */
export function showCards(behind: Behind, signal: AbortSignal): Showing {
  /** Made with the first card: most pages are left without one. */
  let made: ReturnType<typeof makeCard> | null = null
  let state: Dwell<Mark> = IDLE
  let timer: ReturnType<typeof setTimeout> | undefined
  let pointer: Point | null = null
  let side: Side | null = null
  let path: Entry[] = []
  let before: HTMLElement | null = null
  let frame = 0

  const isOpen = (): boolean => made?.card.matches(':popover-open') ?? false

  function happen(event: Happening<Mark>): void {
    if (signal.aborted) return
    const was = openMark(state)
    state = next(state, event, performance.now())
    clearTimeout(timer)
    const due = dueAt(state)
    if (due !== null) timer = setTimeout(() => happen({ what: 'due' }), due - performance.now())
    const open = openMark(state)
    if (open !== was) {
      path = []
      if (open === null) hide()
      else if (!show(open)) {
        hide()
        void behind.bring(open).then(() => openMark(state) === open && show(open))
      }
    }
    made?.card.classList.toggle('pinned', state.at === 'pinned')
    if (event.what === 'pin') focus()
  }

  /** False while it is not here what the card says. */
  function show(mark: Mark): boolean {
    const found = behind.found(mark)
    const beyond = path.at(-1) ?? null
    const reference = found?.citation && !beyond ? behind.reference(found.citation) : null
    const entry = beyond ?? (found?.entry ? behind.entry(found.entry) : null)
    const near = beyond ? null : behind.near(mark)
    if (!entry && !reference && !near) return false
    const key = beyond?.id ?? mark.key
    const headword = entry?.headword ?? reference?.label ?? ''
    const { shade, card } = (made ??= makeCard(behind.style()))
    const close = (): void => happen({ what: 'close' })
    const go = (id: EntryId): void => void follow(mark, id)
    render(
      near ? (
        <Guesses asked={surfaceOf(mark)} near={near} follow={go} close={close} />
      ) : (
        <Card
          surface={beyond ? null : surfaceOf(mark)}
          reckoned={beyond ? null : (found?.reckoned ?? null)}
          entry={entry}
          reference={reference}
          wider={!beyond && (found?.wider ?? false)}
          published={behind.published()}
          today={today()}
          own={{
            known: behind.isKnown(key),
            isKept: behind.isKept(key),
            know:
              found && isChosen(found)
                ? null
                : isKnown => {
                    void behind.know({ key, name: headword }, isKnown).then(isKept => {
                      if (!isKept && openMark(state) === mark) show(mark)
                    })
                    happen({ what: 'pin' })
                    show(mark)
                    focus()
                  },
            report:
              behind.reports() && !entry?.credit
                ? () =>
                    void ask('report', {
                      key,
                      headword,
                      passage: mark.passage.text,
                      mention: { ...mark.span },
                    })
                : null,
          }}
          follow={go}
          back={beyond ? () => goBack(mark) : null}
          pin={() => happen({ what: 'pin' })}
          close={close}
        />
      ),
      card,
    )
    if (!isOpen()) before = document.activeElement instanceof HTMLElement ? document.activeElement : null
    shade.attach(mark.passage.block)
    if (!isOpen()) card.showPopover()
    settle(mark)
    return true
  }

  /** Puts the open card beside its mark's line; closes it when the line has scrolled away. */
  function settle(mark: Mark): void {
    if (!made) return
    const { card } = made
    const sheet = innerWidth <= NARROW
    card.classList.toggle('sheet', sheet)
    card.style.maxHeight = ''
    if (sheet) {
      card.style.left = card.style.top = ''
      return
    }
    const view: Box = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight }
    const offset = offsetOf(mark.passage.block.ownerDocument)
    const lines = behind.boxes(mark).map(box => moved(box, offset))
    const line = lines.toSorted((a, b) => distance(a) - distance(b))[0]
    if (!line) return
    if ((line.bottom < 0 || line.top > view.bottom) && state.at !== 'pinned') return happen({ what: 'close' })
    const height = Math.max(room(line, view, 'below'), room(line, view, 'above'))
    card.style.maxHeight = `min(460px, ${Math.max(120, height)}px)`
    const where = place(line, { width: card.offsetWidth, height: card.offsetHeight }, view, side)
    side = where.side
    card.style.left = `${where.left}px`
    card.style.top = `${Math.max(8, where.top)}px`
  }

  const distance = (box: Box): number =>
    pointer === null
      ? 0
      : Math.max(box.top - pointer.y, pointer.y - box.bottom, 0) +
        Math.max(box.left - pointer.x, pointer.x - box.right, 0)

  function hide(): void {
    if (!made) return
    const { shade, card } = made
    const focused = shade.root.activeElement !== null
    if (isOpen()) card.hidePopover()
    render(null, card)
    shade.detach()
    side = null
    path = []
    if (focused && before?.isConnected) before.focus({ preventScroll: true })
    before = null
  }

  const focus = (): void => made?.card.focus({ preventScroll: true })

  async function open(mark: Mark): Promise<void> {
    await behind.bring(mark)
    pointer = null
    happen({ what: 'press', mark })
    focus()
  }

  async function follow(mark: Mark, id: EntryId): Promise<void> {
    const here = behind.entry(id)
    const text = here ? null : await ask('entry', id)
    const entry = here ?? (text === null ? null : entryFrom(text))
    if (!entry || openMark(state) !== mark) return
    path = [...path, entry]
    happen({ what: 'pin' })
    show(mark)
    made?.card.scrollTo(0, 0)
    focus()
  }

  function goBack(mark: Mark): void {
    path = path.slice(0, -1)
    show(mark)
    focus()
  }

  const again = (): void => {
    if (!isOpen() || frame) return
    frame = requestAnimationFrame(() => {
      frame = 0
      const mark = openMark(state)
      if (mark && isOpen()) settle(mark)
    })
  }
  addEventListener('scroll', again, { capture: true, passive: true, signal })
  addEventListener('resize', again, { passive: true, signal })
  addEventListener('pagehide', () => happen({ what: 'close' }), { signal })
  document.addEventListener(
    'fullscreenchange',
    () => {
      const mark = openMark(state)
      if (!mark) return
      hide()
      show(mark)
    },
    { signal },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    state = IDLE
    hide()
  })

  return {
    watched: {
      markAt(page, x, y) {
        const mark = behind.markAt(page, x, y)
        const offset = mark ? offsetOf(page) : null
        if (offset) pointer = { x: x + offset.x, y: y + offset.y }
        return mark
      },
      card: () => (isOpen() ? made!.card.getBoundingClientRect() : null),
      inCard: event => made !== null && event.composedPath().includes(made.shade.host),
      belongsToPage: event =>
        event
          .composedPath()
          .some(
            node =>
              node instanceof Element &&
              node.matches('a, button, input, select, textarea, label, summary, [role="button"], [onclick]'),
          ),
      happen,
    },
    lost(mark) {
      if (openMark(state) === mark) happen({ what: 'close' })
    },
    termOf(mark) {
      const found = behind.found(mark)
      const entry = found?.entry ? behind.entry(found.entry) : null
      const reference = found?.citation ? behind.reference(found.citation) : null
      return {
        key: mark.key,
        surface: surfaceOf(mark),
        // A place within an entry's subject is told by its own name, lest the list name the entry twice.
        headword: (found?.wider ? reference?.label : entry?.headword) ?? reference?.label ?? '',
        gist: entry?.gist ?? reference?.body ?? '',
        credit: entry?.credit,
        entry: found?.entry ?? null,
        citation: found?.citation ?? null,
        wider: found?.wider ?? false,
      }
    },
    open: () => openMark(state),
    goTo(mark) {
      mark.passage.block.scrollIntoView({ block: 'center' })
      open(mark)
    },
    ask: open,
  }
}
