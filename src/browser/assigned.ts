/**
 * Which assignment was opened in which tab, since a site may give the article another address than the teacher's.
 * In the browser's memory: forgotten with the tab's page, and when the browser ends.
 */
import browser from 'webextension-polyfill'
import { isSameArticle } from '../classroom/same-article.ts'
import { forgetArrival } from './assignment-links.ts'

interface Assigned {
  /** The assignment's id. */
  readonly assignment: string
  /** The page's address when it was last seen; empty when it could not be. */
  readonly address: string
  /** The browser's name for the page; empty until it has asked for something. */
  readonly document: string
}

/** A page that may be the one. */
export interface SeenPage {
  readonly tab: number
  readonly address: string
  readonly document: string
}

const at = (tab: number): string => `assigned:${tab}`

async function keptOf(tab: number): Promise<Assigned | null> {
  const kept = (await browser.storage.session.get(at(tab)))[at(tab)] as Assigned | undefined
  return kept ?? null
}

const keep = (tab: number, assigned: Assigned): Promise<void> =>
  browser.storage.session.set({ [at(tab)]: assigned })

const forget = (tab: number): Promise<void> => browser.storage.session.remove(at(tab))

/** Empty where we have no business, and of a tab that is closed. */
async function addressOf(tab: number): Promise<string> {
  try {
    return (await browser.tabs.get(tab)).url ?? ''
  } catch {
    return ''
  }
}

/** Notes that an assignment was opened in a tab; null that none is any more. */
export async function assign(tab: number, assignment: string | null): Promise<void> {
  if (tab < 0) return
  if (assignment === null) return forget(tab)
  await keep(tab, { assignment, address: await addressOf(tab), document: '' })
}

/** The assignment opened in a tab, where its page still stands; null when there is none. */
export async function assigned(tab: number): Promise<string | null> {
  const kept = tab < 0 ? null : await keptOf(tab)
  if (!kept) return null
  const address = await addressOf(tab)
  return address === '' || kept.address === '' || isSameArticle(kept.address, address)
    ? kept.assignment
    : null
}

/** The same as its page asks for something: what address it bears now is noted, and another page is found out. */
export async function assignedTo({ tab, address, document }: SeenPage): Promise<string | null> {
  const kept = tab < 0 ? null : await keptOf(tab)
  if (!kept) return null
  const isIt =
    kept.document === ''
      ? kept.address === '' || isSameArticle(kept.address, address)
      : kept.document === document
  if (!isIt) await forget(tab)
  else if (kept.document !== document || kept.address !== address)
    await keep(tab, { ...kept, address, document })
  return isIt ? kept.assignment : null
}

/** What stands in a tab, for those who ask about it from beside. */
export async function pageIn(tab: number): Promise<SeenPage> {
  const kept = await keptOf(tab)
  return { tab, address: await addressOf(tab), document: kept?.document ?? '' }
}

/** Forgets tabs that are closed, and the links that brought something to them. */
export const forgetClosedTabs = (): void =>
  browser.tabs.onRemoved.addListener(tab => {
    void forget(tab)
    void forgetArrival(tab)
  })
