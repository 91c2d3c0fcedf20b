/** A student's work as a sheet: the same words as in the file and the copied text, and nothing besides. */
import type { Lesson } from '../../classroom/lesson.ts'
import type { Work } from '../../classroom/work.ts'
import { answerInWords, guessesInWords, headOf } from '../../classroom/work-text.ts'
import { workWords } from './work-words.ts'

export const WorkSheet = ({ work, lesson }: { work: Work; lesson: Lesson }) => {
  const words = workWords()
  const [title = '', ...head] = headOf(work, lesson, words)
  const guesses = guessesInWords(work, lesson)
  return (
    <article class="sheet" lang="">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      {head.map(line => (
        <p class="head">
          <bdi>{line}</bdi>
        </p>
      ))}
      {guesses.length > 0 && (
        <>
          <h3>{words.guesses}</h3>
          {guesses.map(({ headword, guess }) => (
            <p class="guessed">
              <bdi>
                <b>{headword}</b>: {guess}
              </bdi>
            </p>
          ))}
        </>
      )}
      {lesson.questions.map((question, number) => (
        <section>
          <h3>
            {number + 1}. <bdi>{question.ask}</bdi>
          </h3>
          <p class="answer">
            <bdi>{answerInWords(question, work, number, words)}</bdi>
          </p>
        </section>
      ))}
    </article>
  )
}
