/** The glossary, compiled into the program: `import { pack } from 'virtual:glossary'`. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { inWords } from '../glossary/entry.ts'
import { makePack } from '../glossary/pack.ts'
import { readGlossary } from './glossary.ts'

const NAME = 'virtual:glossary'

/** Serves the compiled glossary; an entry that does not read stops the build with file, line and what to do. */
export function glossary(root: string): Plugin {
  return {
    name: 'newsgloss:glossary',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null
      const { written, problems, files } = readGlossary(root)
      for (const file of files.values()) this.addWatchFile(join(root, file))
      if (problems.length > 0) this.error(`The glossary needs mending:\n${problems.map(inWords).join('\n')}`)
      // A string is read far faster than an object literal of this size.
      return `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(makePack('Newsgloss', written)))})`
    },
  }
}
