/**
 * Where each step of the browser's history was left, so that going back leads to where the reader was: the browser
 * itself looks for that place before we have drawn it.
 */
export interface Visits {
  /** Leaves one step and arrives at the one the browser is at; true when the reader comes back to it. */
  arrive(): boolean
  /** Scrolls to where this step was left, or to its beginning. To be called when it has been drawn. */
  restore(): void
  /** Whether an earlier step is ours. */
  canGoBack(): boolean
}

/** How a step was left. */
interface Left {
  /** Pixels from the top. */
  readonly scrolled: number
  /** The first term of a list that was in sight; null without a list. */
  readonly first: { readonly address: string; readonly top: number } | null
}

const BEGINNING: Left = { scrolled: 0, first: null }

/** Frames until what came into sight has its true height: the terms further away are not laid out. */
const FRAMES = 3

const terms = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main .term')]

const addressOf = (term: HTMLElement): string | null => term.querySelector('a')?.getAttribute('href') ?? null

function lookBack(): Left {
  const first = terms().find(term => term.getBoundingClientRect().bottom > 0)
  const address = first ? addressOf(first) : null
  return {
    scrolled: scrollY,
    first: first && address !== null ? { address, top: first.getBoundingClientRect().top } : null,
  }
}

/** By its first term, since the heights above are guessed until they have been seen. */
function align({ address, top }: NonNullable<Left['first']>, frames = FRAMES): void {
  const term = terms().find(term => addressOf(term) === address)
  if (!term) return
  scrollBy(0, term.getBoundingClientRect().top - top)
  if (frames > 0) requestAnimationFrame(() => align({ address, top }, frames - 1))
}

const numberOf = (state: unknown): number | null => {
  const number = (state as { readonly visit?: unknown } | null)?.visit
  return typeof number === 'number' ? number : null
}

export function openVisits(): Visits {
  history.scrollRestoration = 'manual'
  const left = new Map<number, Left>()
  let here = 0
  let last = 0
  const step = (): boolean => {
    const known = numberOf(history.state)
    here = known ?? last + 1
    last = Math.max(last, here)
    if (known === null) history.replaceState({ visit: here }, '')
    return known !== null
  }
  step()
  return {
    arrive() {
      left.set(here, lookBack())
      return step()
    },
    restore() {
      const { scrolled, first } = left.get(here) ?? BEGINNING
      scrollTo(0, scrolled)
      if (first) align(first)
    },
    canGoBack: () => here > 1,
  }
}
