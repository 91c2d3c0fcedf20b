/** What a person reads around a student's answers, in the student's language. */
import type { WorkWords } from '../../classroom/work-text.ts'
import { say } from '../words.ts'

export const workWords = (): WorkWords => ({
  by: say('handInBy'),
  started: say('handInStarted'),
  guesses: say('handInGuesses'),
  noAnswer: say('handInNoAnswer'),
})
