/** What `npm start` is asked for. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserName, browserNames } from './browsers.ts'
import { Trouble } from './trouble.ts'

export interface Wanted {
  /** The page to open; null for the demo article. */
  readonly page: { readonly file: string } | { readonly address: string } | null
  /** Null when any will do. */
  readonly browser: BrowserName | null
}

const USAGE = 'npm start -- [FILE|ADDRESS] [--browser chromium|firefox]'

/** Reads the arguments. `folder` is where a relative file name starts. Trouble when they make no sense. */
export function wanted(given: readonly string[], folder: string): Wanted {
  const { values, positionals } = parsed(given)
  const [page, ...more] = positionals
  if (more.length > 0)
    throw new Trouble(
      `One page at a time: ${positionals.join(', ')} are ${positionals.length}. Write: ${USAGE}`,
    )
  return { page: page === undefined ? null : pageOf(page, folder), browser: browserOf(values.browser) }
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: { browser: { type: 'string' } } })
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. Write: ${USAGE}`)
  }
}

function browserOf(name: string | undefined): BrowserName | null {
  if (name === undefined) return null
  const found = browserNames.find(known => known === name.toLowerCase())
  if (!found)
    throw new Trouble(`“${name}” is no browser we can start: write --browser chromium or --browser firefox.`)
  return found
}

function pageOf(given: string, folder: string): { file: string } | { address: string } {
  if (/^https?:\/\//i.test(given)) {
    if (!URL.canParse(given))
      throw new Trouble(`“${given}” is not an address: write it as in https://example.org/story.`)
    return { address: new URL(given).href }
  }
  const file = resolve(folder, given)
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile()) return { file }
  if (stat?.isDirectory()) throw new Trouble(`“${given}” is a directory: name a page in it.`)
  if (stat) throw new Trouble(`“${given}” is neither a file nor a directory.`)
  if (/^[\w-]+:/.test(given))
    throw new Trouble(`Only http and https addresses and files can be opened, not “${given}”.`)
  const address = `https://${given}`
  const advice =
    !/\.(html?|txt|pdf)$/i.test(given) && /^[\w-]+(\.[\w-]+)+(\/|$)/.test(given)
      ? ` If you meant the address, write ${address}`
      : ''
  throw new Trouble(`There is no file “${given}”.${advice}`)
}
