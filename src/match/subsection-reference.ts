/**
 * Subsections spoken of without their section: "subsection (i)(2) of section 6103", and "(i)(2)" alone where the
 * paragraph has cited one section and no other.
 */
import { type BodyOfLaw, readFirst } from './body-of-law.ts'
import { fromNormalForm } from './citation.ts'
import { anyCase } from './cursor.ts'
import { readPath } from './subsection.ts'

const WORD = anyCase('(?:(?:sub)?(?:section|paragraph|clause)s?)~(?=\\()')
const OF = anyCase(' of ')

/** @param sections read the section after "of". */
export const subsectionReferences = (sections: readonly BodyOfLaw[]): BodyOfLaw => ({
  cues: [
    '\\b[Ss]ub(?:section|paragraph|clause)s?~\\(',
    '\\b(?:[Pp]aragraph|[Cc]lause)s?~\\(',
    '(?<![\\w()\\]])\\([a-z]{1,2}\\)\\(\\d',
  ],
  read: (cursor, context) =>
    cursor.attempt(() => {
      const start = cursor.at
      cursor.skip(WORD)
      const path = readPath(cursor, false)
      if (path.length === 0) return null
      const end = cursor.at
      if (cursor.skip(OF)) {
        const [first, ...rest] = readFirst(sections, cursor, context) ?? []
        if (!first) return null
        const { system, parts } = first.citation
        return [{ ...first, start, citation: { system, parts: [...parts, ...path] } }, ...rest]
      }
      const only = fromNormalForm(context.memory.onlySectionOfParagraph() ?? '')
      if (!only || !/^[a-z]/.test(path[0]!) || !/^\d/.test(path[1] ?? '')) return null
      return [
        { start, end, citation: { ...only, parts: [...only.parts, ...path] }, number: null, short: true },
      ]
    }),
})
