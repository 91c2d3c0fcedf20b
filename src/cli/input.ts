/** The text a command is given: a file, or standard input. */
import { readFileSync, statSync } from 'node:fs'
import { Trouble } from './trouble.ts'

/** The bytes of a file, or of standard input for `-`. Trouble when there is no such file. */
function bytesOf(path: string): Buffer {
  if (path === '-') return readFileSync(0)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new Trouble(`There is no file “${path}”.`)
  if (stat.isDirectory()) throw new Trouble(`“${path}” is a directory: name a file in it.`)
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Trouble(`“${path}” cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}.`)
  }
}

/** Reads text. Trouble when it is missing, a directory, empty, or no text. */
export function readText(path: string): string {
  const bytes = bytesOf(path)
  const name = path === '-' ? 'Standard input' : `“${path}”`
  if (bytes.includes(0)) throw new Trouble(`${name} is not text: give a text or HTML file.`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Trouble(`${name} is not UTF-8 text: save it as UTF-8 and try again.`)
  }
  if (text.trim() === '') throw new Trouble(`${name} is empty: there is nothing to scan.`)
  return text
}
