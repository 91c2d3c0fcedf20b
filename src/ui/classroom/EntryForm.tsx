/** An entry of a pack while it is written: the form, and beside it the card that readers will see. */
import { useState } from 'preact/hooks'
import { type Box, type EntryTyping, isNothing, withoutSource } from '../../classroom/entry-typing.ts'
import type { Trouble } from '../../classroom/refusal.ts'
import type { Entry } from '../../glossary/entry.ts'
import type { Topic } from '../../glossary/topic.ts'
import { StillCard } from '../card/StillCard.tsx'
import { Fold } from '../Fold.tsx'
import { entryLanguage, inFigures, say, sayAround, sayCount } from '../words.ts'
import { Field } from './Field.tsx'
import { addressOfPack } from './place.ts'
import { SourcesField } from './SourcesField.tsx'
import { type Kept, Standing } from './Standing.tsx'
import { TryIt, type TryItProps } from './TryIt.tsx'

export interface EntryFormProps {
  readonly pack: { readonly id: string; readonly title: string }
  /** True for an entry that the pack does not have yet. */
  readonly begun: boolean
  readonly typing: EntryTyping
  readonly kept: Kept
  /** What must be mended before it is kept. `at` begins with the box. */
  readonly troubles: readonly Trouble[]
  /** What may be better; likewise. */
  readonly advice: readonly Trouble[]
  /** Of the meaning. */
  readonly measured: { readonly words: number; readonly grade: number }
  /** The card; null while there is nothing to show. */
  readonly card: Entry | null
  /** The entry of ours that this one stands in for; null for most. */
  readonly replaced: Topic | null
  /** An entry of ours with one of its names, which it could stand in for; null where there is none. */
  readonly rival: Topic | null
  readonly tried: TryItProps
  /** The reader's ISO day. */
  readonly today: string
  readonly act: {
    type(typing: EntryTyping): void
    choose(which: 'mine' | 'theirs'): void
    /** The pack as a file; null while this entry is not fit for one. */
    readonly save: (() => void) | null
    /** Null for one that is not kept yet. */
    readonly remove: (() => void) | null
    /** Takes back what has been begun; null unless something was. */
    readonly discard: (() => void) | null
  }
}

/** Boxes that nobody is told to fill before having been in them. */
const NEEDED: readonly Box[] = ['headword', 'gist']
const IS_EMPTY: readonly Trouble['kind'][] = ['missing', 'no headword', 'no gist']

const WHEN: readonly Box[] = ['needsClues', 'clues', 'unless', 'exactly', 'informal']

function Ours({
  replaced,
  rival,
  typing,
  act,
}: Pick<EntryFormProps, 'replaced' | 'rival' | 'typing' | 'act'>) {
  const other = replaced ?? rival
  if (!other) return null
  const name = <b lang={entryLanguage()}>{other.headword}</b>
  return (
    <div class="ours">
      <p>{replaced ? sayAround('packReplaces', name) : sayAround('packRival', name)}</p>
      <button type="button" onClick={() => act.type({ ...typing, replaces: replaced ? null : other.id })}>
        {say(replaced ? 'packShowBoth' : 'packShowMine')}
      </button>
    </div>
  )
}

