/** Words where no browser can be asked for them: in an article's page after an update, and in Node. */
import type { GetMessage } from './words.ts'

/** Messages by name, with `$1`, `$2`, … where something is given. */
export type Templates = Readonly<Record<string, string>>

/** A way to say what templates hold. */
export const fromTemplates =
  (templates: Templates): GetMessage =>
  (key, given) =>
    (templates[key] ?? '').replace(/\$(\d)/g, (_, place) => given[place - 1] ?? '')
