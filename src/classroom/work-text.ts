/** A student's work as a person reads it: for copying, for print, and in the file. */
import { keyOf, type Lesson, type Question } from './lesson.ts'
import { answerTo, type Work } from './work.ts'

/** What a person reads around the answers; in the reader's language. */
export interface WorkWords {
  readonly by: string
  readonly started: string
  readonly guesses: string
  readonly noAnswer: string
}

export const WORK_WORDS: WorkWords = {
  by: 'By',
  started: 'Begun',
  guesses: 'What I thought the words mean',
  noAnswer: '(no answer)',
}

/** The answer to the question of that number, from 0. */
export function answerInWords(question: Question, work: Work, number: number, words: WorkWords): string {
  const given = answerTo(work, keyOf(question, number))
  if (given === undefined) return words.noAnswer
  return typeof given === 'number'
    ? ((question.kind === 'choice' ? question.options[given] : undefined) ?? words.noAnswer)
    : given
}

/** The lines above the answers: the title first. */
export const headOf = (work: Work, { title, article }: Lesson, words: WorkWords): readonly string[] => [
  title,
  ...(work.name ? [`${words.by}: ${work.name}`] : []),
  ...(article ? [[article.title, article.address].filter(part => part !== '').join(', ')] : []),
  `${words.started}: ${work.started}`,
]

/** The guesses, each with what the term is called. */
export const guessesInWords = (
  { guesses }: Work,
  { terms }: Lesson,
): readonly { readonly headword: string; readonly guess: string }[] =>
  guesses.flatMap(({ term, guess }) => {
    const headword = terms.find(({ id }) => id === term)?.headword
    return headword === undefined ? [] : [{ headword, guess }]
  })

/** The work as a person reads it. */
export function workText(work: Work, lesson: Lesson, words: WorkWords = WORK_WORDS): string {
  const guesses = guessesInWords(work, lesson).map(({ headword, guess }) => `${headword}: ${guess}`)
  return [
    headOf(work, lesson, words).join('\n'),
    ...(guesses.length > 0 ? [[words.guesses, ...guesses].join('\n')] : []),
    ...lesson.questions.map(
      (question, i) => `${i + 1}. ${question.ask}\n${answerInWords(question, work, i, words)}`,
    ),
  ]
    .join('\n\n')
    .concat('\n')
}
