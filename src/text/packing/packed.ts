/**
 * Text in much less room than a zip file would take: the letters that stand before the same words side by side, told by how
 * lately each was met, in bits as long as they are unlikely.
 */
import { bitReader, bitWriter } from './bits.ts'
import { CIRCUMSTANCES, readLetters, sayLetters } from './letters.ts'
import { turned, turnedBack } from './turned.ts'

/** Its parts can be written into a script: base 64 costs a zip file nothing. */
export interface Packed {
  /** Bytes of the text in UTF-8. */
  readonly length: number
  /** Where among its turned letters the whole text would stand. */
  readonly whole: number
  readonly base64: string
}

const CHUNK = 0x8000

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

export function packed(text: string): Packed {
  const { letters, whole } = turned(new TextEncoder().encode(text))
  const { say, written } = bitWriter(CIRCUMSTANCES)
  sayLetters(letters, say)
  return { length: letters.length, whole, base64: toBase64(written()) }
}

/** The text again. */
export function unpacked({ length, whole, base64 }: Packed): string {
  const letters = readLetters(length, bitReader(fromBase64(base64), CIRCUMSTANCES))
  return new TextDecoder().decode(turnedBack({ letters, whole }))
}
