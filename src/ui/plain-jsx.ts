/**
 * JSX straight to elements, for the one place where Preact is too heavy: the script in every page.
 * The build puts it in Preact's stead there, so a card is written once and shown by either.
 * No state and no diffing: what changes is drawn anew. Never HTML: strings become text.
 */

type Child = Node | string | number | boolean | null | undefined | readonly Child[]

interface Props {
  readonly children?: Child
  readonly [name: string]: unknown
}

type Component = (props: Props) => Child

const SVG = 'http://www.w3.org/2000/svg'

function append(parent: Node, child: Child): void {
  if (Array.isArray(child)) for (const one of child) append(parent, one)
  else if (typeof child === 'string' || typeof child === 'number')
    parent.appendChild(document.createTextNode(`${child}`))
  else if (child instanceof Node) parent.appendChild(child)
}

/** What the compiler calls for each element. */
export function jsx(type: string | Component, { children, ...props }: Props): Child {
  if (typeof type !== 'string') return type({ ...props, children })
  const element = /^(?:svg|path)$/.test(type)
    ? document.createElementNS(SVG, type)
    : document.createElement(type)
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function')
      element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
    else if (value != null && value !== false) element.setAttribute(name, `${value}`)
  }
  append(element, children)
  return element
}

export const jsxs = jsx

export const Fragment: Component = ({ children }) => children

/** Puts what was drawn in the place of all that `container` holds; null empties it. */
export function render(drawn: Child, container: Element): void {
  container.replaceChildren()
  append(container, drawn)
}
