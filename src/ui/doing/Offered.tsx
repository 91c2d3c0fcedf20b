/** An assignment that came by a link or a file: whose and what. Nothing of it is applied before the student says so. */
import type { Assignment } from '../../classroom/assignment.ts'
import { nameOf, type Offer } from '../../classroom/offer.ts'
import type { Refusal } from '../../classroom/refusal.ts'
import { webAddress } from '../../classroom/web-address.ts'
import type { EntryId } from '../../glossary/entry.ts'
import { refusalInWords } from '../refusal.ts'
import { say, sayCount } from '../words.ts'

export interface OfferedProps extends Offer {
  /** Terms that no glossary at hand has. */
  readonly missing: readonly EntryId[]
  readonly act: {
    /** Opens it for the page in front. */
    open(): void
    /** Opens it, and its article in a new tab. */
    openWithArticle(): void
    putAway(): void
  }
}

const Extent = ({ assignment }: { assignment: Assignment }) => (
  <p class="extent">
    {[
      ...(assignment.terms.length > 0 ? [sayCount('openTerms', assignment.terms.length)] : []),
      ...(assignment.questions.length > 0 ? [sayCount('openQuestions', assignment.questions.length)] : []),
    ].join(' · ')}
  </p>
)

/** Its title and who gives it: a stranger's words, in a language nobody has told. */
export const Whose = ({ assignment: { title, by } }: { assignment: Assignment }) => (
  <>
    <b class="title" lang="">
      <bdi>{title}</bdi>
    </b>
    <span class="by">{by === '' ? say('openUnsigned') : <bdi>{say('openBy', by)}</bdi>}</span>
  </>
)

/** The site first: that is what tells a stranger's page from the one that is meant. */
const Address = ({ address }: { address: string }) => {
  const site = webAddress(address)?.site ?? ''
  return (
    <span class="address" dir="ltr">
      <b>{site}</b>
      {address.replace(/^https?:\/\/(?:www\.)?/, '').slice(site.length)}
    </span>
  )
}

export const Offered = ({ assignment, isHere, before, missing, act }: OfferedProps) => (
  <section class="offered" aria-labelledby="offered">
    <h2 id="offered" tabIndex={-1}>
      {say('openHeading')}
    </h2>
    <p class="whose">
      <Whose assignment={assignment} />
    </p>
    <Extent assignment={assignment} />
    {before === 'own' ? (
      <p class="quiet">{say('openOwn')}</p>
    ) : (
      <>
        <p>
          {say(isHere ? 'openIsHere' : 'openIsElsewhere')}
          {!isHere && <br />}
          {!isHere && <Address address={assignment.article.address} />}
        </p>
        {missing.length > 0 && (
          <p class="quiet">{sayCount('openMissing', missing.length, missing.map(nameOf).join(', '))}</p>
        )}
        {before === 'another' && <p class="quiet">{say('openAgain')}</p>}
      </>
    )}
    <div class="acts">
      {before !== 'own' && (
        <button type="button" class="main" onClick={isHere ? act.open : act.openWithArticle}>
          {say(isHere ? 'openIt' : 'openWithArticle')}
        </button>
      )}
      {before !== 'own' && !isHere && (
        <button type="button" onClick={act.open}>
          {say('openHere')}
        </button>
      )}
      <button type="button" onClick={act.putAway}>
        {say('openNotNow')}
      </button>
    </div>
    {before !== 'own' && <p class="quiet">{say('openPromise')}</p>}
  </section>
)

export interface NotOpenedProps {
  /** Why; the first says it. Empty where a school has switched links off. */
  readonly troubles: readonly Refusal[]
  /** True for a link: a file may still do. */
  readonly isLink: boolean
  readonly putAway: () => void
}

export const NotOpened = ({ troubles: [trouble], isLink, putAway }: NotOpenedProps) => (
  <section class="offered" aria-labelledby="offered">
    <h2 id="offered" tabIndex={-1}>
      {say('openRefused')}
    </h2>
    <p>{trouble ? <bdi>{refusalInWords(trouble)}</bdi> : say('openOff')}</p>
    {isLink && trouble && <p>{say('openAskForFile')}</p>}
    <div class="acts">
      <button type="button" onClick={putAway}>
        {say('cardClose')}
      </button>
    </div>
  </section>
)

/** In the popup, which ends as it loses the focus: the work can only be done in the panel. */
export const NotKept = ({ why }: { why: 'private' | 'full' }) => (
  <p class="offered" role="status">
    {say(why === 'private' ? 'openPrivatePopup' : 'openFullPopup')}
  </p>
)
