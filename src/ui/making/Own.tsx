/** Terms of the teacher's own, each with the article's sentence that speaks of it. */
import { MOST_OF_AN_ASSIGNMENT } from '../../classroom/assignment-file.ts'
import { changed, type MadeTerm, type Making, type ToMend, withOwn } from '../../classroom/making.ts'
import { MOST } from '../../classroom/pack-entry.ts'
import { Fold } from '../Fold.tsx'
import { inFigures, say } from '../words.ts'
import { Field } from './Field.tsx'

export interface OwnProps {
  readonly making: Making
  /** Of each term, by its key, the article's sentence; empty where there is none, absent while that is not known. */
  readonly contexts: ReadonlyMap<number, string>
  readonly toMend: readonly ToMend[]
  /** @param focus the id of what is to be focused then. */
  readonly change: (making: Making, focus?: string) => void
  readonly remove: (making: Making, focus: string) => void
}

/** It has its room from the first, so that nothing below moves away from a hand when it is found. */
const Place = ({ context }: { readonly context: string | undefined }) => (
  <p class="quiet place" dir="auto">
    {context === undefined
      ? say('makeWillLook')
      : context === ''
        ? say('makeNotInArticle')
        : say('makeFoundIn', context)}
  </p>
)

function Term({
  term,
  number,
  making,
  contexts,
  toMend,
  change,
  remove,
}: OwnProps & {
  readonly term: MadeTerm
  /** From 1. */
  readonly number: number
}) {
  const id = `make-own-${term.key}`
  const set = (part: Partial<MadeTerm>): void =>
    change({ ...making, own: changed(making.own, term.key, part) })
  const field = (
    name: 'headword' | 'gist' | 'names' | 'explanation' | 'note',
    label: string,
    most: number,
    lines: number,
  ) => (
    <Field
      id={`${id}-${name}`}
      label={label}
      value={term[name]}
      lines={lines}
      most={most}
      toMend={toMend}
      set={text => set({ [name]: text })}
    />
  )
  const { names, explanation } = MOST_OF_AN_ASSIGNMENT
  return (
    <fieldset>
      <legend>{say('makeOwnNumber', inFigures(number))}</legend>
      {field('headword', say('makeHeadword'), MOST.name, 1)}
      {field('gist', say('makeGist'), MOST.gist, 2)}
      <Place context={contexts.get(term.key)} />
      <Fold holds={term.names + term.explanation + term.note !== ''}>
        <summary>{say('makeOwnMore')}</summary>
        {field('names', say('makeNames'), names * MOST.name, 2)}
        {field('explanation', say('makeExplanation'), explanation, 3)}
        {field('note', say('makeTermNoteNamed', term.headword), MOST.paragraph, 2)}
      </Fold>
      <div class="row">
        <label class="tick">
          <input
            type="checkbox"
            checked={term.guessFirst}
            aria-label={say('makeGuessNamed', term.headword)}
            onChange={event => set({ guessFirst: event.currentTarget.checked })}
          />
          {say('makeGuess')}
        </label>
        <button
          type="button"
          class="slight"
          aria-label={say('makeRemoveOwn', inFigures(number))}
          onClick={() =>
            remove({ ...making, own: making.own.filter(({ key }) => key !== term.key) }, 'make-add-own')
          }
        >
          {say('makeRemove')}
        </button>
      </div>
    </fieldset>
  )
}

export function Own(props: OwnProps) {
  const { making, change } = props
  return (
    <section aria-labelledby="make-own">
      <h3 id="make-own">{say('makeOwn')}</h3>
      {making.own.map((term, i) => (
        <Term key={term.key} {...props} term={term} number={i + 1} />
      ))}
      <button
        type="button"
        id="make-add-own"
        onClick={() => {
          const more = withOwn(making)
          change(more, `make-own-${more.own.at(-1)?.key}-headword`)
        }}
      >
        {say('makeAddOwn')}
      </button>
    </section>
  )
}
