/** Settings as a file the reader keeps or takes along. */
import { type Settings, settingsFrom } from './settings.ts'

/** The file's form; a later one may say things we do not know. */
const VERSION = 1

/** Longer files are not ours, in characters: a reader who knows ten thousand terms stays below. */
const LONGEST = 2_000_000

/** Why a file was not taken: nothing has changed then. */
export type Refused = 'too long' | 'not settings' | 'from a newer version'

/** The file's text: JSON that a person can read. */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify({ newsgloss: 'settings', version: VERSION, ...settings }, null, 2)}\n`

/** Reads such a file. */
export function readSettingsFile(text: string): Settings | Refused {
  if (text.length > LONGEST) return 'too long'
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch {
    return 'not settings'
  }
  const { newsgloss, version } = (typeof told === 'object' && told !== null ? told : {}) as {
    readonly newsgloss?: unknown
    readonly version?: unknown
  }
  if (newsgloss !== 'settings' || typeof version !== 'number') return 'not settings'
  return version > VERSION ? 'from a newer version' : settingsFrom(told)
}
