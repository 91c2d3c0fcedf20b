/** What is measured: the extension as the package's own build makes it, and what its glossary looks for. */
import { join } from 'node:path'
import { build } from 'vite'
import { readGlossary } from '../../compile/glossary.ts'
import { formsOf } from '../../match/form.ts'
import type { BrowserName } from '../browsers.ts'
import { root } from '../built.ts'
import { Trouble } from '../trouble.ts'
import { spread } from './spread.ts'

/** Builds into a folder of its own, so that no build under way elsewhere changes what is measured. */
export async function buildApart(browser: BrowserName, folder: string): Promise<string> {
  const outDir = join(folder, browser)
  await build({ root, mode: browser, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return outDir
}

const SURENESS = ['sure', 'exact', 'clued', 'informal'] as const

/** An article that explains itself names about so many things, however large the glossary is. */
const MENTIONED = 40

export interface Terms {
  /** Every form of the glossary, as written. */
  readonly forms: readonly string[]
  /** The names the made articles mention: as many entries, from all over the glossary. */
  readonly names: readonly string[]
}

export function readTerms(): Terms {
  const { written, problems } = readGlossary(root)
  if (problems.length > 0) throw new Trouble('The glossary needs mending first: run npm run lint:glossary.')
  const forms = written.flatMap(({ names }) =>
    SURENESS.flatMap(sureness =>
      names[sureness].flatMap(name => formsOf(name, sureness).map(form => form.written)),
    ),
  )
  const sure = written.flatMap(({ names }) => names.sure[0] ?? [])
  return { forms: [...new Set(forms)], names: spread(sure, MENTIONED) }
}
