/** What of a file was not taken, and why. */
import type { Trouble } from '../../classroom/refusal.ts'
import { refusalInWords } from '../refusal.ts'
import { sayCount } from '../words.ts'

/** A list is told up to here: what comes after is counted. */
export const TOLD = 500

export const LeftOut = ({ troubles }: { readonly troubles: readonly Trouble[] }) => (
  <section class="left-out" aria-labelledby="left-out">
    <h2 id="left-out">{sayCount('packLeftOut', troubles.length)}</h2>
    <ul>
      {troubles.slice(0, TOLD).map((trouble, i) => (
        <li key={i}>{refusalInWords(trouble)}</li>
      ))}
    </ul>
    {troubles.length > TOLD && <p>{sayCount('packMore', troubles.length - TOLD)}</p>}
  </section>
)
