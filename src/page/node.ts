/**
 * What is asked of a page's nodes. A page may name a form field “localName” or “nodeType”, and the form then answers with
 * the field; the getters themselves cannot be shadowed.
 */

const getter = <T, V>(prototype: T, name: keyof T & string): ((this: T) => V) =>
  Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: T) => V

export const nameOf = getter<Element, string>(Element.prototype, 'localName')
export const parentOf = getter<Node, ParentNode | null>(Node.prototype, 'parentNode')
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
const typeOf = getter<Node, number>(Node.prototype, 'nodeType')

export const attributeOf = Element.prototype.getAttribute
export const { hasAttributes } = Element.prototype

export const isElement = (node: Node | null): node is Element => node !== null && typeOf.call(node) === 1
export const isText = (node: Node): node is Text => typeOf.call(node) === 3

/** Of elements, those that stand in no other of them. */
export const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter(element => !elements.some(other => other !== element && other.contains(element)))
