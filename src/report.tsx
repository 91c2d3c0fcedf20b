/** The report of a mistake. Wiring. */
import { render } from 'preact'
import { bugs } from '../package.json'
import { ask, type Mistake } from './browser/messages.ts'
import { takeDraft } from './browser/report-draft.ts'
import { ownVersion } from './browser/version.ts'
import { entryFrom } from './glossary/entry.ts'
import { sentenceAround } from './glossary/error-report.ts'
import { openPage } from './opening.ts'
import { Report, type ReportProps } from './ui/report/Report.tsx'

async function aboutOf({ key, headword, passage, mention }: Mistake): Promise<ReportProps['about']> {
  const text = await ask('entry', key)
  return {
    key,
    headword,
    version: ownVersion(),
    reviewed: text === null ? null : entryFrom(text).reviewed,
    sentence: sentenceAround(passage, mention),
  }
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )

openPage('reportTitle')
const draft = await takeDraft()
render(
  <Report about={draft && (await aboutOf(draft))} issues={bugs.url} library="library.html" copy={copy} />,
  document.body,
)
document.querySelector<HTMLElement>('#wrong')?.focus()
