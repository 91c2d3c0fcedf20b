/**
 * What is asked inside the card. The card stands in a shadow root, which is closed in every build but those for
 * checkers, so the browser's own tools hand us that root and each function here runs with it as its first argument;
 * like in-page.ts it stands on its own.
 */
import type { Box } from './in-page.ts'

/** The card as a reader meets it. */
export interface Card {
  /** All its visible text, lines as drawn. */
  readonly text: string
  /** Its first heading's text; empty when it has none. */
  readonly headword: string
  readonly role: string
  /** From `aria-labelledby` or `aria-label`; empty when it has neither. */
  readonly name: string
  readonly box: Box
  /** What can be pressed, by visible text or else by label, in reading order. */
  readonly controls: readonly {
    readonly kind: 'link' | 'button'
    readonly label: string
    readonly href: string
  }[]
  /** The label of the control that has the focus; `card` when the card itself has it; null when it is elsewhere. */
  readonly focus: string | null
  /** True while something of it is still fading or sliding. */
  readonly moving: boolean
}

export function readCard(root: ShadowRoot): Card | null {
  const card = root.querySelector<HTMLElement>('[role=dialog], dialog')
  if (!card?.checkVisibility()) return null
  const { x, y, width, height } = card.getBoundingClientRect()
  if (width === 0 || height === 0) return null
  const labelOf = (element: Element) =>
    (element as HTMLElement).innerText?.trim().replace(/\s+/g, ' ') ||
    element.getAttribute('aria-label') ||
    ''
  const named = (card.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map(id => (id ? root.getElementById(id)?.textContent?.trim() : ''))
    .join(' ')
    .trim()
  const active = root.activeElement
  const frame = root.ownerDocument.defaultView?.frameElement
  const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 }
  return {
    text: card.innerText,
    headword: card.querySelector<HTMLElement>('h1, h2, h3, [role=heading]')?.innerText.trim() ?? '',
    role: card.getAttribute('role') ?? card.localName,
    name: named || (card.getAttribute('aria-label') ?? ''),
    box: { x: x + left, y: y + top, width, height },
    controls: [...card.querySelectorAll<HTMLElement>('a[href], [role=link], button, summary')]
      .filter(control => control.checkVisibility())
      .map(control => ({
        kind: control.matches('a, [role=link]') ? ('link' as const) : ('button' as const),
        label: labelOf(control),
        href: control.getAttribute('href') ?? '',
      })),
    focus: active === null ? null : active === card ? 'card' : labelOf(active),
    moving: root.getAnimations().some(({ playState }) => playState === 'running'),
  }
}

/** Brings the first control with this label into the card's view and tells where it stands. */
export function findControl(root: ShadowRoot, label: string): Box | null {
  const card = root.querySelector<HTMLElement>('[role=dialog], dialog')
  if (!card?.checkVisibility()) return null
  for (const control of card.querySelectorAll<HTMLElement>('a[href], [role=link], button, summary')) {
    const said = `${control.innerText ?? ''} ${control.getAttribute('aria-label') ?? ''}`.replace(/\s+/g, ' ')
    if (!said.includes(label) || !control.checkVisibility()) continue
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const first = control.getClientRects()[0]
    if (!first) continue
    const frame = root.ownerDocument.defaultView?.frameElement
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 }
    return { x: first.x + left, y: first.y + top, width: first.width, height: first.height }
  }
  return null
}

/** True when something in this root looks like a card, open or not. */
export function holdsCard(root: ShadowRoot): boolean {
  return root.querySelector('[role=dialog], dialog') !== null
}
