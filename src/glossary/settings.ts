/** What the reader has settled: kept on this machine, taken to another as a file that the reader makes. */
import type { Density } from '../match/shown.ts'

/** How a mark looks: a dotted underline, a plain one, or a tint behind the words. */
export type MarkStyle = 'dotted' | 'line' | 'tint'

/** Something the reader knows and wants no mark for. */
export interface KnownTerm {
  /** An entry's id, or the normal form of a place in the law. */
  readonly key: string
  /** What it is called, for the list of what is known. */
  readonly name: string
}

export interface Settings {
  /** Hosts the reader has switched off. */
  readonly offSites: readonly string[]
  /** How many marks the reader wants. */
  readonly density: Density
  readonly markStyle: MarkStyle
  /** The latest last. */
  readonly known: readonly KnownTerm[]
}

export const DEFAULTS: Settings = { offSites: [], density: 'usual', markStyle: 'dotted', known: [] }

export const DENSITIES = ['usual', 'more', 'all', 'none'] as const satisfies readonly Density[]
export const MARK_STYLES = ['dotted', 'line', 'tint'] as const satisfies readonly MarkStyle[]

/** What a page must know of it to paint its marks. */
export interface Wish {
  readonly density: Density
  readonly markStyle: MarkStyle
  /** Keys of what the reader knows. */
  readonly known: readonly string[]
}

export const wishOf = ({ density, markStyle, known }: Settings): Wish => ({
  density,
  markStyle,
  known: known.map(({ key }) => key),
})

const isText = (value: unknown): value is string => typeof value === 'string'

/** What is no host would be refused by the browser, and every host with it. */
const isHost = (value: unknown): value is string =>
  isText(value) &&
  /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])$/.test(value) &&
  URL.canParse(`http://${value}/`) &&
  new URL(`http://${value}/`).hostname === value

const isKnownTerm = (value: unknown): value is KnownTerm =>
  typeof value === 'object' &&
  value !== null &&
  isText((value as KnownTerm).key) &&
  isText((value as KnownTerm).name)

const listOf = <T>(value: unknown, fits: (each: unknown) => each is T): readonly T[] | null =>
  Array.isArray(value) ? value.filter(fits) : null

/** Settings from what was kept or came in a file: whatever cannot be read is as it was when we were installed. */
export function settingsFrom(kept: unknown): Settings {
  const { offSites, density, markStyle, known } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Partial<Record<keyof Settings, unknown>>
  return {
    offSites: listOf(offSites, isHost) ?? DEFAULTS.offSites,
    density: DENSITIES.find(each => each === density) ?? DEFAULTS.density,
    markStyle: MARK_STYLES.find(each => each === markStyle) ?? DEFAULTS.markStyle,
    known: (listOf(known, isKnownTerm) ?? DEFAULTS.known).map(({ key, name }) => ({ key, name })),
  }
}

/** With a term known, once, or known no more. */
export const withKnown = (settings: Settings, term: KnownTerm, isKnown: boolean): Settings => {
  const others = settings.known.filter(({ key }) => key !== term.key)
  return { ...settings, known: isKnown ? [...others, term] : others }
}

/** With a site switched off, once, or on again. */
export const withSite = (settings: Settings, host: string, on: boolean): Settings => {
  const others = settings.offSites.filter(other => other !== host)
  return { ...settings, offSites: on ? others : [...others, host] }
}

/** A list as it would be, had a change not been made to it: what that took out stands again, what it put in is gone. */
function listUndone<T>(
  now: readonly T[],
  before: readonly T[],
  after: readonly T[],
  key: (each: T) => string,
) {
  const has = (list: readonly T[], each: T): boolean => list.some(other => key(other) === key(each))
  return [
    ...before.filter(each => has(now, each) || !has(after, each)),
    ...now.filter(each => !has(before, each) && !has(after, each)),
  ]
}

/**
 * The settings as they would be, had one change not been made; what was changed since stays.
 * @param before and `after`: the settings on both sides of that change.
 */
export const withChangeUndone = (now: Settings, before: Settings, after: Settings): Settings => ({
  offSites: listUndone(now.offSites, before.offSites, after.offSites, host => host),
  density: now.density === after.density ? before.density : now.density,
  markStyle: now.markStyle === after.markStyle ? before.markStyle : now.markStyle,
  known: listUndone(now.known, before.known, after.known, ({ key }) => key),
})
