/** A language's messages, as they stand in assets/_locales. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A message as the browser reads it. */
export interface Message {
  /** The words; `$NAME$` is the place of the placeholder of that name, in whatever case. */
  readonly message: string
  /** For translators; in the English file only. */
  readonly description?: string
  /** What stands in the places, by name; absent in a message without any. */
  readonly placeholders?: Readonly<Record<string, Placeholder>>
}

export interface Placeholder {
  /** `$1` for what is given first. */
  readonly content: string
  /** For translators; in the English file only. */
  readonly example?: string
}

export type Catalog = Readonly<Record<string, Message>>

const folder = (root: string): string => join(root, 'assets/_locales')

/** The languages we have: `en`, `es`. */
export const localesIn = (root: string): string[] =>
  readdirSync(folder(root)).filter(name => !name.startsWith('.'))

/** A language's file, as it is written. */
export const catalogText = (root: string, locale: string): string =>
  readFileSync(join(folder(root), locale, 'messages.json'), 'utf8')

export const readCatalog = (root: string, locale: string): Catalog => JSON.parse(catalogText(root, locale))

/** The names in a message's words, in small letters and in order: `count` for `$COUNT$`. */
export const namesIn = (message: string): string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map(found => found[1]!.toLowerCase())

/** The message with `$1` for `$COUNT$`, as the browser has it before it fills it in. */
const templateOf = ({ message, placeholders = {} }: Message): string =>
  message.replace(/\$(\w+)\$/g, (place, name: string) => placeholders[name.toLowerCase()]?.content ?? place)

/** All messages by name, with `$1`, `$2`, … in their places. */
export const templatesOf = (catalog: Catalog): Record<string, string> =>
  Object.fromEntries(Object.entries(catalog).map(([key, message]) => [key, templateOf(message)]))
