/** Moodle's quizzes as text: what each term means, which term is missing, what belongs together, and the teacher's questions. */
import type { HandoutWords } from '../handout-words.ts'
import type { Lesson, Question } from '../lesson.ts'
import { onOneLine, somethingOnOneLine } from '../printable.ts'
import { BLANK, choicesOfMeaning, fillIn, letterOf, matching, rightWords } from '../quiz.ts'

/** Fewest pairs that Moodle takes for a matching question. */
const FEWEST_PAIRS = 3

/** `->` parts the halves of a pair and cannot be escaped, so an arrow takes its place. */
const escaped = (text: string): string =>
  somethingOnOneLine(text.replaceAll('->', '→')).replace(/[\\~=#{}:]/g, sign => `\\${sign}`)

/** Shown as it is: no HTML in it. Only where the format lets a text say so; elsewhere it is plain anyway. */
const plain = (text: string): string => `[plain]${escaped(text)}`

/** Text that an answer to be typed cannot be: a weight where it begins with a percentage, any text where it has a star. */
const canBeTyped = (text: string): boolean => !/^%|\*/.test(text)

interface Item {
  readonly title: string
  readonly ask: string
  /** As written between the braces, one to a line; empty for an essay. */
  readonly answers: readonly string[]
}

const choice = (options: readonly string[], right: number): string[] =>
  options.map((option, i) => `${i === right ? '=' : '~'}${plain(option)}`)

function itemOf(question: Question): Item {
  const { ask } = question
  if (question.kind === 'open') return { title: ask, ask, answers: [] }
  const { options, right } = question
  if (right !== null && right < options.length && options.length > 1)
    return { title: ask, ask, answers: choice(options, right) }
  // A choice without a right answer is one to write about: Moodle has no other place for it.
  const listed = options.map((option, i) => `(${letterOf(i)}) ${option}`)
  return { title: ask, ask: [ask, ...listed].join(' '), answers: [] }
}

function itemsOf(lesson: Lesson, words: HandoutWords): Item[] {
  const pairs = matching(lesson)
  return [
    ...choicesOfMeaning(lesson).map(({ term, options, right }) => ({
      title: term.headword,
      ask: words.whatMeans(somethingOnOneLine(term.headword)),
      answers: choice(options, right),
    })),
    ...(fillIn(lesson)?.sentences ?? []).flatMap(({ term, pieces }) => {
      const answers = rightWords(term).filter(canBeTyped)
      return answers.length === 0
        ? []
        : [
            {
              title: `${words.fillIn}: ${term.headword}`,
              ask: pieces.join(BLANK),
              answers: answers.map(answer => `=${escaped(answer)}`),
            },
          ]
    }),
    ...(pairs && pairs.words.length >= FEWEST_PAIRS
      ? [
          {
            title: words.matching,
            ask: words.matching,
            answers: pairs.words.map(({ headword, gist }) => `=${plain(gist)} -> ${escaped(headword)}`),
          },
        ]
      : []),
    ...lesson.questions.map(itemOf),
  ]
}

/** Longest title of a question, in characters. */
const LONGEST_TITLE = 80

const written = ({ title, ask, answers }: Item, i: number): string => {
  const short = [...onOneLine(title)].slice(0, LONGEST_TITLE).join('')
  const braces = answers.length === 0 ? '{}' : `{\n${answers.map(answer => `\t${answer}`).join('\n')}\n}`
  return `::${String(i + 1).padStart(2, '0')} ${escaped(short)}:: ${plain(ask)} ${braces}\n`
}

/** A slash parts categories from those in them, so two stand for one. */
const categoryOf = (title: string): string => somethingOnOneLine(title).replaceAll('/', '//')

export const gift = (lesson: Lesson, words: HandoutWords): string =>
  [`$CATEGORY: Newsgloss/${categoryOf(lesson.title)}\n`, ...itemsOf(lesson, words).map(written)].join('\n')
