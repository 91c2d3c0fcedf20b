/** Which of a browser's tabs is meant. */
import type { Session } from './session.ts'

/** The number of the newest tab whose address begins so, since a failed test may have left its own behind; -1 when there is none. */
export const newestTab = (session: Pick<Session, 'inExtension'>, address: string): Promise<number> =>
  session.inExtension(
    async address => (await chrome.tabs.query({})).findLast(({ url }) => url?.startsWith(address))?.id ?? -1,
    address,
  )
