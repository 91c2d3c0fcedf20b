/** The first-run page: what this is, what it looks like, and the one question it asks. */
import type { ComponentChildren } from 'preact'
import { entryLanguage, type Key, say, sayCount } from '../words.ts'

/** Where the reader lets us read. */
export type Reach = 'on click' | 'news sites' | 'everywhere' | 'some sites'

export interface WelcomeProps {
  readonly reach: Reach
  /** The hosts behind “news sites”. */
  readonly hosts: readonly string[]
  /** Whether the browser has just said no. */
  readonly refused: boolean
  /** A card as it looks in an article. */
  readonly example: ComponentChildren
  readonly choose: (reach: 'on click' | 'news sites' | 'everywhere') => void
}

const PROMISES = ['welcomeNoNetwork', 'welcomeNoAccount', 'welcomeNoChange'] as const satisfies readonly Key[]

const Choice = (props: { title: string; what: string; chosen: boolean; choose: () => void }) => (
  <button type="button" class="choice" aria-pressed={props.chosen} onClick={props.choose}>
    <b>{props.title}</b>
    <span>{props.what}</span>
    {props.chosen && <i>✓ {say('welcomeChosen')}</i>}
  </button>
)

export const Welcome = ({ reach, hosts, refused, example, choose }: WelcomeProps) => (
  <main>
    <div class="say">
      <p class="name">Newsgloss</p>
      <h1>{say('welcomeHeading')}</h1>
      <p class="what">{say('welcomeWhat')}</p>
      <h2>{say('welcomeWhere')}</h2>
      <div class="choices">
        <Choice
          title={say('welcomeClick')}
          what={say('welcomeClickWhat')}
          chosen={reach === 'on click'}
          choose={() => choose('on click')}
        />
        <Choice
          title={say('welcomeNews')}
          what={sayCount('welcomeNewsWhat', hosts.length)}
          chosen={reach === 'news sites'}
          choose={() => choose('news sites')}
        />
        <Choice
          title={say('welcomeEverywhere')}
          what={say('welcomeEverywhereWhat')}
          chosen={reach === 'everywhere'}
          choose={() => choose('everywhere')}
        />
      </div>
      <p class="said" role="status">
        {say(refused ? 'welcomeRefused' : reach === 'some sites' ? 'welcomeSome' : 'welcomeTry')}
      </p>
      <details>
        <summary>{say('welcomeList')}</summary>
        <ul class="hosts">
          {hosts.map(host => (
            <li>{host}</li>
          ))}
        </ul>
      </details>
      <h2>{say('welcomePromise')}</h2>
      <ul class="promises">
        {PROMISES.map(promise => (
          <li>{say(promise)}</li>
        ))}
      </ul>
    </div>
    <figure class="example">
      <figcaption lang={entryLanguage()}>
        {say('welcomeExampleBefore')}
        <u>{say('welcomeExampleTerm')}</u>
        {say('welcomeExampleAfter')}
      </figcaption>
      {example}
    </figure>
  </main>
)
