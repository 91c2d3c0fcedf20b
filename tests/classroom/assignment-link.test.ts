import { deflateSync } from 'fflate'
import jsqr from 'jsqr'
import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { assignmentIn, linkOf } from '../../src/classroom/assignment-link.ts'
import { qrOf } from '../../src/classroom/qr.ts'
import { hashOf } from '../../src/text/word.ts'
import { assignment } from './examples.ts'

const at = (address: string): Assignment => ({ ...assignment, article: { ...assignment.article, address } })
const link = (of: Assignment): string => {
  const made = linkOf(of)
  if (typeof made !== 'string') throw new Error(made.say)
  return made
}
/** The piece that stands for the assignment. */
const piece = link(assignment).split('#')[1]!

/** A piece with any text in it, squeezed and printed as ours are. */
const pieceOf = (text: string, print = hashOf(text)): string => {
  const squeezed = deflateSync(new TextEncoder().encode(text), { level: 9 })
  const bytes = Buffer.alloc(4 + squeezed.length)
  bytes.writeUInt32BE(print)
  bytes.set(squeezed, 4)
  return `newsgloss=1.${bytes.toString('base64url')}`
}
const refusedBy = (address: string): string[] => {
  const found = assignmentIn(address)
  if (!found || 'assignment' in found) throw new Error('Nothing was refused.')
  return found.troubles.map(({ kind }) => kind)
}

describe('a link brings the assignment to its article', () => {
  test.each([
    ['plain', 'https://www.example.com/2026/11/tower'],
    ['with a query', 'https://example.com/a?id=7&x=%20'],
    ['with a section', 'https://example.com/a#comments'],
    ['with a route', 'https://example.com/#!/a?b=1&c=2'],
    ['with directions to the browser', 'https://example.com/a#:~:text=the%20tower,fell&text=b'],
    ['with both', 'https://example.com/a#top:~:text=the%20tower'],
  ])('%s', (_, address) => {
    const found = assignmentIn(link(at(address)))
    expect(found).toEqual({ assignment: at(address), address })
  })
  test('directions to the browser stay last, since it hides from pages what follows them', () => {
    expect(link(at('https://example.com/a#top:~:text=x'))).toMatch(/#top&newsgloss=1\.[\w-]+:~:text=x$/)
  })
  test.each([
    [`#${piece}`, ''],
    [`#section&${piece}`, '#section'],
    [`#${piece}&utm=1`, '#utm=1'],
    [`#a&${piece}&b`, '#a&b'],
    [`#:~:text=a&${piece}`, '#:~:text=a'],
    [`#:~:${piece}`, ''],
    [`#:~:${piece}&text=a`, '#:~:text=a'],
    [`#${piece.replace('=', '%3D')}`, ''],
  ])('it is found wherever it stands, and taken out', (fragment, rest) => {
    expect(assignmentIn(`https://example.com/a${fragment}`)).toEqual({
      assignment,
      address: `https://example.com/a${rest}`,
    })
  })
  test('an address without one brings none', () => {
    for (const address of [
      '',
      'https://example.com/',
      'https://example.com/#x',
      'https://example.com/?newsgloss=1.x',
      'https://example.com/#xnewsgloss=1.x',
    ])
      expect(assignmentIn(address)).toBeNull()
  })
})

describe('a link that is amiss', () => {
  test('cut off, or one letter changed', () => {
    const letters = piece.length
    for (let i = 'newsgloss=1.'.length; i < letters; i += 7) {
      expect(refusedBy(`https://example.com/#${piece.slice(0, i)}`)).toEqual(['link damaged'])
      const other = piece[i] === 'A' ? 'B' : 'A'
      const changed = `${piece.slice(0, i)}${other}${piece.slice(i + 1)}`
      const found = assignmentIn(`https://example.com/#${changed}`)!
      // The last letter may hold bits that mean nothing.
      if ('assignment' in found) expect(found.assignment).toEqual(assignment)
      else expect(found.troubles.map(({ kind }) => kind)).toEqual(['link damaged'])
    }
  })
  test('a newer version, an older than the first', () => {
    expect(refusedBy('https://example.com/#newsgloss=2.abc')).toEqual(['newer version'])
    expect(refusedBy('https://example.com/#newsgloss=0.abc')).toEqual(['link damaged'])
  })
  test('text that is no list, and a list that is no assignment', () => {
    expect(refusedBy(`https://example.com/#${pieceOf('{')}`)).toEqual(['link damaged'])
    expect(refusedBy(`https://example.com/#${pieceOf('null')}`)).toEqual(['link damaged'])
    expect(refusedBy(`https://example.com/#${pieceOf('[["a"],{"__proto__":1}]')}`)).toContain('not an id')
    expect(
      refusedBy(
        `https://example.com/#${pieceOf(JSON.stringify(['a-1', 'T', '2026-11-20', 'javascript:alert(1)']))}`,
      ),
    ).toEqual(['not an address'])
  })
  test('a bomb is stopped while it inflates', () => {
    const bomb = pieceOf(`["${'a'.repeat(4_000_000)}"]`)
    expect(bomb.length).toBeLessThan(6_000)
    expect(refusedBy(`https://example.com/#${bomb}`)).toEqual(['link damaged'])
  })
  test('more letters than a link may have are not even read', () => {
    expect(refusedBy(`https://example.com/#newsgloss=1.${'A'.repeat(2_000_000)}`)).toEqual(['link damaged'])
  })
})

test('an assignment too long for a link says by how much', () => {
  let noise = 1
  const letter = () => String.fromCharCode(97 + ((noise = (noise * 48_271) % 2_147_483_647) % 26))
  const long: Assignment = {
    ...assignment,
    terms: Array.from({ length: 6 }, (_, i) => ({
      entry: `courts/e${i}`,
      note: Array.from({ length: 2_000 }, letter).join(''),
      guessFirst: false,
    })),
  }
  const refused = linkOf(long)
  if (typeof refused === 'string') throw new Error('It fits.')
  expect(refused.kind).toBe('link too long')
  expect(refused.say).toBe(
    `This is too long for a link by ${refused.about[0]!.toLocaleString('en-US')} characters: use the file, or shorten notes and questions.`,
  )
})

describe('on the board', () => {
  test('a scanner reads the link', () => {
    const made = link(assignment)
    const rows = qrOf(made)!
    const scale = 3
    const side = rows.length * scale
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++)
        if (rows[Math.floor(y / scale)]![Math.floor(x / scale)])
          pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    const read = (jsqr as { default?: typeof jsqr }).default ?? jsqr
    expect(read(pixels, side, side)?.data).toBe(made)
  })
  test('a link too long for any code', () => {
    expect(qrOf(`https://example.com/#${'a'.repeat(2_930)}`)).not.toBeNull()
    expect(qrOf(`https://example.com/#${'a'.repeat(2_940)}`)).toBeNull()
  })
})
