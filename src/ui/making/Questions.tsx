/** Questions on the reading: open ones, and choices whose right answer may be marked. */
import { MOST_OF_AN_ASSIGNMENT } from '../../classroom/assignment-file.ts'
import type { Question } from '../../classroom/lesson.ts'
import {
  changed,
  type MadeQuestion,
  type Making,
  moved,
  type ToMend,
  withOption,
  withoutOption,
  withQuestion,
} from '../../classroom/making.ts'
import { letterOf } from '../../classroom/quiz.ts'
import { refusalInWords } from '../refusal.ts'
import { inFigures, say } from '../words.ts'
import { Field } from './Field.tsx'

export interface QuestionsProps {
  readonly making: Making
  readonly toMend: readonly ToMend[]
  /** @param focus the id of what is to be focused then. */
  readonly change: (making: Making, focus?: string) => void
  readonly remove: (making: Making, focus: string) => void
}

const FEWEST_OPTIONS = 2

interface AskedProps extends QuestionsProps {
  readonly question: MadeQuestion
}

function Options({ question, making, toMend, change, remove }: AskedProps) {
  const { key, options, right } = question
  const id = `make-question-${key}`
  const withThis = (next: MadeQuestion): Making => ({
    ...making,
    questions: changed(making.questions, key, next),
  })
  const troubles = toMend.filter(({ field }) => field === `${id}-options`)
  const mark = (number: number | null): void => change(withThis({ ...question, right: number }))
  return (
    <div class="options" id={`${id}-options`} tabIndex={-1}>
      <p class="quiet">{say('makeRightWhat')}</p>
      {options.map((option, i) => (
        <div class="option">
          <input
            type="radio"
            name={`${id}-right`}
            checked={right === i}
            aria-label={say('makeRight', letterOf(i))}
            onChange={() => mark(i)}
          />
          <input
            type="text"
            id={`${id}-option-${i}`}
            aria-label={say('makeOption', letterOf(i))}
            placeholder={say('makeOption', letterOf(i))}
            value={option}
            maxLength={MOST_OF_AN_ASSIGNMENT.option}
            dir="auto"
            autoComplete="off"
            onInput={event =>
              change(withThis({ ...question, options: options.with(i, event.currentTarget.value) }))
            }
          />
          {options.length > FEWEST_OPTIONS && (
            <button
              type="button"
              class="slight"
              aria-label={say('makeRemoveOption', letterOf(i))}
              onClick={() => remove(withoutOption(making, question, i), `${id}-add`)}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <label class="tick">
        <input type="radio" name={`${id}-right`} checked={right === null} onChange={() => mark(null)} />
        {say('makeNoRight')}
      </label>
      {troubles.length > 0 && (
        <p class="mend">{troubles.map(({ trouble }) => refusalInWords(trouble)).join(' ')}</p>
      )}
      {options.length < MOST_OF_AN_ASSIGNMENT.options && (
        <button
          type="button"
          id={`${id}-add`}
          class="slight"
          onClick={() => change(withThis(withOption(question)), `${id}-option-${options.length}`)}
        >
          {say('makeAddOption')}
        </button>
      )}
    </div>
  )
}

function Asked(props: AskedProps) {
  const { question, making, toMend, change, remove } = props
  const { key, kind, ask } = question
  const { questions } = making
  const place = questions.indexOf(question)
  const number = inFigures(place + 1)
  const id = `make-question-${key}`
  const move = (by: 1 | -1, name: string): void =>
    change({ ...making, questions: moved(questions, key, by) }, name)
  return (
    <li>
      <Field
        id={`${id}-ask`}
        label={say('makeAsk', number)}
        value={ask}
        lines={2}
        most={MOST_OF_AN_ASSIGNMENT.ask}
        toMend={toMend}
        set={text => change({ ...making, questions: changed(questions, key, { ask: text }) })}
      />
      {kind === 'choice' && <Options {...props} />}
      <div class="row">
        {questions.length > 1 && (
          <>
            <button
              type="button"
              id={`${id}-up`}
              class="slight"
              aria-label={say('makeUp', number)}
              aria-disabled={place === 0}
              onClick={() => move(-1, `${id}-up`)}
            >
              ↑
            </button>
            <button
              type="button"
              id={`${id}-down`}
              class="slight"
              aria-label={say('makeDown', number)}
              aria-disabled={place === questions.length - 1}
              onClick={() => move(1, `${id}-down`)}
            >
              ↓
            </button>
          </>
        )}
        <button
          type="button"
          class="slight"
          aria-label={say('makeRemoveQuestion', number)}
          onClick={() =>
            remove({ ...making, questions: questions.filter(other => other.key !== key) }, 'make-add-open')
          }
        >
          {say('makeRemove')}
        </button>
      </div>
    </li>
  )
}

export function Questions(props: QuestionsProps) {
  const { making, change } = props
  const add = (kind: Question['kind']): void => {
    const more = withQuestion(making, kind)
    change(more, `make-question-${more.questions.at(-1)?.key}-ask`)
  }
  return (
    <section aria-labelledby="make-questions">
      <h3 id="make-questions">{say('makeQuestions')}</h3>
      <ol class="asked">
        {making.questions.map(question => (
          <Asked key={question.key} {...props} question={question} />
        ))}
      </ol>
      <div class="row">
        <button type="button" id="make-add-open" onClick={() => add('open')}>
          {say('makeAddOpen')}
        </button>
        <button type="button" onClick={() => add('choice')}>
          {say('makeAddChoice')}
        </button>
      </div>
    </section>
  )
}
