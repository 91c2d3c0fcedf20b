/** The first-run page: what this is, what it looks like, and the one question it asks. */
import type { ComponentChildren } from 'preact'
import { welcomeWords as say } from '../words.ts'

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

const Choice = (props: { title: string; what: string; chosen: boolean; choose: () => void }) => (
  <button type="button" class="choice" aria-pressed={props.chosen} onClick={props.choose}>
    <b>{props.title}</b>
    <span>{props.what}</span>
    {props.chosen && <i>✓ {say.chosen}</i>}
  </button>
)

export const Welcome = ({ reach, hosts, refused, example, choose }: WelcomeProps) => (
  <main>
    <div class="say">
      <p class="name">Newsgloss</p>
      <h1>{say.title}</h1>
      <p class="what">{say.what}</p>
      <h2>{say.where}</h2>
      <div class="choices">
        <Choice
          title={say.click}
          what={say.clickWhat}
          chosen={reach === 'on click'}
          choose={() => choose('on click')}
        />
        <Choice
          title={say.news}
          what={say.newsWhat(hosts.length)}
          chosen={reach === 'news sites'}
          choose={() => choose('news sites')}
        />
        <Choice
          title={say.everywhere}
          what={say.everywhereWhat}
          chosen={reach === 'everywhere'}
          choose={() => choose('everywhere')}
        />
      </div>
      <p class="said" role="status">
        {refused ? say.refused : reach === 'some sites' ? say.some : say.try}
      </p>
      <details>
        <summary>{say.list}</summary>
        <ul class="hosts">
          {hosts.map(host => (
            <li>{host}</li>
          ))}
        </ul>
      </details>
      <h2>{say.promise}</h2>
      <ul class="promises">
        {say.promises.map(promise => (
          <li>{promise}</li>
        ))}
      </ul>
    </div>
    <figure class="example">
      <figcaption>
        {say.exampleBefore}
        <u>{say.exampleTerm}</u>
        {say.exampleAfter}
      </figcaption>
      {example}
    </figure>
  </main>
)
