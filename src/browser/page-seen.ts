/** What a page tells of itself, and what has happened since: as the popup and the panel show it. */
import type { PageReport, PageSeen } from '../glossary/page-report.ts'
import { ask, askPage } from './messages.ts'

/** Null when none of ours is in the page. */
export const seen = async (report: PageReport | null): Promise<PageSeen | null> => {
  if (report === null) return null
  // What has happened to a term would tell what it is, where that is to be guessed first.
  const marked = report.terms.flatMap(({ entry, marked, gist }) =>
    marked && entry !== null && gist !== '' ? [entry] : [],
  )
  const updates = await ask('updates', [...new Set(marked)], report.published)
  return { ...report, updates: updates ?? [] }
}

export const reportOf = async (tab: number): Promise<PageSeen | null> => seen(await askPage(tab, 'report'))
