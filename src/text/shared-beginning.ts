/** Texts in their order, each without what it begins with like the one before it: a zip file pays more for that than a letter. */

/** How much is shared is told by one character, the first of them for nothing. */
const NOTHING = 0x23
const MOST = 0x7e - NOTHING

function shared(before: string, text: string): number {
  const most = Math.min(before.length, text.length, MOST)
  let length = 0
  while (length < most && before[length] === text[length]) length++
  return length
}

/** Each text as one character for how many letters it shares with the one before, and the rest of it. */
export const withoutShared = (texts: readonly string[]): string[] =>
  texts.map((text, i) => {
    const length = shared(texts[i - 1] ?? '', text)
    return String.fromCharCode(NOTHING + length) + text.slice(length)
  })

/** The texts again. */
export function withShared(cut: readonly string[]): string[] {
  let before = ''
  return cut.map(text => (before = before.slice(0, text.charCodeAt(0) - NOTHING) + text.slice(1)))
}
