/** Entries of the glossary that the states show, as they stand in its files. */

import dueProcess from '../../assets/glossary/courts/due-process.md?raw'
import chnvParole from '../../assets/glossary/immigration/chnv-parole.md?raw'
import fairLaborStandardsAct from '../../assets/glossary/labor/fair-labor-standards-act.md?raw'
import section6103 from '../../assets/glossary/tax/irc-section-6103.md?raw'
import sharingAgreement from '../../assets/glossary/tax/irs-ice-data-sharing-agreement.md?raw'
import type { Entry } from '../../src/glossary/entry.ts'
import { readEntry } from '../../src/glossary/reader.ts'

function read(id: string, text: string): Entry {
  const { written } = readEntry(`assets/glossary/${id}.md`, text)
  if (!written) throw new Error(`${id} does not read.`)
  return written.entry
}

export const DUE_PROCESS = read('courts/due-process', dueProcess)
export const CHNV_PAROLE = read('immigration/chnv-parole', chnvParole)
export const LABOR_ACT = read('labor/fair-labor-standards-act', fairLaborStandardsAct)
export const SECTION_6103 = read('tax/irc-section-6103', section6103)
export const AGREEMENT = read('tax/irs-ice-data-sharing-agreement', sharingAgreement)

export const ENTRIES: readonly Entry[] = [CHNV_PAROLE, SECTION_6103, AGREEMENT, DUE_PROCESS, LABOR_ACT]
