/** What can be said of an act's section by the act's own count, where we don't know under which number the Code prints it. */
import { type Citation, normalForm } from '../../match/citation.ts'
import { NAME_OF_PLACE } from '../../match/citations/statutes-by-name.ts'
import type { Reference } from '../reference.ts'
import { inBrackets } from './written.ts'

/** Where an act begins, and the section of it that is meant; null for any other citation. */
export function partsOfAct({
  system,
  parts,
}: Citation): { begins: Citation; section: readonly string[] } | null {
  const at = parts.indexOf('act')
  return at < 0 ? null : { begins: { system, parts: parts.slice(0, at) }, section: parts.slice(at + 1) }
}

/** @param beginning what can be said of the place where the act begins. */
export function describeSectionOfAct(
  begins: Citation,
  [section = '', ...path]: readonly string[],
  beginning: Reference,
): Reference {
  const act = NAME_OF_PLACE.get(normalForm(begins)) ?? `act that begins with ${beginning.label}`
  const place = `${section}${inBrackets(path)}`
  return {
    label: `${act} § ${place}`,
    body:
      `This is section ${place} of the ${act} as Congress numbered it. The act begins at ${beginning.label}; ` +
      'where it is printed after that, a section often has another number than in the act.',
    reading: [`section ${place} of the act`],
    links: beginning.links
      .slice(0, 1)
      .map(({ address }) => ({ label: `Where the act begins, ${beginning.label}`, address })),
  }
}
