/** Reads the pictures that browsers take: eight bits, no interlacing. */
import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each pixel, by rows. */
  readonly pixels: Uint8ClampedArray
}

/** What a PNG's header calls its kinds of pixel, with the bytes of each. */
const BYTES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 6: 4 }

/** The nearest of three neighbors, as PNG has it. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [left, up, corner].map(each => Math.abs(guess - each)) as [number, number, number]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

export function readPng(file: Uint8Array): Picture {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const bytes = BYTES[file[25]!]
  if (file[24] !== 8 || bytes === undefined || file[28] !== 0) throw new Error('This PNG is of another kind.')
  const parts: Uint8Array[] = []
  for (let at = 8; at < file.length; at += 12 + view.getUint32(at))
    if (view.getUint32(at + 4) === 0x49444154) parts.push(file.subarray(at + 8, at + 8 + view.getUint32(at)))
  const data = inflateSync(Buffer.concat(parts))
  const line = width * bytes
  for (let y = 0; y < height; y++) {
    const start = y * (line + 1) + 1
    const filter = data[start - 1]
    for (let x = 0; x < line; x++) {
      const left = x < bytes ? 0 : data[start + x - bytes]!
      const up = y === 0 ? 0 : data[start + x - line - 1]!
      const corner = x < bytes || y === 0 ? 0 : data[start + x - line - 1 - bytes]!
      const added = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter!]!
      data[start + x] = data[start + x]! + added
    }
  }
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++)
        pixels[(y * width + x) * 4 + c] = data[y * (line + 1) + 1 + x * bytes + (bytes === 1 ? 0 : c)]!
  return { width, height, pixels }
}
