import { expect, test } from 'vitest'
import { overruling } from '../../src/classroom/overruling.ts'
import { packFile, readPackFile } from '../../src/classroom/pack-file.ts'
import { entryFrom } from '../../src/glossary/entry.ts'
import { namesIn, openPack } from '../../src/glossary/lookup.ts'
import { ownPack } from '../glossary/own-pack.ts'
import { TODAY } from './examples.ts'

test('every entry of ours can be overruled, and its copy is read as it was written', () => {
  const pack = ownPack()
  const open = openPack(pack)
  const copies = Object.entries(pack.entries).map(([id, text]) =>
    overruling(entryFrom(text), namesIn(open, id)),
  )
  expect(copies.length).toBeGreaterThan(300)
  const troubles = copies.flatMap(copy => {
    const made = { id: 'copy-1', title: 'T', by: '', note: '', entries: [copy], hides: [] }
    const { pack, troubles } = readPackFile(packFile(made), TODAY)
    if (troubles.length === 0) expect(pack?.entries[0]).toEqual(copy)
    return troubles.map(({ say }) => `${copy.replaces}: ${say}`)
  })
  expect(troubles).toEqual([])
})
