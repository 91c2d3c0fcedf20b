/**
 * A sheet on our page is the sheet of the file, element by element, with links that open beside it.
 *
 * @vitest-environment happy-dom
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { sheetInHtml } from '../../../src/classroom/sheet-html.ts'
import { SHEET_NAMES, SHEETS } from '../../../src/classroom/sheets.ts'
import { Qr } from '../../../src/ui/sheets/Qr.tsx'
import { SheetOnPage } from '../../../src/ui/sheets/SheetOnPage.tsx'
import { english } from '../../classroom/english.ts'
import { bridge } from '../../classroom/lessons.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

const drawn = (what: preact.JSX.Element): HTMLElement => {
  const host = document.createElement('main')
  void act(() => render(what, host))
  return host
}

/** Tags, attributes and text, without the ends of lines that the file has for its readers. */
const inFile = (node: Node): unknown => {
  if ('value' in node) return node.value.trim()
  if (!('tagName' in node)) return ''
  const attributes = node.attrs.map(({ name, value }) => `${name}=${value}`)
  return [node.tagName, attributes.sort(), node.childNodes.map(inFile).filter(said => said !== '')]
}
const onPage = (node: ChildNode): unknown => {
  if (!(node instanceof Element)) return node.textContent?.trim() ?? ''
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== 'target' && name !== 'rel')
    .map(({ name, value }) => `${name}=${value}`)
  const children = [...node.childNodes].map(onPage).filter(said => said !== '')
  return [node.tagName.toLowerCase(), attributes.sort(), children]
}

const sheetIn = (node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element | null => {
  for (const child of node.childNodes) {
    if ('attrs' in child && child.attrs.some(({ value }) => value === 'sheet')) return child
    const found = 'childNodes' in child ? sheetIn(child) : null
    if (found) return found
  }
  return null
}

test.each(SHEET_NAMES)('%s', name => {
  const hostile = { ...bridge, title: '<img src=x onerror=alert(1)> & "bridge"', by: '</div><script>' }
  for (const lesson of [bridge, hostile]) {
    const sheet = SHEETS[name](lesson, english)!
    const page = drawn(<SheetOnPage sheet={sheet} />).querySelector('.sheet')!
    page.normalize()
    const file = sheetIn(parse(sheetInHtml(sheet)))!
    expect([...page.childNodes].map(onPage).filter(said => said !== '')).toEqual(
      file.childNodes.map(inFile).filter(said => said !== ''),
    )
    expect(page.querySelector('script, img')).toBeNull()
    for (const link of page.querySelectorAll('a')) expect(link.rel).toBe('noopener noreferrer')
  }
})

test('a code has a dark place for each dark module', () => {
  const modules = [
    [true, true, false],
    [false, true, false],
    [true, false, true],
  ]
  const svg = drawn(<Qr modules={modules} name="Code" />).querySelector('svg')!
  expect(svg.getAttribute('aria-label')).toBe('Code')
  expect(svg.querySelector('path')!.getAttribute('d')).toBe(
    'M0 0h2v1h-2zM1 1h1v1h-1zM0 2h1v1h-1zM2 2h1v1h-1z',
  )
})
