/**
 * Texts in shorthand: each word, run of signs or row of words that is frequent in them is one character beyond ASCII. There
 * is half as much to pack then, and to unpack.
 */

const PIECE = / ?[A-Za-z\d]+|[^A-Za-z\d ]+| /gu
/** Rarer ones pack better in letters. */
const FREQUENT = 8
const WORTH_IT = 3

/** How often neighbours are joined, so that rows of up to sixteen pieces may become one. */
const ROUNDS = 4
/** More are so rare that listing them costs what they save. */
const JOINED_A_ROUND = 100

/** The characters that stand for words, from and to: those of two bytes in UTF-8, then those of three. */
const SHORT = [0xa1, 0x7ff] as const
const LONG = [0x3400, 0xd7ff] as const
const SHORTS = SHORT[1] - SHORT[0] + 1
const MOST = SHORTS + LONG[1] - LONG[0] + 1

const placeOf = (character: number): number =>
  character <= SHORT[1] ? character - SHORT[0] : character - LONG[0] + SHORTS

const characterOf = (place: number): string =>
  String.fromCharCode(place < SHORTS ? place + SHORT[0] : place - SHORTS + LONG[0])

function counted<Thing>(things: Iterable<Thing>): Map<Thing, number> {
  const count = new Map<Thing, number>()
  for (const thing of things) count.set(thing, (count.get(thing) ?? 0) + 1)
  return count
}

const pairAt = (pieces: readonly string[], i: number): string => `${pieces[i]}\0${pieces[i + 1]}`

/** The texts' pieces, the most frequent neighbours joined. */
function joined(texts: readonly (readonly string[])[]): string[][] {
  const pairs = texts.flatMap(pieces => pieces.slice(1).map((_, i) => pairAt(pieces, i)))
  const frequent = new Set(
    [...counted(pairs)]
      .filter(([, times]) => times >= FREQUENT)
      .sort(([, a], [, b]) => b - a)
      .slice(0, JOINED_A_ROUND)
      .map(([pair]) => pair),
  )
  return texts.map(pieces => {
    const rows: string[] = []
    for (let i = 0; i < pieces.length; i++) {
      const isPair = i + 1 < pieces.length && frequent.has(pairAt(pieces, i))
      rows.push(isPair ? pieces[i]! + pieces[++i]! : pieces[i]!)
    }
    return rows
  })
}

/** The rows that get a character: frequent ones, and any that has a character beyond ASCII itself. */
function wordsOf(texts: readonly (readonly string[])[]): string[] {
  const count = counted(texts.flat())
  const isFrequent = (word: string): boolean => count.get(word)! >= FREQUENT && word.length >= WORTH_IT
  const mustBe = (word: string): boolean => /[^\0-\x7f]/.test(word)
  const words = [...count.keys()]
    .filter(word => mustBe(word) || isFrequent(word))
    .sort((a, b) => +mustBe(b) - +mustBe(a) || count.get(b)! - count.get(a)!)
    .slice(0, MOST)
  // Words alike pack best side by side.
  return [...words.slice(0, SHORTS).sort(), ...words.slice(SHORTS).sort()]
}

/** Lists of texts in shorthand, with the words of it. */
export function inShorthand<Lists extends Readonly<Record<string, readonly string[]>>>(
  lists: Lists,
): { readonly words: string[]; readonly short: { readonly [List in keyof Lists]: string[] } } {
  let texts: string[][] = Object.values(lists)
    .flat()
    .map(text => text.match(PIECE) ?? [])
  for (let round = 0; round < ROUNDS; round++) texts = joined(texts)
  const words = wordsOf(texts)
  const characters = new Map(words.map((word, place) => [word, characterOf(place)]))
  const written = texts.map(pieces => pieces.map(piece => characters.get(piece) ?? piece).join(''))
  let at = 0
  const short = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, written.slice(at, (at += list.length))]),
  )
  return { words, short: short as { [List in keyof Lists]: string[] } }
}

/** The text as it was. @param words those it was written short with. */
export function spellOut(text: string, words: readonly string[]): string {
  let spelled = ''
  // A loop takes half the time of a replacement, and a list of all entries spells out three million letters.
  for (const character of text)
    spelled += character < '\x80' ? character : words[placeOf(character.charCodeAt(0))]!
  return spelled
}
