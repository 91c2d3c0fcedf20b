/** A package of QTI 2.1 items, as Canvas, Blackboard and Brightspace import it: the quizzes and the teacher's questions. */
import { strToU8, zipSync } from 'fflate'
import { hashOf } from '../../text/word.ts'
import type { HandoutWords } from '../handout-words.ts'
import type { Lesson, Question } from '../lesson.ts'
import { inMarkup } from '../markup.ts'
import { somethingOnOneLine } from '../printable.ts'
import { BLANK, choicesOfMeaning, fillIn, matching, rightWords } from '../quiz.ts'

const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1'
const CONTENT_PACKAGE = 'http://www.imsglobal.org/xsd/imscp_v1p1'
const TEMPLATES = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates'

/** Lines offered for a written answer. */
const LINES = 4

interface Item {
  /** Tells it from the other items of its lesson. */
  readonly name: string
  readonly title: string
  /** XML: what the answer is. */
  readonly response: string
  /** XML: what the student sees. */
  readonly body: string
  /** How an answer is marked; null where a person must. */
  readonly marked: 'match_correct' | 'map_response' | null
}

const text = (words: string): string => inMarkup(somethingOnOneLine(words))

const prompt = (words: string): string => `<prompt>${text(words)}</prompt>`

const responseOf = (
  cardinality: 'single' | 'multiple',
  type: string,
  right: readonly string[],
  mapped = '',
): string => {
  const values = right.map(value => `<value>${inMarkup(value)}</value>`).join('')
  const correct = values && `<correctResponse>${values}</correctResponse>`
  return `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${type}">${correct}${mapped}</responseDeclaration>`
}

function choice(name: string, ask: string, options: readonly string[], right: number | null): Item {
  const choices = options.map(
    (option, i) => `<simpleChoice identifier="C${i + 1}">${text(option)}</simpleChoice>`,
  )
  return {
    name,
    title: ask,
    response: responseOf('single', 'identifier', right === null ? [] : [`C${right + 1}`]),
    body: `<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">${prompt(ask)}${choices.join('')}</choiceInteraction>`,
    marked: right === null ? null : 'match_correct',
  }
}

const itemOf = (question: Question, i: number): Item => {
  const name = `question-${i + 1}`
  const { ask } = question
  if (question.kind === 'choice' && question.options.length > 0) {
    const { options, right } = question
    return choice(name, ask, options, right !== null && right < options.length ? right : null)
  }
  return {
    name,
    title: ask,
    response: responseOf('single', 'string', []),
    body: `<extendedTextInteraction responseIdentifier="RESPONSE" expectedLines="${LINES}">${prompt(ask)}</extendedTextInteraction>`,
    marked: null,
  }
}

function matchItem(lesson: Lesson, words: HandoutWords): Item[] {
  const quiz = matching(lesson)
  if (!quiz) return []
  const set = (letter: string, all: readonly string[]): string =>
    `<simpleMatchSet>${all
      .map(
        (said, i) =>
          `<simpleAssociableChoice identifier="${letter}${i + 1}" matchMax="1">${text(said)}</simpleAssociableChoice>`,
      )
      .join('')}</simpleMatchSet>`
  const sets = [
    set(
      'W',
      quiz.words.map(({ headword }) => headword),
    ),
    set(
      'M',
      quiz.meanings.map(({ gist }) => gist),
    ),
  ]
  return [
    {
      name: 'matching',
      title: words.matching,
      response: responseOf(
        'multiple',
        'directedPair',
        quiz.key.map((meaning, word) => `W${word + 1} M${meaning + 1}`),
      ),
      body: `<matchInteraction responseIdentifier="RESPONSE" shuffle="false" maxAssociations="${quiz.words.length}">${prompt(words.matching)}${sets.join('')}</matchInteraction>`,
      marked: 'match_correct',
    },
  ]
}

/** The student types the missing word; of several places the first is the one to type in. */
const fillInItems = (lesson: Lesson, words: HandoutWords): Item[] =>
  (fillIn(lesson)?.sentences ?? []).map(({ term, pieces: [before = '', ...after] }, i) => {
    const right = rightWords(term)
    const mapped = right.map(
      answer => `<mapEntry mapKey="${inMarkup(answer)}" mappedValue="1" caseSensitive="false"/>`,
    )
    return {
      name: `blank-${i + 1}`,
      title: `${words.fillIn} ${i + 1}`,
      response: responseOf(
        'single',
        'string',
        right.slice(0, 1),
        `<mapping lowerBound="0" upperBound="1" defaultValue="0">${mapped.join('')}</mapping>`,
      ),
      body: `<p>${inMarkup(before)}<textEntryInteraction responseIdentifier="RESPONSE" expectedLength="30"/>${after.map(inMarkup).join(BLANK)}</p>`,
      marked: 'map_response',
    }
  })

const itemsOf = (lesson: Lesson, words: HandoutWords): Item[] => [
  ...choicesOfMeaning(lesson).map(({ term, options, right }, i) =>
    choice(`meaning-${i + 1}`, words.whatMeans(somethingOnOneLine(term.headword)), options, right),
  ),
  ...matchItem(lesson, words),
  ...fillInItems(lesson, words),
  ...lesson.questions.map(itemOf),
]

const SCORE =
  '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>'

const written = (id: string, { title, response, body, marked }: Item): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="${QTI}" identifier="${id}" title="${text(title)}" adaptive="false" timeDependent="false">
${response}
${SCORE}
<itemBody>${body}</itemBody>
${marked === null ? '' : `<responseProcessing template="${TEMPLATES}/${marked}"/>\n`}</assessmentItem>
`

const manifestOf = (lesson: string, ids: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="${CONTENT_PACKAGE}" identifier="${lesson}">
<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
<organizations/>
<resources>
${ids.map(id => `<resource identifier="${id}" type="imsqti_item_xmlv2p1" href="${pathOf(id)}"><file href="${pathOf(id)}"/></resource>`).join('\n')}
</resources>
</manifest>
`

const pathOf = (id: string): string => `items/${id}.xml`

/** The package's files by name. */
export function qti(lesson: Lesson, words: HandoutWords): Map<string, string> {
  // A course that takes in two lessons would else put the second's items in place of the first's.
  const own = `newsgloss-${hashOf(lesson.title).toString(36)}`
  const items = itemsOf(lesson, words).map(item => [`${own}-${item.name}`, item] as const)
  return new Map([
    [
      'imsmanifest.xml',
      manifestOf(
        own,
        items.map(([id]) => id),
      ),
    ],
    ...items.map(([id, item]) => [pathOf(id), written(id, item)] as const),
  ])
}

/** Zips know only local time: fixed local figures make the same bytes everywhere and at any time. */
const date = (): Date => new Date(2020, 0, 1)

/** The package as a zip, the same to the last byte for the same lesson. */
export const qtiPackage = (lesson: Lesson, words: HandoutWords): Uint8Array =>
  zipSync(Object.fromEntries([...qti(lesson, words)].map(([name, file]) => [name, strToU8(file)])), {
    level: 9,
    mtime: date(),
  })
