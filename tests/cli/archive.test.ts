import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, it } from 'vitest'
import { archive } from '../../src/cli/archive.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const files = (...paths: string[]): Map<string, Uint8Array> =>
  new Map(paths.map(path => [path, new TextEncoder().encode(`What ${path} holds. `.repeat(50))]))

it('holds every file whole', () => {
  const held = unzipSync(archive(files('manifest.json', 'src/popup.html')))
  expect(Object.keys(held)).toEqual(['manifest.json', 'src/popup.html'])
  expect(strFromU8(held['src/popup.html']!)).toBe('What src/popup.html holds. '.repeat(50))
})

it('is the same whatever the order of the files', () => {
  const one = archive(files('b.js', 'a/c.js', 'B.js'))
  expect(archive(files('B.js', 'b.js', 'a/c.js'))).toEqual(one)
  expect(archive(files('B.js', 'b.js'))).not.toEqual(one)
})

it.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])('is the same in %s', async place => {
  process.env.TZ = 'UTC'
  const one = archive(files('a.js'))
  process.env.TZ = place
  expect(new Date(0).getTimezoneOffset()).not.toBe(0)
  expect(archive(files('a.js'))).toEqual(one)
})
