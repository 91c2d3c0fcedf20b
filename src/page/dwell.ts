/**
 * The life of a hover, as a pure machine. Time comes in with each event; what is due comes out as a moment.
 *
 *              over mark                 due (300 ms)
 *    ┌──────┐ ──────────▶ ┌─────────┐ ─────────────▶ ┌────────┐  press, Enter   ┌────────┐
 *    │ idle │             │ resting │                │ shown  │ ───────────────▶ │ pinned │
 *    └──────┘ ◀────────── └─────────┘                └────────┘                  └────────┘
 *       ▲      off, scroll,   over another mark        │    ▲                        │
 *       │      drag: cancel   while shown: at once     │    │ back on mark or card   │ Esc, ×, press elsewhere
 *       │                                          off ▼    │                        │
 *       │             due (300 ms)                 ┌─────────┐                       │
 *       ├──────────────────────────────────────────│ leaving │                       │
 *       │        moving towards the card: not yet  └─────────┘                       │
 *       └────────────────────────────────────────────────────────────────────────────┘
 *
 * Esc closes from everywhere. A press on a mark pins its card whatever the state.
 */

/** Rest before a card opens: inside the 200–500 ms of every peer; our data is at hand, so no wait hides a fetch. */
export const REST = 300

/** Grace before a card closes, to travel to it. */
export const GRACE = 300

/** Pointer speed above which nobody is reading, in px/ms. */
export const HASTE = 0.5

export type Dwell<Mark> =
  | { readonly at: 'idle' }
  | { readonly at: 'resting'; readonly mark: Mark; readonly due: number }
  | { readonly at: 'shown'; readonly mark: Mark }
  | { readonly at: 'leaving'; readonly mark: Mark; readonly next: Mark | null; readonly due: number }
  | { readonly at: 'pinned'; readonly mark: Mark }

export type Happening<Mark> =
  /** The pointer is on a mark, or moves on it. `hasty` when it is only passing. */
  | { readonly what: 'over'; readonly mark: Mark; readonly hasty: boolean }
  /** The pointer is on the card. */
  | { readonly what: 'card' }
  /** The pointer is elsewhere. `towards` when it is travelling to the card. */
  | { readonly what: 'off'; readonly towards: boolean }
  /** A mark was clicked, tapped, or asked for by key or list. */
  | { readonly what: 'press'; readonly mark: Mark }
  /** Something that is neither mark nor card was clicked. */
  | { readonly what: 'press elsewhere' }
  /** The reader asked to keep the open card. */
  | { readonly what: 'pin' }
  | { readonly what: 'close' }
  /** The page scrolls, or the pointer drags or selects. */
  | { readonly what: 'busy' }
  /** The moment that was due has come. */
  | { readonly what: 'due' }

export const IDLE: Dwell<never> = { at: 'idle' }

/** The mark whose card is open; null when none is. */
export const openMark = <Mark>(state: Dwell<Mark>): Mark | null =>
  state.at === 'shown' || state.at === 'leaving' || state.at === 'pinned' ? state.mark : null

/** When the machine wants to hear `due`; null when it waits for nothing. */
export const dueAt = <Mark>(state: Dwell<Mark>): number | null =>
  state.at === 'resting' || state.at === 'leaving' ? state.due : null

/** What follows when `event` happens at the moment `now` (milliseconds). */
export function next<Mark>(state: Dwell<Mark>, event: Happening<Mark>, now: number): Dwell<Mark> {
  switch (event.what) {
    case 'close':
    case 'press elsewhere':
      return IDLE
    case 'press':
      return { at: 'pinned', mark: event.mark }
    case 'pin': {
      const mark = openMark(state)
      return mark === null ? state : { at: 'pinned', mark }
    }
    case 'busy':
      return state.at === 'resting' ? IDLE : state
    case 'over':
      return over(state, event.mark, event.hasty, now)
    case 'card':
      return state.at === 'leaving' ? { at: 'shown', mark: state.mark } : state
    case 'off':
      return off(state, event.towards, now)
    case 'due':
      return due(state, now)
  }
}

function over<Mark>(state: Dwell<Mark>, mark: Mark, hasty: boolean, now: number): Dwell<Mark> {
  if (state.at === 'pinned') return state
  const open = openMark(state)
  if (open === mark || (open !== null && !hasty)) return { at: 'shown', mark }
  if (open !== null)
    return state.at === 'leaving' ? state : { at: 'leaving', mark: open, next: mark, due: now + GRACE }
  if (hasty) return IDLE
  return state.at === 'resting' && state.mark === mark ? state : { at: 'resting', mark, due: now + REST }
}

function off<Mark>(state: Dwell<Mark>, towards: boolean, now: number): Dwell<Mark> {
  if (state.at === 'resting') return IDLE
  if (state.at === 'shown' || (state.at === 'leaving' && towards))
    return { at: 'leaving', mark: state.mark, next: null, due: now + GRACE }
  return state
}

function due<Mark>(state: Dwell<Mark>, now: number): Dwell<Mark> {
  if (state.at === 'resting' && now >= state.due) return { at: 'shown', mark: state.mark }
  if (state.at === 'leaving' && now >= state.due)
    return state.next === null ? IDLE : { at: 'shown', mark: state.next }
  return state
}
