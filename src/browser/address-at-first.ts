/**
 * The address a page was opened with. Sites rewrite theirs as they load, and what stood behind the # is gone from the tab;
 * the page's own record of its opening keeps it, in Chromium and Firefox alike, whatever its history is made to say.
 * It is lost when a script sends the reader on to a new page, and when a rewritten page is loaded again.
 */
import browser from 'webextension-polyfill'

/** Null where no extension may look. */
export async function addressAtFirst(tab: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => performance.getEntriesByType('navigation')[0]?.name,
    })
    return typeof answer?.result === 'string' ? answer.result : null
  } catch {
    return null
  }
}
