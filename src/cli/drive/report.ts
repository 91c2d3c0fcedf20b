/** What our script in a page says of it, asked as the popup asks. */
import type { PageReport } from '../../glossary/page-report.ts'
import type { Session } from './session.ts'
import type { Tab } from './tab.ts'

/**
 * Null when no script of ours is in the page. `readAnyway` answers when all that stands in the page has been read,
 * and has it read even if it does not look like an article.
 */
export async function askReport(
  session: Session,
  tab: Tab,
  verb: 'report' | 'readAnyway' | 'stop',
): Promise<PageReport | null> {
  await tab.page.bringToFront()
  return session.inExtension(async (verb): Promise<PageReport | null> => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const message = { ask: verb, given: [] }
    return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => null)
  }, verb)
}
