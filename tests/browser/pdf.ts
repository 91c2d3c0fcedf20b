/** What is printed, read from a PDF as Chromium writes it: how many pages, and their letters. */
import { inflateSync } from 'node:zlib'

export interface Printed {
  readonly pages: number
  /** Without blanks, since print has none: letters stand where they stand. */
  readonly letters: string
}

/** Objects by number, streams apart and inflated. */
function objectsIn(pdf: Buffer): Map<string, { readonly head: string; readonly stream: string }> {
  const text = pdf.toString('latin1')
  const objects = [...text.matchAll(/(\d+) 0 obj\n(.*?)endobj/gs)].map(([, number = '', body = '']) => {
    const [head = '', stream] = body.split('stream\n', 2)
    const packed =
      stream === undefined || !head.includes('/FlateDecode') ? null : Buffer.from(stream, 'latin1')
    return [number, { head, stream: packed ? inflateSync(packed).toString('latin1') : '' }] as const
  })
  return new Map(objects)
}

const inText = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16)))

/** The letters of a font's glyphs, by glyph number in hexadecimal. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, list = ''] of map.matchAll(/beginbfchar\s(.*?)endbfchar/gs))
    for (const [, glyph = '', to = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(glyph, inText(to))
  for (const [, list = ''] of map.matchAll(/beginbfrange\s(.*?)endbfrange/gs))
    for (const [, from = '', to = '', first = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at++) {
        const code = Number.parseInt(first, 16) + at - Number.parseInt(from, 16)
        letters.set(at.toString(16).padStart(4, '0').toUpperCase(), String.fromCharCode(code))
      }
  return letters
}

export function readPdf(pdf: Buffer): Printed {
  const objects = objectsIn(pdf)
  const get = (number = ''): { head: string; stream: string } =>
    objects.get(number) ?? { head: '', stream: '' }
  const pages = [...objects.values()].filter(({ head }) => head.includes('/Type /Page\n'))
  const letters = pages.map(({ head }) => {
    const fonts = new Map(
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
        const map = /\/ToUnicode (\d+) 0 R/.exec(get(number).head)?.[1]
        return [name, lettersOf(get(map).stream)] as const
      }),
    )
    let font: ReadonlyMap<string, string> = new Map()
    let text = ''
    const content = get(/\/Contents (\d+) 0 R/.exec(head)?.[1]).stream
    for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
      if (name !== undefined) font = fonts.get(name) ?? new Map()
      for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font.get(glyph) ?? ''
    }
    return text
  })
  return { pages: pages.length, letters: letters.join('').normalize('NFKC').replace(/\s+/g, '') }
}
