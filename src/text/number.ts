/** The number that stands before a word: `5 lakh`, `Rs 1.5 crore`, `twenty-five basis points`, `half a million barrels`. */

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  'seventy-five': 75,
}

/** Words that multiply the number before them. */
const TIMES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
}

const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, tenth: 0.1 }

const anyOf = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|')

const JOINT = '[ \\u00a0-]'
const FACTORS = `((?:${JOINT}(?:${anyOf(TIMES)})s?)*)`

const WHOLE = new RegExp(
  `(?<![\\w.,/])(\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[a-z]+(?:-[a-z]+)?)${FACTORS}${JOINT}$`,
  'i',
)

/** Half a point, a quarter point, a quarter-point, three-tenths of a point; not "in the third quarter barrels …". */
const PART = new RegExp(
  `(?<![\\w.,/-])(?:(an?|${anyOf(WORDS)})${JOINT})?(${anyOf(PARTS)})s?((?: of)? an?)?${FACTORS}(${JOINT})$`,
  'i',
)

/** What the number goes on from: "two hundred *fifty*", "one and a *half*", "zero point *two*". */
const GOES_ON = new RegExp(
  `(?:(?:\\d|\\b(?:${anyOf(WORDS)}|${anyOf(TIMES)})s?)(?:${JOINT}and(?: an?)?)?|\\bpoint)${JOINT}$`,
  'i',
)

/** "25 *500*": thousands parted by spaces, or else two numbers side by side. */
const THREE_MORE = /\d\s$/

/** "In 2030 megawatt-hours will …" tells a year. */
const IN_A_YEAR = /\b(?:in|by|since|until|during|before|after|for)\s$/i

/** Characters in which the number must stand. */
const REACH = 64

const product = (first: number, factors: string): number =>
  (factors.toLowerCase().match(/[a-z]+/g) ?? []).reduce(
    (number, word) => number * TIMES[word.replace(/s$/, '')]!,
    first,
  )

function partBefore(before: string): number | null {
  const [whole = '', many, name = '', article, factors = '', joint] = PART.exec(before) ?? []
  if (whole === '' || GOES_ON.test(before.slice(0, -whole.length))) return null
  if (many === undefined && article === undefined && joint !== '-') return null
  return product((WORDS[many?.toLowerCase() ?? ''] ?? 1) * PARTS[name.toLowerCase()]!, factors)
}

function wholeBefore(before: string): number | null {
  const [whole = '', written = '', factors = ''] = WHOLE.exec(before) ?? []
  const ahead = before.slice(0, before.length - whole.length)
  if (/^\d{3}(?!\d)/.test(written) && THREE_MORE.test(ahead)) return null
  if (/^\d/.test(written))
    return /^(?:19|20)\d\d$/.test(written) && factors === '' && IN_A_YEAR.test(ahead)
      ? null
      : product(Number(written.replaceAll(',', '')), factors)
  const word = written.toLowerCase()
  // A word of the page may be “constructor”.
  const first =
    /^an?$/.test(word) && factors !== '' ? 1 : Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
  return first === undefined || GOES_ON.test(ahead) ? null : product(first, factors)
}

/** The number that stands right before `at`; null when none does, or one that could be misread. */
export function numberBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - REACH), at)
  return PART.test(before) ? partBefore(before) : wholeBefore(before)
}
