/** What students have handed in on one assignment: opened from files, looked at, and gone when the page is closed. */
import { type Asked, type HandIn, rightAmong } from '../../classroom/hand-ins.ts'
import { letterOf } from '../../classroom/quiz.ts'
import { inFigures, say, sayCount } from '../words.ts'

export interface HandInsProps {
  /** Tells the fields of several on one page apart. */
  readonly id: string
  readonly handIns: readonly HandIn[]
  readonly asked: readonly Asked[]
  /** Why files were not taken, a sentence for each. */
  readonly refused: readonly string[]
  readonly act: {
    open(files: readonly File[]): void
    save(): void
    /** Puts the files out of sight and out of mind. */
    close(): void
  }
}

/** What a student is called in a table. */
export const whoDid = ({ file, work }: HandIn): string => work.name ?? say('shareNoName', file)

function heading({ question, ask }: Asked): string {
  return question ? ask : say('shareThought', ask)
}

const Group = ({ asked, handIns }: { readonly asked: Asked; readonly handIns: readonly HandIn[] }) => {
  const { question, answers } = asked
  const counted = rightAmong(asked)
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup" class="asked">
          <span dir="auto">{heading(asked)}</span>
          {counted && (
            <span class="quiet">{sayCount('shareRight', counted.right, inFigures(counted.all))}</span>
          )}
        </th>
      </tr>
      {handIns.map((handIn, i) => {
        const { answer, isRight } = answers[i]!
        const option = question?.kind === 'choice' ? question.options.indexOf(answer) : -1
        return (
          <tr>
            <th scope="row" dir="auto">
              {whoDid(handIn)}
            </th>
            <td dir="auto">
              {answer === '' ? (
                <span class="quiet">{say('shareNoAnswer')}</span>
              ) : (
                <>
                  {option >= 0 && <b>{letterOf(option)} </b>}
                  <span class="answer">{answer}</span>
                  {isRight && (
                    <span class="right" role="img" aria-label={say('shareIsRight')}>
                      {' '}
                      ✓
                    </span>
                  )}
                </>
              )}
            </td>
          </tr>
        )
      })}
    </tbody>
  )
}

export const HandIns = ({ id, handIns, asked, refused, act }: HandInsProps) => (
  <section class="hand-ins" aria-labelledby={`${id}-work`}>
    <h3 id={`${id}-work`}>{say('shareWork')}</h3>
    <label class="file">
      {say('shareOpenWork')}
      <input
        type="file"
        multiple
        accept=".json,application/json"
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          act.open(files)
        }}
      />
    </label>
    <p class="quiet">{say('shareWorkWhat')}</p>
    <div role="status">
      {handIns.length > 0 && <p class="quiet">{sayCount('shareFiles', handIns.length)}</p>}
      {refused.map(sentence => (
        <p class="mend">{sentence}</p>
      ))}
    </div>
    {handIns.length > 0 && (
      <>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('shareWho')}</th>
              <th scope="col">{say('shareAnswer')}</th>
            </tr>
          </thead>
          {asked.map(each => (
            <Group asked={each} handIns={handIns} />
          ))}
        </table>
        <div class="row">
          <button type="button" onClick={act.save}>
            {say('shareSaveTable')}
          </button>
          <button type="button" onClick={act.close}>
            {say('shareForget')}
          </button>
        </div>
      </>
    )}
  </section>
)
