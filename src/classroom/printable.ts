/** What any file can carry, on paper or in another tool. */

/**
 * Controls, half characters and what Unicode says is no character, which XML or HTML cannot hold; and the marks that
 * turn the text after them around, since each piece of text stands by itself here.
 */
const UNFIT = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu

/** Text without what some format could not hold; lines end with a line feed. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNFIT, '')

/** The same on one line, without blanks around it. */
export const onOneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim()

/** Where a format wants some text and there is none. */
const NOTHING = '—'

/** On one line and never empty. */
export const somethingOnOneLine = (text: string): string => onOneLine(text) || NOTHING