export function EntryForm(props: EntryFormProps) {
  const { pack, begun, typing, kept, troubles, advice, measured, card, tried, today, act } = props
  const [touched, touch] = useState<ReadonlySet<Box>>(new Set())
  const needsWhen = WHEN.some(box => typing[box] !== '')
  const at = (told: readonly Trouble[], field: string) => told.filter(trouble => trouble.at[0] === field)
  const box = (name: Box) => ({
    id: name,
    value: typing[name],
    troubles: at(troubles, name).filter(
      ({ kind }) => !(NEEDED.includes(name) && IS_EMPTY.includes(kind) && !touched.has(name)),
    ),
    advice: at(advice, name),
    type: (text: string) => act.type({ ...typing, [name]: text }),
    left: () => touch(now => new Set([...now, name])),
  })
  const lost = at(troubles, 'timeline')
  return (
    <article class="entry" aria-labelledby="entry-title">
      <p class="trail">
        <a href={addressOfPack(pack.id)}>
          <span aria-hidden="true">←</span> <bdi>{pack.title}</bdi>
        </a>
      </p>
      <h1 id="entry-title" tabIndex={-1}>
        {typing.headword.trim() === '' ? say('packNewEntry') : <bdi>{typing.headword}</bdi>}
      </h1>
      <Standing kept={kept} empty={isNothing(typing)} choose={act.choose} save={act.save} />
      <div class="two">
        <form onSubmit={event => event.preventDefault()}>
          <Field {...box('headword')} name={say('packHeadword')} hint={say('packHeadwordHint')} rows={1} />
          <Ours {...props} />
          <Field
            {...box('gist')}
            name={say('packGist')}
            hint={say('packGistHint')}
            rows={3}
            beside={
              measured.words === 0
                ? ''
                : sayCount('packMeasured', measured.words, inFigures(Math.max(0, Math.round(measured.grade))))
            }
          />
          <Field {...box('also')} name={say('packAlso')} hint={say('packAlsoHint')} rows={2} />
          <Field
            {...box('explanation')}
            name={say('packExplanation')}
            hint={say('packExplanationHint')}
            rows={5}
          />
          <Field
            {...box('notTheSameAs')}
            name={say('packNotTheSameAs')}
            hint={say('packNotTheSameAsHint')}
            rows={2}
          />
          <SourcesField
            sources={typing.sources}
            troubles={at(troubles, 'sources')}
            type={sources => act.type({ ...typing, sources })}
            remove={number => act.type(withoutSource(typing, number))}
          />
          {typing.timeline.length > 0 && (
            <div class="events-field">
              <p>{sayCount('packEvents', typing.timeline.length)}</p>
              {lost.length > 0 && <p class="mend">{say('packEventsLost')}</p>}
              <button type="button" onClick={() => act.type({ ...typing, timeline: [] })}>
                {say('packEventsOut')}
              </button>
            </div>
          )}
          <Fold holds={needsWhen}>
            <summary>{say('packWhen')}</summary>
            <p class="hint">{say('packWhenHint')}</p>
            <Field
              {...box('needsClues')}
              name={say('packNeedsClues')}
              hint={say('packNeedsCluesHint')}
              rows={2}
            />
            <Field {...box('clues')} name={say('packClues')} hint={say('packCluesHint')} rows={2} />
            <Field {...box('unless')} name={say('packUnless')} hint={say('packUnlessHint')} rows={2} />
            <Field {...box('exactly')} name={say('packExactly')} hint={say('packExactlyHint')} rows={2} />
            {typing.informal !== '' && (
              <Field
                {...box('informal')}
                name={say('packInformal')}
                hint={say('packInformalHint')}
                rows={2}
              />
            )}
          </Fold>
          <div class="acts end">
            <a class="button main" href={addressOfPack(pack.id)}>
              {say('packDone')}
            </a>
            {!begun && (
              <a class="button" href={`${addressOfPack(pack.id)}/+`}>
                {say('packAnother')}
              </a>
            )}
            {act.remove && (
              <button type="button" onClick={act.remove}>
                {say('packDeleteEntry')}
              </button>
            )}
            {act.discard && (
              <button type="button" onClick={act.discard}>
                {say('packDiscard')}
              </button>
            )}
          </div>
        </form>
        <aside aria-labelledby="card-title">
          <h2 id="card-title">{say('packCard')}</h2>
          {card ? (
            <StillCard
              surface={null}
              reckoned={null}
              entry={card}
              reference={null}
              wider={false}
              published={null}
              today={today}
              follow={() => {}}
              own={null}
              back={null}
              pin={null}
              close={null}
            />
          ) : (
            <p class="quiet">{say('packCardLater')}</p>
          )}
          <TryIt {...tried} />
        </aside>
      </div>
    </article>
  )
}
