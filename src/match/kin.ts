/**
 * A name and its kin, the other spellings an author need not list: its plural, and `vs.` for `v.`.
 *
 * A line says both: a name with a sign behind its chief noun for what a plural puts there. `grand jury<` is grand jury and
 * grand juries; `petition^ for certiorari` has petitions.
 */

/** The endings of plurals, and their signs, which no name needs. */
export const ENDING_BY_SIGN = { '^': 's', '>': 'es', '<': 'ies' } as const

type PluralSign = keyof typeof ENDING_BY_SIGN

const SIGN = /[\^<>]/
const SIGNS = /[\^<>]/g

/** The sign of a word's plural; empty when it has none. */
function signFor(word: string): PluralSign | '' {
  if (/[A-Z0-9]$/.test(word)) return '^'
  if (!/[a-z]$/.test(word)) return ''
  if (/(?:ss|us|x|z|ch|sh)$/.test(word)) return '>'
  if (/s$/.test(word)) return ''
  return /[^aeiou]y$/.test(word) ? '<' : '^'
}

/** Where a name's chief noun stands: before “of”, “for”, “in” or “to”, else at the end. */
const chiefNoun = (words: readonly string[]): number => {
  const at = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|to)$/.test(word))
  return at < 0 ? words.length - 1 : at - 1
}

/** A name as it stands in a line; signs of plurals in it are blanks. */
export const lineOf = (name: string): string => name.replace(SIGNS, ' ')

/** The same with its plural. */
export function lineWithPlural(name: string): string {
  const words = lineOf(name).split(' ')
  const at = chiefNoun(words)
  const noun = words[at]!
  return words.with(at, noun + signFor(noun)).join(' ')
}

/** The name in a line. */
export const nameIn = (line: string): string => line.replace(SIGN, '')

const pluralIn = (line: string): string =>
  line.replace(/(.)([\^<>])/, (_, last: string, sign: PluralSign) =>
    sign === '<' ? ENDING_BY_SIGN[sign] : last + ENDING_BY_SIGN[sign],
  )

/** The name in a line and its kin: with a plural that is the second of two, and with ` v. ` the one with ` vs. ` follows each. */
export const kinIn = (line: string): string[] =>
  (SIGN.test(line) ? [nameIn(line), pluralIn(line)] : [line]).flatMap(name =>
    / v\. /.test(name) ? [name, name.replace(' v. ', ' vs. ')] : [name],
  )
