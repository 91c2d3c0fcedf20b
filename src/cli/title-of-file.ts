/** What an article in a file is called, and where it stands on the web. */
import { basename } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { webAddress } from '../classroom/web-address.ts'
import { looksLikeHtml } from './scan.ts'

export interface FileTitle {
  readonly title: string
  /** An `https:` or `http:` address; empty where the file tells none. */
  readonly address: string
}

type Element = DefaultTreeAdapterTypes.Element

const elementsIn = (parent: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  parent.childNodes.flatMap(node => ('tagName' in node ? [node, ...elementsIn(node)] : []))

const wordsIn = (parent: DefaultTreeAdapterTypes.ParentNode): string =>
  parent.childNodes
    .map(node => ('value' in node ? node.value : 'childNodes' in node ? wordsIn(node) : ''))
    .join('')

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function titleOfHtml(html: string): FileTitle {
  const elements = elementsIn(parse(html))
  const attributeOf = (element: Element | undefined, name: string): string =>
    element?.attrs.find(attribute => attribute.name === name)?.value ?? ''
  const withValue = (tag: string, name: string, value: string): Element | undefined =>
    elements.find(element => element.tagName === tag && attributeOf(element, name).toLowerCase() === value)
  const words = (tag: string): string => {
    const element = elements.find(({ tagName }) => tagName === tag)
    return element ? wordsIn(element) : ''
  }
  const titles = [
    attributeOf(withValue('meta', 'property', 'og:title'), 'content'),
    words('h1'),
    words('title'),
  ].map(onOneLine)
  const addresses = [
    attributeOf(withValue('link', 'rel', 'canonical'), 'href'),
    attributeOf(withValue('meta', 'property', 'og:url'), 'content'),
  ]
  return {
    title: titles.find(title => title !== '') ?? '',
    address: addresses.map(address => webAddress(address)?.href ?? '').find(href => href !== '') ?? '',
  }
}

/** Longest first line taken for a headline, in characters. */
const LONGEST_HEADLINE = 150

/** A first line that stands apart and ends no sentence. */
function headlineOf(text: string): string {
  const [first = '', next = ''] = text.trimStart().split('\n')
  const line = first.trim()
  return next.trim() === '' && line.length <= LONGEST_HEADLINE && !/[.!:;,]["”’')]*$/.test(line) ? line : ''
}

/**
 * The title of a text or HTML file.
 * @param path its name serves where it has no title; `-` for standard input.
 */
export function titleOfFile(text: string, path: string): FileTitle {
  const { title, address } = looksLikeHtml(text)
    ? titleOfHtml(text)
    : { title: headlineOf(text), address: '' }
  return { title: title || (path === '-' ? 'Standard input' : basename(path)), address }
}
