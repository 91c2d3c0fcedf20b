/** A background that has just been woken reads a little to itself, so that the first article need not wait for the engine. Wiring. */
import { packsAtHand } from './at-hand.ts'
import { findInPacks } from './glossary/several-packs.ts'

/** Has a little of everything that articles hold: names, doubtful names and their clues, the law in several ways of citing it. */
const SAMPLE = [
  'A federal judge in Boston blocked the parole program on Monday, citing 8 U.S.C. 1182(d)(5)(A) and Section 706 of the APA.',
  'The House Ways and Means Committee (WMC) passed the bill, 26-17; the Senate parliamentarian then read Section 70112 of Public Law 119-21 under the Byrd rule.',
  'In Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024), the Supreme Court overruled Chevron. The Fifth Circuit, 8 CFR 208.16, the First Amendment and Executive Order 14160 came up as well.',
]

let isWarm = false

/** Makes ready what the first text needs: packs are opened, and their finder is run in, which takes longer than an article. */
export async function warmUp(): Promise<void> {
  if (isWarm) return
  isWarm = true
  findInPacks(await packsAtHand(), SAMPLE)
}
