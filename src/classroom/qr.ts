/** A link as a QR code, for the board. */
import { encode } from 'uqr'

/** Modules of white around the code, without which scanners do not see it. */
const QUIET = 4

/** Bytes that the largest code holds. */
const MOST = 2_953

/** Rows of modules, true where they are dark, with their quiet zone; null when the link is too long for any code. */
export function qrOf(link: string): readonly (readonly boolean[])[] | null {
  if (new TextEncoder().encode(link).length > MOST) return null
  try {
    return encode(link, { ecc: 'L', border: QUIET }).data
  } catch {
    return null
  }
}
