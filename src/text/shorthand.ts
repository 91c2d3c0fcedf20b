/**
 * Texts in shorthand, to ship them in less room: each word, or run of signs, that is frequent in them is one character
 * beyond ASCII. A zip file cannot do that for them, since it looks back no further than 32 KB.
 */

const TOKEN = / ?[A-Za-z\d]+|[^A-Za-z\d ]+| /gu
const FREQUENT = 3
const WORTH_IT = 3

/** The characters that stand for words, from and to: those of two bytes in UTF-8, then those of three. */
const SHORT = [0xa1, 0x7ff] as const
const LONG = [0x3400, 0xd7ff] as const
const SHORTS = SHORT[1] - SHORT[0] + 1
const MOST = SHORTS + LONG[1] - LONG[0] + 1

const placeOf = (character: number): number =>
  character <= SHORT[1] ? character - SHORT[0] : character - LONG[0] + SHORTS

const characterOf = (place: number): string =>
  String.fromCharCode(place < SHORTS ? place + SHORT[0] : place - SHORTS + LONG[0])

const inOrder = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/** The words that are written short in these texts: the frequent ones, and any with a character beyond ASCII. */
export function frequentWords(texts: readonly string[]): string[] {
  const count = new Map<string, number>()
  for (const text of texts)
    for (const [token] of text.matchAll(TOKEN)) count.set(token, (count.get(token) ?? 0) + 1)
  const isFrequent = (word: string): boolean => count.get(word)! >= FREQUENT && word.length >= WORTH_IT
  const mustBe = (word: string): boolean => /[^\0-\x7f]/.test(word)
  const words = [...count.keys()]
    .filter(word => mustBe(word) || isFrequent(word))
    .sort((a, b) => +mustBe(b) - +mustBe(a) || count.get(b)! - count.get(a)!)
    .slice(0, MOST)
  return [...inOrder(words.slice(0, SHORTS)), ...inOrder(words.slice(SHORTS))]
}

/** A function that writes a text short. @param words of {@link frequentWords}, from texts of which it is one. */
export function shortener(words: readonly string[]): (text: string) => string {
  const characters = new Map(words.map((word, place) => [word, characterOf(place)]))
  return text => text.replace(TOKEN, token => characters.get(token) ?? token)
}

/** The text as it was. @param words those it was written short with. */
export function spellOut(text: string, words: readonly string[]): string {
  let spelled = ''
  // A loop takes half the time of a replacement, and a list of all entries spells out three million letters.
  for (const character of text)
    spelled += character < '\x80' ? character : words[placeOf(character.charCodeAt(0))]!
  return spelled
}
