/** The glossary that ships, as a pack: built once for the tests that want the real one. */
import { readGlossary } from '../../src/compile/glossary.ts'
import { makePack, type Pack } from '../../src/glossary/pack.ts'

let pack: Pack | null = null

export const ownPack = (): Pack =>
  (pack ??= makePack('Newsgloss', readGlossary(new URL('../..', import.meta.url).pathname).written))
