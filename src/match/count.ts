/** The number that stands before a unit: `5 lakh`, `Rs 1.5 crore`, `twenty-five basis points`. */

const WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
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
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  'seventy-five': 75,
  hundred: 100,
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

const BEFORE =
  /(?<![\w.,])(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)((?:[ \u00a0-](?:hundred|thousand|lakh|million|crore|billion|trillion)s?)*)[ \u00a0-]$/i

/** The number before `at`; null when none stands there. */
export function countBefore(text: string, at: number): number | null {
  const before = BEFORE.exec(text.slice(Math.max(0, at - 48), at))
  if (!before) return null
  const [, number, times] = before as unknown as [string, string, string]
  const first = /^\d/.test(number) ? Number(number.replaceAll(',', '')) : WORDS[number.toLowerCase()]
  if (first === undefined) return null
  const factors = times.toLowerCase().match(/[a-z]+/g) ?? []
  return factors.reduce((product, word) => product * TIMES[word.replace(/s$/, '')]!, first)
}
