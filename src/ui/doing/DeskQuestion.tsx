/** One question of an assignment, open or with options. */
import type { Question } from '../../classroom/lesson.ts'
import { inFigures } from '../words.ts'

export interface DeskQuestionProps {
  readonly question: Question
  /** Number of the question, from 0. */
  readonly number: number
  /** The student's words or the number of the option, from 0; undefined until there is an answer. */
  readonly answer: string | number | undefined
  readonly give: (answer: string | number) => void
}

export const DeskQuestion = ({ question, number, answer, give }: DeskQuestionProps) => {
  const id = `question-${number}`
  const ask = (
    <>
      {inFigures(number + 1)}. <bdi lang="">{question.ask}</bdi>
    </>
  )
  return question.kind === 'open' ? (
    <li class="question">
      <label for={id}>{ask}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={8_000}
        value={typeof answer === 'string' ? answer : ''}
        onInput={event => give(event.currentTarget.value)}
      />
    </li>
  ) : (
    <li class="question">
      <fieldset>
        <legend>{ask}</legend>
        {question.options.map((option, i) => (
          <label class="option">
            <input type="radio" name={id} checked={answer === i} onChange={() => give(i)} />
            <bdi lang="">{option}</bdi>
          </label>
        ))}
      </fieldset>
    </li>
  )
}
