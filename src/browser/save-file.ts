/** Hands something to the reader as a file: the browser saves it where it saves files, or asks. */

/** Milliseconds after which no browser still reads what it was handed. */
const READ_BY_THEN = 60_000

/** @param type as browsers call it: `application/json`. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READ_BY_THEN)
}
