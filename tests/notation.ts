/** The domain's notation: `ended the **CHNV parole** program` is a text and the mentions that must be found in it. */

export interface Marked {
  readonly text: string
  readonly surfaces: readonly string[]
}

/** Reads the notation. */
export function marked(line: string): Marked {
  const parts = line.split('**')
  return { text: parts.join(''), surfaces: parts.filter((_, i) => i % 2 === 1) }
}

/** Writes it: puts stars around spans of a text. */
export function starred(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let written = ''
  let at = 0
  for (const { start, end } of spans) {
    written += `${text.slice(at, start)}**${text.slice(start, end)}**`
    at = end
  }
  return written + text.slice(at)
}
