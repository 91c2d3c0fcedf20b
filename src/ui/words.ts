/**
 * The one way to the words of the interface. They stand in assets/_locales, one file for each language, and the
 * browser picks the language. Where a program gets them from is said once, when it starts:
 *
 *     speakBy(browser.i18n.getMessage, browser.i18n.getUILanguage())
 *
 *     say('cardBack')                                  // Back
 *     say('pageIsOff', 'example.org')                  // Newsgloss is off on example.org.
 *     sayCount('cardSources', 3, dateInWords(day))     // 3 sources, checked Nov 22, 2026
 *     sayAround('libraryNames', <b>{names}</b>)        // a sentence with elements in it
 *
 * A new sentence is a new key in the file of every language; its name begins with the surface it stands on. One that
 * depends on a number is two keys, `…_one` and `…_other`, whose `$1` is the number in figures.
 * In Node, `speakIn('en')` (src/cli/speak.ts) reads the files.
 */
import type english from '../../assets/_locales/en/messages.json'

type Messages = typeof english

/** The name of a message. */
export type Key = keyof Messages

/** The name that the two forms of a message which counts have in common: `cardSources` of `cardSources_one`. */
export type CountKey = Key extends infer K ? (K extends `${infer Common}_other` ? Common : never) : never

/** What must be given for a message's placeholders, in the order of their numbers. */
type Given<K extends Key, T> = Messages[K] extends { placeholders: unknown }
  ? readonly [T, ...T[]]
  : readonly []

/** The message of that name with `$1`, `$2`, … given; empty when there is none. The browser's `i18n.getMessage` is one. */
export type GetMessage = (key: string, given: string[]) => string

let getMessage: GetMessage = () => {
  throw new Error('Call speakBy')
}
let uiLanguage = ''

/**
 * Sets where the words come from. Nothing is asked of it before something is said.
 * @param language the browser's language, `en-GB`: the words may well be in another one, where we don't have it.
 */
export function speakBy(words: GetMessage, language: string): void {
  getMessage = words
  uiLanguage = language
}

/** The message of that name, with what is given in its places. */
export const say = <K extends Key>(key: K, ...given: Given<K, string>): string => getMessage(key, [...given])

/** The message of that name in the form that goes with a number; the number in figures is its `$1`. */
export function sayCount(key: CountKey, count: number, ...given: readonly string[]): string {
  const all = [inFigures(count), ...given]
  const form = new Intl.PluralRules(language()).select(count)
  return getMessage(`${key}_${form}`, all) || getMessage(`${key}_other`, all)
}

/** Of the characters that mean nothing to anyone. */
const SLOT = '\uE000'

/** The message of that name in pieces, with elements in its places. */
export const sayAround = <K extends Key, T>(key: K, ...given: Given<K, T>): readonly (string | T)[] =>
  getMessage(
    key,
    given.map((_, i) => `${SLOT}${i}${SLOT}`),
  )
    .split(SLOT)
    .map((piece, i) => (i % 2 ? given[Number(piece)]! : piece))

/** The language of the words, in the reader's own variety where it is one of it: `en-GB` in a British browser, `es`. */
export function language(): string {
  const own = say('locale')
  return uiLanguage.split('-')[0] === own ? uiLanguage : own
}

/** The `lang` of what comes out of the glossary or the article; undefined where the whole interface speaks it. */
export const entryLanguage = (): 'en' | undefined => (say('locale') === 'en' ? undefined : 'en')

/** `2025-03-21` → Mar 21, 2025; `2022-10` → Oct 2022: in the interface's language, never shifted by a time zone. */
export const dateInWords = (iso: string): string =>
  new Intl.DateTimeFormat(language(), {
    year: 'numeric',
    month: 'short',
    ...(iso.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(iso.length > 7 ? iso : `${iso}-01`))

/** 1500000 → 1,500,000: as the interface's language writes it, or another. */
export const inFigures = (number: number, locale: string = language()): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(number)
