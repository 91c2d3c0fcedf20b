/** The article's terms, to be ticked: those to know before reading first. */
import { useState } from 'preact/hooks'
import { type ChosenTerm, type Making, type ToMend, withChosen } from '../../classroom/making.ts'
import { MOST } from '../../classroom/pack-entry.ts'
import type { EntryId } from '../../glossary/entry.ts'
import { Fold } from '../Fold.tsx'
import { entryLanguage, say } from '../words.ts'
import { Field } from './Field.tsx'

/** A term that may be chosen. */
export interface Candidate {
  readonly entry: EntryId
  readonly headword: string
  readonly gist: string
  /** Whether it should be known before reading. */
  readonly suggested: boolean
}

export interface ChosenProps {
  readonly making: Making
  /** In reading order. */
  readonly candidates: readonly Candidate[]
  readonly toMend: readonly ToMend[]
  readonly change: (making: Making) => void
}

/** @param number among the chosen; -1 when it is not. */
interface TermProps extends Omit<ChosenProps, 'candidates'> {
  readonly candidate: Candidate
  readonly order: readonly EntryId[]
}

function Remarks({ making, candidate, toMend, change }: TermProps & { readonly chosen: ChosenTerm }) {
  const { entry, headword } = candidate
  const number = making.chosen.findIndex(term => term.entry === entry)
  const chosen = making.chosen[number]!
  const [wantsNote, setWantsNote] = useState(chosen.note !== '')
  const id = `make-chosen-${number}-note`
  const set = (remark: Partial<ChosenTerm>): void =>
    change({ ...making, chosen: making.chosen.with(number, { ...chosen, ...remark }) })
  return (
    <div class="remarks">
      <label class="tick">
        <input
          type="checkbox"
          checked={chosen.guessFirst}
          aria-label={say('makeGuessNamed', headword)}
          onChange={event => set({ guessFirst: event.currentTarget.checked })}
        />
        {say('makeGuess')}
      </label>
      {wantsNote ? (
        <Field
          id={id}
          label={say('makeTermNoteNamed', headword)}
          value={chosen.note}
          lines={2}
          most={MOST.paragraph}
          toMend={toMend}
          set={note => set({ note })}
        />
      ) : (
        <button
          type="button"
          class="slight"
          aria-label={say('makeTermNoteAdd', headword)}
          onClick={() => {
            setWantsNote(true)
            // The field is there once this has been drawn.
            requestAnimationFrame(() => document.getElementById(id)?.focus())
          }}
        >
          {say('makeTermNote')}
        </button>
      )}
    </div>
  )
}

function Term(props: TermProps) {
  const { making, candidate, order, change } = props
  const { entry, headword, gist } = candidate
  const chosen = making.chosen.find(term => term.entry === entry)
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={chosen !== undefined}
          onChange={event => change(withChosen(making, entry, event.currentTarget.checked, order))}
        />
        <span lang={entryLanguage()}>
          <b>{headword}</b>
          <span class="gist">{gist}</span>
        </span>
      </label>
      {chosen && <Remarks {...props} chosen={chosen} />}
    </li>
  )
}

export function Chosen({ candidates, ...shared }: ChosenProps) {
  const order = candidates.map(({ entry }) => entry)
  const first = candidates.filter(({ suggested }) => suggested)
  const others = candidates.filter(({ suggested }) => !suggested)
  const list = (some: readonly Candidate[]) => (
    <ul>
      {some.map(candidate => (
        <Term key={candidate.entry} {...shared} order={order} candidate={candidate} />
      ))}
    </ul>
  )
  const isAnyChosen = others.some(({ entry }) => shared.making.chosen.some(term => term.entry === entry))
  return (
    <section aria-labelledby="make-terms">
      <h3 id="make-terms" tabIndex={-1}>
        {say('makeTerms')}
      </h3>
      <p class="quiet">{say(candidates.length === 0 ? 'makeNoTerms' : 'makeTermsWhat')}</p>
      {list(first)}
      {others.length > 0 && (
        <Fold holds={isAnyChosen || first.length === 0}>
          <summary>{say('makeMore')}</summary>
          {list(others)}
        </Fold>
      )}
    </section>
  )
}
