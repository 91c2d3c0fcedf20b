/** A subject of the glossary, as readers call it. */
import { beatOf, type Topic } from '../glossary/topic.ts'
import { type Key, say } from './words.ts'

const BEATS = {
  climate: 'beatClimate',
  congress: 'beatCongress',
  courts: 'beatCourts',
  criminal: 'beatCriminal',
  economy: 'beatEconomy',
  education: 'beatEducation',
  elections: 'beatElections',
  executive: 'beatExecutive',
  health: 'beatHealth',
  immigration: 'beatImmigration',
  labor: 'beatLabor',
  local: 'beatLocal',
  media: 'beatMedia',
  natsec: 'beatNatsec',
  rights: 'beatRights',
  tax: 'beatTax',
  technology: 'beatTechnology',
  units: 'beatUnits',
} as const satisfies Record<string, Key>

const isNamed = (beat: string): beat is keyof typeof BEATS => Object.hasOwn(BEATS, beat)

/** The folder's own name where nobody has given it another. */
export const beatInWords = (beat: string): string => (isNamed(beat) ? say(BEATS[beat]) : beat)

/** The subject of an entry; of a teacher's, the pack it stands in. */
export const subjectInWords = ({ id, credit }: Topic): string =>
  credit && credit.from !== '' ? credit.from : beatInWords(beatOf(id))
