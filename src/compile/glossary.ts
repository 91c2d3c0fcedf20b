/** The glossary's folder, read whole. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Problem, WrittenEntry } from '../glossary/entry.ts'
import { readEntry } from '../glossary/reader.ts'

export interface Glossary {
  readonly written: readonly WrittenEntry[]
  readonly problems: readonly Problem[]
  /** The file of each entry, as problems name it. */
  readonly files: ReadonlyMap<string, string>
}

/** Every entry file under `folder`, sorted; paths as problems name them. */
function entryFiles(root: string, folder: string): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = []
  const files = readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(file => file.isFile() && !file.name.startsWith('.'))
    .map(file => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter(file => {
      const inside = file.slice(folder.length + 1)
      if (inside === 'README.md') return false
      const fits = /^[a-z-]+\/[a-z0-9-]+\.md$/.test(inside)
      if (!fits)
        problems.push({
          file,
          line: 1,
          say: 'Only entries live here: call the file <beat>/<id>.md, in small letters, figures and hyphens.',
        })
      return fits
    })
  return { files: files.sort(), problems }
}

/**
 * Reads all entries.
 * @param root the project's folder.
 * @param folder the glossary's, as seen from there.
 */
export function readGlossary(root: string, folder = 'assets/glossary'): Glossary {
  const { files, problems } = entryFiles(root, folder)
  const readings = files.map(file => readEntry(file, readFileSync(join(root, file), 'utf8')))
  return {
    written: readings.flatMap(reading => reading.written ?? []),
    problems: [...problems, ...readings.flatMap(reading => reading.problems)],
    files: new Map(files.map(file => [file.slice(folder.length + 1, -3), file])),
  }
}
