/** Something that is not there, and the way back. */
import { say } from '../words.ts'
import { PACKS } from './place.ts'

export const Missing = ({ title }: { title: string }) => (
  <section aria-labelledby="missing">
    <h1 id="missing" tabIndex={-1}>
      {title}
    </h1>
    <p class="lead">{say('packGoneWhat')}</p>
    <a class="button" href={PACKS}>
      {say('packBackToPacks')}
    </a>
  </section>
)
