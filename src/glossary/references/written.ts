/** How the parts of a citation are written in words. */

export const inBrackets = (path: readonly string[]): string => path.map(label => `(${label})`).join('')

/** Rules and regulations call every level a paragraph, and name it with all its labels. */
export const paragraphs = (path: readonly string[]): readonly string[] =>
  path.map((_, i) => `paragraph ${inBrackets(path.slice(0, i + 1))}`)

/** 119th, 101st, 102nd, 111th. */
export function ordinal(number: string): string {
  const teen = /1[1-3]$/.test(number)
  const ending = teen ? undefined : ({ '1': 'st', '2': 'nd', '3': 'rd' } as const)[number.at(-1) as '1']
  return `${number}${ending ?? 'th'}`
}

/** The years a Congress sits, from January to January: 119 is 2025–2027. */
export function yearsOf(congress: string): string {
  const first = 1789 + 2 * (Number(congress) - 1)
  return `${first}–${first + 2}`
}

/** January 20, 2025. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
