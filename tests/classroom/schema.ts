/** Checks XML against one of the schemas beside this file, with libxml2. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryPages, validateXML } from 'xmllint-wasm'

/** What is wrong with the documents, in libxml2's words; empty when nothing is. */
export async function complaints(schema: string, documents: readonly string[]): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: readFileSync(join(import.meta.dirname, 'schemas', `${schema}.rng`), 'utf8'),
    extension: 'relaxng',
    maxMemoryPages: 1024 * memoryPages.MiB,
  })
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage)
}
