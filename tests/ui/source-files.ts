/** The files of src, for tests that read them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '../../src')

/** Path under src and text of every file whose path fits. */
export const sourceFiles = (fits: RegExp): [file: string, text: string][] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => fits.test(file))
    .sort()
    .map(file => [file, readFileSync(join(src, file), 'utf8')])
