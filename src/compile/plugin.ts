/** The glossary, compiled into the program: `import { pack } from 'virtual:glossary'`. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { inColumns } from '../glossary/columns.ts'
import { inWords } from '../glossary/entry.ts'
import { makePack, type Pack } from '../glossary/pack.ts'
import { readGlossary } from './glossary.ts'

const NAME = 'virtual:glossary'

/** Apart, so that they can be a file of their own: Firefox's store reads no script above five megabytes. */
const ENTRIES = 'virtual:glossary/entries'

const COLUMNS = fileURLToPath(new URL('../glossary/columns.ts', import.meta.url))

/** How a build divides its files: the largest thing in it by itself. */
export const IN_FILES_OF_THEIR_OWN = { groups: [{ name: 'entries', test: /virtual:glossary\/entries/ }] }

/** Serves the compiled glossary; an entry that does not read stops the build with file, line and what to do. */
export function glossary(root: string): Plugin {
  let entries: Pack['entries'] = {}
  return {
    name: 'newsgloss:glossary',
    resolveId: id => (id === NAME || id === ENTRIES ? `\0${id}` : null),
    load(id) {
      if (id === `\0${ENTRIES}`) return `export const columns = ${JSON.stringify(inColumns(entries))}`
      if (id !== `\0${NAME}`) return null
      const { written, problems, files } = readGlossary(root)
      for (const file of files.values()) this.addWatchFile(join(root, file))
      if (problems.length > 0) this.error(`The glossary needs mending:\n${problems.map(inWords).join('\n')}`)
      const { entries: texts, ...pack } = makePack('Newsgloss', written)
      entries = texts
      // A string is read far faster than an object literal of this size.
      return `import { fromColumns } from ${JSON.stringify(COLUMNS)}
import { columns } from '${ENTRIES}'
const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack))})
pack.entries = fromColumns(columns, pack.lexicon.targets)
export { pack }`
    },
  }
}
