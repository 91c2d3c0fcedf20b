/** The terms as linked data: SKOS concepts in JSON-LD, with all it takes to read them in the file itself. */
import type { Lesson, LessonTerm } from '../lesson.ts'
import { onOneLine, printable, somethingOnOneLine } from '../printable.ts'
import { webAddress } from '../web-address.ts'

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Words in a language, or in one that is not known. */
type Words = string | { readonly '@value': string; readonly '@language': string }

interface Reference {
  readonly '@id': string
}

const part = (text: string): string => encodeURIComponent(somethingOnOneLine(text))

const schemeOf = ({ title }: Lesson): string => `urn:newsgloss:lesson:${part(title)}`

/** The entry's own name, the same in every lesson. One that stands twice gets a number. */
function namesOf(terms: readonly LessonTerm[]): string[] {
  const times = new Map<string, number>()
  return terms.map(({ id }) => {
    const name = `urn:newsgloss:entry:${onOneLine(id).split('/').map(part).join('/')}`
    const before = times.get(name) ?? 0
    times.set(name, before + 1)
    return before === 0 ? name : `${name}#${before + 1}`
  })
}

/** Only of our own entries do we know the language. */
const wordsOf = ({ reviewed }: LessonTerm, text: string): Words =>
  reviewed === '' ? printable(text) : { '@value': printable(text), '@language': 'en' }

/** One property, or none where there is nothing to say. */
const some = (name: string, values: readonly unknown[]): Record<string, unknown> =>
  values.length === 0 ? {} : { [name]: values.length === 1 ? values[0] : values }

const isSaid = (text: string): boolean => onOneLine(text) !== ''

const linksTo = (addresses: readonly string[]): Reference[] =>
  [...new Set(addresses.flatMap(address => webAddress(address)?.href ?? []))].map(href => ({ '@id': href }))

const dayOf = (iso: string): unknown[] =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? [{ '@value': iso, '@type': 'xsd:date' }] : []

function conceptOf(term: LessonTerm, name: string, scheme: string): Record<string, unknown> {
  const { headword, names, gist, context, note, sources, reviewed } = term
  return {
    '@id': name,
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': scheme },
    'skos:topConceptOf': { '@id': scheme },
    'skos:prefLabel': wordsOf(term, headword),
    ...some(
      'skos:altLabel',
      names
        .filter(other => isSaid(other) && onOneLine(other) !== onOneLine(headword))
        .map(other => wordsOf(term, other)),
    ),
    'skos:definition': wordsOf(term, gist),
    ...some('skos:example', [context].filter(isSaid).map(printable)),
    ...some('skos:note', [note].filter(isSaid).map(printable)),
    ...some('dct:source', linksTo(sources.map(({ address }) => address))),
    ...some('dct:modified', dayOf(reviewed)),
  }
}

/** JSON-LD, ready for a file. */
export function skos(lesson: Lesson): string {
  const { title, by, note, article, terms } = lesson
  const scheme = schemeOf(lesson)
  const names = namesOf(terms)
  const graph = [
    {
      '@id': scheme,
      '@type': 'skos:ConceptScheme',
      'dct:title': printable(title),
      ...some('dc:creator', [by].filter(isSaid).map(printable)),
      ...some('dct:description', [note].filter(isSaid).map(printable)),
      ...some('dct:references', linksTo(article ? [article.address] : [])),
      ...some(
        'skos:hasTopConcept',
        names.map(name => ({ '@id': name })),
      ),
    },
    ...terms.map((term, i) => conceptOf(term, names[i]!, scheme)),
  ]
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`
}
