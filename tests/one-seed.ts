/**
 * Every run of the tests throws the same dice, so that what fails fails again and nobody's change is refused for an
 * input it has nothing to do with. New inputs are the long run's business (`npm run soak`), or one's own: SEED=7 npm test.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20251122) })
